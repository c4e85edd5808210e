import { randomUUID } from 'node:crypto';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiKey, listApiKeys, revokeApiKey } from '../../src/db/api-keys.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { countStatements } from '../helpers/count-statements.ts';
import { runProgram } from '../helpers/run-program.ts';
import { seedMatches, seedPlayer } from '../helpers/seed-matches.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

const XUID = 2533274800000800n;
const PATH = `/v1/players/${XUID}/matches`;

let system: TestSystem;
let now = Date.now();

beforeAll(async () => {
  const source = createSyntheticWorld({ seed: 1, players: 24, matchesPerPlayer: 5, now: () => new Date() });
  system = await createTestSystem({ source, now: () => now });
  const { pool } = system.db;
  await seedPlayer(pool, XUID, 'Key Holder');
  const matches = [1, 2, 3].map((day) => ({
    matchId: randomUUID(),
    startedAt: new Date(`2026-03-0${day}T12:00:00Z`),
  }));
  await seedMatches(pool, XUID, matches);
});
afterAll(() => system?.close());

const get = (url: string, headers: Record<string, string> = {}) => system.app.inject({ url, headers });
const encoded = encodeURIComponent;

function codeOf(answer: LightMyRequestResponse): [number, string] {
  return [answer.statusCode, answer.json<{ code: string }>().code];
}

describe('a key in the address', () => {
  it('counts where it was made for that, and changes nothing of the answer', async () => {
    const { sheet } = system.keys;
    const plain = await get(`${PATH}?limit=2`);
    for (const url of [
      `${PATH}?limit=2&key=${sheet}`,
      `${PATH}?key=${sheet}&limit=2`,
      `${PATH}?%6Bey=${encoded(sheet)}&limit=2`,
      `${PATH}.json?limit=2&key=${sheet}`,
    ]) {
      const answer = await get(url);
      expect([url, answer.statusCode, answer.headers.etag]).toEqual([url, 200, plain.headers.etag]);
      expect(answer.headers.link).toBe(plain.headers.link);
      expect(answer.json()).toMatchObject({ data: plain.json<{ data: unknown }>().data });
      expect(answer.body).not.toContain(sheet);
      expect(JSON.stringify(answer.headers)).not.toContain(sheet);
    }
    const csv = await get(`${PATH}.csv?key=${sheet}`);
    expect([csv.statusCode, csv.headers['content-type']]).toEqual([200, expect.stringContaining('text/csv')]);
    const etag = String(plain.headers.etag);
    const again = await get(`${PATH}?limit=2&key=${sheet}`, { 'if-none-match': etag });
    expect(again.statusCode).toBe(304);
  });

  it('is not told by the problems it meets', async () => {
    const { sheet } = system.keys;
    for (const [url, status] of [
      [`${PATH}?limitt=2&key=${sheet}`, 400],
      [`/v1/players/nobody?key=${sheet}`, 404],
      [`/nowhere?key=${sheet}`, 404],
      [`/v1/players/%E0%A4%A?key=${sheet}`, 400],
      [`${PATH}?key=${sheet}x`, 401],
    ] as const) {
      const answer = await get(url);
      expect([url, answer.statusCode]).toEqual([url, status]);
      expect(answer.body).not.toContain(sheet);
    }
    const [fault] = (await get(`${PATH}?limitt=2&key=${sheet}`)).json<{ errors: { message: string }[] }>()
      .errors;
    expect(fault?.message).toBe('is not known here; did you mean limit?');
  });

  it('stands in the formula that is asked for with it, and in no other', async () => {
    const { sheet, read } = system.keys;
    const formula = await get(`${PATH}?limit=2&formula=sheets&key=${sheet}`);
    expect(formula.headers['cache-control']).toBe('no-store');
    const [, url = ''] = /^=IMPORTDATA\("http:\/\/[^/]+(.*)"\)$/.exec(formula.body) ?? [];
    expect(url).toContain(`key=${sheet}`);
    const csv = await get(url);
    expect([csv.statusCode, csv.body.trim().split('\r\n').length]).toEqual([200, 3]);
    for (const answer of [
      await get(`${PATH}?formula=sheets`),
      await get(`${PATH}?formula=sheets`, { 'x-api-key': read }),
      await get(`${PATH}?formula=sheets`, { 'x-api-key': sheet }),
    ])
      expect(answer.body).not.toContain('key=');
  });

  it('that was not made for that is refused and not used', async () => {
    const { read, register, admin } = system.keys;
    for (const key of [read, register, admin]) {
      const answer = await get(`${PATH}?key=${key}`);
      expect(codeOf(answer)).toEqual([401, 'API_KEY_NOT_IN_URL']);
      expect(answer.body).not.toContain(key);
    }
    const registering = await system.app.inject({
      method: 'POST',
      url: `/v1/players?key=${register}`,
      payload: { gamertag: 'By Address' },
    });
    expect(codeOf(registering)).toEqual([401, 'API_KEY_NOT_IN_URL']);
    expect(await system.db.prisma.registration.count({ where: { gamertag: 'By Address' } })).toBe(0);
  });

  it('can only read, whatever key the headers bring', async () => {
    const { sheet, register } = system.keys;
    const requests: InjectOptions[] = [
      { method: 'POST', url: `/v1/players?key=${sheet}`, payload: { gamertag: 'By Address' } },
      { method: 'POST', url: `/v1/players/${XUID}/sync?key=${sheet}` },
      { method: 'DELETE', url: `/v1/players/${XUID}?key=${sheet}` },
    ];
    for (const request of requests)
      for (const headers of [{}, { 'x-api-key': register }] as Record<string, string>[])
        expect(codeOf(await system.app.inject({ ...request, headers }))).toEqual([
          403,
          'API_KEY_READ_ONLY_IN_URL',
        ]);
    expect(await system.db.prisma.registration.count({ where: { gamertag: 'By Address' } })).toBe(0);
  });

  it('is wrong when it is empty, misspelt or something else', async () => {
    const { sheet } = system.keys;
    for (const key of ['', 'x', `${sheet}x`, sheet.slice(1), sheet.toUpperCase(), '%', '%00', '%E0%A4%A'])
      expect([key, ...codeOf(await get(`${PATH}?key=${key}`))]).toEqual([key, 401, 'API_KEY_INVALID']);
    expect(codeOf(await get(`${PATH}?key=wrong`, { 'x-api-key': system.keys.read }))[1]).toBe(
      'API_KEY_INVALID',
    );
    expect((await get(`${PATH}?Key=${sheet}`)).statusCode).toBe(400);
  });
});

