import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Parking, TokenStore } from '../../../src/waypoint/options.ts';
import { json, status } from './fake-upstream.ts';
import { account, createMemoryStore, createWorld, failureOf, matchCount, type World, XUID } from './world.ts';

const COUNT = '/matches/count';
const spare = (name: string) => ({ ...account(name), initialRefreshToken: `${name}-refresh` });

let world: World;
let told: [string, Parking | null][];
const ask = () => world.waypoint.matchCount(XUID);
const states = () => world.waypoint.status().accounts.map(({ name, state }) => [name, state]);

beforeEach(async () => {
  told = [];
  world = await createWorld({ onParked: async (name, parking) => void told.push([name, parking]) });
  for (const name of ['second', 'third']) world.fake.valid.refresh.add(`${name}-refresh`);
  world.fake.routes.push([COUNT, json(matchCount)]);
});
afterEach(() => world.close());

describe('accounts', () => {
  it('join and leave while requests go on', async () => {
    await ask();
    world.waypoint.follow([account(), spare('second')]);
    for (let i = 0; i < 4; i++) await ask();
    expect(world.fake.count('/spartan-token')).toBe(2);
    world.waypoint.follow([spare('second')]);
    expect(states()).toEqual([['second', 'working']]);
    await ask();
    world.waypoint.follow([]);
    expect(await failureOf(ask())).toMatchObject({ code: 'WAYPOINT_AUTH_FAILED', reason: 'no_account' });
  });

  it('that leave hand over who waits for them', async () => {
    const held = await createWorld({
      limits: { history: { start: 0.01, floor: 0.01, ceiling: 0.01 } },
      sleep: until,
    });
    held.fake.routes.push([COUNT, json(matchCount)]);
    await held.waypoint.matchCount(XUID);
    const waiting = held.waypoint.matchCount(XUID);
    await expect.poll(() => held.waypoint.status().accounts[0]?.families.history.queued.live).toBe(1);
    held.fake.valid.refresh.add('second-refresh');
    held.waypoint.follow([spare('second')]);
    expect((await waiting).body).toEqual(matchCount);
    await held.close();
  });

  it('that are forbidden everything are parked, and each request is answered by another', async () => {
    world.waypoint.follow([account(), spare('second')]);
    await ask();
    await ask();
    const spartans = [...world.fake.valid.spartan];
    world.fake.routes.unshift([
      COUNT,
      (seen, response) =>
        (seen.headers['x-343-authorization-spartan'] === spartans[0] ? status(403) : json(matchCount))(
          seen,
          response,
        ),
    ]);
    for (let i = 0; i < 40; i++) expect((await ask()).body).toEqual(matchCount);
    const forbidden = world.waypoint.status().endpoints['match-count']?.refused;
    expect(forbidden).toBe(8);
    expect(states().map(([, state]) => state)).toContain('parked');
    expect(told).toHaveLength(1);
    expect(told[0]?.[1]).toMatchObject({ reason: 'forbidden_everywhere', times: 1 });
  });

  it('do not answer for a thing that is forbidden to everybody', async () => {
    world.waypoint.follow([account(), spare('second')]);
    world.fake.script(COUNT, status(403), status(403));
    expect(await failureOf(ask())).toMatchObject({ code: 'WAYPOINT_FORBIDDEN' });
    expect(world.fake.count(COUNT)).toBe(2);
    expect(states().map(([, state]) => state)).toEqual(['working', 'working']);
  });

  it('are parked for as long as another process says, and longer each time', async () => {
    const until = new Date(world.clock.now() + 240_000);
    const parking: Parking = { until, layer: 'oauth', reason: 'invalid_grant', times: 3 };
    world.waypoint.follow([{ ...account(), parking }]);
    expect(await failureOf(ask())).toMatchObject({ layer: 'oauth', reason: 'invalid_grant' });
    expect(world.fake.seen).toHaveLength(0);
    world.clock.advance(240_001);
    world.fake.valid.refresh.clear();
    await failureOf(ask());
    const again = new Date(world.clock.now() + 480_000);
    expect(told).toEqual([['main', { until: again, layer: 'oauth', reason: 'invalid_grant', times: 4 }]]);
    // Somebody signed in anew.
    world.fake.valid.refresh.add('anew');
    world.tokens.set('main', 'anew');
    world.waypoint.follow([{ ...account(), parking: null }]);
    await ask();
    expect(states()).toEqual([['main', 'working']]);
  });

  it('that work again say so to the others', async () => {
    world.fake.valid.refresh.clear();
    await failureOf(ask());
    world.fake.valid.refresh.add('anew');
    world.tokens.set('main', 'anew');
    world.clock.advance(60_001);
    await ask();
    expect(told.at(-1)).toEqual(['main', null]);
    // What this process alone knows is not forgotten because nobody else has heard of it.
    world.fake.valid.refresh.clear();
    world.clock.advance(30 * 24 * 3_600_000);
    await failureOf(ask());
    world.waypoint.follow([account()]);
    expect(states()).toEqual([['main', 'parked']]);
  });
});

/** A sleep that ends with its signal only. */
function until(_ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

describe('one refresh at a time', () => {
  it('is done inside of what the store offers, with the token found there', async () => {
    const { store, tokens } = createMemoryStore();
    const order: string[] = [];
    const inner: TokenStore = {
      load: async (name) => {
        order.push('load');
        return store.load(name);
      },
      save: async (name, token, wasStored) => {
        order.push(`save after ${wasStored}`);
        await store.save(name, token);
      },
    };
    const other = await createWorld({
      tokenStore: {
        ...inner,
        exclusively: async (_name, work) => {
          order.push('in');
          const done = await work(inner);
          order.push('out');
          return done;
        },
      },
    });
    other.fake.routes.push([COUNT, json(matchCount)]);
    await other.waypoint.matchCount(XUID);
    other.clock.advance(17 * 3_600_000);
    await other.waypoint.matchCount(XUID);
    const first = ['in', 'load', 'load', 'save after false', 'out'];
    expect(order).toEqual([...first, 'in', 'load', 'save after true', 'out']);
    expect(tokens.get('main')).toMatch(/^refresh-/);
    await other.close();
  });
});

it('counts what happens on each endpoint', async () => {
  world.fake.script(
    COUNT,
    status(429, { 'retry-after': '1' }),
    status(503),
    status(404),
    json({ odd: true }),
  );
  await failureOf(ask());
  await failureOf(ask());
  await ask();
  const { endpoints } = world.waypoint.status();
  expect(endpoints['match-count']).toEqual({
    requests: 5,
    throttled: 1,
    refused: 0,
    notFound: 1,
    failed: 2,
    lastError: { code: 'WAYPOINT_PAYLOAD_INVALID', status: null, at: expect.any(Date) },
  });
  expect(endpoints['auth.oauth']).toMatchObject({ requests: 1, failed: 0, lastError: null });
});
