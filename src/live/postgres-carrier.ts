import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from 'pino';
import { type Carrier, type Changed, createSignal, readMessage, toMessage } from './carrier.ts';

export interface PostgresCarrierOptions {
  /** Where to listen, on a connection of its own. */
  url: string;
  /** What to send through. */
  pool: Pick<pg.Pool, 'query'>;
  log: Pick<Logger, 'warn'>;
  /** Of the database's own: those of other databases do not hear it. */
  channel?: string;
}

/** A message must be shorter than 8000 bytes, and an xuid takes at most 21 with its space. */
const MOST_IN_MESSAGE = 350;
const LONGEST_RETRY_MS = 5_000;
/** A connection whose other end is gone says nothing; asked something, it fails. */
const PROBE_MS = 30_000;
const PATIENCE_MS = 10_000;

/** `LISTEN` and `NOTIFY`, for where there is no Redis. Sent outside of the transactions hints are about. */
export function createPostgresCarrier({
  url,
  pool,
  log,
  channel = 'halo_changes',
}: PostgresCarrierOptions): Carrier {
  const closing = new AbortController();
  const ready = createSignal();
  let present: pg.Client | null = null;
  let listening: Promise<void> | null = null;

  async function hold(told: (changed: Changed) => void, onListening: () => void): Promise<void> {
    const client = new pg.Client({
      connectionString: url,
      application_name: 'halo-analytics hints',
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
      keepAlive: true,
    });
    present = client;
    const ended = createSignal();
    client.once('end', ended.tell);
    // What is wrong is told by what fails of it; without a listener it would end the process.
    client.on('error', ended.tell);
    client.on('notification', ({ payload = '' }) => told(readMessage(payload)));
    const probe = setInterval(() => void client.query('select 1').catch(ended.tell), PROBE_MS);
    probe.unref();
    try {
      await client.connect();
      await client.query(`listen ${pg.escapeIdentifier(channel)}`);
      onListening();
      told('anything');
      await ended.told;
    } finally {
      clearInterval(probe);
      // One that is lost may never say that it has ended.
      void client.end().catch(() => undefined);
    }
  }

  async function keepListening(told: (changed: Changed) => void): Promise<void> {
    let failures = 0;
    while (!closing.signal.aborted) {
      try {
        await hold(told, () => {
          failures = 0;
          ready.tell();
        });
        if (!closing.signal.aborted) log.warn('the connection hints come through was lost');
      } catch (error) {
        if (!closing.signal.aborted && failures === 0) log.warn({ err: error }, 'no hints of changes come');
        failures += 1;
      }
      const pause = Math.min(100 * 2 ** failures, LONGEST_RETRY_MS);
      await delay(pause, null, { signal: closing.signal, ref: false }).catch(() => undefined);
    }
  }

  return {
    async send(changed) {
      await pool.query({
        name: 'hint',
        text: 'select pg_notify($1, message) from unnest($2::text[]) message',
        values: [channel, messagesOf(changed)],
      });
    },
    listen(told) {
      listening ??= keepListening(told);
    },
    ready: () => ready.told,
    async close() {
      closing.abort();
      // Its end ends the loop; a connection that does not answer is not waited for.
      const ended = present?.end().catch(() => undefined);
      await Promise.race([Promise.all([ended, listening]), delay(1_000, null, { ref: false })]);
    },
  };
}

function messagesOf(changed: Changed): string[] {
  if (changed === 'anything') return [toMessage(changed)];
  const xuids = [...changed];
  const messages: string[] = [];
  for (let start = 0; start < xuids.length; start += MOST_IN_MESSAGE)
    messages.push(toMessage(new Set(xuids.slice(start, start + MOST_IN_MESSAGE))));
  return messages;
}
