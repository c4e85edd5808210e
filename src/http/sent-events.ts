import type { ServerResponse } from 'node:http';
import { streamFailure } from '../api/events.ts';
import type { LoggedEvent } from '../db/reads/events.ts';
import { errors } from '../errors.ts';
import type { EventStream } from '../live/event-tail.ts';

/** Events to those who listen by HTTP alone: the format of EventSource. */
export interface SentEvents {
  /** Writes until either side ends it. `pay` is called for every so many events, and ends it by throwing. */
  pipe(raw: ServerResponse, stream: EventStream, pay: () => Promise<void>): void;
  close(): void;
}

export interface SentEventsOptions {
  /** Milliseconds between two signs of life. */
  heartbeatMs?: number;
  /** Milliseconds after which who takes nothing is cut off. */
  patienceMs?: number;
}

interface Client {
  raw: ServerResponse;
  stream: EventStream;
  /** When it was first seen not to take what was written; 0: it takes it. */
  stalledAt: number;
}

const HEARTBEAT_MS = 15_000;
const PATIENCE_MS = 60_000;
/** Events for one unit of a budget: a page of the log costs the same. */
const EVENTS_PER_UNIT = 100;
/** Between both, so that those a process ended do not come back to the next all at once. */
const RETRY_MS = [2_000, 6_000] as const;

/** The bytes of an event are made once, however many they are written to; one timer keeps all connections alive. */
export function createSentEvents({
  heartbeatMs = HEARTBEAT_MS,
  patienceMs = PATIENCE_MS,
}: SentEventsOptions = {}): SentEvents {
  const clients = new Set<Client>();
  const frames = new WeakMap<LoggedEvent, Buffer>();
  let beat = { id: -1n, frame: Buffer.alloc(0) };
  const timer = setInterval(() => {
    const now = performance.now();
    for (const client of clients) keepAlive(client, now);
  }, heartbeatMs);
  timer.unref();

  function frameOf(event: LoggedEvent): Buffer {
    const known = frames.get(event);
    if (known !== undefined) return known;
    const frame = Buffer.from(`id: ${event.id}\nevent: ${event.type}\ndata: ${event.document}\n\n`);
    frames.set(event, frame);
    return frame;
  }

  /** A comment, and the id from which a client that reconnects goes on although nothing it wants came. */
  function beatOf(id: bigint | null): Buffer {
    if (id === null) return STILL_HERE;
    if (beat.id !== id) beat = { id, frame: Buffer.from(`: sync ${id}\nid: ${id}\n\n`) };
    return beat.frame;
  }

  function keepAlive(client: Client, now: number): void {
    const { raw, stream } = client;
    // Whoever was told of the end may still not take it: nothing more is written, and their time runs as well.
    if (!raw.writableNeedDrain && !raw.writableEnded) {
      client.stalledAt = 0;
      raw.write(beatOf(stream.toldUpTo()));
    } else if (client.stalledAt === 0) client.stalledAt = now;
    else if (now - client.stalledAt >= patienceMs) raw.destroy();
  }

  async function write({ raw, stream }: Client, pay: () => Promise<void>): Promise<void> {
    let told = 0;
    try {
      for await (const event of stream.reader) {
        // Nothing more is taken from the stream while the client does not take this.
        if (!raw.write(frameOf(event))) await drained(raw);
        told += 1;
        if (told % EVENTS_PER_UNIT === 0) await pay();
      }
      raw.end(endOf(new errors.ServiceUnavailable()));
    } catch (error) {
      raw.end(endOf(streamFailure(error)));
    }
  }

  return {
    pipe(raw, stream, pay) {
      // Whoever left while the stream was opened has said so already, and says it once.
      if (raw.destroyed) return void stream.reader.return();
      // That it broke is said by `close`; an error nobody listens to ends the process.
      raw.on('error', () => undefined);
      const client: Client = { raw, stream, stalledAt: 0 };
      clients.add(client);
      raw.once('close', () => {
        clients.delete(client);
        void stream.reader.return();
      });
      const [least, most] = RETRY_MS;
      const retry = Math.round(least + Math.random() * (most - least));
      raw.write(Buffer.concat([Buffer.from(`retry: ${retry}\n`), beatOf(stream.toldUpTo())]));
      void write(client, pay);
    },
    close: () => clearInterval(timer),
  };
}

const STILL_HERE = Buffer.from(':\n\n');

function drained(raw: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      raw.off('drain', done).off('close', done);
      resolve();
    };
    raw.once('drain', done).once('close', done);
    if (raw.destroyed) done();
  });
}

/** Not named `error`: that is what EventSource calls its own. It reconnects, and goes on after the last id. */
function endOf(failure: Error & { code?: string; after?: string }): string {
  const { code = 'INTERNAL', after } = failure;
  const detail = code === 'INTERNAL' ? new errors.Internal().message : failure.message;
  // Who reconnects goes on there, also when nothing of what came before was theirs.
  return `${after === undefined ? '' : `id: ${after}\n`}event: end\ndata: ${JSON.stringify({ code, detail, ...(after && { after }) })}\n\n`;
}
