import type { PlayerTable } from '../db/reads/player-table.ts';
import type { Insight } from './define.ts';

/** Where the numbers come from: the statement as it was sent, its values, and what was left out. */
export function provenanceOf(
  { id, version }: Insight,
  { statement, revision, meta }: PlayerTable<unknown>,
  excluded: Readonly<Record<string, number>>,
) {
  const { exclusions, matches } = JSON.parse(meta ?? '{}') as { exclusions?: object; matches?: number };
  return {
    insight: id,
    version,
    sql: statement.text,
    parameters: statement.values.map((value) =>
      typeof value === 'string' ? value : JSON.stringify(value ?? null),
    ),
    revision: Number(revision),
    matches: matches ?? 0,
    exclusions: { ...exclusions, ...excluded },
  };
}
