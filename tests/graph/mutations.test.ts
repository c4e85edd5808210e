import { afterAll, beforeAll, expect, it } from 'vitest';
import { handlers } from '../../jobs/handlers.ts';
import { gamertagKey } from '../../src/db/gamertag-key.ts';
import type { SandboxPlayer } from '../../src/sandbox/source.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { lookAt } from '../helpers/look-at.ts';
import { type GraphAnswer, sendGraph } from '../helpers/send-graph.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

let system: TestSystem;
let people: SandboxPlayer[];

beforeAll(async () => {
  const now = new Date('2026-11-20T12:00:00Z');
  const world = createSyntheticWorld({ seed: 5, players: 24, matchesPerPlayer: 8, now: () => now });
  system = await createTestSystem({ source: world, attempts: 1 });
  people = Array.from({ length: world.population }, (_, index) => world.playerAt(index)).filter(
    ({ xuid }) => !world.isPrivate(xuid) && world.history(xuid, 'all', 0, 5).length > 1,
  );
});
afterAll(() => system?.close());

/** Two players nobody registered so far: one for either API. */
function pair(): [SandboxPlayer, SandboxPlayer] {
  const [one, other] = people.splice(0, 2);
  if (one === undefined || other === undefined) throw new Error('the world has no more players');
  return [one, other];
}

const SYNC =
  '{ xuid gamertag state coverage { stored pending failing historyComplete } lastError { code } freshness { state stored revision } }';
const MUTATIONS = {
  registerPlayer: `mutation ($name: String!) { registerPlayer(gamertag: $name) ${SYNC} }`,
  syncPlayer: `mutation ($name: String!) { syncPlayer(gamertag: $name) ${SYNC} }`,
  untrackPlayer: 'mutation ($name: String!) { untrackPlayer(gamertag: $name) }',
};
type Name = keyof typeof MUTATIONS;
type Role = keyof TestSystem['keys'] | null;

const graph = (
  mutation: Name,
  name: string,
  role: Role = 'register',
): Promise<GraphAnswer<Record<string, never>>> =>
  sendGraph(system, MUTATIONS[mutation], { name }, role === null ? undefined : system.keys[role]);

async function rest(mutation: Name, name: string, role: Role = 'register') {
  const path = `/v1/players/${encodeURIComponent(name)}`;
  const headers = role === null ? {} : { authorization: `Bearer ${system.keys[role]}` };
  const { app } = system;
  const answer = await {
    registerPlayer: () =>
      app.inject({ method: 'POST', url: '/v1/players', headers, payload: { gamertag: name } }),
    syncPlayer: () => app.inject({ method: 'POST', url: `${path}/sync`, headers }),
    untrackPlayer: () => app.inject({ method: 'DELETE', url: path, headers }),
  }[mutation]();
  return { status: answer.statusCode, body: answer.body === '' ? null : answer.json() };
}

async function track({ gamertag, xuid }: SandboxPlayer): Promise<void> {
  await handlers['register-player'](system.context, { gamertagKey: gamertagKey(gamertag) });
  await lookAt(system.context, xuid);
}

/** What differs between two players whatever is done with them. */
const alike = (sync: Record<string, unknown>) => {
  const {
    xuid,
    gamertag,
    coverage,
    freshness,
    nextSyncAt,
    lastAttemptAt,
    lastSuccessAt,
    lastError,
    ...same
  } = sync;
  return {
    ...same,
    hasXuid: xuid !== null,
    hasCoverage: coverage !== null,
    hasFreshness: freshness !== null,
  };
};

const stored = (player: SandboxPlayer) =>
  system.db.prisma.trackedPlayer.findUnique({
    where: { xuid: BigInt(player.xuid) },
    select: { state: true, cadenceSeconds: true },
  });
const ofKeys = ({ xuid }: SandboxPlayer) =>
  system.db.prisma.apiKeyPlayer.count({ where: { xuid: BigInt(xuid) } });