describe('looking a key up', () => {
  it('costs a statement once in a while; a read with a key is one statement like any other', async () => {
    const headers = { 'x-api-key': await createApiKey(system.db.prisma, 'counted', 'read') };
    const read = (limit: number) => countStatements(() => get(`${PATH}?limit=${limit}`, headers));
    expect((await read(11)).statements).toHaveLength(2);
    for (const limit of [12, 13, 14]) expect((await read(limit)).statements).toHaveLength(1);
    now += 30_000;
    expect((await read(15)).statements).toHaveLength(2);
  });

  it('that is none is remembered, too', async () => {
    const headers = { 'x-api-key': `halo_${randomUUID()}` };
    const first = await countStatements(() => get(PATH, headers));
    const second = await countStatements(() => get(PATH, headers));
    expect([first.result.statusCode, first.statements.length]).toEqual([401, 1]);
    expect([second.result.statusCode, second.statements.length]).toEqual([401, 0]);
  });

  it('shows within 30 seconds that it was revoked', async () => {
    const { prisma } = system.db;
    const headers = { 'x-api-key': await createApiKey(prisma, 'short-lived', 'read') };
    expect((await get(PATH, headers)).statusCode).toBe(200);
    const key = (await listApiKeys(prisma)).find(({ name }) => name === 'short-lived');
    expect(await revokeApiKey(prisma, key?.id ?? '')).toBe(true);
    expect(await revokeApiKey(prisma, key?.id ?? '')).toBe(false);
    now += 29_999;
    expect((await get(PATH, headers)).statusCode).toBe(200);
    now += 1;
    expect(codeOf(await get(PATH, headers))).toEqual([401, 'API_KEY_INVALID']);
  });
});

