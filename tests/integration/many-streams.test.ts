import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openIdleClients } from '../helpers/idle-clients.ts';
import { createPlayedEvents } from '../helpers/played-events.ts';
import { createScriptedSource } from '../helpers/scripted-source.ts';
import { createTestSystem, type TestSystem, type Twin } from '../helpers/test-system.ts';
import { until } from '../helpers/until.ts';

const source = createScriptedSource();
let system: TestSystem;
let twin: Twin;
const { somebody, play } = createPlayedEvents(source, () => system);

beforeAll(async () => {
  system = await createTestSystem({ source, attempts: 1 });
  twin = await system.twin({}, { limits: { perOwner: 20_000 } });
  await twin.app.listen({ port: 0, host: '127.0.0.1' });
}, 60_000);
afterAll(async () => {
  await twin?.close();
  await system?.close();
});

/** What a client that listens and hears nothing may take of the server's memory; ten thousand then fit into 300 MB. */
const MOST_BYTES = 30_000;

/** As many as there is room for: a process may be allowed a thousand open files. `npm run bench` has all ten thousand. */
function howMany(): number {
  const limit = /Max open files\s+(\d+)/.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1] ?? '1024';
  return Math.min(1_000, Number(limit) - 200);
}

describe('many who listen and hear nothing', () => {
  it('take little memory each, and hear what comes', async () => {
    const { xuid } = await somebody(0);
    const count = howMany();
    const { port } = twin.app.server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/v1/events/stream?player=${xuid}`;
    // What is loaded and compiled for the first of them is nobody's share.
    const first = openIdleClients(url, 10);
    await first.said('ready');
    const before = held();
    const clients = openIdleClients(url, count);
    await clients.said('ready');
    await until('all of them listen', async () => twin.live.events.listeners() === count + 10, 120_000);
    const bytes = (held() - before) / count;
    expect(bytes).toBeLessThan(MOST_BYTES);
    await play(xuid);
    await Promise.all([first.said('told 1'), clients.said('told 1')]);
    first.close();
    clients.close();
    await until('they are gone', async () => twin.live.streams() === 0);
  }, 240_000);
});

/** Bytes that something still holds, buffers included. */
function held(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
