import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { handlers } from '../../jobs/handlers.ts';
import { LOCKS } from '../../src/db/locks.ts';
import { sequenceEvents } from '../../src/db/sequence-events.ts';
import { countStatements } from '../helpers/count-statements.ts';
import { getJson, playerPath, register, stopTracking } from '../helpers/front-door.ts';
import { hear } from '../helpers/hear.ts';
import { createPlayedEvents, type EventAnswer, type PublicEvent } from '../helpers/played-events.ts';
import { createScriptedSource, type ScriptedMatch } from '../helpers/scripted-source.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';
import { until } from '../helpers/until.ts';

const source = createScriptedSource();
let system: TestSystem;
const { somebody, look, play, poll } = createPlayedEvents(source, () => system);

beforeAll(async () => {
  system = await createTestSystem({ source, attempts: 1 });
}, 60_000);
afterAll(async () => {
  await system?.close();
});

/** A match that ends now, and so after its player was registered. */
function justNow({ MatchInfo }: ScriptedMatch): void {
  MatchInfo.StartTime = new Date(Date.now() - 400_000).toISOString();
  MatchInfo.EndTime = new Date(Date.now() + 1_000).toISOString();
}

const better = (kills: number) => (match: ScriptedMatch) => {
  justNow(match);
  for (const { PlayerTeamStats } of match.Players as unknown as {
    PlayerTeamStats: { Stats: { CoreStats: { Kills: number } } }[];
  }[])
    for (const { Stats } of PlayerTeamStats) Stats.CoreStats.Kills = kills;
};

async function of(xuid: string, query = ''): Promise<PublicEvent[]> {
  await sequenceEvents(system.db.pool);
  return poll('0', `&player=${xuid}${query}`);
}

const typesOf = (events: readonly PublicEvent[]) => events.map(({ type }) => type);

