import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gamertagKey } from '../../src/db/gamertag-key.ts';
import { readSharedTable } from '../../src/db/reads/shared-table.ts';
import type { Position } from '../../src/db/reads/table.ts';
import { selectPlayers } from '../../src/db/reads/tables/players.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { countStatements } from '../helpers/count-statements.ts';
import { explain, type PlanStep, recordStatements } from '../helpers/explain.ts';
import { seedMatches, seedPlayer } from '../helpers/seed-matches.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

interface Listed {
  xuid: string;
  gamertag: string | null;
  alias: string | null;
  state: string;
  matches: number;
  lastMatchAt: string | null;
  registeredAt: string;
  similarity: number | null;
}
interface Entry {
  rank: number;
  xuid: string;
  value: number;
  n: number | null;
  lower: number | null;
  playlist: { assetId: string; name: string | null } | null;
}
interface Answer<Row> {
  data: Row[];
  page: { next: string | null };
  from: string | null;
  to: string | null;
}

const FIRST = 2533274800001000n;
const MINUTE = 60_000;
const DAY = 86_400_000;

let system: TestSystem;
let made = 0n;

beforeAll(async () => {
  const source = createSyntheticWorld({ seed: 1, players: 24, matchesPerPlayer: 5, now: () => new Date() });
  system = await createTestSystem({ source });
});
afterAll(() => system?.close());

async function addPlayer(gamertag: string): Promise<string> {
  const xuid = FIRST + made++;
  await seedPlayer(system.db.pool, xuid, gamertag);
  return String(xuid);
}

/** A name seen after the present one. */
async function rename(xuid: string, gamertag: string): Promise<void> {
  const { pool } = system.db;
  await pool.query(`update players set gamertag = $2, gamertag_key = $3 where xuid = $1`, [
    xuid,
    gamertag,
    gamertagKey(gamertag),
  ]);
  await pool.query(
    `insert into player_gamertags (xuid, first_seen_at, last_seen_at, gamertag, gamertag_key)
     values ($1, clock_timestamp() + interval '1 second', clock_timestamp() + interval '1 second', $2, $3)`,
    [xuid, gamertag, gamertagKey(gamertag)],
  );
}

/** Matches of a player alone at these times, with as many kills as said. */
async function addMatches(xuid: string, times: readonly number[], kills = 10): Promise<void> {
  const matches = times.map((time) => ({ matchId: randomUUID(), startedAt: new Date(time) }));
  await seedMatches(system.db.pool, BigInt(xuid), matches);
  await system.db.pool.query(`update participants set kills = $2 where match_id = any($1::uuid[])`, [
    matches.map(({ matchId }) => matchId),
    kills,
  ]);
}

async function get<Row>(path: string, status = 200): Promise<Answer<Row>> {
  const answer = await system.app.inject(`/v1/${path}`);
  expect(answer.statusCode, `${path} ${answer.body}`).toBe(status);
  return answer.json<Answer<Row>>();
}

const search = async (text: string, limit = 200) =>
  (await get<Listed>(`players?limit=${limit}&search=${encodeURIComponent(text)}`)).data;

async function allPages<Row>(path: string, between: (page: number) => Promise<void> = async () => {}) {
  const rows: Row[] = [];
  let cursor = '';
  for (let page = 0; ; page++) {
    const answer = await get<Row>(`${path}${cursor}`);
    rows.push(...answer.data);
    if (answer.page.next === null) return rows;
    cursor = `&cursor=${answer.page.next}`;
    await between(page);
  }
}

const NAMES = [
  'Silent Wolf 117',
  'xX Sniper Xx',
  'Jöhn Ωmega',
  '100% Legit',
  'under_score',
  'back\\slash',
  'Мастер Чиф',
  'マスター・チーフ',
  "O'Neill; --",
];

