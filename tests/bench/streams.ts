import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { openIdleClients } from '../helpers/idle-clients.ts';
import { withDatabase } from './bench-database.ts';
import { start, stop } from './server-rounds.ts';

/**
 * Memory of a server per client that listens to events (SSE) and hears nothing, and how long it takes until all of them
 * have an event. Argument: clients (10,000). Both processes need as many open files (`ulimit -n`). Linux only: the clients
 * come from many local addresses, because one may have fifty streams.
 */
const [count = '10000'] = process.argv.slice(2);
const PER_ADDRESS = 50;
const EVENTS = 20;

const memoryOf = async (pid: number | undefined): Promise<number> =>
  Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1_024;

await withDatabase(async (db) => {
  await db.pool.query(`insert into players (xuid, gamertag) values (1, 'Somebody')`);
  await db.pool.query(
    `insert into tracked_players (xuid, registered_at, next_sync_at, next_snapshot_at, cadence_seconds)
     values (1, now(), 'infinity', 'infinity', 900)`,
  );
  const server = await start(join('../../src/server.js'), [], {
    PATH: process.env.PATH ?? '',
    DATABASE_URL: db.url,
    PORT: '0',
    ANONYMOUS_UNITS_PER_MINUTE: '0',
  });
  const url = `${server.origin}/v1/events/stream`;
  const warm = openIdleClients(url, 50, PER_ADDRESS);
  await warm.said('ready');
  warm.close();
  const before = await memoryOf(server.child.pid);
  const begun = performance.now();
  const clients = openIdleClients(url, Number(count), PER_ADDRESS);
  await clients.said('ready');
  const openedIn = performance.now() - begun;
  const after = await memoryOf(server.child.pid);
  const times: number[] = [];
  for (let event = 1; event <= EVENTS; event++) {
    const sent = performance.now();
    await tell(db.pool);
    await clients.said(`told ${event}`);
    times.push(performance.now() - sent);
  }
  times.sort((a, b) => a - b);
  const busy = await memoryOf(server.child.pid);
  const kb = (bytes: number) => (bytes / Number(count) / 1_024).toFixed(1);
  process.stdout.write(
    `${count} clients: opened in ${(openedIn / 1_000).toFixed(1)} s; resident memory ${(before / 2 ** 20).toFixed(0)} MB before, ` +
      `${(after / 2 ** 20).toFixed(0)} MB with them (${kb(after - before)} KiB each), ${(busy / 2 ** 20).toFixed(0)} MB after ` +
      `${EVENTS} events; an event reached all of them in ${times[0]?.toFixed(0)} to ${times.at(-1)?.toFixed(0)} ms, ` +
      `${times[EVENTS / 2]?.toFixed(0)} in the middle\n`,
  );
  clients.close();
  await stop(server);
});

/** An event of the player, placed and hinted at as a worker does it. */
async function tell(pool: pg.Pool): Promise<void> {
  await pool.query(
    `with raised as (update tracked_players set revision = revision + 1 where xuid = 1 returning revision)
     insert into events (xuid, revision, at, is_backfill, type, document)
     select 1, revision, now(), false, 'player.renamed', '{"id":"0","data":{}}' from raised`,
  );
  await pool.query(`select pg_notify('halo_changes', '1')`);
}
