import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { isWrittenLater, textOf } from '../helpers/count-statements.ts';
import { type Program, runProgram } from '../helpers/run-program.ts';
import { type SeededMatch, seedMatches, seedPlayer } from '../helpers/seed-matches.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';
import { until } from '../helpers/until.ts';

const LONG = 2533274800000501n;
const SHORT = 2533274800000502n;
const NOON = Date.parse('2025-06-01T12:00:00Z');
const MINUTE = 60_000;
const FORMATS = ['csv', 'ndjson'] as const;
type Format = (typeof FORMATS)[number];

let system: TestSystem;
let origin: string;
const histories = new Map<bigint, SeededMatch[]>();

beforeAll(async () => {
  const source = createSyntheticWorld({ seed: 1, players: 24, matchesPerPlayer: 1, now: () => new Date() });
  system = await createTestSystem({ source });
  for (const [xuid, size] of [
    [LONG, 50_000],
    [SHORT, 5_000],
  ] as const)
    await seedHistory(xuid, size);
  origin = await system.app.listen({ host: '127.0.0.1', port: 0 });
});
/** A caller who hangs after a failure would keep the server from closing. */
const callers: IncomingMessage[] = [];
afterEach(() => {
  for (const response of callers.splice(0)) response.destroy();
});
afterAll(() => system?.close());

/** Matches of which every third begins with the two before it. */
async function seedHistory(xuid: bigint, size: number): Promise<void> {
  const { pool } = system.db;
  await seedPlayer(pool, xuid, `P${xuid}`);
  const matches = Array.from({ length: size }, (_, index) => ({
    matchId: randomUUID(),
    startedAt: new Date(NOON - Math.floor(index / 3) * MINUTE),
  }));
  await seedMatches(pool, xuid, matches);
  await pool.query('analyze participants, matches');
  histories.set(xuid, matches);
}

function inOrder(some: readonly SeededMatch[]): string[] {
  return [...some]
    .sort((a, b) => b.startedAt.getTime() - a.startedAt.getTime() || (a.matchId < b.matchId ? -1 : 1))
    .map(({ matchId }) => matchId);
}

/** A request over a connection of its own, and its answer, of which nothing is read yet. */
async function open(base: string, xuid: bigint, format: Format): Promise<IncomingMessage> {
  const request = get(`${base}/v1/players/${xuid}/matches.${format}`, { agent: false });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  // Its end is told by the response.
  request.on('error', () => undefined);
  callers.push(response);
  expect(response.statusCode).toBe(200);
  return response;
}

/** Reads an answer to its end, with something to do after each piece. @throws when it does not end well. */
async function read(
  response: IncomingMessage,
  after: (bytes: number) => unknown = () => null,
): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of response) {
    pieces.push(piece as Buffer);
    bytes += (piece as Buffer).length;
    await after(bytes);
  }
  expect(response.complete).toBe(true);
  return Buffer.concat(pieces).toString('utf8');
}

function idsOf(text: string, format: Format): string[] {
  const lines = text.split(format === 'csv' ? '\r\n' : '\n');
  expect(lines.pop()).toBe('');
  if (format === 'ndjson') return lines.map((line) => (JSON.parse(line) as SeededMatch).matchId);
  expect(lines.shift()).toMatch(/^matchId,startedAt,/);
  return lines.map((line) => line.split(',', 1)[0] ?? '');
}

/** Connections to the database that are in use. */
const busy = () => system.db.pool.totalCount - system.db.pool.idleCount;

/** Waits for a number to stay the same for a fifth of a second in which the database has nothing to do either. */
async function untilStill(what: string, value: () => number): Promise<number> {
  let last = value();
  let looks = 0;
  await until(what, async () => {
    // On a loaded machine one batch may take longer than that.
    looks = value() === last && busy() === 0 ? looks + 1 : 0;
    last = value();
    return looks >= 10;
  });
  return last;
}

