import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMemo } from '../../../src/ephemeral/memo.ts';
import { createInsights } from '../../../src/insights/create-insights.ts';
import { defineInsight, evidence, sql } from '../../../src/insights/define.ts';
import { createThreads } from '../../../src/insights/threads.ts';
import { Count } from '../../../src/schemas/primitives.ts';
import { type InsightBench, openInsightBench } from '../../helpers/insight-bench.ts';

/** As many milliseconds as the population is taken for the same. */
const STRETCH_MS = 900_000;

const insight = defineInsight({
  id: 'company-of-all',
  version: 1,
  title: 'How many there are',
  question: 'Who else?',
  description: 'Players tracked.',
  method: { words: ['Counted.'], formulas: [], sources: [] },
  since: '0.2.0',
  stability: 'experimental',
  minMatches: 1,
  row: { players: Count('Players.'), ...evidence('Matches.', 'there are any') },
  reads: ['kills'],
  charts: [
    { kind: 'intervals', id: 'n', title: 'Players', description: 'Players.', label: 'n', value: 'players' },
  ],
  sql: () => sql`select count(*)::int as n from played`,
  population: sql`select count(*)::int as players from tracked_players`,
  derive: ([found]: readonly { n: number }[], { population }) => {
    const [{ players }] = population as [{ players: number }];
    return { rows: [{ players, n: found?.n ?? 0, verdict: 'unclear' as const }] };
  },
  headline: () => ({ text: 'Counted.', verdict: 'unclear', n: 1 }),
});

let bench: InsightBench;
beforeAll(async () => {
  bench = await openInsightBench();
});
afterAll(() => bench?.close());

it('is of one stretch in all that is said and kept of an answer, even as the next begins', async () => {
  const whose = await bench.someone([{ startedAt: '2026-05-01T18:00:00Z' }]);
  let clock = 0;
  let step = STRETCH_MS;
  // Whatever is read, a stretch of time goes by.
  const pool = new Proxy(bench.system.db.pool, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      if (name === 'query') clock += step;
      return member.bind(target);
    },
  }) as pg.Pool;
  const memo = createMemo({ characters: 100_000, shared: null });
  const { run } = createInsights({
    definitions: [insight],
    pool,
    memo,
    threads: createThreads({ most: 1 }),
    now: () => clock,
  });
  const first = await run(insight, whose, {});
  expect(first?.versions).toEqual(['t0']);
  expect(clock).toBeGreaterThan(STRETCH_MS);

  await bench.someone([]);
  step = 0;
  const second = await run(insight, whose, {});
  expect(second?.versions).toEqual([`t${clock / STRETCH_MS}`]);
  const playersOf = (answer: typeof first) =>
    ((answer?.data ?? []) as { players: number }[])[0]?.players ?? 0;
  expect(playersOf(second)).toBe(playersOf(first) + 1);

  // Of the same stretch it is recalled, whoever came since.
  await bench.someone([]);
  expect(playersOf(await run(insight, whose, {}))).toBe(playersOf(second));
});
