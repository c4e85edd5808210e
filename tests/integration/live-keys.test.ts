import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handlers } from '../../jobs/handlers.ts';
import { createApiKey, listApiKeys, revokeApiKey } from '../../src/db/api-keys.ts';
import { gamertagKey } from '../../src/db/gamertag-key.ts';
import { playersOfKey } from '../../src/db/players-of-keys.ts';
import type { LoggedEvent } from '../../src/db/reads/events.ts';
import { sequenceEvents } from '../../src/db/sequence-events.ts';
import type { EventsWanted } from '../../src/live/event-tail.ts';
import type { Reader } from '../../src/live/reader.ts';
import { playerPath } from '../helpers/front-door.ts';
import { lookAt } from '../helpers/look-at.ts';
import { createScriptedSource } from '../helpers/scripted-source.ts';
import { createTestSystem, type TestSystem, type Twin } from '../helpers/test-system.ts';

const source = createScriptedSource();
let system: TestSystem;
/** Where the streams are: another process than the one that is asked to register. */
let twin: Twin;
let people = 0;
let keys = 0;

beforeAll(async () => {
  system = await createTestSystem({ source, attempts: 1 });
  twin = await system.twin();
}, 60_000);
afterAll(async () => {
  await twin?.close();
  await system?.close();
});

interface Key {
  id: string;
  secret: string;
}

async function newKey(): Promise<Key> {
  const name = `bot ${keys++}`;
  const secret = await createApiKey(system.db.prisma, name, 'register');
  const id = (await listApiKeys(system.db.prisma)).find((key) => key.name === name)?.id ?? '';
  return { id, secret };
}

function somebody(): { xuid: string; gamertag: string } {
  const gamertag = `Kept By A Key ${people++}`;
  return { xuid: source.addPlayer(gamertag), gamertag };
}

async function ask({ secret }: Key, gamertag: string): Promise<number> {
  const answer = await system.app.inject({
    method: 'POST',
    url: '/v1/players',
    headers: { authorization: `Bearer ${secret}` },
    payload: { gamertag },
  });
  return answer.statusCode;
}

async function stop({ secret }: Key, gamertag: string): Promise<void> {
  const headers = { authorization: `Bearer ${secret}` };
  const answer = await system.app.inject({ method: 'DELETE', url: playerPath(gamertag), headers });
  expect(answer.statusCode).toBe(204);
}

function resolve(gamertag: string): Promise<void> {
  return handlers['register-player'](system.context, { gamertagKey: gamertagKey(gamertag) });
}

async function playAndStore(xuid: string): Promise<void> {
  source.play([xuid]);
  await lookAt(system.context, xuid);
  for (const { matchId } of await system.db.prisma.backlogEntry.findMany({ where: { xuid: BigInt(xuid) } }))
    await handlers['ingest-match'](system.context, { matchId });
  await sequenceEvents(system.db.pool);
}

const playersOf = async ({ id }: Key) => (await playersOfKey(system.db.pool, id)).map(({ xuid }) => xuid);
const listen = async (wanted: EventsWanted) => (await twin.live.events.open(wanted)).reader;
const next = async (stream: Reader<LoggedEvent>) => {
  const { value } = await stream.next();
  return (value as LoggedEvent | undefined)?.xuid;
};

