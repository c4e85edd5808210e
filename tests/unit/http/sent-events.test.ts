import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import fastify from 'fastify';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LoggedEvent } from '../../../src/db/reads/events.ts';
import { createSentEvents } from '../../../src/http/sent-events.ts';
import { createReader } from '../../../src/live/reader.ts';
import { KeyRevoked } from '../../../src/live/stream-ends.ts';
import { until } from '../../helpers/until.ts';

const PATIENCE_MS = 400;
const endings: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

/** A server with one stream, and a client that has asked for it and takes nothing. */
async function stalled() {
  const sent = createSentEvents({ heartbeatMs: 20, patienceMs: PATIENCE_MS });
  const queue: LoggedEvent[] = [];
  const left = { times: 0 };
  const reader = createReader<LoggedEvent>({
    take: async () => queue.shift(),
    leave: () => void left.times++,
  });
  let raw: ServerResponse | undefined;
  const app = fastify();
  app.get('/', (_request, reply) => {
    ({ raw } = reply.hijack());
    raw.writeHead(200);
    sent.pipe(raw, { reader, toldUpTo: () => null }, async () => undefined);
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const client: Socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  client.on('error', () => undefined);
  endings.push(
    () => app.close(),
    () => sent.close(),
    () => client.destroy(),
  );
  await once(client, 'connect');
  client.pause();
  client.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
  const answer = await until('it asks', async () => raw);
  let id = 0n;
  /** One more event, and whether it was taken off the queue. */
  async function tell(document: string): Promise<void> {
    queue.push({ id: ++id, xuid: '1', revision: id, type: 'x', isBackfill: false, document });
    reader.wake();
    do await turn();
    while (queue.length > 0);
  }
  return { answer, client, reader, left, tell };
}

describe('a client that takes nothing', () => {
  it('is cut off also when it was told of the end, and not written to any more', async () => {
    const { answer, reader, left, tell } = await stalled();
    const written = vi.spyOn(answer, 'write');
    // Until the kernel takes no more, and a little waits here: not so much that the response asks to be drained.
    while (answer.writableLength === 0) await tell('x'.repeat(4_000));
    reader.end(new KeyRevoked());
    await until('it was told of the end', async () => answer.writableEnded);
    expect([answer.writableNeedDrain, answer.destroyed]).toEqual([false, false]);
    const writes = written.mock.calls.length;
    await until('it is cut off', async () => answer.destroyed, 5_000);
    expect(written.mock.calls.length).toBe(writes);
    expect(left.times).toBeGreaterThan(0);
  });

  it('that is there again is not cut off', async () => {
    const { answer, client, tell } = await stalled();
    let heard = '';
    client.on('data', (chunk: Buffer) => {
      heard = (heard + chunk.toString('latin1')).slice(-20_000);
    });
    client.pause();
    while (answer.writableLength === 0) await tell('x'.repeat(4_000));
    client.resume();
    await tell('after');
    await until('it hears', async () => heard.includes('after'));
    expect(answer.destroyed).toBe(false);
  });
});

describe('a client that left while its stream was opened', () => {
  it('keeps nothing', async () => {
    const { answer, client, left } = await stalled();
    client.destroy();
    await until('it is gone', async () => answer.destroyed);
    const before = left.times;
    const sent = createSentEvents();
    endings.push(() => sent.close());
    const reader = createReader<LoggedEvent>({
      take: async () => undefined,
      leave: () => void left.times++,
    });
    sent.pipe(answer, { reader, toldUpTo: () => null }, async () => undefined);
    expect(left.times).toBeGreaterThan(before);
    expect(await reader.next()).toEqual({ done: true, value: undefined });
  });
});
