import type { Combatant } from './combatants.ts';
import { modeMedals } from './medals.ts';
import type { Mode } from './modes.ts';
import { type Award, award } from './personal-scores.ts';
import type { Rng } from './rng.ts';
import { addMedal, addScore, type Tally } from './tally.ts';

/** Shares a team's total out one by one, by weight. */
export function shareOut(rng: Rng, total: number, team: readonly Combatant[]): Map<Combatant, number> {
  const shares = new Map<Combatant, number>();
  const weights = team.map((one) => one.objective * (one.to - one.from));
  const sum = weights.reduce((a, b) => a + b, 0);
  for (let n = 0; n < total && sum > 0; n++) {
    let left = rng.next() * sum;
    let chosen = team[0];
    for (let i = 0; i < team.length; i++) {
      chosen = team[i];
      left -= weights[i] ?? 0;
      if (left < 0) break;
    }
    if (chosen !== undefined) shares.set(chosen, (shares.get(chosen) ?? 0) + 1);
  }
  return shares;
}

/** The mode block and the points for the work on the objective. Durations are in seconds here. */
export function workOnObjective(rng: Rng, one: Combatant, mode: Mode, share: number): void {
  const { tally } = one;
  if (mode.block === null) return;
  if (one.kind === 'substitute') {
    tally.block = blockOf(mode, () => 0, share);
    return;
  }
  const minutes = (one.to - one.from) / 60_000;
  const draw = (perMinute: number): number => rng.poisson(perMinute * minutes * one.objective);
  tally.block = blockOf(mode, draw, share);
  rewards(tally, mode);
  const medals = modeMedals[mode.key];
  if (medals !== undefined && rng.chance(Math.min(0.6, 0.12 * one.objective)))
    addMedal(tally, rng.pick(medals));
}

type Draw = (perMinute: number) => number;
const tenths = (seconds: number): number => Math.round(seconds * 10) / 10;