it('a player is registered, looked at and let go, the same way in both', async () => {
  const [one, other] = pair();
  const registered = await graph('registerPlayer', one.gamertag);
  expect(registered.errors).toBeUndefined();
  const { status, body } = await rest('registerPlayer', other.gamertag);
  expect(status).toBe(202);
  expect(alike(registered.data?.registerPlayer ?? {})).toEqual(alike(body));
  const asked = await system.db.prisma.registration.findMany({
    where: { gamertagKey: { in: [one, other].map(({ gamertag }) => gamertagKey(gamertag)) } },
    select: { state: true, keys: { select: { apiKeyId: true } } },
  });
  expect(asked.length).toBe(2);
  expect(asked[0]).toEqual(asked[1]);

  await track(one);
  await track(other);
  expect([await ofKeys(one), await ofKeys(other)]).toEqual([1, 1]);
  const again = await graph('registerPlayer', one.gamertag);
  expect(alike(again.data?.registerPlayer ?? {})).toEqual(
    alike((await rest('registerPlayer', other.gamertag)).body),
  );

  const synced = await graph('syncPlayer', one.gamertag);
  expect(alike(synced.data?.syncPlayer ?? {})).toEqual(
    alike((await rest('syncPlayer', other.gamertag)).body),
  );

  expect((await graph('untrackPlayer', one.gamertag)).data).toEqual({ untrackPlayer: one.xuid });
  expect((await rest('untrackPlayer', other.gamertag)).status).toBe(204);
  expect((await stored(one))?.state).toBe('stopped');
  expect((await stored(one))?.state).toBe((await stored(other))?.state);
  expect([await ofKeys(one), await ofKeys(other)]).toEqual([0, 0]);

  // Who was let go is no more looked at, and may be taken up again.
  expect((await graph('syncPlayer', one.gamertag)).errors?.[0]?.extensions.code).toBe('PLAYER_NOT_TRACKED');
  expect((await rest('syncPlayer', other.gamertag)).body.code).toBe('PLAYER_NOT_TRACKED');
  const anew = await graph('registerPlayer', one.gamertag);
  expect(anew.data?.registerPlayer).toMatchObject({ state: 'resolving' });
});

const NAMES = Object.keys(MUTATIONS) as Name[];
const ROLES: readonly [Role, string][] = [
  [null, 'API_KEY_MISSING'],
  ['read', 'API_KEY_FORBIDDEN'],
  ['sheet', 'API_KEY_FORBIDDEN'],
];

it.each(NAMES.flatMap((name) => ROLES.map(([role, code]) => [name, role, code] as const)))(
  '%s with the key %s is %s in both, and nothing is done',
  async (name, role, code) => {
    const [{ gamertag }] = people as [SandboxPlayer];
    expect((await rest(name, gamertag, role)).body.code).toBe(code);
    const { errors } = await graph(name, gamertag, role);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(await system.db.prisma.registration.count({ where: { gamertagKey: gamertagKey(gamertag) } })).toBe(
      0,
    );
  },
);

it.each(NAMES)('%s may be asked by an admin', async (name) => {
  const [player] = pair();
  await rest('registerPlayer', player.gamertag);
  await track(player);
  expect((await graph(name, player.gamertag, 'admin')).errors).toBeUndefined();
});

it.each([
  ['registerPlayer', ''],
  ['registerPlayer', 'far too long for a gamertag, whoever asks'],
  ['syncPlayer', 'Nobody Ever'],
  ['untrackPlayer', 'Nobody Ever'],
] as const)('%s of "%s" fails with the same code in both', async (name, gamertag) => {
  const { body } = await rest(name, gamertag);
  const { errors } = await graph(name, gamertag);
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual([body.code]);
});

it('what changes something is done in the order it stands, and is refused by GET', async () => {
  const [player] = pair();
  await rest('registerPlayer', player.gamertag);
  await track(player);
  const { data } = await sendGraph<Record<'a' | 'b', unknown>>(
    system,
    `mutation ($name: String!) { a: untrackPlayer(gamertag: $name) b: syncPlayer(gamertag: $name) { state } }`,
    { name: player.gamertag },
    system.keys.register,
  );
  expect(data).toBeNull();
  expect((await stored(player))?.state).toBe('stopped');
  const query = `mutation { syncPlayer(xuid: "${player.xuid}") { state } }`;
  const answer = await system.app.inject({
    method: 'GET',
    url: '/graphql',
    query: { query },
    headers: { authorization: `Bearer ${system.keys.register}` },
  });
  expect(answer.json<GraphAnswer<unknown>>().errors?.[0]?.extensions.code).toBe('OPERATION_NOT_BY_GET');
});
