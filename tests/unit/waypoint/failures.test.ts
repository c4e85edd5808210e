import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as errors from '../../../src/waypoint/errors.ts';
import type { Timeouts } from '../../../src/waypoint/transport.ts';
import { type Handler, json, status } from './fake-upstream.ts';
import {
  createTestClock,
  createWorld,
  describeFacts,
  failureOf,
  matchCount,
  type World,
  XUID,
} from './world.ts';

const PATH = '/matches/count';
let world: World;

beforeEach(async () => {
  world = await createWorld({ retry: { attempts: 3, throttledAttempts: 4 } });
  world.fake.routes.push([PATH, json(matchCount)]);
});
afterEach(() => world.close());

const ask = () => world.waypoint.matchCount(XUID);

describe('statuses', () => {
  it.each([
    [400, errors.WaypointBadRequest, 'WAYPOINT_BAD_REQUEST'],
    [403, errors.WaypointForbidden, 'WAYPOINT_FORBIDDEN'],
    [404, errors.WaypointNotFound, 'WAYPOINT_NOT_FOUND'],
    [302, errors.WaypointUnexpectedStatus, 'WAYPOINT_UNEXPECTED_STATUS'],
    [418, errors.WaypointUnexpectedStatus, 'WAYPOINT_UNEXPECTED_STATUS'],
  ])('%i is final', async (code, type, stable) => {
    world.fake.script(PATH, status(code, { location: 'http://127.0.0.1:1/' }));
    const error = await failureOf(ask());
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({ code: stable, status: code, endpoint: 'match-count', retryable: false });
    expect(world.fake.count(PATH)).toBe(1);
  });

  it('5xx is retried a bounded number of times, then told', async () => {
    world.fake.script(PATH, status(503), status(500, {}, '<html>'), status(502));
    const error = await failureOf(ask());
    expect(error).toMatchObject({ code: 'WAYPOINT_SERVER_ERROR', status: 502, retryable: true });
    expect(world.fake.count(PATH)).toBe(3);
    expect(world.clock.slept).toEqual([375, 750]);
    expect((await ask()).body).toEqual(matchCount);
  });

  it('a 503 may say how long', async () => {
    world.fake.script(PATH, status(503, { 'retry-after': '7' }));
    await ask();
    expect(world.clock.slept).toEqual([7_000]);
  });

  it('501 is not worth asking again', async () => {
    world.fake.script(PATH, status(501));
    await failureOf(ask());
    expect(world.fake.count(PATH)).toBe(1);
  });
});

describe('429', () => {
  it.each([
    ['delta-seconds', () => '5'],
    ['an HTTP-date', () => new Date(world.clock.now() + 5_000).toUTCString()],
  ])('waits as long as %s says', async (_name, value) => {
    world.fake.script(PATH, status(429, { 'retry-after': value() }));
    await ask();
    expect(world.clock.slept).toEqual([5_000]);
    expect(world.fake.count(PATH)).toBe(2);
  });

  it('backs off by doubling without Retry-After, and gives up in the end', async () => {
    world.fake.script(PATH, status(429), status(429), status(429), status(429, { 'retry-after': '1' }));
    const error = await failureOf(ask());
    expect(error).toMatchObject({ code: 'WAYPOINT_THROTTLED', retryAfterMs: 1_000 });
    expect(world.clock.slept).toEqual([1_000, 2_000, 4_000]);
    expect(world.waypoint.status().accounts[0]?.families.history.lastError).toMatchObject({ status: 429 });
  });

  it('pauses only its own family', async () => {
    world.fake.script(PATH, status(429, { 'retry-after': '600' }), status(429), status(429), status(429));
    await failureOf(ask());
    const families = world.waypoint.status().accounts[0]?.families;
    expect(families?.history.pausedUntil).not.toBeNull();
    expect(families?.stats.pausedUntil).toBeNull();
  });
});

const raw =
  (headers: Record<string, string>, ...pieces: Array<string | Buffer>): Handler =>
  (_seen, response) => {
    response.writeHead(200, headers);
    for (const piece of pieces) response.write(piece);
    response.end();
  };

