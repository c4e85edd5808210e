import type { Lifecycle } from './attendance.ts';
import type { Engine } from './engine.ts';
import { isoDuration, TICKS_PER_MS, TICKS_PER_SECOND } from './iso.ts';
import type { Row } from './match-detail.ts';
import { playlists } from './playlists.ts';
import { POD_SIZE } from './pods.ts';
import { seasonAt, seasonIndexAt } from './seasons.ts';
import { createTally, personalScoreOf, sumTallies, type Tally } from './tally.ts';

/** Histories up to this are counted match by match; longer ones from every kth match, multiplied. */
export const EXACT_UP_TO = 2000;

const zoneNames: Readonly<Record<string, string>> = {
  StrongholdCaptures: 'ZoneCaptures',
  StrongholdDefensiveKills: 'ZoneDefensiveKills',
  StrongholdOffensiveKills: 'ZoneOffensiveKills',
  StrongholdSecures: 'ZoneSecures',
  StrongholdOccupationTime: 'TotalZoneOccupationTime',
  StrongholdScoringTicks: 'ZoneScoringTicks',
};

/**
 * A player's totals (UPSTREAM §4.5). MatchesCompleted leaves out the matches the player left, so it is a little
 * below `/matches/count`, which is below the number of listed matches: the three counters disagree, as upstream.
 */
export function serviceRecordOf(engine: Engine, player: number, which: Lifecycle, ms: number): object {
  const pod = Math.floor(player / POD_SIZE);
  const slot = player % POD_SIZE;
  const total = engine.countBy(player, which, ms);
  const stride = Math.max(1, Math.ceil(total / EXACT_UP_TO));
  const counted = Math.ceil(total / stride);
  const scale = counted === 0 ? 1 : total / counted;
  const wins = [0, 0, 0, 0, 0];
  const seasons = new Set<string>();
  const categories = new Set<number>();
  const playlistIds = new Set<string>();
  const ranked = new Set<boolean>();
  const blocks: Record<string, Record<string, number | null>> = {};
  const sum = createTally(0);
  let playedMs = 0;
  let kda = 0;
  for (let n = 0; n < total; n += stride) {
    const match = engine.nth(player, which, n);
    const detail = engine.detail(pod, match);
    const row = detail.rows.find((one) => one.combatant.slot === slot);
    if (row === undefined) continue;
    wins[row.outcome] = (wins[row.outcome] ?? 0) + 1;
    playedMs += row.combatant.to - row.combatant.from;
    kda += addRow(sum, row);
    if (detail.mode.block !== null) {
      const held = blocks[detail.mode.block] ?? {};
      blocks[detail.mode.block] = addBlock(held, row);
    }
    categories.add(detail.mode.category);
    const playlist = playlists[match.playlist];
    if (playlist === undefined) continue;
    seasons.add(seasonAt(seasonIndexAt(match.start)).matchSeasonId);
    playlistIds.add(playlist.assetId);
    ranked.add(playlist.ranked);
  }
  const scaled = (value: number): number => Math.round(value * scale);
  const completed = (wins[1] ?? 0) + (wins[2] ?? 0) + (wins[3] ?? 0);
  const filtered = which === 'matchmaking' && total > 0;
  return {
    Subqueries: {
      SeasonIds: filtered ? [...seasons].sort() : null,
      GameVariantCategories: filtered ? [...categories].sort((a, b) => a - b) : null,
      IsRanked: filtered ? [...ranked].sort() : null,
      PlaylistAssetIds: filtered ? [...playlistIds].sort() : null,
      ...(filtered ? { GameplayInteractions: [] } : {}),
    },
    TimePlayed: isoDuration(Math.round(playedMs * scale) * TICKS_PER_MS, true),
    MatchesCompleted: scaled(completed),
    Wins: scaled(wins[2] ?? 0),
    Losses: scaled(wins[3] ?? 0),
    Ties: scaled(wins[1] ?? 0),
    CoreStats: coreOf(sum, scaled, counted === 0 ? 0 : kda / counted),
    ...modeBlocks(blocks, scaled),
    ...(total === 0
      ? {}
      : { PvpStats: { Kills: scaled(sum.kills), Deaths: scaled(sum.deaths), Assists: scaled(sum.assists) } }),
  };
}