describe('what comes to a player', () => {
  it('is told as it came: matches from before as such, the end of the history, and no records of them', async () => {
    const { xuid, gamertag } = await somebody(30);
    const events = await of(xuid);
    expect(typesOf(events).filter((type) => type === 'match.ingested')).toHaveLength(30);
    expect(typesOf(events).filter((type) => type === 'history.complete')).toHaveLength(1);
    expect(events).toHaveLength(31);
    expect(events.filter(({ backfill }) => backfill)).toHaveLength(30);
    expect(events.find(({ type }) => type === 'history.complete')?.data).toMatchObject({ listedMatches: 30 });
    const changes = await getJson<{ data: { matchId: string }[] }>(
      system,
      playerPath(xuid, '/changes?limit=200&kind=match'),
    );
    expect(events.filter(({ type }) => type === 'match.ingested').map(({ data }) => data)).toEqual(
      changes.data,
    );
    for (const event of events) {
      expect(event).toMatchObject({ xuid, gamertag });
      expect(new Date(event.at).toISOString()).toBe(event.at);
    }
  });

  it('is the end of a history with all its matches, also of those stored because of others', async () => {
    const one = await somebody(0);
    const name = 'Comes Later';
    const xuid = source.addPlayer(name);
    source.play([one.xuid, xuid], 4);
    await look(one.xuid);
    source.play([xuid], 2);
    await register(system, name);
    await handlers['register-player'](system.context, { gamertagKey: name.toLowerCase() });
    await look(xuid);
    const [complete] = await of(xuid, '&type=history.complete');
    expect(complete?.data).toMatchObject({ listedMatches: 6 });
  });

  it('is a record when a match that is no backfill beats all before it', async () => {
    const { xuid } = await somebody(3);
    source.play([xuid], 1, better(60));
    await look(xuid);
    source.play([xuid], 1, better(59));
    await look(xuid);
    source.play([xuid], 1, better(61));
    await look(xuid);
    const records = await of(xuid, '&type=record.broken');
    const kills = records.filter(({ data }) => data.metric === 'kills');
    expect(kills.map(({ data }) => [data.value, data.previous])).toEqual([
      [60, expect.any(Number)],
      [61, 60],
    ]);
    expect(records.every(({ backfill }) => !backfill)).toBe(true);
    const changes = await getJson<{ data: { revision: number }[] }>(
      system,
      playerPath(xuid, `/changes?limit=200&kind=record&since=${(kills[0]?.revision ?? 0) - 1}`),
    );
    expect(records.map(({ data }) => data)).toEqual(changes.data);
  });

  it('is no record while older matches are still to come', async () => {
    const { xuid } = await somebody(3);
    await system.db.pool.query('update tracked_players set backfill_next = 0 where xuid = $1', [xuid]);
    const [match] = source.play([xuid], 1, better(80));
    await handlers['ingest-match'](system.context, { matchId: String(match?.MatchId).toLowerCase() });
    expect(typesOf(await of(xuid, '&backfill=false')).filter((type) => type !== 'history.complete')).toEqual([
      'match.ingested',
    ]);
  });

  it('is a new name of somebody tracked, and no first one', async () => {
    const { xuid, gamertag } = await somebody(0);
    source.rename(xuid, 'Another Name');
    await handlers['snapshot-player'](system.context, { xuid });
    await handlers['snapshot-player'](system.context, { xuid });
    const renames = await of(xuid, '&type=player.renamed');
    expect(renames.map(({ data, gamertag: called }) => [data, called])).toEqual([
      [{ from: gamertag, to: 'Another Name' }, 'Another Name'],
    ]);
  });

  it('is the first of several failed looks, and the look that works again', async () => {
    const { xuid } = await somebody(1);
    source.breakHistory((who) => who === xuid);
    for (let times = 0; times < 3; times++)
      await expect(handlers['sync-player'](system.context, { xuid })).rejects.toThrow();
    source.breakHistory(() => false);
    await look(xuid);
    await look(xuid);
    const events = (await of(xuid)).filter(({ type }) => type.startsWith('sync.'));
    expect(events.map(({ type, data }) => [type, data.failures ?? null])).toEqual([
      ['sync.failed', null],
      ['sync.recovered', 3],
    ]);
    expect(events[0]?.data.code).toEqual(events[1]?.data.code);
  });

  it('is that a history is hidden, once, and complete again when it is not', async () => {
    const { xuid } = await somebody(2);
    source.hide(xuid, true);
    await look(xuid);
    await look(xuid);
    expect(typesOf(await of(xuid)).filter((type) => type === 'history.private')).toHaveLength(1);
    source.hide(xuid, false);
    await look(xuid);
    expect(typesOf(await of(xuid)).slice(-2)).toEqual(['history.private', 'history.complete']);
  });

  it('is a rank that moved', async () => {
    const { xuid } = await somebody(1);
    const playlist = '6b77bfe2-6800-48f0-81d2-a2a5b5422084';
    const { storeRank } = await import('../../src/db/snapshots.ts');
    const rank = {
      xuid: BigInt(xuid),
      seasonMaxCsr: 1_300,
      allTimeMaxCsr: 1_400,
      placementsLeft: 0,
      placementsTotal: 5,
    };
    for (const [index, csr] of [1_200, 1_200, 1_250].entries())
      await storeRank(
        system.db.prisma,
        { playlistAssetId: playlist, takenAt: new Date(Date.now() + index * 1_000) },
        { ...rank, csr },
      );
    const ranks = await of(xuid, '&type=rank.changed');
    expect(ranks.map(({ data }) => (data.csrAfter as { value: number }).value)).toEqual([1_200, 1_250]);
    expect(ranks[1]?.data).toMatchObject({ csrChange: 50 });
  });

  it('is forgotten with them', async () => {
    const { xuid } = await somebody(2);
    expect(await of(xuid)).not.toEqual([]);
    await play(xuid);
    const answer = await system.app.inject({
      method: 'POST',
      url: playerPath(xuid, '/erase'),
      headers: { authorization: `Bearer ${system.keys.admin}` },
    });
    expect(answer.statusCode).toBe(200);
    await sequenceEvents(system.db.pool);
    for (const table of ['events', 'pending_events'])
      expect((await system.db.pool.query(`select 1 from ${table} where xuid = $1`, [xuid])).rowCount).toBe(0);
  });
});

/** Changes of players without the work of storing matches. */
async function rename(pool: Pick<pg.Pool, 'query'>, xuid: string, times = 1): Promise<void> {
  for (let time = 0; time < times; time++)
    await pool.query(
      `with raised as (update tracked_players set revision = revision + 1 where xuid = $1 returning revision)
       insert into pending_events (xuid, revision, at, type, data)
       select $1, revision, now(), 'player.renamed', '{"from":"a","to":"b"}' from raised`,
      [xuid],
    );
}

