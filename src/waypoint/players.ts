import { endpoints } from './endpoints.ts';
import { WaypointBadRequest, WaypointNotFound } from './errors.ts';
import { chunk, peopleOf, toBareXuid } from './ids.ts';
import type { CallOptions } from './options.ts';
import type { User } from './payloads.ts';
import type { Fetched, Request } from './request.ts';

/** More than this and the profile service answers 400 (UPSTREAM §3). */
const PROFILE_BATCH = 100;
/** A 33rd player is left out of a 200 without a word (UPSTREAM §4.3). */
const SKILL_BATCH = 32;

export interface UsersFound {
  users: User[];
  /** Asked alone and refused: no such player. Bare digits. */
  unknown: string[];
  /** Not settled: the budget ran out, or upstream left them out of its answer. Nothing is known of them. */
  unresolved: string[];
  /** Requests spent. */
  requests: number;
}

/**
 * Profiles of many players. One unknown xuid makes a whole batch 400, so a refused batch is halved until the
 * bad one stands alone, within `budget` requests (UPSTREAM §3).
 */
export async function findUsers(
  request: Request,
  ids: readonly string[],
  options: CallOptions & { budget?: number | undefined },
): Promise<UsersFound> {
  const batches = chunk(peopleOf(ids), PROFILE_BATCH);
  const found: UsersFound = { users: [], unknown: [], unresolved: [], requests: 0 };
  // Halving one bad xuid out of a hundred takes about fifteen requests.
  const budget = options.budget ?? batches.length * 40;
  const { signal, lane } = options;

  async function settle(xuids: string[]): Promise<boolean> {
    if (found.requests >= budget) {
      found.unresolved.push(...xuids);
      return true;
    }
    found.requests++;
    const users = await ask(xuids);
    if (users !== null) {
      const answered = new Set(users.map((user) => toBareXuid(user.xuid)));
      found.users.push(...users);
      found.unresolved.push(...xuids.filter((xuid) => !answered.has(xuid)));
      return true;
    }
    if (xuids.length === 1) found.unknown.push(...xuids);
    else await halve(xuids);
    return false;
  }

  async function halve(xuids: string[]): Promise<void> {
    const middle = Math.ceil(xuids.length / 2);
    const rest = xuids.slice(middle);
    const clean = await settle(xuids.slice(0, middle));
    // The first half was clean, so the bad one is in the rest: asking for all of it again would be wasted.
    if (clean && rest.length > 1 && found.requests < budget) await halve(rest);
    else await settle(rest);
  }

  async function ask(xuids: string[]): Promise<User[] | null> {
    try {
      return (await request(endpoints.usersByXuid, { xuids }, { signal, lane })).body;
    } catch (error) {
      if (error instanceof WaypointBadRequest) return null;
      if (error instanceof WaypointNotFound && xuids.length === 1) return null;
      throw error;
    }
  }

  for (const batch of batches) await settle(batch);
  return found;
}

export interface Chunked<T> {
  /** One answer per 32 players asked. */
  chunks: Fetched<T>[];
  /** Asked for but not in any answer, as bare digits. */
  missing: string[];
}

/** Asks in chunks of 32 and compares who came back with who was asked: upstream drops players silently. */
export async function inChunks<T>(
  ids: readonly string[],
  ask: (xuids: string[]) => Promise<Fetched<T>>,
  idsIn: (body: T) => string[],
): Promise<Chunked<T>> {
  const people = peopleOf(ids);
  const chunks = await Promise.all(chunk(people, SKILL_BATCH).map(ask));
  const returned = new Set(chunks.flatMap(({ body }) => idsIn(body)).map(toBareXuid));
  return { chunks, missing: people.filter((xuid) => !returned.has(xuid)) };
}
