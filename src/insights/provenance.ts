import type { PlayerTable } from '../db/reads/player-table.ts';
import { toldByXuid } from '../db/reads/who.ts';
import type { Insight } from './define.ts';

/**
 * Where the numbers come from: the statement, its values, and what was left out. It is told the same however the caller
 * named the player, because the answer is remembered for all of them.
 */
export function provenanceOf(
  { id, version }: Insight,
  { statement, xuid, revision, meta }: PlayerTable<unknown>,
  excluded: Readonly<Record<string, number>>,
) {
  const { text, values } = toldByXuid(statement, xuid);
  const { exclusions, matches } = JSON.parse(meta ?? '{}') as { exclusions?: object; matches?: number };
  return {
    insight: id,
    version,
    sql: text,
    parameters: values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value ?? null))),
    revision: Number(revision),
    matches: matches ?? 0,
    exclusions: { ...exclusions, ...excluded },
  };
}