/** Hints of what was done so far place events as well: once this is over, they place no more. */
async function hinted(xuid: string): Promise<void> {
  const ear = hear(system.live);
  await system.live.hints.ready();
  await rename(system.db.pool, xuid);
  // They are told one after the other, each once its events are placed; what was published before this one is told with it.
  system.live.hints.publish(['1']);
  await until('the last hint is told', async () => ear.told.has('1'));
  ear.stop();
}

describe('the order of the log', () => {
  it('is that of visibility and of each player’s revisions, however many write and place events at once', async () => {
    const people = await Promise.all([0, 1, 2, 3].map(() => somebody(0)));
    const xuids = people.map(({ xuid }) => xuid);
    await sequenceEvents(system.db.pool);
    const { page } = await getJson<EventAnswer>(system, '/v1/events?limit=1');
    const EACH = 60;
    const pools = Array.from({ length: 3 }, () => new pg.Pool({ connectionString: system.db.url, max: 6 }));
    let isOver = false;
    const seen: PublicEvent[] = [];
    // Whoever follows the log sees at each moment what they saw before, and more behind it.
    const follower = (async () => {
      let after = page.after;
      for (;;) {
        const wasOver = isOver;
        const answer = await getJson<EventAnswer>(system, `/v1/events?after=${after}&limit=200`);
        seen.push(...answer.data);
        after = answer.page.after;
        if (wasOver && answer.data.length === 0) return;
      }
    })();
    const writers = xuids.flatMap((xuid) => pools.map((pool) => rename(pool, xuid, EACH / 3)));
    const placers = pools.map(async (pool) => {
      while (!isOver) await sequenceEvents(pool);
    });
    await Promise.all(writers);
    await sequenceEvents(system.db.pool);
    isOver = true;
    await Promise.all([...placers, follower]);
    for (const pool of pools) await pool.end();
    const ids = seen.map(({ id }) => BigInt(id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual([...ids].sort((a, b) => (a < b ? -1 : 1)));
    for (const xuid of xuids) {
      const own = seen.filter((event) => event.xuid === xuid);
      expect(own).toHaveLength(EACH);
      expect(own.map(({ revision }) => revision)).toEqual(
        own.map((_, index) => (own[0]?.revision ?? 0) + index),
      );
    }
  });

  it('loses nothing and tells nothing twice when whoever places events dies in the middle', async () => {
    const { xuid } = await somebody(0);
    await sequenceEvents(system.db.pool);
    const before = (await of(xuid)).length;
    const application = 'dies in the middle';
    let isOver = false;
    const dying = (async () => {
      while (!isOver) {
        const pool = new pg.Pool({ connectionString: system.db.url, max: 2, application_name: application });
        pool.on('error', () => undefined);
        await sequenceEvents(pool).catch(() => undefined);
        await pool.end();
      }
    })();
    let kills = 0;
    const killing = (async () => {
      while (!isOver) {
        const { rowCount } = await system.db.pool.query(
          `select pg_terminate_backend(pid) from pg_stat_activity
           where application_name = $1 and state = 'active' and query like '%pg_advisory_xact_lock%'`,
          [application],
        );
        kills += rowCount ?? 0;
      }
    })();
    const TIMES = 400;
    for (let done = 0; done < TIMES || kills === 0; done += 20) await rename(system.db.pool, xuid, 20);
    isOver = true;
    await Promise.all([dying, killing]);
    const events = (await of(xuid)).slice(before);
    expect(kills).toBeGreaterThan(0);
    expect(events.length).toBeGreaterThanOrEqual(TIMES);
    expect(events.map(({ revision }) => revision)).toEqual(
      events.map((_, index) => (events[0]?.revision ?? 0) + index),
    );
    expect((await system.db.pool.query('select 1 from pending_events')).rowCount).toBe(0);
  });

  it('is given in batches, in one go', async () => {
    const { xuid } = await somebody(0);
    await sequenceEvents(system.db.pool);
    const before = (await of(xuid)).length;
    await system.db.pool.query(
      `with raised as (update tracked_players set revision = revision + 1201 where xuid = $1 returning revision)
       insert into pending_events (xuid, revision, at, type, data)
       select $1, revision - 1201 + i, now(), 'player.renamed', '{}' from raised, generate_series(1, 1201) i`,
      [xuid],
    );
    expect(await sequenceEvents(system.db.pool)).toEqual([xuid]);
    expect(await of(xuid)).toHaveLength(before + 1_201);
  });

  it('is given by a plan that a connection keeps for a minute, and which waits for no lock for long', async () => {
    const { xuid } = await somebody(0);
    await hinted(xuid);
    const pool = new pg.Pool({ connectionString: system.db.url, max: 1 });
    const clock = vi.spyOn(performance, 'now');
    try {
      const now = performance.now();
      const plans: string[][] = [];
      for (const seconds of [0, 30, 61, 90]) {
        clock.mockReturnValue(now + seconds * 1_000);
        await rename(pool, xuid);
        const { result, statements } = await countStatements(() => sequenceEvents(pool));
        expect(result).toEqual([xuid]);
        plans.push(statements.flatMap((text) => text.match(/deallocate|prepare|lock_timeout/g) ?? []));
      }
      const again = ['lock_timeout', 'deallocate', 'prepare', 'lock_timeout'];
      expect(plans).toEqual([
        ['lock_timeout', 'prepare', 'lock_timeout'],
        ['lock_timeout'],
        again,
        ['lock_timeout'],
      ]);
    } finally {
      clock.mockRestore();
      await pool.end();
    }
  });

  it('is given by dispatch-due when whoever stored a match died before they told', async () => {
    const { xuid } = await somebody(1);
    await sequenceEvents(system.db.pool);
    await rename(system.db.pool, xuid);
    await handlers['dispatch-due'](system.context, {});
    const events = await poll('0', `&player=${xuid}&type=player.renamed`);
    expect(events).toHaveLength(1);
  });

  it('is not held up by an event that cannot be made: it is set aside, and said so', async () => {
    const people = await Promise.all([0, 1, 2].map(() => somebody(1)));
    const xuids = people.map(({ xuid }) => xuid).sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1));
    const [first = '', poisoned = '', last = ''] = xuids;
    await hinted(first);
    const before = (await poll()).at(-1)?.id ?? '0';
    // Changes of everybody, and between those of one an event whose document is refused; another has no place in its type.
    for (const xuid of xuids) await rename(system.db.pool, xuid, 40);
    const { rows } = await system.db.pool.query<{ revision: string }>(
      `update pending_events set data = '{"from":"poison"}' where (xuid, revision) = (
         select xuid, revision from pending_events where xuid = $1 order by revision offset 20 limit 1)
       returning revision::text`,
      [poisoned],
    );
    await system.db.pool.query(
      `insert into pending_events (subject, xuid, revision, at, type)
       values (gen_random_uuid(), $1, -9223372036854775808, now(), 'match.ingested')`,
      [last],
    );
    await system.db.pool.query(
      `alter table events add constraint no_poison check (document not like '%poison%')`,
    );
    const errors: unknown[] = [];
    try {
      const placed = await sequenceEvents(system.db.pool, { error: (said: unknown) => errors.push(said) });
      expect(placed.sort()).toEqual([...xuids].sort());
      // What comes to the same player later is told; nothing is tried again and nothing said again.
      await rename(system.db.pool, poisoned, 3);
      source.play([poisoned], 1);
      await look(poisoned);
      await sequenceEvents(system.db.pool, { error: (said: unknown) => errors.push(said) });
    } finally {
      await system.db.pool.query('alter table events drop constraint no_poison');
    }
    expect(errors).toEqual([
      { err: expect.anything(), xuid: poisoned, revision: rows[0]?.revision, type: 'player.renamed' },
      { err: expect.anything(), xuid: last, revision: '-9223372036854775808', type: 'match.ingested' },
    ]);
    const events = await poll(before);
    const of = (xuid: string) => events.filter((event) => event.xuid === xuid);
    expect([of(first).length, of(poisoned).length, of(last).length]).toEqual([40, 39 + 3 + 1, 40]);
    for (const xuid of xuids) {
      const revisions = of(xuid).map(({ revision }) => revision);
      expect(revisions).toEqual([...revisions].sort((a, b) => a - b));
    }
    const left = await system.db.pool.query(
      'delete from pending_events where set_aside_at is not null returning 1',
    );
    expect([left.rowCount, (await system.db.pool.query('select from pending_events')).rowCount]).toEqual([
      2, 0,
    ]);
  });

  it('is tried as it is when it is no event that fails', async () => {
    const { xuid } = await somebody(0);
    await hinted(xuid);
    const before = (await of(xuid)).length;
    await rename(system.db.pool, xuid, 3);
    await system.db.pool.query('alter table events rename to events_elsewhere');
    const errors: unknown[] = [];
    try {
      const placing = sequenceEvents(system.db.pool, { error: (said: unknown) => errors.push(said) });
      await expect(placing).rejects.toMatchObject({ code: '42P01' });
    } finally {
      await system.db.pool.query('alter table events_elsewhere rename to events');
    }
    expect(errors).toEqual([]);
    expect(await of(xuid)).toHaveLength(before + 3);
  });

  it('keeps no erasure waiting, nor is it kept by one', async () => {
    const { xuid } = await somebody(0);
    await sequenceEvents(system.db.pool);
    const client = new pg.Client({ connectionString: system.db.url });
    await client.connect();
    // Hints of what was done before place events as well: not before the erasure has begun.
    await client.query('select pg_advisory_lock($1)', [LOCKS.events]);
    await rename(system.db.pool, xuid);
    await client.query('begin');
    await client.query('delete from pending_events where xuid = $1', [xuid]);
    await client.query('select pg_advisory_unlock($1)', [LOCKS.events]);
    await sequenceEvents(system.db.pool);
    expect(await poll('0', `&player=${xuid}&type=player.renamed`)).toEqual([]);
    await client.query('commit');
    await client.end();
    await sequenceEvents(system.db.pool);
    expect(await poll('0', `&player=${xuid}&type=player.renamed`)).toEqual([]);
  });
});