function blockOf(mode: Mode, draw: Draw, share: number): Tally['block'] {
  switch (mode.block) {
    case 'CaptureTheFlagStats':
      return {
        FlagCaptureAssists: draw(0.02),
        FlagCaptures: share,
        FlagCarriersKilled: draw(0.06),
        FlagGrabs: share + draw(0.3),
        FlagReturnersKilled: draw(0.03),
        FlagReturns: draw(0.08),
        FlagSecures: share + draw(0.14),
        FlagSteals: share + draw(0.08),
        KillsAsFlagCarrier: draw(0.004),
        KillsAsFlagReturner: draw(0.01),
        TimeAsFlagCarrier: tenths(share * 9 + draw(1.2)),
      };
    case 'OddballStats': {
      const time = tenths(share * 1.06 + draw(0.2));
      return {
        KillsAsSkullCarrier: draw(0.005),
        LongestTimeAsSkullCarrier: tenths(time * 0.42),
        SkullCarriersKilled: draw(0.22),
        SkullGrabs: (share > 0 ? 1 : 0) + Math.floor(share / 25),
        TimeAsSkullCarrier: time,
        SkullScoringTicks: share,
      };
    }
    case 'ZonesStats': {
      const hill = mode.scoring === 'hills' || mode.scoring === 'pve';
      return {
        StrongholdCaptures: hill ? 0 : share + draw(mode.key === 'strongholds' ? 0.65 : 0),
        StrongholdDefensiveKills: draw(0.24),
        StrongholdOffensiveKills: draw(0.3),
        StrongholdSecures: hill ? 0 : draw(mode.key === 'strongholds' ? 0.2 : 0),
        StrongholdOccupationTime: tenths(draw(7.6)),
        StrongholdScoringTicks: hill ? draw(4.4) : 0,
      };
    }
    case 'EliminationStats':
      return {
        AlliesRevived: draw(0.05),
        EliminationAssists: draw(0.12),
        Eliminations: draw(0.2),
        EnemyRevivesDenied: draw(0.04),
        Executions: draw(0.004),
        KillsAsLastPlayerStanding: draw(0.05),
        LastPlayersStandingKilled: draw(0.06),
        RoundsSurvived: Math.min(3, draw(0.13)),
        TimesRevivedByAlly: draw(0.05),
        LivesRemaining: null,
        EliminationOrder: 0,
      };
    case 'ExtractionStats':
      return {
        SuccessfulExtractions: share,
        ExtractionConversionsDenied: draw(0.01),
        ExtractionConversionsCompleted: draw(0.08),
        ExtractionInitiationsDenied: draw(0.02),
        ExtractionInitiationsCompleted: share + draw(0.08),
      };
    case 'InfectionStats':
      return {
        AlphasKilled: draw(0.35),
        SpartansInfected: draw(0.34),
        SpartansInfectedAsAlpha: draw(0.18),
        KillsAsLastSpartanStanding: draw(0.05),
        LastSpartansStandingInfected: draw(0.02),
        RoundsAsAlpha: Math.min(2, draw(0.09)),
        RoundsAsLastSpartanStanding: Math.min(2, draw(0.03)),
        RoundsFinishedAsInfected: 4 + Math.min(4, draw(0.25)),
        RoundsSurvivedAsSpartan: Math.min(2, draw(0.03)),
        RoundsSurvivedAsLastSpartanStanding: 0,
        TimeAsLastSpartanStanding: tenths(draw(0.35)),
        InfectedKilled: draw(0.75),
      };
    case 'StockpileStats':
      return {
        KillsAsPowerSeedCarrier: draw(0.004),
        PowerSeedsDeposited: share,
        PowerSeedsStolen: draw(0.05),
        PowerSeedCarriersKilled: draw(0.15),
        TimeAsPowerSeedCarrier: tenths(share * 11 + draw(1)),
        TimeAsPowerSeedDriver: tenths(draw(0.3)),
      };
    case 'VipStats': {
      const time = tenths(draw(9));
      return {
        VipKills: share,
        VipAssists: draw(0.08),
        KillsAsVip: draw(0.3),
        TimesSelectedAsVip: time > 0 ? 1 + Math.floor(time / 60) : 0,
        MaxKillingSpreeAsVip: draw(0.15),
        LongestTimeAsVip: tenths(time * 0.6),
        TimeAsVip: time,
      };
    }
    case 'BombStats':
      return {
        BombCarriersKilled: draw(0.08),
        BombDefusals: draw(0.03),
        BombDefusersKilled: draw(0.02),
        BombDetonations: share,
        BombPickUps: share + draw(0.2),
        BombPlants: share + draw(0.05),
        BombReturns: draw(0.03),
        KillsAsBombCarrier: draw(0.01),
        TimeAsBombCarrier: tenths(draw(1.4)),
      };
    default:
      return null;
  }
}

const paid: Readonly<Record<string, Award>> = {
  FlagCaptures: 'flagCapture',
  FlagCaptureAssists: 'flagAssist',
  FlagSteals: 'flagSteal',
  FlagReturns: 'flagReturn',
  FlagGrabs: 'flagTaken',
  FlagCarriersKilled: 'runnerStopped',
  SkullGrabs: 'ballTaken',
  SkullCarriersKilled: 'ballStopped',
  StrongholdSecures: 'zoneSecure',
  AlliesRevived: 'revive',
  EnemyRevivesDenied: 'reviveDenied',
  SuccessfulExtractions: 'extractionDone',
  ExtractionConversionsCompleted: 'extractionTurn',
  ExtractionInitiationsCompleted: 'extractionStart',
  ExtractionInitiationsDenied: 'extractionDenied',
  AlphasKilled: 'sensor',
  InfectedKilled: 'custom',
  PowerSeedsDeposited: 'seedSecured',
  PowerSeedsStolen: 'seedStolen',
  PowerSeedCarriersKilled: 'seedCarrier',
};

function rewards(tally: Tally, mode: Mode): void {
  for (const [field, value] of Object.entries(tally.block ?? {})) {
    const name = paid[field];
    if (name !== undefined && value !== null) addScore(tally, award[name][0], value, award[name][1]);
  }
  const number = (field: string): number => tally.block?.[field] ?? 0;
  addScore(tally, award.ballControl[0], Math.floor(number('SkullScoringTicks') / 5), award.ballControl[1]);
  addScore(
    tally,
    award.hillControl[0],
    Math.floor(number('StrongholdScoringTicks') / 5),
    award.hillControl[1],
  );
  const zone = mode.key === 'strongholds' ? award.zoneCapture : award.zoneCaptureBig;
  addScore(tally, zone[0], number('StrongholdCaptures'), zone[1]);
}
