import type { Registration } from '../db/generated/client.ts';
import { addPlayerOfKey, removePlayerOfKey } from '../db/players-of-keys.ts';
import { readSync } from '../db/reads/player.ts';
import { findPlayer } from '../db/reads/who.ts';
import { findRegistration, requestRegistration } from '../db/registrations.ts';
import { requestSync, stopTracking } from '../db/tracked-players.ts';
import type { Deps } from '../deps.ts';
import { errors } from '../errors.ts';
import { formatXuid } from '../ingest/player-id.ts';
import { knownPlayer, notTracked } from './known-player.ts';

type TrackingDeps = Pick<Deps, 'db' | 'queues' | 'live'>;

/** How the fetching of a player stands. */
export interface SyncAnswer {
  /** JSON text of `Sync`. */
  document: string;
  /** What the player is named by in the address of it. */
  player: string;
  /** Whether something was asked for that is still to be done. */
  isAsked: boolean;
}

/**
 * Asks for a gamertag to be tracked, for an API key; whether it exists is found out by the sync. Who is tracked already is
 * left at it.
 */
export async function registerPlayer(
  { db, queues, live }: TrackingDeps,
  gamertag: string,
  keyId: string | null,
): Promise<SyncAnswer> {
  const known = await readSync(db.pool, gamertag);
  // Who once had this gamertag is not who has it now, unless upstream says so.
  if (known?.state && known.state !== 'stopped' && known.former === null) {
    if (keyId !== null) await addPlayerOfKey(db.prisma, keyId, BigInt(known.xuid));
    live.hints.publish([known.xuid]);
    return { document: known.document, player: formatXuid(known.xuid), isAsked: false };
  }
  const registration = await requestRegistration(db.prisma, gamertag.trim(), keyId);
  await queues.enqueue('register-player', [{ gamertagKey: registration.gamertagKey }]);
  return { document: waiting(registration), player: registration.gamertag, isAsked: true };
}

/**
 * JSON text of `Sync`.
 * @throws GAMERTAG_UNKNOWN, PLAYER_NOT_TRACKED, PLAYER_NOT_FOUND.
 */
export async function findSync({ db }: Pick<Deps, 'db'>, player: string): Promise<string> {
  const row = await readSync(db.pool, player);
  if (row?.state && row.state !== 'stopped') return row.document;
  const registration = await findRegistration(db.prisma, player);
  // A player who was stopped is being taken up again while upstream is asked.
  if (registration !== null && isOpen(registration)) return waiting(registration);
  if (row?.state) return row.document;
  if (registration?.state === 'unknown') throw new errors.GamertagUnknown(player);
  if (registration?.xuid) {
    const resolved = await readSync(db.pool, formatXuid(registration.xuid));
    if (resolved?.state) return resolved.document;
  }
  if (row !== null) throw notTracked(row);
  throw new errors.PlayerNotFound(player);
}

/** Asks for a look at a tracked player's history now. @throws PLAYER_NOT_FOUND, PLAYER_NOT_TRACKED. */
export async function syncPlayer({ db, queues, live }: TrackingDeps, player: string): Promise<SyncAnswer> {
  const row = knownPlayer(await readSync(db.pool, player), player);
  if (row.state === 'stopped') throw notTracked(row);
  await requestSync(db.prisma, BigInt(row.xuid));
  live.hints.publish([row.xuid]);
  await queues.enqueue('sync-player', [{ xuid: row.xuid }], 'asked');
  return { document: row.document, player: formatXuid(row.xuid), isAsked: true };
}

/**
 * No more looks at the player's history, and the key hears of them no more; what is stored stays. Whose it was.
 * @throws as above.
 */
export async function untrackPlayer(
  { db, live }: Pick<Deps, 'db' | 'live'>,
  player: string,
  keyId: string | null,
): Promise<string> {
  const row = knownPlayer(await findPlayer(db.pool, player), player);
  await stopTracking(db.prisma, BigInt(row.xuid));
  if (keyId !== null) await removePlayerOfKey(db.prisma, keyId, BigInt(row.xuid));
  live.hints.publish([row.xuid]);
  return formatXuid(row.xuid);
}

/** Whether upstream is still to say who has the gamertag. */
function isOpen({ state }: Registration): boolean {
  return state === 'resolving' || state === 'failed';
}

/** The sync of a gamertag upstream has not said anything of yet. */
function waiting({ gamertag, state, errorCode, updatedAt }: Registration): string {
  return JSON.stringify({
    xuid: null,
    gamertag,
    state: state === 'failed' ? 'delayed' : 'resolving',
    coverage: null,
    lastAttemptAt: null,
    lastSuccessAt: null,
    nextSyncAt: null,
    lastError: errorCode === null ? null : { code: errorCode, at: updatedAt.toISOString(), failures: 1 },
    freshness: null,
  });
}
