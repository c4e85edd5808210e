import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createSharedBudgets, forgetIdleBudgets } from '../../src/db/upstream-budgets.ts';
import { openRedisUpstreamBudgets } from '../../src/ephemeral/upstream-budgets.ts';
import type { Claim, Standing } from '../../src/waypoint/budget.ts';
import { type Budgets, createLocalBudgets } from '../../src/waypoint/budgets.ts';
import { systemClock } from '../../src/waypoint/clock.ts';
import { CAUTIOUS_SHARE, sharedOrLocal } from '../../src/waypoint/shared-or-local.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/test-database.ts';

const redisUrl = inject('redisUrl');
let time = 0;
let db: TestDatabase;
let shared: Budgets;
let close = () => {};

beforeAll(async () => {
  db = await createTestDatabase();
  shared = createSharedBudgets(db.pool, () => time);
  if (redisUrl === null) return;
  const prefix = `test-${randomBytes(6).toString('hex')}`;
  const redis = openRedisUpstreamBudgets({ url: redisUrl, prefix, now: () => time });
  shared = redis;
  close = redis.close;
});
afterAll(async () => {
  close();
  await db.close();
});

const step = fc.record({
  // A clock is put back now and then.
  after: fc.oneof(
    fc.constant(0),
    fc.integer({ min: 0, max: 3_000 }),
    fc.integer({ min: 0, max: 90_000 }),
    fc.integer({ min: -9_000_000, max: -1 }),
  ),
  kind: fc.constantFrom('take', 'take', 'confirm', 'confirm', 'cut'),
  count: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 400 })),
  /** How long ago what is told of was granted. */
  ago: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4_000 })),
  retryAfterMs: fc.constantFrom(0, 0, 1_000, 600_000),
});
const pace = fc
  .tuple(
    fc.double({ min: 0.02, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 5, noNaN: true }),
    fc.double({ min: 0, max: 5, noNaN: true }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([floor, more, most, burst]) => ({ floor, start: floor + more, ceiling: floor + more + most, burst }));

describe('a budget that processes share', () => {
  it('is reckoned as one of a process alone', async () => {
    await fc.assert(
      fc.asyncProperty(pace, fc.array(step, { maxLength: 30 }), async (terms, steps) => {
        const key = randomBytes(6).toString('hex');
        const local = createLocalBudgets(() => time);
        const claims: Claim[] = [];
        time = 1_800_000_000_000;
        for (const { after, kind, count, ago, retryAfterMs } of steps) {
          time += after;
          const clean = { count, since: time - ago };
          const claim = kind === 'confirm' ? (claims.shift() ?? null) : null;
          const of = (budgets: Budgets) =>
            kind === 'cut'
              ? budgets.cut(key, terms, { grantedAt: time - ago, retryAfterMs, clean })
              : budgets.take(key, terms, claim, clean);
          const expected = await of(local);
          const found = await of(shared);
          const facts = kind === 'cut' ? CUT_FACTS : FACTS;
          for (const fact of facts)
            expect(found[fact], `${kind} ${fact}`).toBeCloseTo(expected[fact], fact === 'rate' ? 6 : 2);
          if (kind !== 'cut' && expected.slot > time) claims.push(expected);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives each moment to one of those who ask at once', async () => {
    time = 1_800_000_000_000;
    const terms = { start: 2, floor: 1, ceiling: 4, burst: 1 };
    const asked = Array.from({ length: 12 }, () =>
      shared.take('at once', terms, null, { count: 0, since: 0 }),
    );
    const slots = (await Promise.all(asked)).map(({ slot }) => slot - time).sort((a, b) => a - b);
    expect(slots).toEqual(Array.from({ length: 12 }, (_, place) => place * 500));
  });
});

describe('budgets that are out of reach', () => {
  const nowhere = '//127.0.0.1:1';
  it.each(['Redis', 'PostgreSQL'])(
    'of %s are taken in part by the process itself, said once',
    async (kind) => {
      const pool = new pg.Pool({ connectionString: `postgres:${nowhere}/halo` });
      const redis = openRedisUpstreamBudgets({ url: `redis:${nowhere}` });
      const lines: string[] = [];
      const write = (_facts: object, message: string) => void lines.push(message);
      const log = { debug: write, info: write, warn: write, error: write };
      const far = kind === 'Redis' ? redis : createSharedBudgets(pool);
      const standing = Date.now();
      const budgets = sharedOrLocal(far, { ...systemClock, now: () => standing }, log);
      try {
        const terms = { start: 8, floor: 1, ceiling: 10, burst: 1 };
        const none = { count: 0, since: 0 };
        const first = await budgets.take('k', terms, null, none);
        const second = await budgets.take('k', terms, null, none);
        expect(first.slot).toBe(first.now);
        expect(second).toMatchObject({ rate: 8 * CAUTIOUS_SHARE, slot: first.slot + 500 });
        const stopped = await budgets.cut('k', terms, {
          grantedAt: first.now,
          retryAfterMs: 3_000,
          clean: none,
        });
        expect(stopped.pausedUntil - stopped.now).toBe(3_000);
        expect(lines).toEqual([expect.stringContaining('out of reach')]);
      } finally {
        redis.close();
        await pool.end();
      }
    },
  );
});

describe('budgets in PostgreSQL', () => {
  it('are forgotten when nobody has asked for an hour, unless they are paused', async () => {
    const terms = { start: 1, floor: 1, ceiling: 1, burst: 1 };
    const budgets = createSharedBudgets(db.pool);
    const none = { count: 0, since: 0 };
    for (const key of ['busy', 'idle', 'paused']) await budgets.take(key, terms, null, none);
    await db.pool.query(
      `update upstream_budgets set used_at = now() - interval '2 hours' where key <> 'busy'`,
    );
    await db.pool.query(
      `update upstream_budgets set paused_until = extract(epoch from now()) * 1000 + 60000 where key = 'paused'`,
    );
    await forgetIdleBudgets(db.pool);
    const { rows } = await db.pool.query(
      `select key from upstream_budgets where key in ('busy', 'idle', 'paused') order by key`,
    );
    expect(rows).toEqual([{ key: 'busy' }, { key: 'paused' }]);
    const { rows: kinds } = await db.pool.query(
      `select relpersistence as kind from pg_class where relname = 'upstream_budgets'`,
    );
    expect(kinds).toEqual([{ kind: 'u' }]);
  });
});

const CUT_FACTS = ['now', 'freeAt', 'rate', 'pausedUntil', 'lastCut'] as const satisfies (keyof Standing)[];
const FACTS = [...CUT_FACTS, 'slot', 'madeAt'] as const;
