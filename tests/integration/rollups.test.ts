import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handlers } from '../../jobs/handlers.ts';
import { renormalize } from '../../jobs/renormalize.ts';
import { requestRegistration } from '../../src/db/registrations.ts';
import { refreshRollups } from '../../src/db/rollups.ts';
import { erase } from '../../src/erase.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { MODE_CATEGORIES } from '../../src/schemas/enums.ts';
import { METRIC_NAMES } from '../../src/schemas/metrics.ts';
import { emptyTables } from '../helpers/empty-tables.ts';
import { ingestPlayers } from '../helpers/ingest-players.ts';
import { createScriptedSource } from '../helpers/scripted-source.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';
import { until } from '../helpers/until.ts';

const FORGOTTEN = [
  'matches',
  'teams',
  'participants',
  'raw_payloads',
  'tracked_players',
  'opt_outs',
  'player_changes',
];

const ALL = { most: 1_000, leastAgeSeconds: 0 };

/** Every sum there is, in order. */
async function sums({ db }: TestSystem): Promise<unknown[]> {
  const { rows } = await db.pool.query(`
    select 'total' as kind, to_json(t)::text as row from player_totals t
    union all select 'medal', to_json(t)::text from player_medals t
    union all select 'of', to_json(t)::text from (select xuid, revision, form from player_rollups) t order by 1, 2`);
  return rows;
}

/** Makes all sums that are to be made. While the system's own job is at it, nobody else is let in. */
async function refreshAll({ db }: TestSystem): Promise<void> {
  await until('all sums are made', async () => {
    await refreshRollups(db.prisma, ALL);
    const { rows } =
      await db.pool.query(`select from tracked_players t left join player_rollups r using (xuid)
      where case when t.state = 'stopped' then r.xuid is not null else r.revision is distinct from t.revision end`);
    return rows.length === 0;
  });
}

/** What there is after everything was forgotten and made anew from the matches. */
async function recomputed(system: TestSystem): Promise<unknown[]> {
  await system.db.pool.query('delete from player_rollups');
  await refreshAll(system);
  return sums(system);
}

describe('sums of a world', () => {
  let system: TestSystem;
  let xuids: bigint[];

  beforeAll(async () => {
    const now = () => new Date('2026-11-20T12:00:00Z');
    const source = createSyntheticWorld({ seed: 9, players: 8, matchesPerPlayer: 30, now });
    system = await createTestSystem({ source });
    xuids = await ingestPlayers(system, source.demoGamertags.slice(0, 2));
    await handlers['refresh-rollups'](system.context, {});
  }, 60_000);
  afterAll(() => system?.close());

  it('are those the statistics are made of, by mode', async () => {
    for (const xuid of xuids) {
      const answer = await system.app.inject(
        `/v1/players/${xuid}/stats/by/mode?lifecycle=matchmade&limit=200`,
      );
      const groups = answer.json().data as {
        by: { mode: { key: string } };
        metrics: Record<string, { value: number | null; n: number }>;
      }[];
      expect(groups.length).toBeGreaterThan(3);
      const { rows } = await system.db.pool.query<{ n: number[]; y: number[]; x: number[]; mode: number }>(
        `select (select array_agg(s order by k) from (select k, sum(c)::int as s from player_totals t,
            unnest(t.counts) with ordinality u(c, k) where t.xuid = $1 and t.mode = m.mode group by k) a) as n,
          (select array_agg(s order by k) from (select k, sum(c) as s from player_totals t,
            unnest(t.numerators) with ordinality u(c, k) where t.xuid = $1 and t.mode = m.mode group by k) a) as y,
          (select array_agg(s order by k) from (select k, sum(c) as s from player_totals t,
            unnest(t.denominators) with ordinality u(c, k) where t.xuid = $1 and t.mode = m.mode group by k) a) as x,
          m.mode
        from (select distinct mode from player_totals where xuid = $1) m`,
        [xuid],
      );
      expect(rows).toHaveLength(groups.length);
      for (const { n, y, x, mode } of rows) {
        const word = (MODE_CATEGORIES as Readonly<Record<number, string>>)[mode];
        const group = groups.find(({ by }) => by.mode.key === word);
        for (const [k, name] of METRIC_NAMES.entries()) {
          expect(n[k], name).toBe(group?.metrics[name]?.n);
          const value = group?.metrics[name]?.value ?? null;
          if (value !== null) expect((y[k] ?? 0) / (x[k] ?? 1), name).toBeCloseTo(value, 9);
        }
      }
    }
  });

  it('have every medal of those matches', async () => {
    const [xuid] = xuids;
    const { data } = (
      await system.app.inject(`/v1/players/${xuid}/medals?lifecycle=matchmade&limit=200`)
    ).json() as { data: { id: number; count: number }[] };
    const { rows } = await system.db.pool.query(
      'select medal_id::float8 as id, count from player_medals where xuid = $1 order by count desc, medal_id',
      [xuid],
    );
    expect(rows.length).toBeGreaterThan(5);
    expect(new Map(rows.map(({ id, count }) => [id, count]))).toEqual(
      new Map(data.map(({ id, count }) => [Number(id), count])),
    );
  });

  it('are made anew for whoever has changed, and for nobody else', async () => {
    expect(await refreshRollups(system.db.prisma, ALL)).toBe(0);
    await system.db.pool.query('update tracked_players set revision = revision + 1 where xuid = $1', [
      xuids[0],
    ]);
    expect(await refreshRollups(system.db.prisma, { most: 10, leastAgeSeconds: 3_600 })).toBe(0);
    expect(await refreshRollups(system.db.prisma, ALL)).toBe(1);
    await system.db.pool.query(`update player_rollups set form = 'before'`);
    expect(await refreshRollups(system.db.prisma, { most: 1, leastAgeSeconds: 3_600 })).toBe(1);
    expect(await refreshRollups(system.db.prisma, { most: 9, leastAgeSeconds: 3_600 })).toBe(1);
  });

  it('are made for everybody but whose cannot be, and that is told', async () => {
    const { pool, prisma } = system.db;
    const [first, second] = xuids;
    await pool.query('delete from player_rollups');
    await pool.query(`alter table player_totals add constraint not_them check (xuid <> ${first})`);
    try {
      await expect(refreshRollups(prisma, ALL)).rejects.toThrow('the sums of 1 of 2 players cannot be made');
      expect((await prisma.playerRollup.findMany()).map(({ xuid }) => xuid)).toEqual([second]);
    } finally {
      await pool.query('alter table player_totals drop constraint not_them');
    }
    expect(await refreshRollups(prisma, ALL)).toBe(1);
  });

  it('are made for who waits longest first', async () => {
    const { pool, prisma } = system.db;
    await pool.query(`update player_rollups set form = 'before', refreshed_at = now() - interval '1 day'
      + case xuid when ${xuids[0]} then interval '1 hour' else '0' end`);
    expect(await refreshRollups(prisma, { ...ALL, most: 1 })).toBe(1);
    const { rows } = await pool.query<{ xuid: string }>(
      `select xuid from player_rollups where form <> 'before'`,
    );
    expect(rows).toEqual([{ xuid: String(xuids[1]) }]);
    expect(await refreshRollups(prisma, ALL)).toBe(1);
  });

  it('are made by one process at a time', async () => {
    await system.db.pool.query('delete from player_rollups');
    const done = await Promise.all([1, 2, 3].map(() => refreshRollups(system.db.prisma, ALL)));
    expect(done.reduce((sum, one) => sum + one, 0)).toBe(2);
    expect(await sums(system)).toEqual(await recomputed(system));
  });
});

