import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import type { Status } from '../../src/schemas/status.ts';
import { explain, type PlanStep, recordStatements } from '../helpers/explain.ts';
import { seedMillion } from '../helpers/seed-million.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

const ARRIVALS_A_DAY = 20_000;
const BACKLOG = 400_000;

let system: TestSystem;
let steps: PlanStep[];
let status: Status;
let tookMs: number;

beforeAll(async () => {
  const source = createSyntheticWorld({ seed: 1, players: 24, matchesPerPlayer: 1, now: () => new Date() });
  system = await createTestSystem({ source });
  const { pool } = system.db;
  await seedMillion(pool);
  await pool.query(`insert into arrivals (match_id, stored_at, ended_at, is_live)
    select gen_random_uuid(), at, at - make_interval(secs => n % 100), n % 2 = 0
    from (select n, now() - n * interval '1 day' / ${ARRIVALS_A_DAY} as at
      from generate_series(1, ${10 * ARRIVALS_A_DAY}) n) a`);
  await pool.query(`insert into backlog (match_id, xuid, is_older, started_at, retry_at, attempts, error_code)
    select gen_random_uuid(), t.xuid, n % 4 <> 0, now(), now() + interval '1 hour', n % 2, case n % 2 when 1 then 'WAYPOINT_TIMEOUT' end
    from generate_series(1, ${BACKLOG}) n join (select xuid, row_number() over () as i from tracked_players) t
      on t.i = 1 + n % 1000`);
  await pool.query('analyze arrivals, backlog, tracked_players');
  const statements = await recordStatements(async () => {
    const began = performance.now();
    status = (await system.app.inject('/v1/status')).json<Status>();
    tookMs = performance.now() - began;
  });
  const [statement] = statements.filter(({ text }) => text.includes('/* status */'));
  if (statement === undefined) throw new Error('no statement');
  steps = await explain(pool, statement);
}, 240_000);
afterAll(() => system?.close());

const readOf = (relation: string, but = '') =>
  steps
    .filter((step) => step.relation === relation && step.index !== but)
    .reduce((sum, { rows, removed }) => sum + rows + removed, 0);

describe('the status, among a million participants', () => {
  it('counts no large table', () => {
    process.stdout.write(`status: ${Math.round(tookMs)} ms\n`);
    expect(readOf('participants')).toBe(0);
    expect(readOf('matches')).toBe(0);
    expect(readOf('raw_payloads')).toBe(0);
    expect(status.stored.participants).toBeGreaterThan(900_000);
    expect(status.stored.participants).toBeLessThan(1_100_000);
    expect(status.stored.matches).toBeGreaterThan(110_000);
  });

  it('reads the arrivals of one day, by index', () => {
    const reads = steps.filter(({ relation }) => relation === 'arrivals');
    expect(reads.map(({ type }) => type)).not.toContain('Seq Scan');
    expect(steps.map(({ index }) => index)).toContain('arrivals_pkey');
    expect(readOf('arrivals')).toBeLessThanOrEqual(ARRIVALS_A_DAY + 10);
    const { lastDay, lastHour } = status.lag;
    expect(lastDay.n).toBeGreaterThan(ARRIVALS_A_DAY / 2 - 200);
    expect([lastDay.p50, lastDay.p99, lastDay.max]).toEqual([48, 98, 98]);
    expect(Math.abs(lastHour.n - ARRIVALS_A_DAY / 48)).toBeLessThan(60);
  });

  it('reads a share of a long backlog, and tells what that makes of the whole', () => {
    const { backlog } = status;
    // Whether somebody is behind is read from their own entries, until one is found that goes on.
    expect(readOf('backlog', 'backlog_xuid_idx')).toBeLessThan(150_000);
    expect(readOf('backlog')).toBeLessThan(BACKLOG);
    expect(backlog.isEstimate).toBe(true);
    for (const [told, is] of [
      [backlog.matches, BACKLOG],
      [backlog.failing, BACKLOG / 2],
      [backlog.byLane.live, BACKLOG / 4],
      [backlog.byLane.backfill, (BACKLOG * 3) / 4],
      [backlog.byError.WAYPOINT_TIMEOUT, BACKLOG / 2],
    ] as const)
      expect(Math.abs((told ?? 0) / is - 1)).toBeLessThan(0.1);
  });
});