describe('bodies', () => {
  const cases: Array<[string, Handler, object, number]> = [
    ['XML', raw({}, '<?xml version="1.0"?><a/>'), { code: 'WAYPOINT_NOT_JSON', retryable: true }, 3],
    ['HTML', raw({}, '<!doctype html><p>'), { code: 'WAYPOINT_NOT_JSON', retryable: true }, 3],
    ['cut JSON', raw({}, '{"CustomMatches'), { code: 'WAYPOINT_TRUNCATED' }, 3],
    ['an empty body', raw({}), { code: 'WAYPOINT_TRUNCATED' }, 3],
    ['damaged gzip', raw({ 'content-encoding': 'gzip' }, 'no gzip'), { code: 'WAYPOINT_TRUNCATED' }, 3],
    [
      'another shape',
      raw({}, '{"MatchesPlayedCount":"six"}'),
      { code: 'WAYPOINT_PAYLOAD_INVALID', retryable: false },
      1,
    ],
    [
      'fewer bytes than announced',
      (_seen, response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('{"a":');
        setImmediate(() => response.socket?.destroy());
      },
      { code: 'WAYPOINT_TRUNCATED', status: 200 },
      3,
    ],
    [
      'a chunked body whose socket dies',
      (_seen, response) => {
        response.write('{"a":');
        setImmediate(() => response.socket?.destroy());
      },
      { code: 'WAYPOINT_TRUNCATED' },
      3,
    ],
    [
      'a socket that dies first',
      (_seen, response) => void response.socket?.destroy(),
      { code: 'WAYPOINT_NETWORK' },
      3,
    ],
  ];
  it.each(cases)('%s is its own failure', async (_name, handler, expected, tries) => {
    world.fake.script(PATH, handler, handler, handler);
    const error = await failureOf(ask());
    expect(error).toMatchObject({ endpoint: 'match-count', ...expected });
    expect(world.fake.count(PATH)).toBe(tries);
  });

  it('a wrong shape lists the paths and no values', async () => {
    world.fake.script(PATH, raw({}, JSON.stringify({ ...matchCount, MatchesPlayedCount: 'hush' })));
    const error = await failureOf(ask());
    expect(error).toMatchObject({ paths: [expect.stringContaining('/MatchesPlayedCount')] });
    expect(describeFacts(error)).not.toContain('hush');
  });

  it('gzip is undone and raw is what it held', async () => {
    const text = JSON.stringify({ ...matchCount, Extra: { kept: true } });
    world.fake.script(PATH, raw({ 'content-encoding': 'gzip' }, gzipSync(text)));
    const fetched = await ask();
    expect(fetched.raw.toString()).toBe(text);
    expect(fetched.body).toMatchObject({ Extra: { kept: true } });
    expect(fetched.fetchedAt).toEqual(new Date(world.clock.now()));
  });
});

describe('limits of time and size', () => {
  /** Of the clocks one is short; the others are not what is asked for, however busy the machine is. */
  const slow = async (handler: Handler, short: Partial<Timeouts> = {}) => {
    const timeouts = { headersMs: 60_000, bodyMs: 60_000, totalMs: 60_000, maxBodyBytes: 10_000, ...short };
    const other = await createWorld({ retry: { attempts: 3 }, timeouts });
    // Three tries, so that a busy machine does not fail the sign-in steps, which are under the same clocks.
    other.fake.script(PATH, handler, handler, handler);
    try {
      return await failureOf(other.waypoint.matchCount(XUID));
    } finally {
      await other.close();
    }
  };

  it('headers that never come', async () => {
    expect(await slow(() => undefined, { headersMs: 300 })).toMatchObject({
      code: 'WAYPOINT_TIMEOUT',
      phase: 'headers',
    });
  });

  it('a body that stalls', async () => {
    const error = await slow((_seen, response) => void response.write('{'), { bodyMs: 300 });
    expect(error).toMatchObject({ code: 'WAYPOINT_TIMEOUT', phase: 'body' });
  });

  it('a body that drips for ever', async () => {
    const error = await slow(
      (_seen, response) => {
        const timer = setInterval(() => response.write(' '), 10);
        response.on('close', () => clearInterval(timer));
      },
      { totalMs: 300 },
    );
    expect(error).toMatchObject({ code: 'WAYPOINT_TIMEOUT', phase: 'total' });
  });

  it('a huge body, and a small one that unfolds into a huge one', async () => {
    const huge = 'x'.repeat(20_000);
    expect(await slow(raw({}, huge))).toMatchObject({ code: 'WAYPOINT_BODY_TOO_LARGE' });
    expect(await slow(raw({ 'content-encoding': 'gzip' }, gzipSync(huge)))).toMatchObject({
      code: 'WAYPOINT_BODY_TOO_LARGE',
    });
  });

  it('connection refused', async () => {
    const clock = createTestClock();
    const other = await createWorld({ origin: 'http://127.0.0.1:1', ...clock, retry: { attempts: 2 } });
    const error = await failureOf(other.waypoint.matchCount(XUID));
    expect(error).toMatchObject({ code: 'WAYPOINT_NETWORK', endpoint: 'auth.oauth', retryable: true });
    expect(clock.slept.length).toBe(1);
    await other.close();
  });
});

describe('abort and close', () => {
  it('a caller may give up; the reason is its own', async () => {
    const controller = new AbortController();
    world.fake.script(PATH, () => controller.abort(new Error('enough')));
    await expect(world.waypoint.matchCount(XUID, { signal: controller.signal })).rejects.toThrow('enough');
  });

  it('one that gives up while tokens are minted takes nobody with it', async () => {
    const controller = new AbortController();
    world.fake.script('/oauth20_token.srf', (_seen, response) => {
      controller.abort(new Error('enough'));
      setTimeout(() => response.writeHead(503).end(), 10);
    });
    const [gone, stays] = await Promise.allSettled([
      world.waypoint.matchCount(XUID, { signal: controller.signal }),
      ask(),
    ]);
    expect(gone).toMatchObject({ status: 'rejected', reason: { message: 'enough' } });
    expect(stays.status).toBe('fulfilled');
    await expect(world.waypoint.matchCount(XUID, { signal: controller.signal })).rejects.toThrow('enough');
  });

  it('closing ends what waits', async () => {
    world.fake.script(PATH, () => void world.waypoint.close());
    expect(await failureOf(ask())).toBeInstanceOf(errors.WaypointClosed);
    expect(await failureOf(ask())).toBeInstanceOf(errors.WaypointClosed);
  });
});