describe('searching players', () => {
  const xuids = new Map<string, string>();

  beforeAll(async () => {
    for (const name of NAMES) xuids.set(name, await addPlayer(name));
  });

  it('finds a player by every part of three characters or more, in any case', async () => {
    for (const name of NAMES)
      for (let from = 0; from < name.length; from++)
        for (let to = from + 3; to <= name.length; to++) {
          const part = name.slice(from, to);
          if (part.trim().length < 3) continue;
          for (const text of [part, part.toUpperCase()]) {
            const found = await search(text);
            expect(
              found.map(({ xuid }) => xuid),
              `${text} of ${name}`,
            ).toContain(xuids.get(name));
          }
        }
  }, 120_000);

  it('finds by the first one or two characters what begins so, and nothing else', async () => {
    for (const name of NAMES)
      for (const length of [1, 2]) {
        const found = await search(name.slice(0, length));
        const key = gamertagKey(name.slice(0, length));
        const expected = NAMES.filter((other) => gamertagKey(other).startsWith(key));
        expect(found.map(({ gamertag }) => gamertag).sort()).toEqual(expected.sort());
      }
    expect(await search('q')).toEqual([]);
  });

  it('takes %, _ and \\ for what they are', async () => {
    for (const [text, name] of [
      ['0% L', '100% Legit'],
      ['r_s', 'under_score'],
      ['k\\s', 'back\\slash'],
    ] as const)
      expect((await search(text)).map(({ gamertag }) => gamertag)).toEqual([name]);
    for (const text of ['%', '_', '\\', '%%%', '___', '\\\\\\', '%w%', 's_lent wolf 1', "' or 1=1 --"])
      for (const { similarity } of await search(text)) expect(similarity).toBeGreaterThanOrEqual(0.4);
    for (const text of ['%', '_', '\\', '%%%', '___', '\\\\\\']) expect(await search(text)).toEqual([]);
  });

  it('forgives a typing error', async () => {
    for (const text of ['silnt wolf', 'slient wolf 117', 'silent wolff', 'sniperr', 'sniper x', 'undr_score'])
      expect((await search(text)).length, text).toBeGreaterThan(0);
    const [best] = await search('silent wlof 117');
    expect(best).toMatchObject({ gamertag: 'Silent Wolf 117', alias: null });
    expect(best?.similarity).toBeGreaterThan(0.4);
    expect(best?.similarity).toBeLessThan(1);
    expect(await search('entirely different')).toEqual([]);
  });

  it('puts the very name first, then names that begin so, that hold it, that resemble it', async () => {
    const made = ['my raven', 'raven black', 'Raven', 'rave nine'];
    for (const name of made) await addPlayer(name);
    const found = await search('raven');
    expect(found.map(({ gamertag }) => gamertag).slice(0, 3)).toEqual(['Raven', 'raven black', 'my raven']);
    expect(found[0]?.similarity).toBe(1);
    const paged = await allPages<Listed>('players?search=raven&limit=1');
    expect(paged).toEqual(found);
  });

  it('finds who was called so once, and says by which name', async () => {
    const xuid = await addPlayer('Old Falcon');
    await rename(xuid, 'New Heron');
    expect(await search('falcon')).toMatchObject([{ xuid, gamertag: 'New Heron', alias: 'Old Falcon' }]);
    expect(await search('new heron')).toMatchObject([{ xuid, gamertag: 'New Heron', alias: null }]);
    // Both names match alike: the present one is told.
    await rename(xuid, 'Other Falcon');
    expect(await search('falcon')).toMatchObject([{ xuid, gamertag: 'Other Falcon' }]);
  });

  it('lists private and stopped players with their state, and nobody who was never registered', async () => {
    const hidden = await addPlayer('Hidden Kestrel');
    const stopped = await addPlayer('Stopped Kestrel');
    const erased = await addPlayer('Erased Kestrel');
    const { pool } = system.db;
    await pool.query(`update tracked_players set state = 'private' where xuid = $1`, [hidden]);
    await pool.query(`update tracked_players set state = 'stopped' where xuid = $1`, [stopped]);
    await pool.query(`insert into opt_outs (xuid, erased_at) values ($1, now())`, [erased]);
    await pool.query(
      `insert into players (xuid, gamertag, gamertag_key) values (2533274811110000, 'Passing Kestrel', 'passing kestrel')`,
    );
    await pool.query(`insert into player_gamertags (xuid, first_seen_at, last_seen_at, gamertag, gamertag_key)
      values (2533274811110000, now(), now(), 'Passing Kestrel', 'passing kestrel')`);
    const found = await search('kestrel');
    expect(found.map(({ xuid, state }) => [xuid, state]).sort()).toEqual([
      [hidden, 'private'],
      [stopped, 'stopped'],
    ]);
    const listed = await allPages<Listed>('players?limit=5');
    const xuids = listed.map(({ xuid }) => xuid);
    expect(xuids).toContain(hidden);
    for (const one of [stopped, erased, '2533274811110000']) expect(xuids).not.toContain(one);
  });

  it('refuses what is no name', async () => {
    for (const query of ['search=', 'search=%20', 'search=%00a', `search=${'x'.repeat(41)}`, 'serach=x'])
      await get(`players?${query}`, 400);
    const answer = await system.app.inject('/v1/players?serach=x');
    expect(answer.json()).toMatchObject({
      errors: [{ path: 'querystring/serach', message: expect.stringContaining('did you mean search?') }],
    });
  });
});

