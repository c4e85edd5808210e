import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCapturedSource } from '../../src/sandbox/captured/create-captured-source.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { corpusDirectory } from '../helpers/corpus.ts';
import { ingestPlayers } from '../helpers/ingest-players.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

type Json = Record<string, unknown>;

interface Document {
  paths: Record<string, Record<string, { responses: Record<string, { content?: Record<string, Json> }> }>>;
  components: { schemas: Record<string, Json> };
}

/**
 * The contract as the server could not break it unseen: every object that does not say it is open has the fields it
 * names and no others, and every format is checked.
 */
function strict(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strict);
  if (value === null || typeof value !== 'object') return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, strict(one)])) as Json;
  if (inner.type === 'object' && !('additionalProperties' in inner) && !('patternProperties' in inner))
    return { ...inner, additionalProperties: false, required: Object.keys(inner.properties ?? {}) };
  return inner;
}

function createContract(app: FastifyInstance) {
  const document = JSON.parse(JSON.stringify(app.swagger())) as Document;
  const { Problem, ...rest } = document.components.schemas;
  const schemas = { ...(strict(rest) as Record<string, Json>), Problem: closed(Problem ?? {}) };
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema({ $id: 'api:/', components: { schemas } });
  const compiled = new Map<string, ValidateFunction>();

  /** Checks an answer against what the contract says of that operation and status; returns the body. */
  return function check(operation: string, answer: LightMyRequestResponse): Json {
    const [method = '', path = ''] = operation.split(' ');
    const responses = document.paths[path]?.[method]?.responses[answer.statusCode];
    if (!responses)
      throw new Error(`${operation} answers ${answer.statusCode}, undocumented: ${answer.body}`);
    const content = responses.content ?? {};
    const [type] = String(answer.headers['content-type'] ?? '').split(';');
    if (Object.keys(content).length === 0) {
      expect(answer.body).toBe('');
      return {};
    }
    expect(Object.keys(content)).toContain(type);
    const key = `${operation} ${answer.statusCode}`;
    let validate = compiled.get(key);
    if (!validate) {
      const schema = strict(content[type ?? '']?.schema) as Json;
      validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api:/#/')) as Json);
      compiled.set(key, validate);
    }
    const body = answer.json() as Json;
    expect(validate(body) ? [] : validate.errors, `${operation}: ${answer.body.slice(0, 2_000)}`).toEqual([]);
    return body;
  };
}

/** `errors` of a problem is the one member that may be absent. */
function closed(schema: Json): Json {
  return { ...schema, additionalProperties: false };
}

type Check = ReturnType<typeof createContract>;

async function checkPlayer(
  { app, keys }: TestSystem,
  check: Check,
  xuid: string,
): Promise<Record<string, unknown>[]> {
  check('get /v1/players/{player}', await app.inject(`/v1/players/${xuid}`));
  check('get /v1/players/{player}/sync', await app.inject(`/v1/players/${xuid}/sync`));
  const matches = await app.inject(`/v1/players/${xuid}/matches?limit=200`);
  const page = check('get /v1/players/{player}/matches', matches);
  for (const list of ['records', 'medals', 'teammates', 'opponents', 'ranks', 'sessions', 'changes'])
    check(`get /v1/players/{player}/${list}`, await app.inject(`/v1/players/${xuid}/${list}?limit=200`));
  const sync = await app.inject({
    method: 'POST',
    url: `/v1/players/${xuid}/sync`,
    headers: { 'x-api-key': keys.register },
  });
  check('post /v1/players/{player}/sync', sync);
  return page.data as Record<string, unknown>[];
}

/** Every stored match, and upstream's own bytes of it. */
async function checkMatches({ app, db }: TestSystem, check: Check): Promise<number> {
  const ids = await db.prisma.match.findMany({ select: { id: true, skillState: true } });
  for (const { id, skillState } of ids) {
    check('get /v1/matches/{matchId}', await app.inject(`/v1/matches/${id}`));
    check('get /v1/matches/{matchId}/raw', await app.inject(`/v1/matches/${id}/raw`));
    const skill = await app.inject(`/v1/matches/${id}/raw?payload=skill`);
    expect(skill.statusCode).toBe(skillState === 'stored' ? 200 : 404);
    check('get /v1/matches/{matchId}/raw', skill);
  }
  return ids.length;
}