function addRow(sum: Tally, row: Row): number {
  const added = sumTallies(0, [sum, ...row.tallies]);
  added.score = sum.score + row.combatant.tally.score;
  for (const field of ['roundsWon', 'roundsLost', 'roundsTied'] as const)
    added[field] = sum[field] + row.combatant.tally[field];
  added.block = null;
  Object.assign(sum, added);
  const own = sumTallies(0, row.tallies);
  return own.kills + own.assists / 3 - own.deaths;
}

function addBlock(held: Record<string, number | null>, row: Row): Record<string, number | null> {
  const sum: Record<string, number | null> = { ...held };
  for (const [field, value] of Object.entries(row.combatant.tally.block ?? {})) {
    const before = sum[field] ?? 0;
    const most = field.startsWith('Longest') || field.startsWith('Max');
    sum[field] = most ? Math.max(before, value ?? 0) : before + (value ?? 0);
  }
  return sum;
}

function modeBlocks(
  blocks: Record<string, Record<string, number | null>>,
  scaled: (value: number) => number,
): Record<string, object> {
  const shown: Record<string, object> = {};
  for (const [name, block] of Object.entries(blocks)) {
    const fields: Record<string, number | string> = {};
    for (const [field, value] of Object.entries(block)) {
      if (field === 'EliminationOrder' || field === 'LivesRemaining') continue;
      const label = zoneNames[field] ?? field;
      const isTime = field.includes('Time') && !field.startsWith('Times');
      const count = value ?? 0;
      fields[label] = isTime
        ? isoDuration(Math.round(scaled(count * 10) / 10) * TICKS_PER_SECOND, true)
        : scaled(count);
    }
    shown[name] = fields;
  }
  return shown;
}

function coreOf(sum: Tally, scaled: (value: number) => number, averageKda: number): object {
  return {
    Score: scaled(sum.score),
    PersonalScore: scaled(personalScoreOf(sum)),
    RoundsWon: scaled(sum.roundsWon),
    RoundsLost: scaled(sum.roundsLost),
    RoundsTied: scaled(sum.roundsTied),
    Kills: scaled(sum.kills),
    Deaths: scaled(sum.deaths),
    Assists: scaled(sum.assists),
    AverageKDA: averageKda,
    Suicides: scaled(sum.suicides),
    Betrayals: scaled(sum.betrayals),
    GrenadeKills: scaled(sum.grenadeKills),
    HeadshotKills: scaled(sum.headshotKills),
    MeleeKills: scaled(sum.meleeKills),
    PowerWeaponKills: scaled(sum.powerWeaponKills),
    ShotsFired: scaled(sum.shotsFired),
    ShotsHit: scaled(sum.shotsHit),
    Accuracy: sum.shotsFired === 0 ? 0 : (100 * sum.shotsHit) / sum.shotsFired,
    DamageDealt: scaled(sum.damageDealt),
    DamageTaken: scaled(sum.damageTaken),
    CalloutAssists: scaled(sum.calloutAssists),
    VehicleDestroys: scaled(sum.vehicleDestroys),
    DriverAssists: scaled(sum.driverAssists),
    Hijacks: scaled(sum.hijacks),
    EmpAssists: scaled(sum.empAssists),
    MaxKillingSpree: sum.maxKillingSpree,
    Medals: [...sum.medals].map(([NameId, count]) => ({
      NameId,
      Count: scaled(count),
      TotalPersonalScoreAwarded: 0,
    })),
    PersonalScores: [...sum.scores].map(([NameId, { count, points }]) => ({
      NameId,
      Count: scaled(count),
      TotalPersonalScoreAwarded: scaled(points),
    })),
    Spawns: scaled(sum.spawns),
    ObjectivesCompleted: 0,
  };
}
