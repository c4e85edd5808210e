import type { Logger } from 'pino';
import type { HaloCredentials } from './config.ts';
import type { Database } from './db/client.ts';
import {
  createTokenStore,
  readUpstreamAccounts,
  type StoredAccount,
  tellParked,
} from './db/upstream-accounts.ts';
import { createSharedBudgets, forgetIdleBudgets } from './db/upstream-budgets.ts';
import { openRedisUpstreamBudgets } from './ephemeral/upstream-budgets.ts';
import type { Shutdown } from './shutdown.ts';
import { createWaypoint, type Waypoint } from './waypoint/client.ts';
import { systemClock } from './waypoint/clock.ts';
import type { UpstreamAccount, WaypointOptions } from './waypoint/options.ts';
import { sharedOrLocal } from './waypoint/shared-or-local.ts';

/** The name the tokens of the configured account are kept under. */
export const HALO_ACCOUNT = 'default';

/** Between two looks at who was signed in, parked or removed. */
const LOOK_MS = 20_000;

export interface RealWaypointDeps {
  db: Database;
  log: Logger;
  halo: HaloCredentials;
  tokenKey: string | null;
  redisUrl: string | null;
  timeouts?: WaypointOptions['timeouts'];
  /** Of tests: another upstream, other waits. */
  instead?: Partial<WaypointOptions> & { lookMs?: number; prefix?: string };
}

/**
 * The client of every account that is signed in, which shares budgets and parked accounts with all other processes: budgets
 * through Redis where there is one, else through PostgreSQL.
 */
export async function openRealWaypoint(deps: RealWaypointDeps, shutdown: Shutdown): Promise<Waypoint> {
  const { db, log, halo, redisUrl, tokenKey, instead: { lookMs = LOOK_MS, prefix, ...instead } = {} } = deps;
  const redis =
    redisUrl === null ? null : openRedisUpstreamBudgets({ url: redisUrl, ...(prefix && { prefix }) });
  if (redis !== null) shutdown.add('upstream budgets', async () => redis.close());

  const read = () => readUpstreamAccounts(db.pool).then((stored) => accountsOf(stored, halo));
  const waypoint = createWaypoint({
    // Without a database the configured one is all that is known; the rest joins when it answers.
    accounts: await read().catch((error: unknown) => {
      log.warn({ err: error }, 'the accounts of upstream could not be read yet');
      return accountsOf([], halo);
    }),
    tokenStore: createTokenStore(db.pool, tokenKey ?? halo.clientSecret, log),
    budgets: sharedOrLocal(redis ?? createSharedBudgets(db.pool), systemClock, log),
    onParked: (name, parking) => tellParked(db.pool, name, parking),
    log,
    ...(deps.timeouts && { timeouts: deps.timeouts }),
    ...instead,
  });
  shutdown.add('waypoint', () => waypoint.close());

  let looking: Promise<void> | null = null;
  const look = async () => {
    try {
      waypoint.follow(await read());
      if (redis === null) await forgetIdleBudgets(db.pool);
    } catch (error) {
      log.warn({ err: error }, 'the accounts of upstream could not be read');
    }
  };
  const timer = setInterval(() => {
    looking ??= look().finally(() => {
      looking = null;
    });
  }, lookMs);
  shutdown.add('upstream accounts', async () => {
    clearInterval(timer);
    await looking;
  });
  return waypoint;
}

/** Whoever is stored, and the configured one if it has a token of its own or there is nobody else to say what is missing. */
function accountsOf(stored: readonly StoredAccount[], halo: HaloCredentials): UpstreamAccount[] {
  const { clientId, clientSecret, redirectUri, refreshToken } = halo;
  const app = { clientId, clientSecret, redirectUri };
  const accounts: UpstreamAccount[] = stored.map(({ name, parking }) => ({
    name,
    ...app,
    initialRefreshToken: name === HALO_ACCOUNT ? refreshToken : null,
    parking,
  }));
  const isMissing = stored.every(({ name }) => name !== HALO_ACCOUNT);
  if (isMissing && (refreshToken !== null || stored.length === 0))
    accounts.push({ name: HALO_ACCOUNT, ...app, initialRefreshToken: refreshToken });
  return accounts;
}