describe('the log, polled', () => {
  it('brings the newest to whoever knows no id, and says where to go on', async () => {
    const { xuid } = await somebody(5);
    await sequenceEvents(system.db.pool);
    const all = await poll();
    const newest = await getJson<EventAnswer>(system, '/v1/events?limit=3');
    expect(newest.data).toEqual(all.slice(-3));
    expect(newest.page).toEqual({ after: all.at(-1)?.id, hasMore: false });
    const later = await getJson<EventAnswer>(system, `/v1/events?after=${newest.page.after}`);
    expect(later).toEqual({ data: [], page: newest.page });
    await play(xuid, 2);
    await sequenceEvents(system.db.pool);
    const after = await getJson<EventAnswer>(system, `/v1/events?after=${newest.page.after}`);
    expect(typesOf(after.data)).toEqual(['match.ingested', 'match.ingested']);
  });

  it('is what every filter leaves of it, page by page', async () => {
    const [one, other] = [await somebody(3), await somebody(2)];
    source.play([one.xuid], 2, better(70));
    await look(one.xuid);
    await sequenceEvents(system.db.pool);
    const all = await poll();
    const types = [...new Set(typesOf(all)), 'history.private'];
    await fc.assert(
      fc.asyncProperty(
        fc.record(
          {
            player: fc.subarray([one.xuid, other.xuid], { minLength: 1 }),
            type: fc.uniqueArray(fc.constantFrom(...types), { minLength: 1 }),
            backfill: fc.boolean(),
            after: fc.nat(all.length - 1),
          },
          { requiredKeys: ['after'] },
        ),
        fc.integer({ min: 1, max: 40 }),
        async ({ player, type, backfill, after: start }, limit) => {
          const first = all[start]?.id ?? '0';
          const wanted = all.filter(
            (event) =>
              BigInt(event.id) > BigInt(first) &&
              (player === undefined || player.includes(event.xuid)) &&
              (type === undefined || type.includes(event.type)) &&
              (backfill === undefined || event.backfill === backfill),
          );
          const query = new URLSearchParams({ limit: String(limit) });
          for (const name of player ?? []) query.append('player', name);
          for (const name of type ?? []) query.append('type', name);
          if (backfill !== undefined) query.append('backfill', String(backfill));
          const newest = await getJson<EventAnswer>(system, `/v1/events?${query}`);
          expect(newest.data.filter(({ id }) => BigInt(id) > BigInt(first))).toEqual(wanted.slice(-limit));
          const told: PublicEvent[] = [];
          let after = first;
          for (;;) {
            const { data, page } = await getJson<EventAnswer>(system, `/v1/events?${query}&after=${after}`);
            told.push(...data);
            expect(data.length === limit || !page.hasMore).toBe(true);
            after = page.after;
            if (!page.hasMore) break;
          }
          expect(told).toEqual(wanted);
          expect(after).toBe(all.at(-1)?.id);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is nothing new, for nothing, to whoever has it', async () => {
    const { data, page } = await getJson<EventAnswer>(system, '/v1/events?limit=1');
    const url = `/v1/events?after=${page.after}`;
    expect(data).toHaveLength(1);
    const first = await system.app.inject(url);
    const headers = { 'if-none-match': String(first.headers.etag) };
    const again = await system.app.inject({ url, headers });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const { xuid } = await somebody(1);
    await of(xuid);
    expect((await system.app.inject({ url, headers })).statusCode).toBe(200);
  });

  it.each([
    ['after=x', 400, 'INVALID_REQUEST'],
    ['after=-1', 400, 'INVALID_REQUEST'],
    ['after=999999999999999999', 400, 'INVALID_REQUEST'],
    ['after=9999999999999999999', 400, 'INVALID_REQUEST'],
    ['limit=0', 400, 'INVALID_REQUEST'],
    ['type=match.eaten', 400, 'INVALID_REQUEST'],
    ['of=everybody', 400, 'INVALID_REQUEST'],
    ['of=key', 401, 'API_KEY_MISSING'],
    ['of=key&player=x', 400, 'INVALID_REQUEST'],
    ['player=Nobody%20Of%20That%20Name', 404, 'PLAYER_NOT_FOUND'],
    ['since=1', 400, 'INVALID_REQUEST'],
  ])('refuses ?%s', async (query, status, code) => {
    for (const path of ['/v1/events', '/v1/events/stream']) {
      if (query.startsWith('limit') && path.endsWith('stream')) continue;
      const answer = await system.app.inject(`${path}?${query}`);
      expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
    }
  });

  it('says where the id was written that is of no event', async () => {
    const after = '999999999999999999';
    for (const [url, headers, path] of [
      [`/v1/events?after=${after}`, {}, 'querystring/after'],
      [`/v1/events/stream?after=${after}`, {}, 'querystring/after'],
      ['/v1/events/stream', { 'last-event-id': after }, 'headers/last-event-id'],
    ] as const) {
      const answer = await system.app.inject({ url, headers });
      expect(answer.json(), url).toMatchObject({ code: 'INVALID_REQUEST', errors: [{ path }] });
    }
  });

  it('is that of a key’s players, from when they are until they are not', async () => {
    const headers = { authorization: `Bearer ${system.keys.register}` };
    const own = async () => {
      await sequenceEvents(system.db.pool);
      const { json } = await system.app.inject({
        url: '/v1/events?of=key&limit=200&type=match.ingested',
        headers,
      });
      return (json() as EventAnswer).data.map(({ xuid }) => xuid);
    };
    const { xuid, gamertag } = await somebody(2);
    expect((await own()).filter((one) => one === xuid)).toHaveLength(2);
    const other = await system.app.inject({
      url: '/v1/events?of=key',
      headers: { authorization: `Bearer ${system.keys.read}` },
    });
    expect((other.json() as EventAnswer).data).toEqual([]);
    await stopTracking(system, gamertag);
    expect((await own()).filter((one) => one === xuid)).toHaveLength(0);
  });
});

describe('the store of a match', () => {
  it('is told with the hint of it, once workers run', async () => {
    const { xuid } = await somebody(0);
    await sequenceEvents(system.db.pool);
    await play(xuid, 1);
    await until(
      'it is told',
      async () => (await poll('0', `&player=${xuid}&type=match.ingested`)).length === 1,
    );
  });
});

describe('old events', () => {
  it('are deleted, and whoever would miss some of them is told so', async () => {
    const { xuid } = await somebody(4);
    await sequenceEvents(system.db.pool);
    const all = await poll();
    const last = all.at(-3)?.id ?? '';
    await system.db.pool.query(`update events set at = at - interval '31 days' where id <= $1`, [last]);
    await handlers['trim-events'](system.context, {});
    expect(await poll(last)).toEqual(all.slice(-2));
    for (const path of ['/v1/events', '/v1/events/stream']) {
      const answer = await system.app.inject(`${path}?after=${BigInt(last) - 1n}`);
      expect([answer.statusCode, answer.json().code]).toEqual([410, 'EVENTS_EXPIRED']);
      expect(answer.json().detail).toContain(last);
    }
    // Gone altogether, the log still ends where it ended.
    await system.db.pool.query(`update events set at = at - interval '31 days'`);
    await handlers['trim-events'](system.context, {});
    const newest = await getJson<EventAnswer>(system, '/v1/events');
    expect(newest).toEqual({ data: [], page: { after: all.at(-1)?.id, hasMore: false } });
    await play(xuid);
    await sequenceEvents(system.db.pool);
    const later = await poll(newest.page.after, `&player=${xuid}`);
    expect(typesOf(later)).toEqual(['match.ingested']);
  });
});
