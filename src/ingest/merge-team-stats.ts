import { parseDuration } from './duration.ts';

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
  const merged: Record<string, unknown> = {};
  for (const word of new Set(blocks.flatMap((block) => Object.keys(block)))) {
    const present = blocks.filter((block) => block[word] !== undefined && block[word] !== null);
    merged[word] = present.length === 0 ? null : mergeField(word, present);
  }
  return merged;
}

function mergeField(word: string, blocks: readonly Stats[]): unknown {
  const values = blocks.map((block) => block[word]);
  const last = values.at(-1);
  if (word === 'AverageLifeDuration') return averageLife(blocks);
  if (word === 'EliminationOrder' || word === 'LivesRemaining') return last;
  const isBest = /^(Max|Longest)/.test(word);
  const combine = (a: number, b: number) => (isBest ? Math.max(a, b) : a + b);
  if (values.every((value) => typeof value === 'number')) return values.reduce(combine);
  if (values.every(isDuration)) return `PT${values.map(seconds).reduce(combine).toFixed(7)}S`;
  if (values.every(Array.isArray)) return mergeCounts(values.flat());
  if (values.every((value) => typeof value === 'object')) return mergeBlocks(values as Stats[]);
  return last;
}

function isDuration(value: unknown): value is string {
  return typeof value === 'string' && parseDuration(value) !== null;
}

function seconds(text: string): number {
  return parseDuration(text) ?? 0;
}

function averageLife(blocks: readonly Stats[]): string {
  let lives = 0;
  let total = 0;
  for (const block of blocks) {
    const spawns = typeof block.Spawns === 'number' ? block.Spawns : 1;
    lives += spawns;
    total += spawns * (isDuration(block.AverageLifeDuration) ? seconds(block.AverageLifeDuration) : 0);
  }
  return `PT${(lives > 0 ? total / lives : 0).toFixed(7)}S`;
}

/** Medals and personal scores: one entry per NameId, in order of first appearance. */
function mergeCounts(entries: readonly unknown[]): unknown[] {
  const merged = new Map<unknown, Record<string, unknown>>();
  for (const entry of entries) {
    if (entry === null || typeof entry !== 'object') continue;
    const award = entry as Record<string, unknown>;
    const known = merged.get(award.NameId);
    if (known === undefined) {
      merged.set(award.NameId, { ...award });
      continue;
    }
    for (const word of ['Count', 'TotalPersonalScoreAwarded'])
      if (typeof award[word] === 'number') known[word] = Number(known[word] ?? 0) + award[word];
  }
  return [...merged.values()];
}