describe.each(FORMATS)('a history as %s', (format) => {
  it('neither skips nor repeats while matches arrive', async () => {
    const xuid = format === 'csv' ? 2533274800000503n : 2533274800000504n;
    await seedHistory(xuid, 6_000);
    const first = histories.get(xuid) ?? [];
    const older = { matchId: randomUUID(), startedAt: new Date(NOON - 9_000 * MINUTE) };
    const newer = { matchId: randomUUID(), startedAt: new Date(NOON + MINUTE) };
    let arrived = false;
    const text = await read(await open(origin, xuid, format), async () => {
      if (arrived) return;
      arrived = true;
      await seedMatches(system.db.pool, xuid, [newer, older]);
    });
    expect(idsOf(text, format)).toEqual(inOrder([...first, older]));
  });
});

describe('a caller', () => {
  /** Fewer than the 100 batches of the whole answer, and more than the largest buffers of two sockets hold. */
  const FEW = 85;
  afterEach(() => {
    vi.restoreAllMocks();
  });

  /** An answer whose caller stopped reading, when the server has stopped too. */
  async function waiting(format: Format): Promise<{ response: IncomingMessage; asked: () => number }> {
    const spy = vi.spyOn(system.db.pool, 'query');
    const asked = () => spy.mock.calls.filter(([first]) => !isWrittenLater(textOf(first))).length;
    const response = await open(origin, LONG, format);
    response.pause();
    const batches = await untilStill('the server waits for its caller', asked);
    expect(batches).toBeGreaterThan(0);
    expect(batches).toBeLessThan(FEW);
    expect(busy()).toBe(0);
    return { response, asked };
  }

  it('who does not read is waited for, without a connection to the database', async () => {
    const { response, asked } = await waiting('csv');
    expect(idsOf(await read(response), 'csv')).toEqual(inOrder(histories.get(LONG) ?? []));
    // One statement a batch.
    expect(asked()).toBe(50_000 / 500);
  });

  it.each(FORMATS)('who goes away is forgotten: %s', async (format) => {
    const { response, asked } = await waiting(format);
    response.destroy();
    expect(await untilStill('nothing more is read', asked)).toBeLessThan(FEW);
    expect(busy()).toBe(0);
  });

  it.each(FORMATS)('learns of a failure half way by a broken connection: %s', async (format) => {
    const { response } = await waiting(format);
    await system.db.prisma.$executeRaw`alter table participants rename to participants_away`;
    try {
      await expect(read(response)).rejects.toMatchObject({ code: 'ECONNRESET' });
      expect(response.complete).toBe(false);
    } finally {
      await system.db.prisma.$executeRaw`alter table participants_away rename to participants`;
    }
    expect(busy()).toBe(0);
    expect((await system.app.inject(`/v1/players/${SHORT}/matches`)).statusCode).toBe(200);
  });
});

describe('memory', () => {
  let program: Program | undefined;
  afterAll(() => program?.end('SIGKILL'));

  /** Most resident memory so far, in MB (Linux). */
  async function peak(pid: number): Promise<number> {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024;
  }

  it.each(FORMATS)(
    'does not grow with the answer of 50,000 matches, every one in order, however slowly it is read: %s',
    async (format) => {
      const server = runProgram('src/server.js', {
        DATABASE_URL: system.db.url,
        PORT: '0',
        // An answer that was put together in memory would not fit.
        NODE_OPTIONS: '--max-old-space-size=96 --max-semi-space-size=4',
      });
      program = server;
      const [base = ''] = await server.says(/http:\S+/);
      const { pid = 0 } = server.child;
      const slowly = async (xuid: bigint) => {
        let next = 0;
        const text = await read(await open(base, xuid, format), async (bytes) => {
          if (bytes < next) return;
          next = bytes + 1_000_000;
          await delay(10);
        });
        expect(idsOf(text, format)).toEqual(inOrder(histories.get(xuid) ?? []));
        return peak(pid);
      };
      const start = await slowly(SHORT);
      const short = await slowly(SHORT);
      const long = await slowly(LONG);
      expect(long - start).toBeLessThan(60);
      // Ten times the rows, and not ten times the memory.
      expect(long - short).toBeLessThan(20);
      expect(await server.end('SIGTERM')).toBe(0);
    },
    120_000,
  );
});
