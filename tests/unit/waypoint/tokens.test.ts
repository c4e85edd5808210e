import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Handler, json, status } from './fake-upstream.ts';
import { account, createMemoryStore, createWorld, failureOf, matchCount, type World, XUID } from './world.ts';

const COUNT = '/matches/count';
const RULES = '/playlists/assets/';
const PLAYLIST = 'edfef3ac-9cbe-4fa2-b949-8f29deafd483';
const HOUR = 3_600_000;
let world: World;

beforeEach(async () => {
  world = await createWorld();
  world.fake.routes.push(
    [COUNT, json(matchCount)],
    [RULES, json({ HasCsr: true })],
    ['/permission/validate', json({ responses: [{ permissions: [{ isAllowed: false }] }] })],
  );
});
afterEach(() => world.close());

const ask = () => world.waypoint.matchCount(XUID);
const steps = () => ({
  oauth: world.fake.count('/oauth20_token.srf'),
  user: world.fake.count('/user/authenticate'),
  xsts: world.fake.count('/xsts/authorize'),
  spartan: world.fake.count('/spartan-token'),
});

describe('the chain', () => {
  it('is walked once for fifty callers at the same time', async () => {
    await Promise.all(Array.from({ length: 50 }, ask));
    expect(steps()).toEqual({ oauth: 1, user: 1, xsts: 1, spartan: 1 });
    expect(world.fake.count(COUNT)).toBe(50);
  });

  it('sends what UPSTREAM §1 asks for', async () => {
    await ask();
    await world.waypoint.playlistRules(PLAYLIST);
    await world.waypoint.canViewHistory(XUID);
    const find = (path: string) => world.fake.seen.find((seen) => seen.path.includes(path));
    expect(find(COUNT)).toMatchObject({
      host: 'halostats.svc.halowaypoint.com',
      headers: { accept: 'application/json', 'user-agent': expect.stringMatching(/^SHIVA-/) },
    });
    expect(find(COUNT)?.headers).not.toHaveProperty('343-clearance');
    expect(find(RULES)?.headers['343-clearance']).toMatch(/^flight-/);
    expect(find('/spartan-token')?.headers['user-agent']).toMatch(/^HaloWaypoint\//);
    expect(find('/user/authenticate')?.headers['x-xbl-contract-version']).toBe('1');
    expect(find('/permission/validate')).toMatchObject({
      host: 'privacy.xboxlive.com',
      headers: {
        'x-xbl-contract-version': '2',
        authorization: expect.stringMatching(/^XBL3\.0 x=userhash;/),
      },
      body: JSON.stringify({ permissions: ['ViewTargetGameHistory'], users: [{ xuid: XUID }] }),
    });
  });

  it('renews each layer by its own expiry, a little early, and no other', async () => {
    await ask();
    world.clock.advance(3 * HOUR);
    await ask();
    expect(steps().spartan).toBe(1);
    world.clock.advance(HOUR - 5 * 60_000);
    await ask();
    await expect.poll(steps).toEqual({ oauth: 1, user: 1, xsts: 1, spartan: 2 });
    world.clock.advance(16 * HOUR);
    await ask();
    expect(steps()).toEqual({ oauth: 2, user: 2, xsts: 2, spartan: 3 });
  });

  it('copes with tokens that live for seconds', async () => {
    world.fake.lifetimes.spartan = 2;
    await ask();
    world.clock.advance(1_000);
    await ask();
    expect(steps().spartan).toBe(1);
    world.clock.advance(900);
    await ask();
    await expect.poll(() => steps().spartan).toBe(2);
  });

  it('keeps a token that still holds while renewing it early hangs or fails', async () => {
    await ask();
    world.clock.advance(4 * HOUR - 60_000);
    world.fake.script('/spartan-token', () => undefined);
    expect((await ask()).body).toEqual(matchCount);
    await expect.poll(() => steps().spartan).toBe(2);
    expect((await ask()).body).toEqual(matchCount);
    expect(steps().spartan).toBe(2);
    expect(world.waypoint.status().accounts[0]?.state).toBe('working');
  });

  it('says so when tokens come already expired', async () => {
    world.fake.lifetimes.spartan = -10;
    expect(await failureOf(ask())).toMatchObject({ code: 'WAYPOINT_AUTH_FAILED', layer: 'spartan' });
  });

  it('retries a step that fails in passing', async () => {
    world.fake.script('/xsts/authorize', status(500), status(429, { 'retry-after': '3' }));
    await ask();
    expect(world.clock.slept).toEqual([375, 3_000]);
  });

  it('takes the clearance anew after an hour, or when its Expires says', async () => {
    await world.waypoint.playlistRules(PLAYLIST);
    world.clock.advance(HOUR + 1);
    const expires = new Date(world.clock.now() + 60_000).toUTCString();
    world.fake.script('/oban/', json({ FlightConfigurationId: 'short' }, 200, { expires }));
    await world.waypoint.playlistRules(PLAYLIST);
    expect(world.fake.count('/oban/')).toBe(2);
    world.clock.advance(61_000);
    await world.waypoint.playlistRules(PLAYLIST);
    expect(world.fake.count('/oban/')).toBe(3);
    expect(steps().spartan).toBe(1);
  });
});

describe('401', () => {
  it('mints once and succeeds', async () => {
    await ask();
    world.fake.valid.spartan.clear();
    expect((await ask()).body).toEqual(matchCount);
    expect(steps()).toEqual({ oauth: 1, user: 1, xsts: 1, spartan: 2 });
  });

  it('mints once for fifty callers who all held the old token', async () => {
    await ask();
    world.fake.valid.spartan.clear();
    await Promise.all(Array.from({ length: 50 }, ask));
    expect(steps().spartan).toBe(2);
  });

  it('a late 401 does not throw away a newer token', async () => {
    await ask();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    world.fake.script(COUNT, (_seen, response) => void held.then(() => response.writeHead(401).end()));
    const late = ask();
    await expect.poll(() => world.fake.count(COUNT)).toBe(2);
    world.fake.valid.spartan.clear();
    await ask();
    release();
    await late;
    expect(steps().spartan).toBe(2);
  });

  it.each([
    ['XSTS', ['xsts'], { oauth: 1, user: 1, xsts: 2 }],
    ['the user token', ['xsts', 'user'], { oauth: 1, user: 2 }],
    ['the access token', ['xsts', 'user', 'access'], { oauth: 2 }],
  ] as const)('goes down to %s when that is what is dead', async (_name, dead, expected) => {
    await ask();
    for (const kind of ['spartan', ...dead] as const) world.fake.valid[kind].clear();
    expect((await ask()).body).toEqual(matchCount);
    expect(steps()).toMatchObject(expected);
  });

  it('does not try the same proof twice on the way down', async () => {
    await ask();
    world.fake.valid.spartan.clear();
    world.fake.script('/spartan-token', status(401), status(401));
    await ask();
    expect(steps()).toEqual({ oauth: 1, user: 2, xsts: 3, spartan: 4 });
  });

  it('drops clearance and Spartan together', async () => {
    await world.waypoint.playlistRules(PLAYLIST);
    world.fake.valid.spartan.clear();
    await world.waypoint.playlistRules(PLAYLIST);
    expect(world.fake.count('/oban/')).toBeGreaterThanOrEqual(2);
    expect(steps().spartan).toBe(2);
  });

  it('renews the Xbox token, and only that one, for Xbox services', async () => {
    expect(await world.waypoint.canViewHistory(XUID)).toBe(false);
    world.fake.valid.xsts.clear();
    expect(await world.waypoint.canViewHistory(XUID)).toBe(false);
    expect(steps()).toEqual({ oauth: 1, user: 1, xsts: 2, spartan: 0 });
  });

  it('again, because the new token was revoked under way, is not held against the account', async () => {
    await ask();
    const revoke: Handler = (seen, response) => {
      world.fake.valid.spartan.clear();
      status(401)(seen, response);
    };
    world.fake.script(COUNT, revoke, json(matchCount), revoke, json(matchCount), revoke);
    for (let i = 0; i < 3; i++) await ask();
    expect(world.waypoint.status().accounts[0]?.state).toBe('working');
  });

  it('from an endpoint that always says so is told after one more try, and parks after three', async () => {
    const refuse = Array.from({ length: 8 }, () => status(401));
    world.fake.script(COUNT, ...refuse);
    for (let i = 0; i < 3; i++)
      expect(await failureOf(ask())).toMatchObject({ code: 'WAYPOINT_UNAUTHORIZED' });
    expect(world.fake.count(COUNT)).toBe(6);
    expect(await failureOf(ask())).toMatchObject({ code: 'WAYPOINT_AUTH_FAILED' });
    expect(world.fake.count(COUNT)).toBe(6);
  });
});

describe('a dead chain', () => {
  it('parks the account, asks nothing while parked, and tries again later', async () => {
    world.fake.valid.refresh.clear();
    const error = await failureOf(ask());
    expect(error).toMatchObject({ code: 'WAYPOINT_AUTH_FAILED', layer: 'oauth', reason: 'invalid_grant' });
    expect(world.waypoint.status().accounts[0]).toMatchObject({
      state: 'parked',
      failure: { layer: 'oauth' },
    });
    const before = world.fake.seen.length;
    expect(await failureOf(ask())).toBe(error);
    expect(world.fake.seen.length).toBe(before);

    world.fake.valid.refresh.add('signed-in-again');
    world.tokens.set('main', 'signed-in-again');
    world.clock.advance(60_001);
    expect((await ask()).body).toEqual(matchCount);
    expect(world.waypoint.status().accounts[0]).toMatchObject({ state: 'working', failure: null });
  });

  it('names the layer that refuses although everything below is fresh', async () => {
    world.fake.script('/spartan-token', status(401), status(401), status(401), status(401));
    expect(await failureOf(ask())).toMatchObject({ code: 'WAYPOINT_AUTH_FAILED', layer: 'spartan' });
    expect(steps().spartan).toBe(4);
    expect(world.waypoint.status().accounts[0]?.parkedUntil).toEqual(new Date(world.clock.now() + 60_000));
  });

  it('takes XErr for what it is: the Xbox account itself', async () => {
    world.fake.script('/xsts/authorize', json({ XErr: 2148916233, Message: '' }, 401));
    expect(await failureOf(ask())).toMatchObject({ layer: 'xsts-halo', reason: 'XErr 2148916233' });
    expect(steps().xsts).toBe(1);
  });

  it('leaves the work to the other account', async () => {
    const { store } = createMemoryStore({ spare: 'spare-refresh-SECRET' });
    const other = await createWorld({
      accounts: [{ ...account(), initialRefreshToken: 'dead' }, account('spare')],
      tokenStore: store,
    });
    other.fake.valid.refresh.add('spare-refresh-SECRET');
    other.fake.routes.push([COUNT, json(matchCount)]);
    expect((await other.waypoint.matchCount(XUID)).body).toEqual(matchCount);
    expect(other.waypoint.status().accounts.map(({ name, state }) => [name, state])).toEqual([
      ['main', 'parked'],
      ['spare', 'working'],
    ]);
    await other.close();
  });
});

it('a chain that fails in passing leaves the work to the other account, unparked', async () => {
  const other = await createWorld({
    accounts: [account(), { ...account('spare'), initialRefreshToken: 'spare-refresh-SECRET' }],
    retry: { attempts: 1 },
  });
  other.fake.valid.refresh.add('spare-refresh-SECRET');
  other.fake.routes.push([COUNT, json(matchCount)]);
  other.fake.script('/oauth20_token.srf', status(503));
  expect((await other.waypoint.matchCount(XUID)).body).toEqual(matchCount);
  expect(other.waypoint.status().accounts.map(({ state }) => state)).toEqual(['working', 'working']);
  await other.close();
});

describe('rotation', () => {
  it('saves the new refresh token before the access token is used', async () => {
    const order: string[] = [];
    const { store } = createMemoryStore();
    const other = await createWorld({
      tokenStore: {
        load: store.load,
        save: async (name, token) => {
          await new Promise((resolve) => setTimeout(resolve, 10));
          order.push(`save ${other.fake.count('/user/authenticate')}`);
          await store.save(name, token);
        },
      },
    });
    other.fake.routes.push([COUNT, json(matchCount)]);
    await other.waypoint.matchCount(XUID);
    expect(order).toEqual(['save 0']);
    other.fake.valid.refresh.delete('first-refresh-SECRET');
    other.clock.advance(17 * HOUR);
    await other.waypoint.matchCount(XUID);
    await other.close();
  });

  it('loses nothing when the store is down for a moment', async () => {
    const { store, tokens } = createMemoryStore();
    let down = true;
    const other = await createWorld({
      tokenStore: {
        load: store.load,
        save: async (name, token) => {
          if (down) throw new Error('no database');
          await store.save(name, token);
        },
      },
    });
    other.fake.routes.push([COUNT, json(matchCount)]);
    expect(await failureOf(other.waypoint.matchCount(XUID))).toMatchObject({
      code: 'WAYPOINT_TOKEN_STORE_FAILED',
      retryable: true,
    });
    // The old one is spent: only the unsaved one can go on.
    other.fake.valid.refresh.delete('first-refresh-SECRET');
    down = false;
    await other.waypoint.matchCount(XUID);
    expect(tokens.get('main')).toMatch(/^refresh-/);
    expect(other.fake.count('/oauth20_token.srf')).toBe(1);
    await other.close();
  });

  it('takes the token another process has rotated meanwhile', async () => {
    world.tokens.set('main', 'stale');
    world.fake.script('/oauth20_token.srf', (seen, response) => {
      world.tokens.set('main', 'rotated-elsewhere');
      json({ error: 'invalid_grant' }, 400)(seen, response);
    });
    world.fake.valid.refresh.add('rotated-elsewhere');
    await ask();
    expect(world.fake.count('/oauth20_token.srf')).toBe(2);
  });

  it('falls back to the configured token when the stored one is dead', async () => {
    world.tokens.set('main', 'dead');
    await ask();
    expect(world.tokens.get('main')).toMatch(/^refresh-/);
  });
});
