import { Agent, type RequestOptions, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { errors } from '../../src/errors.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { type FuzzedDocument, type FuzzedRequest, fuzzedRequests } from '../helpers/fuzz-requests.ts';
import { ingestPlayers } from '../helpers/ingest-players.ts';
import { sendRaw } from '../helpers/send-raw.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';
import { until } from '../helpers/until.ts';

/** Of the requests, in this order: into the app itself, over connections that stay open, as raw bytes. */
const COUNTS = { injected: 8_000, kept: 1_500, raw: 500 };
const SEED = 20_251_124;
/** Requests under way at a time. */
const AT_ONCE = 24;
const SLOWEST_MS = 20_000;

interface Answer {
  statusCode: number;
  headers: Record<string, unknown>;
  body: string;
}

/** An insight says its statement, for who wants to check it. */
const untold = (body: string) => body.replace(/"sql":"(?:[^"\\]|\\.)*"/g, '');

const CODES: string[] = Object.values(errors).map((Problem) => new Problem().code);
/** What only we could have written: words of stacks, of our SQL and of our libraries. */
const INNARDS =
  /\n\s+at \S+|node_modules|\.ts:\d|tracked_players|\bselect [\w., ()*]{1,80} from \w+|invalid input syntax|SQLSTATE|PrismaClient|\bECONN|(?<!\\)\bNaN\b.*"data"/i;

let system: TestSystem;
let requests: FuzzedRequest[];
let port: number;

beforeAll(async () => {
  const source = createSyntheticWorld({ seed: 7, players: 24, matchesPerPlayer: 6, now: () => new Date() });
  system = await createTestSystem({ source });
  const { app, keys } = system;
  const players = [0, 1].map((index) => source.playerAt(index));
  await ingestPlayers(
    system,
    players.map(({ gamertag }) => gamertag),
  );
  const list = await app.inject(`/v1/players/${players[0]?.xuid}/matches?limit=2`);
  const { data, page } = list.json() as { data: { matchId: string }[]; page: { next: string } };
  const names = players.flatMap(({ gamertag, xuid }) => [gamertag, xuid, `xuid(${xuid})`]);
  requests = fc.sample(
    fuzzedRequests(app.swagger() as unknown as FuzzedDocument, {
      byName: {
        player: names,
        with: names,
        without: names,
        against: names,
        matchId: data.map(({ matchId }) => matchId),
        gamertag: [...names, 'Nobody Yet'],
        cursor: [page.next, page.next.slice(1), `${page.next}A`, page.next.toLowerCase()],
      },
      keys: [keys.read, keys.register, keys.register],
      etags: [String(list.headers.etag)],
    }),
    { numRuns: COUNTS.injected + COUNTS.kept + COUNTS.raw, seed: SEED },
  );
  await app.listen({ host: '127.0.0.1', port: 0 });
  port = (app.server.address() as AddressInfo).port;
});
afterAll(() => system?.close());

/** Why an answer is none that a caller should ever get; null: it is fine. */
function faultOf({ method }: Pick<FuzzedRequest, 'method'>, answer: Answer): string | null {
  const { statusCode, headers, body } = answer;
  const type = String(headers['content-type'] ?? '');
  if (!(statusCode >= 200 && statusCode < 500)) return `status ${statusCode}`;
  if (!/^[0-9a-f-]{36}$/.test(String(headers['x-request-id']))) return 'no request id';
  if (statusCode === 405 && headers.allow === undefined) return '405 without Allow';
  if (statusCode === 429 && headers['retry-after'] === undefined) return '429 without Retry-After';
  if (statusCode >= 400 && type !== 'application/problem+json; charset=utf-8') return `failure as ${type}`;
  if (method === 'HEAD' || statusCode === 204 || statusCode === 304 || statusCode === 302)
    return body === '' ? null : 'a body where there must be none';
  if (/json/.test(type) && headers['content-encoding'] === undefined) {
    if (!/ndjson/.test(type)) JSON.parse(body);
    if (INNARDS.test(untold(body))) return 'innards in the body';
  }
  if (statusCode < 400) return null;
  const { code, status } = JSON.parse(body) as { code: string; status: number };
  return CODES.includes(code) && code !== 'INTERNAL' && status === statusCode ? null : `code ${code}`;
}

interface Tally {
  statuses: Map<number, number>;
  succeeded: Set<string>;
  faults: unknown[];
  slowestMs: number;
}

type Ask = (one: FuzzedRequest) => Promise<Answer>;

/** Readiness must be known within two seconds, which a loaded machine may miss; whoever is ready says so in the end. */
async function patiently(ask: Ask, one: FuzzedRequest): Promise<Answer> {
  const isLate = ({ statusCode }: Answer) => one.operation === 'getReadiness' && statusCode === 503;
  const answer = await ask(one);
  if (!isLate(answer)) return answer;
  return until('it is ready', async () => {
    const again = await ask(one);
    return !isLate(again) && again;
  });
}