describe('the list of players', () => {
  it('has the newest registered first, whatever registers meanwhile, with what is stored of each', async () => {
    const xuid = await addPlayer('Counted Stork');
    const newest = Date.parse('2026-05-01T10:00:00Z');
    await addMatches(xuid, [newest, newest - MINUTE, newest - 9 * MINUTE]);
    // Many at one moment.
    await system.db.pool.query(
      `update tracked_players set registered_at = '2026-01-01' where mod(xuid, 3) = 0 and xuid <> $1`,
      [xuid],
    );
    const before = await allPages<Listed>('players?limit=200');
    expect(before.find((one) => one.xuid === xuid)).toEqual({
      xuid,
      gamertag: 'Counted Stork',
      alias: null,
      state: 'current',
      matches: 3,
      lastMatchAt: new Date(newest).toISOString(),
      registeredAt: expect.any(String),
      similarity: null,
    });
    const paged = await allPages<Listed>('players?limit=2', async (page) => {
      if (page < 3) await addPlayer(`Late Stork ${page}`);
    });
    expect(paged).toEqual(before);
    const order = before.map(({ registeredAt, xuid }) => `${-Date.parse(registeredAt)} ${xuid}`);
    expect(new Set(order).size).toBe(order.length);
    const times = before.map(({ registeredAt }) => Date.parse(registeredAt));
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  it('is one statement, and its ETag is of what it says', async () => {
    for (const query of ['', '?search=raven']) {
      const first = await countStatements(() => system.app.inject(`/v1/players${query}`));
      expect(first.statements).toHaveLength(1);
      const etag = String(first.result.headers.etag);
      const again = await system.app.inject({
        url: `/v1/players${query}`,
        headers: { 'if-none-match': etag, 'cache-control': 'no-cache' },
      });
      expect([again.statusCode, again.body]).toEqual([304, '']);
      await addPlayer(`Raven ${query}`);
      const changed = await system.app.inject({
        url: `/v1/players${query}`,
        headers: { 'if-none-match': etag },
      });
      expect(changed.statusCode).toBe(200);
      expect(changed.headers.etag).not.toBe(etag);
    }
  });

  it('comes as CSV and lines, whole', async () => {
    await system.db.pool.query(`update players set gamertag = '=1+1' where gamertag = 'xX Sniper Xx'`);
    const rows = await allPages<Listed>('players?limit=200');
    const lines = (await system.app.inject('/v1/players.ndjson')).body.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line) as Listed)).toEqual(rows);
    const csv = (await system.app.inject('/v1/players.csv')).body.split('\r\n');
    expect(csv[0]).toBe('xuid,gamertag,alias,state,matches,lastMatchAt,registeredAt,similarity');
    expect(csv).toHaveLength(rows.length + 2);
    expect(csv.some((line) => line.includes(",'=1+1,"))).toBe(true);
    const { data } = await get<Listed>('players?fields=xuid,gamertag&limit=1');
    expect(Object.keys(data[0] ?? {})).toEqual(['xuid', 'gamertag']);
  });
});