describe('the players of a key', () => {
  it('are those registered with it, once upstream has said who they are', async () => {
    const [one, other] = [await newKey(), await newKey()];
    const { xuid, gamertag } = somebody();
    expect([await ask(one, gamertag), await ask(other, gamertag)]).toEqual([202, 202]);
    expect([await playersOf(one), await playersOf(other)]).toEqual([[], []]);
    await resolve(gamertag);
    expect([await playersOf(one), await playersOf(other)]).toEqual([[xuid], [xuid]]);
    expect(await system.db.prisma.registrationKey.count()).toBe(0);
    // Asked for again, nothing changes.
    expect(await ask(one, gamertag)).toBe(200);
    expect(await playersOf(one)).toEqual([xuid]);
  });

  it('are also those who were tracked before it asked', async () => {
    const [one, other] = [await newKey(), await newKey()];
    const { xuid, gamertag } = somebody();
    await ask(one, gamertag);
    await resolve(gamertag);
    expect([await ask(other, gamertag), await playersOf(other)]).toEqual([200, [xuid]]);
  });

  it('are nobody for a gamertag nobody has', async () => {
    const key = await newKey();
    expect(await ask(key, 'Nobody Has This')).toBe(202);
    expect(await system.db.prisma.registrationKey.count()).toBe(1);
    await resolve('Nobody Has This');
    expect(await system.db.prisma.registrationKey.count()).toBe(0);
    expect(await playersOf(key)).toEqual([]);
  });

  it('leave it when it stops tracking them, and no other key', async () => {
    const [one, other] = [await newKey(), await newKey()];
    const { xuid, gamertag } = somebody();
    await ask(one, gamertag);
    await ask(other, gamertag);
    await resolve(gamertag);
    await stop(one, gamertag);
    expect([await playersOf(one), await playersOf(other)]).toEqual([[], [xuid]]);
  });

  it('leave it when it is revoked, also those upstream has not said anything of', async () => {
    const key = await newKey();
    const [known, asked] = [somebody(), somebody()];
    await ask(key, known.gamertag);
    await resolve(known.gamertag);
    await ask(key, asked.gamertag);
    expect(await playersOf(key)).toEqual([known.xuid]);
    await revokeApiKey(system.db.prisma, key.id);
    await resolve(asked.gamertag);
    expect(await playersOf(key)).toEqual([]);
    expect(await system.db.prisma.registrationKey.count()).toBe(0);
    // A process may take it for a key for a while.
    expect([await ask(key, known.gamertag), await playersOf(key)]).toEqual([200, []]);
  });

  it('leave it when they are erased', async () => {
    const key = await newKey();
    const { xuid, gamertag } = somebody();
    await ask(key, gamertag);
    await resolve(gamertag);
    const answer = await system.app.inject({
      method: 'POST',
      url: playerPath(xuid, '/erase'),
      headers: { authorization: `Bearer ${system.keys.admin}` },
    });
    expect([answer.statusCode, await playersOf(key)]).toEqual([200, []]);
    expect(Object.keys(answer.json()).sort()).toEqual(
      ['erasedAt', 'gamertags', 'matches', 'payloads', 'snapshots'].sort(),
    );
  });
});

describe('a stream of a key’s players', () => {
  it('follows whoever comes and goes', async () => {
    const key = await newKey();
    const [first, second] = [somebody(), somebody()];
    await ask(key, first.gamertag);
    await resolve(first.gamertag);
    await playAndStore(first.xuid);
    const stream = await listen({ owner: key.id, of: { keyId: key.id }, types: ['match.ingested'] });
    await playAndStore(first.xuid);
    expect(await next(stream)).toBe(first.xuid);

    // Whoever is registered meanwhile joins it, from their first match on.
    await ask(key, second.gamertag);
    await resolve(second.gamertag);
    await playAndStore(second.xuid);
    await playAndStore(second.xuid);
    expect([await next(stream), await next(stream)]).toEqual([second.xuid, second.xuid]);

    // Somebody else's are no news to it, nor is who has left.
    const other = await newKey();
    const stranger = somebody();
    await ask(other, stranger.gamertag);
    await resolve(stranger.gamertag);
    await ask(other, first.gamertag);
    await stop(key, first.gamertag);
    await resolve(first.gamertag);
    await ask(other, first.gamertag);
    await resolve(first.gamertag);
    const ofOther = await listen({
      owner: other.id,
      of: { keyId: other.id },
      types: ['match.ingested'],
    });
    await playAndStore(stranger.xuid);
    expect(await next(ofOther)).toBe(stranger.xuid);
    await playAndStore(first.xuid);
    expect(await next(ofOther)).toBe(first.xuid);
    await playAndStore(second.xuid);
    expect(await next(stream)).toBe(second.xuid);
    await Promise.all([stream.return(), ofOther.return()]);
  });

  it('goes on where it was left, with who was registered meanwhile', async () => {
    const key = await newKey();
    const [first, second] = [somebody(), somebody()];
    await ask(key, first.gamertag);
    await resolve(first.gamertag);
    const wanted = { owner: key.id, of: { keyId: key.id }, types: ['match.ingested'] };
    const stream = await listen(wanted);
    await playAndStore(first.xuid);
    const { value } = await stream.next();
    const after = (value as LoggedEvent).id;
    await stream.return();
    await playAndStore(first.xuid);
    await ask(key, second.gamertag);
    await resolve(second.gamertag);
    await playAndStore(second.xuid);
    const again = await listen({ ...wanted, after });
    expect([await next(again), await next(again)].sort()).toEqual([first.xuid, second.xuid].sort());
    await playAndStore(second.xuid);
    expect(await next(again)).toBe(second.xuid);
    await again.return();
  });

  it('tells nothing more once the key is revoked', async () => {
    const key = await newKey();
    const { xuid, gamertag } = somebody();
    await ask(key, gamertag);
    await resolve(gamertag);
    const stream = await listen({ owner: key.id, of: { keyId: key.id } });
    const witness = await listen({ owner: 'witness', of: { xuids: [xuid] } });
    const pending = stream.next();
    await revokeApiKey(system.db.prisma, key.id);
    await playAndStore(xuid);
    expect(await next(witness)).toBe(xuid);
    await stream.return();
    expect(await pending).toEqual({ done: true, value: undefined });
    await witness.return();
    expect(twin.live.streams()).toBe(0);
  });
});
