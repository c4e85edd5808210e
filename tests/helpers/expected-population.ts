import type { Source } from '../../src/sandbox/source.ts';
import type { CapturedMatch, CapturedPlayer } from './corpus-files.ts';
import { expectedOfPlayer, secondsOf } from './expected-match.ts';

/** One player in one match, as upstream tells it: nothing here went through the code under test. */
export interface Played {
  xuid: string;
  startedAt: number;
  category: number;
  lifecycle: number;
  playlist: string | null;
  map: string | null;
  season: string | null;
  csrBefore: number | null;
  outcome: number;
  seconds: number;
  core: Record<string, number>;
}

export interface Pooled {
  n: number;
  value: number;
  lower: number | null;
  upper: number | null;
}

type Asset = { AssetId: string } | null;
type Skill = { Result?: { RankRecap?: { PreMatchCsr?: { Value: number; Tier: string } } } } | null;

/** Completed matches of these players among those with these ids. */
export function playedMatches(source: Source, ids: readonly string[], xuids: readonly string[]): Played[] {
  return ids.flatMap((id) => {
    const { MatchInfo, Players } = JSON.parse(String(source.matchStats(id))) as CapturedMatch;
    return xuids.flatMap((xuid) => {
      const player = Players.find(({ PlayerId }) => PlayerId === `xuid(${xuid})`);
      if (player === undefined || !isCompleted(player)) return [];
      const [skill] = (source.matchSkill(id, [xuid]) ?? []) as Skill[];
      const csr = skill?.Result?.RankRecap?.PreMatchCsr;
      return [
        {
          xuid,
          startedAt: Date.parse(MatchInfo.StartTime),
          category: Number(MatchInfo.GameVariantCategory),
          lifecycle: Number(MatchInfo.LifecycleMode),
          playlist: (MatchInfo.Playlist as Asset)?.AssetId ?? null,
          map: (MatchInfo.MapVariant as Asset)?.AssetId ?? null,
          season: (MatchInfo.SeasonId as string | null) ?? null,
          csrBefore: csr === undefined || csr.Tier === '' ? null : csr.Value,
          outcome: player.Outcome,
          seconds: secondsOf(player.ParticipationInfo.TimePlayed),
          core: expectedOfPlayer(player).stats as Record<string, number>,
        },
      ];
    });
  });
}

function isCompleted({ Outcome, ParticipationInfo }: CapturedPlayer): boolean {
  const { PresentAtCompletion, TimePlayed } = ParticipationInfo;
  return Outcome !== 4 && Outcome !== 5 && PresentAtCompletion && secondsOf(TimePlayed) >= 60;
}

type Pair = (played: Played) => [numerator: number, denominator: number] | null;

const perMatch =
  (word: string): Pair =>
  ({ core }) => [Number(core[word]), 1];
const per10 =
  (word: string): Pair =>
  ({ core, seconds }) => [Number(core[word]), seconds / 600];
const ratio =
  (above: string, below: string): Pair =>
  ({ core }) => [Number(core[above]), Number(core[below])];

/** The metrics, by the definitions of the domain language. */
export const PAIRS: Readonly<Record<string, Pair>> = {
  winRate: ({ outcome }) => ([1, 2, 3].includes(outcome) ? [outcome === 2 ? 1 : 0, 1] : null),
  kda: ({ core }) => [Number(core.kills) + Number(core.assists) / 3 - Number(core.deaths), 1],
  kills: perMatch('kills'),
  deaths: perMatch('deaths'),
  assists: perMatch('assists'),
  killsPer10: per10('kills'),
  deathsPer10: per10('deaths'),
  assistsPer10: per10('assists'),
  accuracy: ratio('shotsHit', 'shotsFired'),
  damageDealt: perMatch('damageDealt'),
  damageTaken: perMatch('damageTaken'),
  damageDealtPer10: per10('damageDealt'),
  damageEfficiency: ratio('damageDealt', 'damageTaken'),
  damagePerLife: ({ core }) => [Number(core.damageDealt), Number(core.deaths) + 1],
  headshotRate: ratio('headshotKills', 'kills'),
  headshotKills: perMatch('headshotKills'),
  meleeKills: perMatch('meleeKills'),
  grenadeKills: perMatch('grenadeKills'),
  powerWeaponKills: perMatch('powerWeaponKills'),
  score: perMatch('score'),
  personalScore: perMatch('personalScore'),
  personalScorePer10: per10('personalScore'),
  objectivesCompleted: perMatch('objectivesCompleted'),
  maxKillingSpree: perMatch('maxKillingSpree'),
  averageLifeSeconds: perMatch('averageLifeDurationSeconds'),
  timePlayedSeconds: ({ seconds }) => [seconds, 1],
};

const Z = 1.6448536269514722;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** A metric over matches with its 90 % interval; null when none counts. */
export function pool(metric: string, matches: readonly Played[]): Pooled | null {
  const pairs = matches.flatMap((match) => {
    const pair = PAIRS[metric]?.(match) ?? null;
    return pair === null || pair[1] === 0 ? [] : [pair];
  });
  const n = pairs.length;
  if (n === 0) return null;
  const below = sum(pairs.map(([, x]) => x));
  const value = sum(pairs.map(([y]) => y)) / below;
  if (metric === 'winRate') {
    const middle = (value + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
    const half = (Z / (1 + Z ** 2 / n)) * Math.sqrt((value * (1 - value)) / n + Z ** 2 / (4 * n ** 2));
    return { n, value, lower: Math.max(0, middle - half), upper: Math.min(1, middle + half) };
  }
  if (n === 1) return { n, value, lower: null, upper: null };
  const squares = sum(pairs.map(([y, x]) => (y - value * x) ** 2));
  const margin = Z * Math.sqrt(((n / (n - 1)) * squares) / below ** 2);
  const isShare = metric === 'accuracy' || metric === 'headshotRate';
  const within = (limit: number) => (isShare ? Math.min(1, Math.max(0, limit)) : limit);
  return { n, value, lower: within(value - margin), upper: within(value + margin) };
}

/** Interpolated between the two nearest of the sorted values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const [low = 0, high = 0] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}