describe('leaderboards of matches made for it', () => {
  const board = (query: string) => get<Entry>(`leaderboards/kills?limit=200&${query}`);
  /** Time is cut where the present five minutes began. */
  const cut = async () => Date.parse((await board('window=7d&minMatches=1')).to ?? '');
  let players: string[];

  beforeAll(async () => {
    players = [];
    const now = await cut();
    for (let index = 0; index < 12; index++) {
      const xuid = await addPlayer(`Ranked Crane ${index}`);
      players.push(xuid);
      const times = Array.from({ length: 20 + index }, (_, n) => now - (n + 1) * 10 * MINUTE);
      await addMatches(xuid, times, 30 + Math.floor(index / 3));
    }
  });

  it('equal values share a rank, and the next one counts all before it', async () => {
    const { data } = await board('window=7d');
    const ours = data.filter(({ xuid }) => players.includes(xuid));
    expect(ours.map(({ rank, value }) => [rank, value])).toEqual(
      [33, 32, 31, 30].flatMap((value, group) => [0, 1, 2].map(() => [1 + group * 3, value])),
    );
    const xuids = ours.map(({ xuid }) => xuid);
    for (let group = 0; group < 12; group += 3)
      expect(xuids.slice(group, group + 3)).toEqual([...xuids.slice(group, group + 3)].sort());
    // Equal in every match: nothing is left uncertain.
    expect(ours[0]).toMatchObject({ n: expect.any(Number), lower: 33 });
  });

  it('counts nobody with fewer matches than asked for', async () => {
    for (const least of [1, 20, 25, 31, 32]) {
      const { data } = await board(`window=7d&minMatches=${least}&lifecycle=matchmade`);
      const ours = data.filter(({ xuid }) => players.includes(xuid));
      expect(ours).toHaveLength(players.filter((_, index) => 20 + index >= least).length);
      for (const { n } of data) expect(n).toBeGreaterThanOrEqual(least);
    }
  });

  it('less is better where it is', async () => {
    const few = await addPlayer('Careful Crane');
    await addMatches(
      few,
      Array.from({ length: 20 }, (_, n) => Date.now() - DAY - n * MINUTE),
    );
    await system.db.pool.query(`update participants set deaths = 1 where xuid = $1`, [few]);
    const { data } = await get<Entry>('leaderboards/deaths?window=7d&limit=3');
    expect(data[0]).toMatchObject({ rank: 1, xuid: few, value: 1 });
    expect(data[1]).toMatchObject({ rank: 2, value: 5 });
  });

  it('begins and ends its window to the millisecond', async () => {
    const edge = await addPlayer('Edge Crane');
    const lengths = [7, 30, 90];
    const counted = async (window: string, attempt: number) => {
      // Nobody asked just this before, so it is computed now.
      const { data, from, to } = await get<Entry>(
        `leaderboards/kills?window=${window}&minMatches=1&mode=slayer&limit=${190 + attempt}`,
      );
      return { n: data.find(({ xuid }) => xuid === edge)?.n ?? 0, from, to };
    };
    // Again, should the five minutes end meanwhile.
    for (let attempt = 0; ; attempt++) {
      const now = await cut();
      await system.db.pool.query(
        `delete from matches where id in (select match_id from participants where xuid = $1)`,
        [edge],
      );
      await addMatches(edge, [
        now,
        now - 1,
        ...lengths.flatMap((days) => [now - days * DAY, now - days * DAY - 1]),
      ]);
      const answers = await Promise.all(
        lengths.map((days) => counted(`${days}d`, attempt).then((one) => ({ days, ...one }))),
      );
      const isSame = answers.every(({ to }) => to === new Date(now).toISOString());
      if (!isSame && attempt < 2) continue;
      expect(answers.map(({ days, n }) => [days, n])).toEqual([
        [7, 2],
        [30, 4],
        [90, 6],
      ]);
      return;
    }
  });

  it('skips and repeats nobody while matches arrive', async () => {
    const before = await get<Entry>('leaderboards/kills?window=7d&minMatches=2&limit=200');
    const paged = await allPages<Entry>('leaderboards/kills?window=7d&minMatches=2&limit=2', async (page) => {
      if (page > 3) return;
      const xuid = await addPlayer(`Arriving Crane ${page}`);
      await addMatches(xuid, [Date.now() - DAY, Date.now() - DAY - MINUTE], 100 - page * 30);
    });
    const xuids = paged.map(({ xuid }) => xuid);
    expect(new Set(xuids).size).toBe(xuids.length);
    const known = before.data.map(({ xuid }) => xuid);
    expect(xuids.filter((xuid) => known.includes(xuid))).toEqual(known);
  });

  it('leaves out who is no longer tracked, at the next computation, and who was erased, at once', async () => {
    const [stopped = '', erased = ''] = players;
    const path = 'leaderboards/kills?window=7d&limit=200&minMatches=3';
    const before = (await get<Entry>(path)).data.map(({ xuid }) => xuid);
    expect(before).toContain(stopped);
    expect(before).toContain(erased);
    await system.db.pool.query(`update tracked_players set state = 'stopped' where xuid = $1`, [stopped]);
    await system.db.pool.query(`insert into opt_outs (xuid, erased_at) values ($1, now())`, [erased]);
    const after = (await get<Entry>(path)).data.map(({ xuid }) => xuid);
    expect(after).toEqual(before.filter((xuid) => xuid !== stopped && xuid !== erased));
    const { data } = await get<{ players: number; mode: string }>('benchmarks/kills?window=7d&minMatches=20');
    expect(data.find(({ mode }) => mode === 'slayer')?.players).toBe(
      (await board('window=7d&minMatches=20&mode=slayer')).data.length,
    );
  });

  it('leaves out who was erased, also in the place of somebody whose erasure was taken back', async () => {
    const { pool } = system.db;
    const path = 'leaderboards/kills?window=7d&limit=200&minMatches=3';
    const told = async () => (await get<Entry>(path)).data.map(({ xuid }) => xuid);
    const [first = '', second = ''] = await told();
    const erase = (xuid: string, at: string) =>
      pool.query(`insert into opt_outs (xuid, erased_at) values ($1, $2)`, [xuid, at]);
    await erase(first, '2030-01-01');
    expect(await told()).not.toContain(first);
    await pool.query('delete from opt_outs where xuid = $1', [first]);
    await erase(second, '2030-01-02');
    const after = await told();
    await pool.query('delete from opt_outs where xuid = $1', [second]);
    expect([after.includes(first), after.includes(second)]).toEqual([true, false]);
  });

  it('comes as CSV, with a formula for a spreadsheet', async () => {
    const { data } = await board('window=7d');
    const csv = (await system.app.inject('/v1/leaderboards/kills.csv?window=7d')).body.split('\r\n');
    expect(csv[0]).toBe('rank,xuid,gamertag,value,lower,upper,n,playlist.assetId,playlist.name');
    expect(csv).toHaveLength(data.length + 2);
    const lines = (await system.app.inject('/v1/leaderboards/kills.ndjson?window=7d')).body
      .trim()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line) as Entry)).toEqual(data);
    const formula = await system.app.inject('/v1/leaderboards/kills?window=7d&formula=sheets');
    expect(formula.body).toMatch(/^=IMPORTDATA\("http.*\/v1\/leaderboards\/kills\.csv\?window=7d"\)$/);
    const link = await system.app.inject('/v1/leaderboards/kills?window=7d&limit=2');
    expect(link.headers.link).toMatch(
      /^<\/v1\/leaderboards\/kills\?window=7d&limit=2&cursor=[\w-]+>; rel="next"$/,
    );
  });
});