describe('answers over a synthetic world', () => {
  let system: TestSystem;
  let check: Check;
  let xuids: bigint[];

  beforeAll(async () => {
    const now = new Date('2026-11-20T12:00:00Z');
    const source = createSyntheticWorld({ seed: 11, players: 24, matchesPerPlayer: 7, now: () => now });
    system = await createTestSystem({ source });
    xuids = await ingestPlayers(system, source.demoGamertags.slice(0, 2));
    check = createContract(system.app);
  }, 60_000);
  afterAll(() => system?.close());

  const post = (url: string, rest: InjectOptions = {}) =>
    system.app.inject({ method: 'POST', url, headers: { 'x-api-key': system.keys.register }, ...rest });

  it('are as documented for players, their syncs and their matches', async () => {
    let seen = 0;
    for (const xuid of xuids) seen += (await checkPlayer(system, check, String(xuid))).length;
    expect(seen).toBeGreaterThan(10);
  });

  it('are as documented for matches', async () => {
    expect(await checkMatches(system, check)).toBeGreaterThan(10);
  });

  it('are as documented for statistics', async () => {
    for (const [path, operation] of [
      ['stats', 'stats'],
      ['stats?last=1', 'stats'],
      ['card', 'card'],
      ['stats/by/map', 'stats/by/{dimension}'],
      ['stats/by/teammate,hour', 'stats/by/{dimension}'],
      ['histograms/kda', 'histograms/{metric}'],
    ])
      check(
        `get /v1/players/{player}/${operation}`,
        await system.app.inject(`/v1/players/${xuids[0]}/${path}`),
      );
  });

  it('are as documented for all players together, and for metadata', async () => {
    const { app } = system;
    check('get /v1/players', await app.inject('/v1/players'));
    check('get /v1/players', await app.inject('/v1/players?search=a'));
    for (const query of ['?window=all&minMatches=1', '?window=7d&ranked=true', '?window=century']) {
      check('get /v1/leaderboards/{metric}', await app.inject(`/v1/leaderboards/kda${query}`));
      check('get /v1/benchmarks/{metric}', await app.inject(`/v1/benchmarks/kda${query}`));
    }
    const xuid = xuids[0] ?? 0n;
    await system.db.prisma.rankSnapshot.create({
      data: { xuid, playlistAssetId: crypto.randomUUID(), takenAt: new Date(), csr: 1_234 },
    });
    const ranks = check('get /v1/leaderboards/{metric}', await app.inject('/v1/leaderboards/csr'));
    expect(ranks.data).not.toHaveLength(0);
    for (const table of ['playlists', 'maps', 'modes', 'medals', 'seasons']) {
      const { data } = check(`get /v1/${table}`, await app.inject(`/v1/${table}?limit=200`));
      expect(data).not.toHaveLength(0);
      check(`get /v1/${table}`, await app.inject(`/v1/${table}?nothing=1`));
    }
  });

  it('are as documented for the service', async () => {
    check('get /healthz', await system.app.inject('/healthz'));
    check('get /readyz', await system.app.inject('/readyz'));
    await system.db.prisma.registration.create({
      data: {
        gamertagKey: 'x',
        gamertag: 'X',
        state: 'failed',
        requestedAt: new Date(),
        updatedAt: new Date(),
      },
    });
    check('get /v1/status', await system.app.inject('/v1/status'));
  });

  it('are as documented for registering, before upstream has said anything and after', async () => {
    const asked = await post('/v1/players', { payload: { gamertag: 'Somebody New' } });
    expect(asked.statusCode).toBe(202);
    check('post /v1/players', asked);
    check('get /v1/players/{player}/sync', await system.app.inject(String(asked.headers.location)));
    await system.db.prisma.registration.updateMany({
      where: { gamertagKey: 'somebody new' },
      data: { state: 'failed', errorCode: 'UPSTREAM_TIMEOUT' },
    });
    const failed = await system.app.inject(String(asked.headers.location));
    const body = check('get /v1/players/{player}/sync', failed);
    expect(body).toMatchObject({ state: 'delayed', lastError: { code: 'UPSTREAM_TIMEOUT', failures: 1 } });
    const { gamertag } = await system.db.prisma.player.findUniqueOrThrow({
      where: { xuid: xuids[0] ?? 0n },
    });
    const known = await post('/v1/players', { payload: { gamertag } });
    expect(known.statusCode).toBe(200);
    check('post /v1/players', known);
  });

  it('are as documented when they are refusals', async () => {
    const { app, keys } = system;
    check('get /v1/players/{player}', await app.inject('/v1/players/nobody'));
    check('get /v1/players/{player}', await app.inject('/v1/players/nobody?x=1'));
    check('get /v1/players/{player}/matches', await app.inject('/v1/players/x/matches?cursor=1'));
    check('get /v1/players/{player}/sync', await app.inject('/v1/players/nobody/sync'));
    check('get /v1/matches/{matchId}', await app.inject('/v1/matches/1'));
    check('get /v1/matches/{matchId}', await app.inject(`/v1/matches/${crypto.randomUUID()}`));
    check('get /v1/matches/{matchId}/raw', await app.inject(`/v1/matches/${crypto.randomUUID()}/raw`));
    check('get /v1/status', await app.inject('/v1/status?verbose=1'));
    for (const [status, rest] of [
      [401, { headers: {} }],
      [403, { headers: { 'x-api-key': keys.read } }],
      [400, { payload: { gamertag: '' } }],
      [413, { payload: { gamertag: 'x'.repeat(70_000) } }],
      [415, { payload: 'gamertag=x', headers: { 'x-api-key': keys.register, 'content-type': 'text/plain' } }],
    ] as const) {
      const answer = await post('/v1/players', { payload: { gamertag: 'x' }, ...rest });
      expect(answer.statusCode).toBe(status);
      check('post /v1/players', answer);
    }
    check('post /v1/players/{player}/sync', await post('/v1/players/nobody/sync'));
  });

  it('are as documented for a player who is private, delayed or stopped', async () => {
    const { app, db, keys } = system;
    const xuid = xuids[1] ?? 0n;
    const path = `/v1/players/${xuid}`;
    for (const [state, shown] of [
      ['failed', 'delayed'],
      ['private', 'private'],
      ['syncing', 'syncing'],
    ] as const) {
      await db.prisma.trackedPlayer.update({
        where: { xuid },
        data: { state, lastErrorCode: 'UPSTREAM_TIMEOUT', lastErrorAt: new Date(), failures: 2 },
      });
      const sync = check('get /v1/players/{player}/sync', await app.inject(`${path}/sync`));
      expect(sync.state).toBe(shown);
      check('get /v1/players/{player}/matches', await app.inject(`${path}/matches`));
    }
    await db.prisma.trackedPlayer.update({
      where: { xuid },
      data: { state: 'private', storedMatches: 0 },
    });
    const hidden = await app.inject(`${path}/matches`);
    expect(hidden.json()).toMatchObject({ code: 'HISTORY_PRIVATE', status: 403 });
    check('get /v1/players/{player}/matches', hidden);
    const stopped = await app.inject({
      method: 'DELETE',
      url: path,
      headers: { authorization: `Bearer ${keys.register}` },
    });
    expect(stopped.statusCode).toBe(204);
    check('delete /v1/players/{player}', stopped);
    expect(check('get /v1/players/{player}', await app.inject(path))).toMatchObject({
      freshness: { state: 'stopped', nextSync: null },
    });
    check('get /v1/players/{player}/sync', await app.inject(`${path}/sync`));
  });
});

describe.skipIf(corpusDirectory === null)('answers over captured responses', () => {
  let system: TestSystem;
  let check: Check;
  let xuids: bigint[];

  beforeAll(async () => {
    const source = createCapturedSource(corpusDirectory ?? '');
    system = await createTestSystem({ source });
    // Whoever plays most first: a few of them stand in every captured match.
    const busiest = [...source.demoGamertags]
      .map((gamertag) => ({ gamertag, xuid: source.playerByGamertag(gamertag)?.xuid ?? '' }))
      .map((player) => ({ ...player, matches: source.history(player.xuid, 'all', 0, 100).length }))
      .sort((a, b) => b.matches - a.matches)
      .slice(0, 3);
    xuids = await ingestPlayers(
      system,
      busiest.map(({ gamertag }) => gamertag),
    );
    check = createContract(system.app);
  }, 60_000);
  afterAll(() => system?.close());

  it('are as documented for players and their matches', async () => {
    for (const xuid of xuids)
      expect((await checkPlayer(system, check, String(xuid))).length).toBeGreaterThan(0);
  });

  it('are as documented for every captured match', async () => {
    expect(await checkMatches(system, check)).toBeGreaterThan(20);
  });
});
