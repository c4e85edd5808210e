import { formatTicks, readTicks } from '../stats-duration.ts';
import type { Appearance } from './captured-history.ts';

type Block = Record<string, unknown>;

const CORE_SUMS = [
  ...['Score', 'PersonalScore', 'RoundsWon', 'RoundsLost', 'RoundsTied', 'Kills', 'Deaths', 'Assists'],
  ...[
    'AverageKDA',
    'Suicides',
    'Betrayals',
    'GrenadeKills',
    'HeadshotKills',
    'MeleeKills',
    'PowerWeaponKills',
  ],
  ...[
    'ShotsFired',
    'ShotsHit',
    'Accuracy',
    'DamageDealt',
    'DamageTaken',
    'CalloutAssists',
    'VehicleDestroys',
  ],
  ...['DriverAssists', 'Hijacks', 'EmpAssists', 'MaxKillingSpree', 'Medals', 'PersonalScores', 'Spawns'],
  'ObjectivesCompleted',
];

/** In upstream's order. Assault's block was never seen in a record, so it is left out. */
const MODE_BLOCKS = [
  ...[
    'CaptureTheFlagStats',
    'EliminationStats',
    'ExtractionStats',
    'InfectionStats',
    'OddballStats',
    'ZonesStats',
  ],
  ...['StockpileStats', 'VipStats', 'PvpStats', 'PveStats'],
];

/** Records call these differently from matches (UPSTREAM §4.5). */
const RENAMED: Record<string, string> = {
  StrongholdCaptures: 'ZoneCaptures',
  StrongholdDefensiveKills: 'ZoneDefensiveKills',
  StrongholdOffensiveKills: 'ZoneOffensiveKills',
  StrongholdSecures: 'ZoneSecures',
  StrongholdOccupationTime: 'TotalZoneOccupationTime',
  StrongholdScoringTicks: 'ZoneScoringTicks',
};

/** Fields of a match that have no place in a total. */
const PER_MATCH_ONLY = new Set(['KDA', 'EliminationOrder', 'LivesRemaining']);

/** Totals of these matches in upstream's shape, newest match first in `appearances`. */
export function buildServiceRecord(
  appearances: readonly Appearance[],
  isRanked: (playlistId: string) => boolean,
): object {
  const blocks = appearances.flatMap(({ participant }) =>
    participant.PlayerTeamStats.map(({ Stats }) => Stats),
  );
  const countOutcome = (outcome: number) =>
    appearances.filter(({ participant }) => participant.Outcome === outcome).length;
  const ticks = appearances.map(
    ({ participant }) => readTicks(participant.ParticipationInfo.TimePlayed) ?? 0,
  );
  return {
    Subqueries: subqueries(appearances, isRanked),
    TimePlayed: formatTicks(ticks.reduce((sum, played) => sum + played, 0)),
    MatchesCompleted: appearances.length,
    Wins: countOutcome(2),
    Losses: countOutcome(3),
    Ties: countOutcome(1),
    CoreStats: coreStats(
      blocks.flatMap(({ CoreStats }) => (CoreStats ? [CoreStats] : [])),
      appearances.length,
    ),
    ...modeBlocks(blocks),
  };
}

function subqueries(appearances: readonly Appearance[], isRanked: (playlistId: string) => boolean): object {
  const infos = appearances.map(({ captured }) => captured.match.MatchInfo).reverse();
  const distinct = <Item>(items: Array<Item | null | undefined>): Item[] | null => {
    const set = new Set(items.filter((item) => item !== null && item !== undefined));
    return set.size === 0 ? null : [...set];
  };
  const playlists = distinct(infos.map((info) => info.Playlist?.AssetId));
  return {
    SeasonIds: distinct(infos.map((info) => info.SeasonId)),
    GameVariantCategories: distinct(infos.map((info) => info.GameVariantCategory)),
    IsRanked: distinct((playlists ?? []).map(isRanked))?.sort() ?? null,
    PlaylistAssetIds: playlists,
    GameplayInteractions: distinct(infos.map((info) => info.GameplayInteraction)),
  };
}

function coreStats(blocks: readonly Block[], matches: number): Block {
  const sum = (field: string) => blocks.reduce((total, block) => total + numberOf(block[field]), 0);
  const special: Record<string, () => unknown> = {
    // The mean of the per-match figure, neither cut nor rounded; the same of accuracy.
    AverageKDA: () => (matches === 0 ? 0 : (sum('Kills') + sum('Assists') / 3 - sum('Deaths')) / matches),
    Accuracy: () => (sum('ShotsFired') === 0 ? 0 : (100 * sum('ShotsHit')) / sum('ShotsFired')),
    MaxKillingSpree: () => Math.max(0, ...blocks.map((block) => numberOf(block.MaxKillingSpree))),
    Medals: () => mergeAwards(blocks.map((block) => block.Medals)),
    PersonalScores: () => mergeAwards(blocks.map((block) => block.PersonalScores)),
  };
  return Object.fromEntries(CORE_SUMS.map((field) => [field, special[field]?.() ?? sum(field)]));
}

/** Counts add up; the awarded points do not: captured records hold one match's figure, taken here from the newest. */
function mergeAwards(lists: readonly unknown[]): object[] {
  const merged = new Map<number, { NameId: number; Count: number; TotalPersonalScoreAwarded: number }>();
  for (const award of lists.flat()) {
    if (!isBlock(award) || typeof award.NameId !== 'number') continue;
    const known = merged.get(award.NameId);
    if (known !== undefined) known.Count += numberOf(award.Count);
    else {
      merged.set(award.NameId, {
        NameId: award.NameId,
        Count: numberOf(award.Count),
        TotalPersonalScoreAwarded: numberOf(award.TotalPersonalScoreAwarded),
      });
    }
  }
  return [...merged.values()];
}

/** Early matches carry blocks of modes that were not played; a record has those only in which something happened. */
function modeBlocks(blocks: ReadonlyArray<Record<string, Block | null>>): Record<string, Block> {
  const merged: Record<string, Block> = {};
  for (const name of MODE_BLOCKS) {
    const parts = blocks.flatMap((stats) => (stats[name] ? [stats[name]] : []));
    const total = mergeBlock(parts);
    if (Object.values(total).some((value) => value !== 0 && value !== 'PT0S')) merged[name] = total;
  }
  return merged;
}

function mergeBlock(parts: readonly Block[]): Block {
  const total: Block = {};
  for (const part of parts) {
    for (const [field, value] of Object.entries(part)) {
      if (PER_MATCH_ONLY.has(field)) continue;
      const name = RENAMED[field] ?? field;
      total[name] = name in total ? combine(name, total[name], value) : value;
    }
  }
  return total;
}

/** Longest and highest stay what they are, everything else adds up. */
function combine(field: string, left: unknown, right: unknown): unknown {
  const join = /^(Longest|Max)/.test(field) ? Math.max : (a: number, b: number) => a + b;
  if (typeof left === 'string' && typeof right === 'string') {
    return formatTicks(join(readTicks(left) ?? 0, readTicks(right) ?? 0));
  }
  return join(numberOf(left), numberOf(right));
}

function isBlock(value: unknown): value is Block {
  return typeof value === 'object' && value !== null;
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