describe('npm run keys', () => {
  const run = async (...args: string[]) => {
    const program = runProgram('src/cli/keys.js', { DATABASE_URL: system.db.url }, args);
    return { code: await program.exit(), output: program.output(), errors: program.errors() };
  };
  const list = async () => JSON.parse((await run('list', '--json')).output) as Record<string, unknown>[];

  it('makes a key, shows it once, lists it without, and ends it', async () => {
    const made = await run('create', '--name', 'Zoë’s bot', '--role', 'register', '--units', '77');
    expect(made.code).toBe(0);
    expect(made.output).toMatch(/^halo_[\w-]{32}\n$/);
    expect(made.errors).toBe('The key "Zoë’s bot" (register) is shown this once and kept only as a hash.\n');
    const headers = { authorization: `Bearer ${made.output.trim()}` };
    const answer = await get(PATH, headers);
    expect([answer.statusCode, answer.headers['ratelimit-policy']]).toEqual([200, '"default";q=77;w=60']);
    expect(
      (await system.app.inject({ method: 'DELETE', url: '/v1/players/nobody', headers })).statusCode,
    ).toBe(404);

    const entry = (await list()).find(({ name }) => name === 'Zoë’s bot');
    expect(entry).toEqual({
      id: expect.stringMatching(/^[\w-]{36}$/),
      name: 'Zoë’s bot',
      role: 'register',
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      revokedAt: null,
      unitsPerMinute: 77,
      inUrl: false,
    });
    const table = await run('list');
    expect([table.code, table.errors]).toEqual([0, '']);
    const [head = '', ...rows] = table.output.trimEnd().split('\n');
    expect(head.split(/ {2,}/)).toEqual(['id', 'name', 'role', 'created', 'revoked', 'units', 'in-url']);
    const row = rows.find((line) => line.includes('Zoë’s bot')) ?? '';
    expect(row.split(/ {2,}/)).toEqual([
      entry?.id,
      'Zoë’s bot',
      'register',
      entry?.createdAt,
      '-',
      '77',
      'no',
    ]);
    expect(table.output).not.toContain(made.output.trim().slice(5));

    const ended = await run('revoke', String(entry?.id));
    expect(ended).toEqual({
      code: 0,
      output: `${entry?.id} "Zoë’s bot" is revoked; within 30 seconds nobody takes it any more.\n`,
      errors: '',
    });
    now += 30_000;
    expect(codeOf(await get(PATH, headers))).toEqual([401, 'API_KEY_INVALID']);
    expect((await run('revoke', 'Zoë’s bot')).output).toContain('had been revoked before');
  });

  it('makes keys for spreadsheets', async () => {
    const { output } = await run('create', '--name', 'sheet of mine', '--in-url');
    expect((await get(`${PATH}.csv?key=${output.trim()}`)).statusCode).toBe(200);
    const kept = (await listApiKeys(system.db.prisma)).find(({ name }) => name === 'sheet of mine');
    expect(kept).toMatchObject({ role: 'read', inUrl: true, unitsPerMinute: null });
  });

  it('ends by name when it is clear who is meant', async () => {
    const { prisma } = system.db;
    for (let times = 0; times < 2; times += 1) await createApiKey(prisma, 'twin', 'read');
    const twins = (await listApiKeys(prisma)).filter(({ name }) => name === 'twin').map(({ id }) => id);
    const unclear = await run('revoke', 'twin');
    expect([unclear.code, unclear.output]).toEqual([1, '']);
    expect(unclear.errors).toBe(
      `keys: several keys are named "twin"; say which by its id: ${twins.join(', ')}\n`,
    );
    await revokeApiKey(prisma, twins[0] ?? '');
    expect((await run('revoke', 'twin')).output).toContain(twins[1]);
    const nobody = await run('revoke', 'nobody');
    expect(nobody).toEqual({ code: 1, output: '', errors: 'keys: there is no key "nobody"\n' });
  });

  it('says in one line what is wrong, before it opens anything', async () => {
    const nowhere = { DATABASE_URL: 'postgres://x@127.0.0.1:9/none' };
    const wrong = runProgram('src/cli/keys.js', nowhere, ['create', '--name', 'x', '--units', 'many']);
    expect([await wrong.exit(), wrong.output(), wrong.errors()]).toEqual([
      1,
      '',
      'keys: create: --units is a whole number from 1 to 1000000\n',
    ]);
    const unreachable = runProgram('src/cli/keys.js', nowhere, ['list']);
    expect([await unreachable.exit(), unreachable.output()]).toEqual([1, '']);
    expect(unreachable.errors()).toMatch(/^[^\n]+\n$/);
    const help = runProgram('src/cli/keys.js', {}, ['--help']);
    expect([await help.exit(), help.output()]).toEqual([
      0,
      expect.stringContaining('npm run keys -- create'),
    ]);
  });
});
