import type { CapturedAward, CapturedBlock, CapturedPlayer, CapturedStats } from './corpus-files.ts';

/**
 * What the API must say of captured stats, worked out without any of the code under test: upstream's word in camelCase,
 * ISO durations as numbers ending in Seconds, KDA and accuracy exact, mode blocks without `Stats`.
 */
export interface ExpectedStats {
  stats: Record<string, unknown>;
  modeStats: Record<string, unknown>;
  medals: { id: number; count: number }[];
  personalScores: { id: number; count: number; points: number }[];
}

/** Seconds of `PT1H2M3.4567S` as the nearest number to what is written. */
export function secondsOf(text: string): number {
  const match = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d+))?S)?$/.exec(text);
  if (!match) throw new Error(`no duration: ${text}`);
  const [, h = '0', m = '0', s = '0', fraction = '0'] = match;
  return Number(`${Number(h) * 3600 + Number(m) * 60 + Number(s)}.${fraction}`);
}

const isDuration = (value: unknown): value is string =>
  typeof value === 'string' && /^PT(\d+[HM])*(\d+(\.\d+)?S)?$/.test(value);

function camel(word: string): string {
  return word === 'KDA' ? 'kda' : `${word.charAt(0).toLowerCase()}${word.slice(1)}`;
}

function mapBlock(block: CapturedBlock): Record<string, unknown> {
  const { Kills, Deaths, Assists } = block as Record<string, number>;
  const mapped: Record<string, unknown> = {};
  for (const [word, value] of Object.entries(block)) {
    if (word === 'Medals' || word === 'PersonalScores') continue;
    if (word === 'KDA') mapped.kda = Number(Kills) + Number(Assists) / 3 - Number(Deaths);
    else if (word === 'Accuracy')
      mapped.accuracy = block.ShotsFired === 0 ? null : Number(block.ShotsHit) / Number(block.ShotsFired);
    else if (isDuration(value)) mapped[`${camel(word)}Seconds`] = secondsOf(value);
    else mapped[camel(word)] = value;
  }
  return mapped;
}

export function expectedStats({ CoreStats, ...blocks }: CapturedStats): ExpectedStats {
  const modeStats: Record<string, unknown> = {};
  for (const [word, block] of Object.entries(blocks))
    modeStats[camel(word.replace(/Stats$/, ''))] = block === null ? null : mapBlock(block);
  return {
    stats: mapBlock(CoreStats),
    modeStats,
    medals: CoreStats.Medals.map(({ NameId: id, Count: count }) => ({ id, count })),
    personalScores: CoreStats.PersonalScores.map((score) => ({
      id: score.NameId,
      count: score.Count,
      points: score.TotalPersonalScoreAwarded,
    })),
  };
}

/** The row of a player: their only team's stats, or the sum over the teams they were on (UPSTREAM §7.13). */
export function expectedOfPlayer({ PlayerTeamStats: entries, LastTeamId }: CapturedPlayer): ExpectedStats {
  const [first] = entries;
  if (entries.length === 1 && first !== undefined) return expectedStats(first.Stats);
  const last = entries.find(({ TeamId }) => TeamId === LastTeamId) ?? entries.at(-1);
  if (last === undefined) throw new Error('a player without stats');
  const ordered = [...entries.filter((entry) => entry !== last), last].map(({ Stats }) => Stats);
  const sum: CapturedStats = { CoreStats: sumCore(ordered.map(({ CoreStats }) => CoreStats)) };
  for (const word of new Set(ordered.flatMap((stats) => Object.keys(stats)))) {
    if (word === 'CoreStats') continue;
    const blocks = ordered.map((stats) => stats[word] ?? null).filter((block) => block !== null);
    sum[word] = blocks.length === 0 ? null : sumBlocks(blocks);
  }
  return expectedStats(sum);
}

function sumCore(blocks: CapturedStats['CoreStats'][]): CapturedStats['CoreStats'] {
  const lives = blocks.reduce((total, block) => total + Number(block.Spawns), 0);
  const alive = blocks.reduce(
    (total, block) => total + Number(block.Spawns) * secondsOf(String(block.AverageLifeDuration)),
    0,
  );
  return {
    ...sumBlocks(blocks),
    AverageLifeDuration: `PT${(lives === 0 ? 0 : alive / lives).toFixed(7)}S`,
    Medals: sumAwards(blocks.flatMap(({ Medals }) => Medals)),
    PersonalScores: sumAwards(blocks.flatMap(({ PersonalScores }) => PersonalScores)),
  };
}

function sumBlocks(blocks: CapturedBlock[]): CapturedBlock {
  const sum: CapturedBlock = {};
  for (const word of new Set(blocks.flatMap((block) => Object.keys(block)))) {
    const values = blocks
      .map((block) => block[word])
      .filter((value) => value !== undefined && value !== null);
    if (word === 'EliminationOrder' || word === 'LivesRemaining') sum[word] = values.at(-1) ?? null;
    else if (values.every((value) => typeof value === 'number'))
      sum[word] = /^(Max|Longest)/.test(word)
        ? Math.max(...values)
        : values.reduce((total, value) => total + value, 0);
    else if (values.every(isDuration)) {
      const seconds = values.map(secondsOf);
      const total = /^Longest/.test(word) ? Math.max(...seconds) : seconds.reduce((a, b) => a + b, 0);
      sum[word] = `PT${total.toFixed(7)}S`;
    }
  }
  return sum;
}

function sumAwards(awards: CapturedAward[]): CapturedAward[] {
  const sums = new Map<number, CapturedAward>();
  for (const award of awards) {
    const sum = sums.get(award.NameId);
    if (sum === undefined) sums.set(award.NameId, { ...award });
    else {
      sum.Count += award.Count;
      sum.TotalPersonalScoreAwarded += award.TotalPersonalScoreAwarded;
    }
  }
  return [...sums.values()];
}
