import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Handler, json, status } from './fake-upstream.ts';
import { account, createWorld, failureOf, MATCH_ID, type World, xuidAt } from './world.ts';

const PLAYLIST = 'EDFEF3AC-9CBE-4FA2-B949-8F29DEAFD483';
let world: World;

beforeEach(async () => {
  world = await createWorld({ retry: { attempts: 2 } });
});
afterEach(() => world.close());

const csr = {
  Value: 0,
  MeasurementMatchesRemaining: 0,
  Tier: '',
  TierStart: 0,
  SubTier: 0,
  NextTier: '',
  NextTierStart: 0,
  NextSubTier: 0,
  InitialMeasurementMatches: 0,
};
const skillOf = (id: string, more: object = {}) => ({
  Id: id,
  ResultCode: 0,
  Result: {
    TeamId: 0,
    TeamMmr: 1_000.5,
    TeamMmrs: { '0': 1_000.5 },
    RankRecap: { PreMatchCsr: csr, PostMatchCsr: csr },
    StatPerformances: {},
    Counterfactuals: null,
    ...more,
  },
});
const asked = (path: string) =>
  (new URL(path, 'http://x').searchParams.get('players') ?? '').split(',').filter((id) => id !== '');
const people = (count: number) => Array.from({ length: count }, (_, i) => xuidAt(i + 1));

describe('skill', () => {
  const answer =
    (except: string[] = []): Handler =>
    (seen, response) =>
      json({
        Value: asked(seen.path)
          .filter((id) => !except.includes(id))
          .map((id) => skillOf(id)),
      })(seen, response);

  it.each([
    [0, []],
    [32, [32]],
    [33, [32, 1]],
    [70, [32, 32, 6]],
  ])('%i players go out in chunks of at most 32', async (count, sizes) => {
    world.fake.routes.push(['/skill', answer()]);
    const { chunks, missing } = await world.waypoint.matchSkill(MATCH_ID, people(count));
    expect(chunks.map(({ body }) => body.Value.length)).toEqual(sizes);
    expect(missing).toEqual([]);
    expect(world.fake.count('/skill')).toBe(sizes.length);
  });

  it('notices a player dropped without a word', async () => {
    world.fake.routes.push(['/skill', answer([`xuid(${xuidAt(33)})`])]);
    const { missing } = await world.waypoint.matchSkill(MATCH_ID, people(70));
    expect(missing).toEqual([xuidAt(33)]);
  });

  it('never asks for bots, nor twice for one person, in whichever notation', async () => {
    world.fake.routes.push(['/skill', answer()]);
    await world.waypoint.matchSkill(MATCH_ID, ['bid(19.0)', `xuid(${xuidAt(1)})`, xuidAt(1), xuidAt(2)]);
    expect(world.fake.seen.at(-1)?.path).toBe(
      `/hi/matches/${MATCH_ID}/skill?players=xuid(${xuidAt(1)}),xuid(${xuidAt(2)})`,
    );
  });

  it('reads a 404 that brings players, and tells of one that does not', async () => {
    world.fake.script('/skill', json({ Value: [skillOf(`xuid(${xuidAt(1)})`)] }, 404));
    const { chunks, missing } = await world.waypoint.matchSkill(MATCH_ID, people(2));
    expect(chunks[0]?.body.Value[0]?.Result?.TeamMmr).toBe(1_000.5);
    expect(missing).toEqual([xuidAt(2)]);
    for (const body of ['', '{"Value":[]}', '{"error":"none"}', '<Error/>']) {
      world.fake.script('/skill', status(404, {}, body));
      expect(await failureOf(world.waypoint.matchSkill(MATCH_ID, people(2)))).toMatchObject({
        code: 'WAYPOINT_NOT_FOUND',
      });
    }
  });

  it('turns numbers that are not into null, and counts them', async () => {
    const body = {
      Value: [
        skillOf(`xuid(${xuidAt(1)})`, {
          TeamMmr: 'Infinity',
          TeamMmrs: { '0': '-Infinity', '1': 2 },
          Counterfactuals: {
            SelfCounterfactuals: { Kills: 'NaN', Deaths: -1 },
            TierCounterfactuals: { Mythril: { Kills: 'NaN', Deaths: 3 } },
          },
          Unknown: 'NaN',
        }),
      ],
    };
    world.fake.script('/skill', json(body));
    const { chunks } = await world.waypoint.matchSkill(MATCH_ID, people(1));
    expect(chunks[0]?.nonFinite).toBe(4);
    expect(chunks[0]?.body.Value[0]?.Result).toMatchObject({
      TeamMmr: null,
      TeamMmrs: { '0': null, '1': 2 },
      Counterfactuals: {
        SelfCounterfactuals: { Kills: null, Deaths: -1 },
        TierCounterfactuals: { Mythril: { Kills: null, Deaths: 3 } },
      },
      Unknown: 'NaN',
    });
    expect(JSON.parse(chunks[0]?.raw.toString() ?? '')).toEqual(body);
  });

  it('one failing chunk fails the whole, it is not taken for missing players', async () => {
    world.fake.routes.push(['/skill', answer()]);
    world.fake.script('/skill', status(500), status(500), status(500));
    expect(await failureOf(world.waypoint.matchSkill(MATCH_ID, people(40)))).toMatchObject({
      code: 'WAYPOINT_SERVER_ERROR',
    });
  });

  it('a malformed id never leaves the house', async () => {
    for (const id of ['Some Gamertag', '', 'xuid(1', '../../admin']) {
      expect(await failureOf(world.waypoint.matchSkill(MATCH_ID, [id]))).toBeInstanceOf(TypeError);
      expect(await failureOf(world.waypoint.matchStats(id))).toBeInstanceOf(TypeError);
    }
    expect(world.fake.seen).toEqual([]);
  });
});

