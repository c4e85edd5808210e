import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiKey } from '../../src/db/api-keys.ts';
import { FEW_PLAYERS, LOOKED_THROUGH } from '../../src/db/reads/events.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { explain, type PlanStep, recordStatements } from '../helpers/explain.ts';
import type { EventAnswer } from '../helpers/played-events.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

/** Tracked players, whose events the log has in turn. */
const PLAYERS = 8_000;
const EVENTS = 80_000;
const LIMIT = 100;
/** Of so many events one is rare. */
const RARE = 9_001;

let system: TestSystem;
const keys: Record<'crowd' | 'few' | 'quiet', string> = { crowd: '', few: '', quiet: '' };

beforeAll(async () => {
  const source = createSyntheticWorld({ seed: 1, players: 24, matchesPerPlayer: 1, now: () => new Date() });
  system = await createTestSystem({ source });
  const { pool, prisma } = system.db;
  for (const name of ['crowd', 'few', 'quiet'] as const)
    keys[name] = await createApiKey(prisma, name, 'read');
  await pool.query(`insert into players (xuid) select 1000 + n from generate_series(0, $1 - 1) n`, [PLAYERS]);
  await pool.query(
    `insert into tracked_players (xuid, registered_at, next_sync_at, next_snapshot_at, cadence_seconds, state)
     select 1000 + n, now(), 'infinity', 'infinity', 900, 'current' from generate_series(0, $1 - 1) n`,
    [PLAYERS],
  );
  await pool.query(
    `insert into events (xuid, revision, at, is_backfill, type, document)
     select 1000 + n % $1, 1 + n / $1, now(), false,
       case when n % $3 = 0 then 'player.renamed' else 'match.ingested' end,
       json_build_object('id', (n + 1)::text, 'xuid', 1000 + n % $1, 'note', repeat('x', 700))::text
     from generate_series(0, $2 - 1) n`,
    [PLAYERS, EVENTS, RARE],
  );
  // Half of all, from their second event on; as few as are looked at one by one; and many to whom nothing has come since.
  for (const [name, where] of [
    ['crowd', 't.xuid % 2 = 0'],
    ['few', `t.xuid < 1000 + ${FEW_PLAYERS}`],
    ['quiet', 't.xuid % 4 = 1'],
  ] as const)
    await pool.query(
      `insert into api_key_players (api_key_id, xuid, revision, at)
       select k.id, t.xuid, case when k.name = 'quiet' then 1000 else 1 end, now()
       from api_keys k, tracked_players t where k.name = $1 and ${where}`,
      [name],
    );
  await pool.query('vacuum analyze events, api_key_players, tracked_players');
}, 120_000);
afterAll(() => system?.close());

async function ask(key: keyof typeof keys, query: string): Promise<EventAnswer> {
  const { statusCode, json } = await system.app.inject({
    url: `/v1/events?of=key&limit=${LIMIT}${query}`,
    headers: { authorization: `Bearer ${keys[key]}` },
  });
  expect(statusCode).toBe(200);
  return json() as EventAnswer;
}

/** Rows of each table that are read for an answer. */
async function readFor(key: keyof typeof keys, query: string): Promise<Record<string, number>> {
  const statements = await recordStatements(() => ask(key, query));
  const [page] = statements.filter(({ text }) => text.includes('with key as'));
  if (page === undefined) throw new Error('no page was read');
  const read: Record<string, number> = { events: 0, api_key_players: 0 };
  for (const { relation, rows, removed, type } of (await explain(system.db.pool, page)) as PlanStep[]) {
    if (relation === null) continue;
    if (relation in read) expect([relation, type]).not.toEqual([relation, 'Seq Scan']);
    read[relation] = (read[relation] ?? 0) + rows + removed;
  }
  return read;
}

async function walk(key: keyof typeof keys, query = ''): Promise<{ ids: number[]; pages: number }> {
  const ids: number[] = [];
  for (let after = '0', pages = 1; ; pages++) {
    const { data, page } = await ask(key, `&after=${after}${query}`);
    ids.push(...data.map(({ id }) => Number(id)));
    if (!page.hasMore) return { ids, pages };
    expect(BigInt(page.after)).toBeGreaterThan(BigInt(after));
    after = page.after;
  }
}

const wanted = (isWanted: (n: number) => boolean) =>
  Array.from({ length: EVENTS }, (_, n) => n)
    .filter((n) => n >= PLAYERS && isWanted(n))
    .map((n) => n + 1);

describe('a page of the events of a key', () => {
  it.each([
    ['crowd', '&after=0'],
    ['crowd', '&after=40000'],
    ['crowd', '&after=0&type=player.renamed'],
    ['crowd', '&after=0&type=history.private&backfill=true'],
    ['crowd', ''],
    ['crowd', '&type=history.private'],
    ['quiet', '&after=0'],
    ['quiet', ''],
  ] as const)('of the %s key costs no more for all its players (%s)', async (key, query) => {
    const { events = 0, api_key_players: players = 0 } = await readFor(key, query);
    // The window twice: what is looked at, and where it ends.
    expect(events).toBeLessThanOrEqual(2 * LOOKED_THROUGH + 10);
    expect(players).toBeLessThanOrEqual(LOOKED_THROUGH + FEW_PLAYERS + 1);
  });

  it('of a key with few players reads what is theirs', async () => {
    for (const query of ['&after=0', '']) {
      const { events = 0 } = await readFor('few', query);
      expect(events).toBeLessThanOrEqual((FEW_PLAYERS * EVENTS) / PLAYERS + 10);
    }
  });

  it('follows another until all that was wanted is told, once', async () => {
    expect((await walk('crowd')).ids).toEqual(wanted((n) => n % 2 === 0));
    const rare = await walk('crowd', '&type=player.renamed');
    expect(rare.ids).toEqual(wanted((n) => n % 2 === 0 && n % RARE === 0));
    expect(rare.pages).toBe(EVENTS / LOOKED_THROUGH);
    expect((await walk('quiet')).ids).toEqual([]);
    expect(await walk('few')).toEqual({
      ids: wanted((n) => n % PLAYERS < FEW_PLAYERS),
      pages: Math.ceil((FEW_PLAYERS * (EVENTS / PLAYERS - 1)) / LIMIT),
    });
  });

  it('has the newest for who knows no id', async () => {
    const { data, page } = await ask('crowd', '');
    expect(data.map(({ id }) => Number(id))).toEqual(wanted((n) => n % 2 === 0).slice(-LIMIT));
    expect(page).toEqual({ after: String(EVENTS), hasMore: false });
  });
});
