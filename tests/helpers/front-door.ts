import { expect } from 'vitest';
import type { QueueName } from '../../src/queue/contracts.ts';
import type { TestSystem } from './test-system.ts';
import { until } from './until.ts';

/** What the tests read of an answer; everything else is looked at where it matters. */
export interface SyncAnswer {
  xuid: string | null;
  gamertag: string | null;
  state: string;
  coverage: { stored: number; pending: number; failing: number; historyComplete: boolean } | null;
  lastError: { code: string; failures: number } | null;
  freshness: { revision: number; stored: number; state: string } | null;
}

export interface ListedMatch {
  matchId: string;
  startedAt: string;
}

/** A GET as a caller does it. @throws when the status is another than expected. */
export async function getJson<T>(system: TestSystem, path: string, status = 200): Promise<T> {
  const answer = await system.app.inject(path);
  expect(`${path} ${answer.statusCode}`).toBe(`${path} ${status}`);
  return answer.json() as T;
}

export function playerPath(player: string, rest = ''): string {
  return `/v1/players/${encodeURIComponent(player)}${rest}`;
}

export async function register(system: TestSystem, gamertag: string, status = 202): Promise<void> {
  const answer = await system.app.inject({
    method: 'POST',
    url: '/v1/players',
    headers: { authorization: `Bearer ${system.keys.register}` },
    payload: { gamertag },
  });
  expect(`${gamertag} ${answer.statusCode}`).toBe(`${gamertag} ${status}`);
}

/** Once no look runs: asked for in the last moment of one, the next would be left to the schedule. */
export async function askForSync(system: TestSystem, player: string): Promise<void> {
  await noLookRuns(system);
  const answer = await system.app.inject({
    method: 'POST',
    url: playerPath(player, '/sync'),
    headers: { authorization: `Bearer ${system.keys.register}` },
  });
  expect(answer.statusCode).toBe(202);
}

export function noLookRuns(system: TestSystem): Promise<boolean> {
  return nothingRuns(system, 'no look runs', ['asked', 'sync', 'backfill']);
}

function nothingRuns(system: TestSystem, what: string, queues: readonly QueueName[]): Promise<boolean> {
  return until(what, async () => {
    const counts = await system.queues.counts();
    return queues.every((name) => counts[name].active === 0);
  });
}

/** Once nothing runs in these queues, nor waits for its turn. */
export async function queuesAreIdle(system: TestSystem, queues?: readonly QueueName[]): Promise<void> {
  await until('idle queues', async () => {
    const counts = await system.queues.counts();
    return (queues ?? (Object.keys(counts) as QueueName[])).every((name) => {
      const { active = 0, waiting = 0, prioritized = 0 } = counts[name];
      return active + waiting + prioritized === 0;
    });
  });
}

export async function stopTracking(system: TestSystem, player: string): Promise<void> {
  const answer = await system.app.inject({
    method: 'DELETE',
    url: playerPath(player),
    headers: { authorization: `Bearer ${system.keys.register}` },
  });
  expect(answer.statusCode).toBe(204);
}

export function readSync(system: TestSystem, player: string): Promise<SyncAnswer> {
  return getJson<SyncAnswer>(system, playerPath(player, '/sync'));
}

/** Waits for the sync of a player to be in a state; for `current` also until nothing of theirs is pending. */
export function untilState(system: TestSystem, player: string, state: string): Promise<SyncAnswer> {
  return until(`${player} is ${state}`, async () => {
    const sync = await readSync(system, player);
    const settled = state !== 'current' || sync.coverage?.pending === 0;
    return sync.state === state && settled ? sync : null;
  });
}

/** Every match of a player as the list gives them, page by page, newest first. */
export async function listMatches(system: TestSystem, player: string): Promise<ListedMatch[]> {
  const matches: ListedMatch[] = [];
  let cursor = '';
  for (;;) {
    const path = playerPath(player, `/matches?limit=200${cursor}`);
    const { data, page } = await getJson<{ data: ListedMatch[]; page: { next: string | null } }>(
      system,
      path,
    );
    matches.push(...data);
    if (page.next === null) return matches;
    cursor = `&cursor=${encodeURIComponent(page.next)}`;
  }
}

/** Every match id upstream lists for a player, newest first. */
export function upstreamIds(system: TestSystem, xuid: string): string[] {
  return system.sandbox.source.history(xuid, 'all', 0, 1_000_000).map(({ MatchId }) => MatchId.toLowerCase());
}

/** Makes everything the backlog puts off due now, as if the time had passed, and asks for it. */
export async function passTime(system: TestSystem): Promise<void> {
  // A match whose failure is written down may still be running for a moment, and what runs is not asked for twice.
  await nothingRuns(system, 'no match is being fetched', ['asked', 'ingest', 'backfill-ingest']);
  await system.db.pool.query(`update backlog set retry_at = now()`);
  await system.queues.enqueue('dispatch-due', [{}]);
}
