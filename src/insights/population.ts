import type pg from 'pg';
import { Parameters } from '../db/reads/parameters.ts';
import type { Memo } from '../ephemeral/memo.ts';
import type { Insight } from './define.ts';
import { renderSql } from './sql.ts';

/** What all players are like changes slowly: it is read once in so many milliseconds. */
const STRETCH_MS = 900_000;

export interface Population {
  /** Which stretch of time it is. */
  version(): number;
  /** Rows of the insight's statement about everybody, as they were when that stretch was first asked about. */
  read(insight: Insight, stretch: number): Promise<readonly unknown[]>;
}

export interface PopulationOptions {
  pool: pg.Pool;
  memo: Memo;
  now: () => number;
}

export function createPopulation({ pool, memo, now }: PopulationOptions): Population {
  return {
    version: () => Math.floor(now() / STRETCH_MS),
    async read(insight, stretch) {
      const subject = `population ${insight.id}`;
      const key = `${subject} ${insight.version} ${stretch}`;
      const kept = memo.get(key) ?? (await memo.recall(key));
      if (kept !== null && kept !== undefined) return JSON.parse(kept) as unknown[];
      const text = await memo.once(key, async () => {
        const made = await ask(pool, insight);
        memo.keep(subject, key, made);
        memo.share(key, made);
        return made;
      });
      return JSON.parse(text) as unknown[];
    },
  };
}

async function ask(pool: pg.Pool, { population }: Insight): Promise<string> {
  if (population === undefined) return '[]';
  const parameters = new Parameters();
  const text = `select coalesce(json_agg(r), '[]')::text as rows from (${renderSql(population, parameters)}) r`;
  const { rows } = await pool.query<{ rows: string }>(text, parameters.values);
  return rows[0]?.rows ?? '[]';
}