describe('sums, whatever happens in whatever order', () => {
  let system: TestSystem;
  const source = createScriptedSource();
  const names = ['First Comer', 'Second Comer'];
  const people = names.map((name) => source.addPlayer(name));
  const [first = '', second = ''] = people;
  const matches = [
    ...source.play([first, second], 3),
    ...source.play([second], 1),
    ...source.play([first, second], 1, (match) => {
      match.MatchInfo.GameVariantCategory = 15;
    }),
  ].map(({ MatchId }) => MatchId);

  beforeAll(async () => {
    system = await createTestSystem({ source, attempts: 1 });
  });
  afterAll(() => system?.close());

  const who = (index: number) => people[index % people.length] ?? '';
  const steps = {
    register: async (index: number) => {
      const { gamertagKey } = await requestRegistration(system.db.prisma, names[index % 2] ?? '');
      await handlers['register-player'](system.context, { gamertagKey });
    },
    ingest: (index: number) =>
      handlers['ingest-match'](system.context, { matchId: matches[index % matches.length] ?? '' }),
    refresh: (_: number) => refreshAll(system),
    renormalize: async (_: number) => void (await renormalize(system.db.prisma)),
    stop: async (index: number) =>
      void (await system.app.inject({
        method: 'DELETE',
        url: `/v1/players/${who(index)}`,
        headers: { 'x-api-key': system.keys.register },
      })),
    erase: async (index: number) =>
      void (await erase({ ...system, log: system.context.log }, BigInt(who(index)))),
  };
  const step = fc.tuple(
    fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])),
    fc.nat({ max: 9 }),
  );

  it('are those of the matches that count now', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (taken) => {
        await emptyTables(system.db.pool, FORGOTTEN);
        for (const index of [0, 1]) await steps.register(index);
        for (const [name, index] of taken) await steps[name](index);
        await steps.refresh(0);
        const made = await sums(system);
        expect(made).toEqual(await recomputed(system));
        const { rows } = await system.db.pool.query(
          `select xuid from player_rollups r join tracked_players t using (xuid) where t.state = 'stopped'`,
        );
        expect(rows).toEqual([]);
      }),
      { numRuns: 20 },
    );
  }, 120_000);
});