/** Sends requests, some at a time, and judges each answer. */
async function judge(
  some: readonly FuzzedRequest[],
  ask: Ask,
  find: (one: FuzzedRequest, answer: Answer) => string | null = faultOf,
): Promise<Tally> {
  const tally: Tally = { statuses: new Map(), succeeded: new Set(), faults: [], slowestMs: 0 };
  const left = some.values();
  const work = async () => {
    for (const one of left) {
      const startedAt = performance.now();
      try {
        const answer = await patiently(ask, one);
        tally.statuses.set(answer.statusCode, (tally.statuses.get(answer.statusCode) ?? 0) + 1);
        if (answer.statusCode < 300) tally.succeeded.add(one.operation);
        const fault = find(one, answer);
        if (fault !== null) tally.faults.push({ fault, request: one, body: answer.body.slice(0, 500) });
      } catch (error) {
        tally.faults.push({ fault: String(error), request: one });
      }
      tally.slowestMs = Math.max(tally.slowestMs, performance.now() - startedAt);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return tally;
}

function expectSane({ faults, statuses, slowestMs }: Tally, total: number): void {
  expect(faults.slice(0, 3)).toEqual([]);
  expect(slowestMs).toBeLessThan(SLOWEST_MS);
  // Whoever asks too much is told so, and that would prove nothing about the rest.
  expect(statuses.get(429) ?? 0).toBeLessThan(total / 5);
}

/** Nothing is held by a request that is over. */
async function expectAtRest(): Promise<void> {
  const { pool } = system.db;
  await until('every connection is free', async () => pool.idleCount === pool.totalCount);
  expect(pool.waitingCount).toBe(0);
}

it('answers everything that is asked of the app', { timeout: 180_000 }, async () => {
  const some = requests.slice(0, COUNTS.injected);
  const before = process.memoryUsage().heapUsed;
  let count = 0;
  const tally = await judge(some, async ({ method, url, headers, body }) => {
    count += 1;
    const answer = await system.app.inject({
      method: method as 'GET',
      url: { pathname: url } as never,
      headers,
      // Callers with an address each, as the public has.
      remoteAddress: `10.${count >> 16}.${(count >> 8) & 255}.${count & 255}`,
      ...(body !== null && { payload: body }),
    });
    return answer;
  });
  expectSane(tally, some.length);
  for (const status of [200, 202, 304, 400, 401, 403, 404, 405, 406, 415])
    expect([...tally.statuses.keys()]).toContain(status);
  // It gets through to what there is, and is not refused at the door.
  expect(tally.statuses.get(200) ?? 0).toBeGreaterThan(some.length / 10);
  const { paths } = system.app.swagger() as unknown as FuzzedDocument;
  const reads = Object.values(paths).flatMap(({ get }) => get?.operationId ?? []);
  const missed = reads.filter((name) => !tally.succeeded.has(name));
  expect(missed.length, `never answered: ${missed}`).toBeLessThanOrEqual(reads.length / 5);
  await expectAtRest();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(400 * 1_024 * 1_024);
});

it('answers everything that comes over connections that stay open', { timeout: 180_000 }, async () => {
  const some = requests.slice(COUNTS.injected, COUNTS.injected + COUNTS.kept);
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const tally = await judge(some, ({ method, url: path, headers, body }) =>
    call({ agent, host: '127.0.0.1', port, method, path, headers }, body),
  );
  agent.destroy();
  expectSane(tally, some.length);
  await expectAtRest();
});

it('answers bytes that were damaged on the way, or ends the connection', { timeout: 180_000 }, async () => {
  const some = requests.slice(-COUNTS.raw);
  const damages = fc.sample(
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255), fc.nat(2)), { maxLength: 3 }),
    { numRuns: COUNTS.raw, seed: SEED },
  );
  let at = 0;
  let empty = 0;
  const ask = (one: FuzzedRequest) => {
    at += 1;
    return sendRaw(port, damage(print(one), damages[at - 1] ?? []), 3_000);
  };
  // What was damaged may be any request, and the answer is as the wire has it.
  const tally = await judge(some, ask, (_, { statusCode, headers, body }) => {
    // A caller whose request was cut short has nothing to be answered.
    if (Number.isNaN(statusCode) && body === '') empty += 1;
    if (statusCode >= 500) return `status ${statusCode}`;
    if (statusCode >= 400 && headers['content-type'] !== 'application/problem+json; charset=utf-8')
      return `failure as ${headers['content-type']}`;
    return !/text\//.test(String(headers['content-type'])) && INNARDS.test(untold(body))
      ? 'innards in the body'
      : null;
  });
  expectSane(tally, some.length);
  expect(empty).toBeLessThan(some.length / 4);
  await expectAtRest();
  expect((await system.app.inject('/healthz')).statusCode).toBe(200);
});

function call(options: RequestOptions, body: string | null): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = send(options, async (answer) => {
      let text = '';
      try {
        for await (const chunk of answer) text += String(chunk);
        resolve({ statusCode: answer.statusCode ?? 0, headers: answer.headers, body: text });
      } catch (error) {
        reject(error);
      }
    });
    sent.on('error', reject).setTimeout(SLOWEST_MS, () => sent.destroy(new Error('no answer')));
    sent.end(body ?? undefined);
  });
}

function print({ method, url, headers, body }: FuzzedRequest): Buffer {
  const lines = Object.entries({ host: 'x', connection: 'close', ...headers }).map((pair) => pair.join(': '));
  const length = body === null ? [] : [`content-length: ${Buffer.byteLength(body)}`];
  return Buffer.from(
    `${[`${method} ${url} HTTP/1.1`, ...lines, ...length].join('\r\n')}\r\n\r\n${body ?? ''}`,
  );
}

/** Changes, removes or adds bytes, each at some share of the whole. */
function damage(bytes: Buffer, changes: readonly [number, number, number][]): Buffer {
  let result = bytes;
  for (const [share, byte, kind] of changes) {
    const at = Math.floor(share * result.length);
    const middle = kind === 1 ? Buffer.alloc(0) : Buffer.from([byte]);
    result = Buffer.concat([result.subarray(0, at), middle, result.subarray(kind === 2 ? at : at + 1)]);
  }
  return result;
}