describe('other endpoints', () => {
  const paths: Array<[string, () => Promise<unknown>, string]> = [
    [
      'playlist CSR strips the season',
      () => world.waypoint.playlistCsr(PLAYLIST, [xuidAt(1)], 'Csr/Seasons/CsrSeason13-3.json'),
      `/hi/playlist/${PLAYLIST.toLowerCase()}/csrs?players=xuid(${xuidAt(1)})&season=CsrSeason13-3`,
    ],
    [
      'a gamertag is escaped',
      () => world.waypoint.userByGamertag('Ünï / c#1234'),
      '/users/gt(%C3%9Cn%C3%AF%20%2F%20c%231234)',
    ],
    [
      'history',
      () => world.waypoint.matchHistory(xuidAt(1), { start: 50 }),
      `/hi/players/xuid(${xuidAt(1)})/matches?start=50&count=25&type=all`,
    ],
    [
      'service record filters',
      () =>
        world.waypoint.serviceRecord(xuidAt(1), 'matchmade', {
          seasonId: 'Seasons/Season7.json',
          isRanked: true,
        }),
      `/hi/players/xuid(${xuidAt(1)})/Matchmade/servicerecord?seasonid=Seasons%2FSeason7.json&isranked=true`,
    ],
    [
      'latest asset',
      () => world.waypoint.asset('mapModePairs', MATCH_ID, null),
      `/hi/mapModePairs/${MATCH_ID}`,
    ],
    [
      'a version',
      () => world.waypoint.asset('maps', MATCH_ID, MATCH_ID),
      `/hi/maps/${MATCH_ID}/versions/${MATCH_ID}`,
    ],
  ];
  it.each(paths)('%s', async (_name, call, expected) => {
    expect(await failureOf(call())).toMatchObject({ code: 'WAYPOINT_NOT_FOUND' });
    expect(world.fake.seen.at(-1)?.path).toBe(expected);
  });

  it('career ranks carry the clearance and notice who is missing', async () => {
    world.fake.routes.push([
      '/hi/careerranks/',
      json({
        RewardTracks: [
          {
            Id: `xuid(${xuidAt(1)})`,
            ResultCode: 'Success',
            Result: { CurrentProgress: { Rank: 0, PartialProgress: 0 } },
          },
        ],
      }),
    ]);
    const { missing } = await world.waypoint.careerRanks(people(2));
    expect(missing).toEqual([xuidAt(2)]);
    expect(world.fake.seen.at(-1)).toMatchObject({
      host: 'economy.svc.halowaypoint.com',
      headers: { '343-clearance': expect.any(String) },
    });
  });
});