describe('the leaderboard of CSR', () => {
  const ladders = [randomUUID(), randomUUID()] as const;
  let players: string[];

  beforeAll(async () => {
    players = await Promise.all(['A', 'B', 'C', 'D', 'E'].map((name) => addPlayer(`Ladder Egret ${name}`)));
    const [a, b, c, d, e] = players as [string, string, string, string, string];
    const snapshots: [string, string, number, number | null][] = [
      [a, ladders[0], 3, 1700],
      [a, ladders[0], 1, 1200],
      [a, ladders[1], 2, 1300],
      [b, ladders[0], 1, 1250],
      [c, ladders[0], 4, 1800],
      // Measured anew: there is none now.
      [c, ladders[0], 1, null],
      [c, ladders[1], 1, 900],
      [d, ladders[0], 9, 1250],
      [e, ladders[0], 1, 1900],
    ];
    for (const [xuid, playlistAssetId, daysAgo, csr] of snapshots)
      await system.db.prisma.rankSnapshot.create({
        data: { xuid: BigInt(xuid), playlistAssetId, takenAt: new Date(Date.now() - daysAgo * DAY), csr },
      });
    await system.db.prisma.asset.create({
      data: {
        assetId: ladders[0],
        versionId: randomUUID(),
        kind: 3,
        state: 'stored',
        name: 'Ladder One',
        fetchedAt: new Date(),
      },
    });
    await system.db.pool.query(`update tracked_players set state = 'stopped' where xuid = $1`, [e]);
  });

  it('is of the newest in a playlist, by its id or name', async () => {
    const [a, b, , d] = players;
    for (const playlist of [ladders[0], 'ladder%20ONE']) {
      const { data } = await get<Entry>(`leaderboards/csr?playlist=${playlist}`);
      expect(data.map(({ rank, xuid, value }) => [rank, xuid, value])).toEqual([
        [1, ...[b, 1250]],
        [1, ...[d, 1250]],
        [3, ...[a, 1200]],
      ]);
      for (const { playlist, n, lower } of data)
        expect({ playlist, n, lower }).toEqual({
          playlist: { assetId: ladders[0], name: 'Ladder One' },
          n: null,
          lower: null,
        });
    }
  });

  it('is of the highest over playlists without one', async () => {
    const [a, b, c, d] = players;
    const answer = await get<Entry>('leaderboards/csr');
    expect(answer.data.map(({ rank, xuid, value }) => [rank, xuid, value])).toEqual([
      [1, a, 1300],
      [2, b, 1250],
      [2, d, 1250],
      [4, c, 900],
    ]);
    expect(answer.data[0]?.playlist).toEqual({ assetId: ladders[1], name: null });
    expect(answer).toMatchObject({ from: null, to: null });
    expect(await allPages<Entry>('leaderboards/csr?limit=1')).toEqual(answer.data);
  });
});

