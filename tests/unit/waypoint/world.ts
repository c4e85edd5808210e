import { createWaypoint, type Waypoint } from '../../../src/waypoint/client.ts';
import type { Logger, TokenStore, WaypointOptions } from '../../../src/waypoint/options.ts';
import { type FakeUpstream, startFakeUpstream } from './fake-upstream.ts';

/** Collects what would be logged, as text, causes included. */
export function createTestLog() {
  const lines: string[] = [];
  const write = (level: string) => (facts: object, message: string) => {
    lines.push(`${level} ${message} ${describeFacts(facts)}`);
  };
  const log: Logger = {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
  };
  return { log, lines };
}

/** Everything a thorough log serializer could get out of a value. */
export function describeFacts(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner instanceof Error
      ? { ...inner, name: inner.name, message: inner.message, stack: inner.stack, cause: inner.cause }
      : inner,
  );
}

export function createMemoryStore(initial: Record<string, string> = {}) {
  const tokens = new Map(Object.entries(initial));
  const store: TokenStore = {
    load: async (account) => tokens.get(account) ?? null,
    save: async (account, token) => void tokens.set(account, token),
  };
  return { store, tokens };
}

/** A clock that only moves when somebody sleeps or the test says so. */
export function createTestClock(start = Date.parse('2026-03-01T12:00:00Z')) {
  let time = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => time,
    advance: (ms: number) => {
      time += ms;
    },
    sleep: async (ms: number, signal?: AbortSignal) => {
      signal?.throwIfAborted();
      slept.push(ms);
      time += ms;
      // Let sockets breathe, as a real sleep would.
      await new Promise((resolve) => setImmediate(resolve));
      signal?.throwIfAborted();
    },
    random: () => 0.5,
  };
}

export interface World {
  fake: FakeUpstream;
  clock: ReturnType<typeof createTestClock>;
  waypoint: Waypoint;
  lines: string[];
  tokens: Map<string, string>;
  close(): Promise<void>;
}

const unlimited = {
  history: 0,
  stats: 0,
  skill: 0,
  csr: 0,
  'service-record': 0,
  profile: 0,
  discovery: 0,
  cms: 0,
  economy: 0,
  xbox: 0,
};

export const account = (name = 'main') => ({
  name,
  clientId: 'client-id',
  clientSecret: 'client-SECRET',
  redirectUri: 'http://localhost:1/cb',
  initialRefreshToken: 'first-refresh-SECRET',
});

/** A client against a fake upstream, both on one test clock, without rate limits unless asked. */
export async function createWorld(options: Partial<WaypointOptions> = {}): Promise<World> {
  const clock = createTestClock();
  const fake = await startFakeUpstream(clock.now);
  const { log, lines } = createTestLog();
  const { store, tokens } = createMemoryStore();
  const waypoint = createWaypoint({
    accounts: [account()],
    tokenStore: store,
    origin: fake.origin,
    limits: unlimited,
    log,
    now: clock.now,
    sleep: clock.sleep,
    random: clock.random,
    ...options,
  });
  return {
    fake,
    clock,
    waypoint,
    lines,
    tokens,
    async close() {
      await waypoint.close();
      await fake.close();
    },
  };
}

export const matchCount = {
  CustomMatchesPlayedCount: 1,
  MatchesPlayedCount: 6,
  MatchmadeMatchesPlayedCount: 3,
  LocalMatchesPlayedCount: 2,
};

export const xuidAt = (index: number) => String(2_533_274_800_000_000 + index);
export const XUID = xuidAt(1);
export const MATCH_ID = '11111111-2222-4333-8444-555555555555';

export async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => {
      throw new Error('it should have failed');
    },
    (error: unknown) => error,
  );
}
