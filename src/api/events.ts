import type { ApiKey } from '../db/api-keys.ts';
import { type EventPage, readEvents, readLogBounds } from '../db/reads/events.ts';
import { lookUpPlayers } from '../db/reads/player-table.ts';
import type { Deps } from '../deps.ts';
import { errors } from '../errors.ts';
import { FellBehind } from '../live/event-subscriber.ts';
import type { EventStream, EventsWanted } from '../live/event-tail.ts';
import { CutOff, EventsExpired, EventUnknown, KeyRevoked } from '../live/stream-ends.ts';
import { TooManyPlayers, TooManyStreams } from '../live/stream-limits.ts';
import { knownPlayer } from './known-player.ts';
import { refuse } from './refuse.ts';

/** Events somebody asks for. */
export interface EventQuestion {
  type?: readonly string[] | undefined;
  /** Players by any name. */
  player?: readonly string[] | undefined;
  /** `key`: the players of the caller's key. */
  of?: 'key' | undefined;
  backfill?: boolean | undefined;
}

/** Which events a question means. @throws PLAYER_NOT_FOUND, PLAYER_NOT_TRACKED, API_KEY_MISSING, INVALID_REQUEST */
export async function choiceOf(
  pool: Deps['db']['pool'],
  { type: types, player, of, backfill }: EventQuestion,
  apiKey: ApiKey | null,
): Promise<Pick<EventsWanted, 'of' | 'types' | 'backfill'>> {
  if (of === 'key') {
    if (player !== undefined) throw refuse('querystring/of', 'and player exclude each other');
    if (apiKey === null) throw new errors.ApiKeyMissing();
    return { of: { keyId: apiKey.id }, types, backfill };
  }
  if (player === undefined) return { types, backfill };
  const rows = await lookUpPlayers(pool, player);
  const xuids = player.map((name, index) => knownPlayer(rows[index] ?? null, name).xuid);
  return { of: { xuids: [...new Set(xuids)] }, types, backfill };
}

/** A page of the log after an event; without one, the newest. @throws EVENTS_EXPIRED, INVALID_REQUEST */
export async function listEvents(
  pool: Deps['db']['pool'],
  { of, types, backfill }: Pick<EventsWanted, 'of' | 'types' | 'backfill'>,
  { after, limit }: { after: bigint | null; limit: number },
): Promise<EventPage> {
  if (after !== null) {
    const { expired, given } = await readLogBounds(pool);
    if (after < expired) throw streamFailure(new EventsExpired(expired));
    if (after > given) throw streamFailure(new EventUnknown(after), 'querystring/after');
  }
  return readEvents(pool, { after, limit, types, backfill, ...of });
}

/** Events as they come; `at` is where the caller wrote `after`. @throws EVENTS_EXPIRED, INVALID_REQUEST, TOO_MANY_SUBSCRIPTIONS, OVERLOADED */
export async function openEvents(
  { live }: Pick<Deps, 'live'>,
  wanted: EventsWanted,
  at: string,
): Promise<EventStream> {
  try {
    return await live.events.open(wanted);
  } catch (error) {
    throw streamFailure(error, at);
  }
}

/** An id of an event as a caller wrote it. @throws INVALID_REQUEST */
export function eventIdOf(text: string, at: string): bigint {
  if (!/^\d{1,18}$/.test(text)) throw refuse(at, 'is no id of an event');
  return BigInt(text);
}

/** What ends a stream, or keeps it from beginning, as the catalogue has it; `after`: where to go on. `at`: where the caller wrote it. */
export function streamFailure(error: unknown, at = 'after'): Error & { after?: string } {
  if (error instanceof FellBehind)
    return Object.assign(new errors.FellBehind(), { after: String(error.after) });
  if (error instanceof CutOff) return Object.assign(error.cause as Error, { after: String(error.after) });
  if (error instanceof EventsExpired)
    return Object.assign(new errors.EventsExpired(String(error.oldest)), { after: String(error.oldest) });
  if (error instanceof EventUnknown) return refuse(at, error.message);
  if (error instanceof KeyRevoked) return new errors.ApiKeyInvalid();
  if (error instanceof TooManyStreams && error.whose === 'process') return new errors.Overloaded();
  if (error instanceof TooManyStreams || error instanceof TooManyPlayers)
    return new errors.TooManySubscriptions(error.message);
  return error as Error;
}