describe('profiles by xuid', () => {
  let bad: Set<string>;
  beforeEach(() => {
    bad = new Set();
    world.fake.routes.push([
      '/users?xuids=',
      (seen, response) => {
        const xuids = (new URL(seen.path, 'http://x').searchParams.get('xuids') ?? '').split(',');
        if (xuids.length > 100 || xuids.some((xuid) => bad.has(xuid))) return status(400)(seen, response);
        json(xuids.map((xuid) => ({ xuid, gamertag: `Player ${xuid}`, gamerpic: {} })))(seen, response);
      },
    ]);
  });

  it('goes out a hundred at a time', async () => {
    const found = await world.waypoint.usersByXuid(people(250));
    expect(found).toMatchObject({ unknown: [], unresolved: [], requests: 3 });
    expect(found.users.length).toBe(250);
  });

  it('finds the one bad id among a hundred, wherever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 100 }), async (at) => {
        bad = new Set([xuidAt(at)]);
        const found = await world.waypoint.usersByXuid(people(100));
        expect(found.unknown).toEqual([xuidAt(at)]);
        expect(found.users.length).toBe(99);
        expect(found.requests).toBeLessThanOrEqual(15);
      }),
      { numRuns: 15 },
    );
  });

  it('loses nobody and asks no more than the budget, whatever is bad', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 60 }),
        fc.integer({ min: 0, max: 40 }),
        async (badOnes, budget) => {
          bad = new Set(badOnes.map(xuidAt));
          const found = await world.waypoint.usersByXuid(people(60), { budget });
          const all = [...found.users.map(({ xuid }) => xuid), ...found.unknown, ...found.unresolved];
          expect(all.sort()).toEqual(people(60));
          expect(found.unknown.every((xuid) => bad.has(xuid))).toBe(true);
          expect(found.users.some(({ xuid }) => bad.has(xuid))).toBe(false);
          expect(found.requests).toBeLessThanOrEqual(budget);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('someone left out of an answer is not settled, and is not called unknown', async () => {
    world.fake.script('/users?xuids=', json([{ xuid: xuidAt(1), gamertag: 'One', gamerpic: {} }]));
    expect(await world.waypoint.usersByXuid(people(2))).toMatchObject({
      unknown: [],
      unresolved: [xuidAt(2)],
    });
  });

  it('a failure is a failure, not an unknown player', async () => {
    world.fake.script('/users?xuids=', status(500), status(500));
    expect(await failureOf(world.waypoint.usersByXuid(people(3)))).toMatchObject({
      code: 'WAYPOINT_SERVER_ERROR',
    });
  });

  it('keeps a gamertag that looks like a number that is not', async () => {
    world.fake.script('/users/gt', json({ xuid: xuidAt(1), gamertag: 'Infinity' }));
    const fetched = await world.waypoint.userByGamertag('infinity');
    expect(fetched).toMatchObject({ body: { gamertag: 'Infinity' }, nonFinite: 0 });
  });
});

describe('several accounts', () => {
  it('share the work by the room in their buckets', async () => {
    const other = await createWorld({
      accounts: [account('a'), { ...account('b'), initialRefreshToken: 'second' }],
      limits: { profile: 1 },
    });
    other.fake.valid.refresh.add('second');
    other.fake.routes.push(['/users/gt', json({ xuid: xuidAt(1), gamertag: 'One' })]);
    await Promise.all(Array.from({ length: 6 }, () => other.waypoint.userByGamertag('One')));
    const tokens = other.fake.seen
      .filter(({ path }) => path.startsWith('/users/gt'))
      .map(({ headers }) => headers['x-343-authorization-spartan']);
    const counts = [...new Set(tokens)].map((token) => tokens.filter((other) => other === token).length);
    expect(counts).toEqual([3, 3]);
    await other.close();
  });
});
