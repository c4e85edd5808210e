import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import type { Logger, Parking, TokenStore } from '../waypoint/options.ts';
import { deriveSealKey, openToken, SealBroken, sealToken } from '../waypoint/seal.ts';

/** An account that was signed in. */
export interface StoredAccount {
  name: string;
  updatedAt: Date;
  parking: Parking | null;
}

export interface AccountStore extends TokenStore {
  /** Keeps the token of somebody who has just signed in, whatever became of the one before. */
  enroll(name: string, refreshToken: string): Promise<void>;
}

type Sender = Pick<pg.Pool, 'query'>;

/** Longest wait for another process that trades the same token; then it is tried all the same. */
const LOCK_PATIENCE_MS = 60_000;
const LOCK_RETRY_MS = 200;
/** Beside the other advisory locks, so that a name never means one of those. */
const LOCK_SPACE = 0x75707374;

/** Keeps the rotating refresh tokens in the database, sealed with a key derived from `secret`. */
export function createTokenStore(pool: pg.Pool, secret: string, log?: Pick<Logger, 'warn'>): AccountStore {
  const key = deriveSealKey(secret);

  /** All of it on one connection: whoever holds the lock must not wait for a second one. */
  const over = (
    sender: Sender,
    durably: (write: (to: Sender) => Promise<void>) => Promise<void>,
  ): TokenStore => ({
    async load(name) {
      const { rows } = await sender.query<{ sealed: string }>({
        name: 'upstream_token',
        text: '/* upstream_token */ select refresh_token as sealed from upstream_accounts where name = $1',
        values: [name],
      });
      if (rows[0] === undefined) return null;
      try {
        return openToken(rows[0].sealed, key);
      } catch (error) {
        if (!(error instanceof SealBroken)) throw error;
        // Sealed with another secret: the configured token, or a new sign-in, takes its place.
        log?.warn({ account: name }, 'the stored refresh token cannot be opened with this TOKEN_KEY');
        return null;
      }
    },
    save: (name, token, wasStored = false) =>
      durably(async (to) => {
        await to.query({
          text: wasStored
            ? '/* replace_upstream_token */ update upstream_accounts set refresh_token = $2, updated_at = now() where name = $1'
            : `/* keep_upstream_token */ insert into upstream_accounts (name, refresh_token, updated_at) values ($1, $2, now())
               on conflict (name) do update set refresh_token = excluded.refresh_token, updated_at = excluded.updated_at`,
          values: [name, sealToken(token, key)],
        });
      }),
  });

  const exclusively = async <T>(name: string, work: (store: TokenStore) => Promise<T>): Promise<T> => {
    const client = await lockedConnection(pool, name);
    if (client === null) {
      log?.warn(
        { account: name },
        'another process holds the refresh token for long; going on without waiting',
      );
      return work(free);
    }
    let failure: Error | undefined;
    try {
      return await work(over(client, (write) => durablyOn(client, write)));
    } finally {
      await client
        .query('select pg_advisory_unlock($1, hashtext($2))', [LOCK_SPACE, name])
        .catch((error: Error) => {
          failure = error;
        });
      // A connection that could not let go is closed, and with it the lock.
      client.release(failure);
    }
  };

  const free = over(pool, async (write) => {
    const client = await pool.connect();
    try {
      await durablyOn(client, write);
    } finally {
      client.release();
    }
  });

  return {
    ...free,
    exclusively,
    enroll: (name, token) =>
      exclusively(name, async (store) => {
        await store.save(name, token);
        await tellParked(pool, name, null);
      }),
  };
}

async function lockedConnection(pool: pg.Pool, name: string): Promise<pg.PoolClient | null> {
  const deadline = Date.now() + LOCK_PATIENCE_MS;
  for (;;) {
    const client = await pool.connect();
    let isLocked = false;
    try {
      const { rows } = await client.query<{ locked: boolean }>(
        '/* lock_upstream_account */ select pg_try_advisory_lock($1, hashtext($2)) as locked',
        [LOCK_SPACE, name],
      );
      isLocked = rows[0]?.locked === true;
      if (isLocked) return client;
    } finally {
      if (!isLocked) client.release();
    }
    if (Date.now() > deadline) return null;
    await delay(LOCK_RETRY_MS);
  }
}

/** The old token may be dead already: the new one must be on the disk, whatever the server's default is. */
async function durablyOn(client: pg.PoolClient, write: (to: Sender) => Promise<void>): Promise<void> {
  await client.query('begin');
  try {
    await client.query('set local synchronous_commit = on');
    await write(client);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** Every account that was signed in, by name. */
export async function readUpstreamAccounts(pool: pg.Pool): Promise<StoredAccount[]> {
  const { rows } = await pool.query<{
    name: string;
    updated_at: Date;
    parked_until: Date | null;
    parkings: number;
    parked_layer: Parking['layer'] | null;
    parked_reason: string | null;
  }>({
    name: 'upstream_accounts',
    text: `/* upstream_accounts */
      select name, updated_at, parked_until, parkings, parked_layer, parked_reason from upstream_accounts order by name`,
  });
  return rows.map((row) => ({
    name: row.name,
    updatedAt: row.updated_at,
    parking:
      row.parked_until === null
        ? null
        : {
            until: row.parked_until,
            layer: row.parked_layer ?? 'oauth',
            reason: row.parked_reason,
            times: row.parkings,
          },
  }));
}

/** Tells all processes that an account is parked or, with null, that it works. One that has gone stays gone. */
export async function tellParked(pool: pg.Pool, name: string, parking: Parking | null): Promise<void> {
  await pool.query({
    name: 'park_upstream_account',
    text: `/* park_upstream_account */
      update upstream_accounts
      set parked_until = $2, parked_layer = $3, parked_reason = $4, parkings = $5
      where name = $1`,
    values: [
      name,
      parking?.until ?? null,
      parking?.layer ?? null,
      parking?.reason ?? null,
      parking?.times ?? 0,
    ],
  });
}

/** Whether there was one. Processes let go of it when they look again. */
export async function removeUpstreamAccount(pool: pg.Pool, name: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    '/* remove_upstream_account */ delete from upstream_accounts where name = $1',
    [name],
  );
  return rowCount === 1;
}