describe('among a hundred thousand names', () => {
  beforeAll(async () => {
    const { pool } = system.db;
    await pool.query(
      `with names as (
         select 2533280000000000 + i as xuid, concat(substr(md5(i::text), 1, 5), ' ', to_hex(i)) as name
         from generate_series(1, 100000) i
       ), people as (
         insert into players (xuid, gamertag, gamertag_key) select xuid, name, name from names
       ), tracked as (
         insert into tracked_players (xuid, registered_at, next_sync_at, next_snapshot_at, cadence_seconds, state)
         select xuid, '2025-01-01'::timestamptz + (xuid % 100000) * interval '1 minute', now(), now(), 900, 'current'
         from names where xuid % 5 = 0
       )
       insert into player_gamertags (xuid, first_seen_at, last_seen_at, gamertag, gamertag_key)
       select xuid, now(), now(), name, name from names`,
    );
    await pool.query('vacuum analyze players, player_gamertags, tracked_players');
  }, 120_000);

  async function plan(query: { search?: string }, after: Position | null = null): Promise<PlanStep[]> {
    const [statement] = await recordStatements(() =>
      readSharedTable(system.db.pool, selectPlayers, [], query, { after, limit: 25 }, 'array'),
    );
    if (statement === undefined) throw new Error('nothing was read');
    return explain(system.db.pool, statement);
  }
  const indexes = (steps: PlanStep[]) => steps.map(({ index }) => index);
  const wholeTables = (steps: PlanStep[]) =>
    steps.filter(({ type }) => type === 'Seq Scan').map(({ relation }) => relation);

  it('a search reads the index of trigrams, and never all names', async () => {
    for (const search of ['a87ff', '87ff6', 'a87ff 4', 'a87gf 4', 'a8', 'a']) {
      const steps = await plan({ search });
      expect(indexes(steps)).toContain('player_gamertags_search');
      expect(wholeTables(steps)).not.toContain('player_gamertags');
    }
  });

  it('a page of the list reads the index of registrations, wherever it is', async () => {
    const middle: Position = [Date.parse('2025-02-01'), '2533280000050000'];
    for (const after of [null, middle]) {
      const steps = await plan({}, after);
      expect(indexes(steps)).toContain('tracked_players_registered_at_idx');
      for (const table of ['tracked_players', 'players', 'participants'])
        expect(wholeTables(steps)).not.toContain(table);
    }
  });
});
