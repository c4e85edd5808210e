import { parseDuration } from './duration.ts';
import { asRecord } from './fields.ts';

type Stats = Readonly<Record<string, unknown>>;

interface TeamStats {
  TeamId: number;
  Stats: Stats;
}

/**
 * One Stats object for a player who was on several teams (UPSTREAM §7.13): amounts add up, bests are the best of
 * them, the average life is weighted by lives, states are those of the team the player ended on.
 */
export function mergeTeamStats(entries: readonly TeamStats[], lastTeamId: number): Stats {
  const last = entries.find((entry) => entry.TeamId === lastTeamId) ?? entries.at(-1);
  if (last === undefined) return {};
  if (entries.length === 1) return last.Stats;
  const ordered = [...entries.filter((entry) => entry !== last), last].map((entry) => entry.Stats);
  return mergeBlocks(ordered);
}

function mergeBlocks(blocks: readonly Stats[]): Stats {
  const words = new Set(blocks.flatMap((block) => Object.keys(block)));
  return Object.fromEntries(
    Array.from(words, (word) => {
      const present = blocks.filter(
        (block) => Object.hasOwn(block, word) && block[word] !== undefined && block[word] !== null,
      );
      return [word, present.length === 0 ? null : mergeField(word, present)];
    }),
  );
}

function mergeField(word: string, blocks: readonly Stats[]): unknown {
  const values = blocks.map((block) => block[word]);
  const last = values.at(-1);
  if (word === 'AverageLifeDuration') return averageLife(blocks);
  if (word === 'EliminationOrder' || word === 'LivesRemaining') return last;
  const isBest = /^(Max|Longest)/.test(word);
  const combine = (a: number, b: number) => (isBest ? Math.max(a, b) : a + b);
  if (values.every((value) => typeof value === 'number')) return values.reduce(combine);
  if (values.every(isDuration)) return duration(values.map(seconds).reduce(combine));
  if (values.every(Array.isArray)) return mergeCounts(values.flat());
  if (values.every((value) => typeof value === 'object' && !Array.isArray(value)))
    return mergeBlocks(values as Stats[]);
  return last;
}

function isDuration(value: unknown): value is string {
  return typeof value === 'string' && parseDuration(value) !== null;
}

function seconds(text: string): number {
  return parseDuration(text) ?? 0;
}

function duration(seconds: number): string {
  return `${seconds < 0 ? '-' : ''}PT${Math.abs(seconds).toFixed(7)}S`;
}

/** No match has more; a wilder number would leave no digits for the durations. */
const MAX_LIVES = 1e6;

function averageLife(blocks: readonly Stats[]): unknown {
  if (!blocks.every((block) => isDuration(block.AverageLifeDuration)))
    return blocks.at(-1)?.AverageLifeDuration;
  let lives = 0;
  let total = 0;
  for (const block of blocks) {
    const spawns = typeof block.Spawns === 'number' ? Math.min(Math.max(block.Spawns, 0), MAX_LIVES) : 1;
    lives += spawns;
    total += spawns * seconds(String(block.AverageLifeDuration));
  }
  return duration(lives > 0 ? total / lives : 0);
}

/** Medals and personal scores: one entry per NameId, in order of first appearance. Other entries stand as they are. */
function mergeCounts(entries: readonly unknown[]): unknown[] {
  const merged: unknown[] = [];
  const byName = new Map<number, Record<string, unknown>>();
  for (const entry of entries) {
    const { NameId: name } = asRecord(entry);
    const known = typeof name === 'number' ? byName.get(name) : undefined;
    if (known !== undefined) addAward(known, asRecord(entry));
    else if (typeof name === 'number') {
      const award = { ...asRecord(entry) };
      byName.set(name, award);
      merged.push(award);
    } else merged.push(entry);
  }
  return merged;
}

function addAward(sum: Record<string, unknown>, award: Stats): void {
  for (const word of ['Count', 'TotalPersonalScoreAwarded']) {
    const before = sum[word];
    const more = award[word];
    if (typeof more === 'number') sum[word] = typeof before === 'number' ? before + more : more;
  }
}
