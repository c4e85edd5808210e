import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import autocannon from 'autocannon';

const CONNECTIONS = 8;

export interface Server {
  origin: string;
  child: ChildProcess;
}

/** A request as autocannon sends it. */
export interface Call {
  path: string;
  headers?: Record<string, string>;
  method?: 'GET' | 'POST';
  body?: string;
}

export interface Round {
  perSecond: number;
  p50: number;
  p99: number;
  /** Microseconds of the server process per request. */
  cpu: number;
}

export async function start(
  file: string,
  args: string[],
  environment: Record<string, string>,
): Promise<Server> {
  const child = spawn(process.execPath, [join(import.meta.dirname, file), ...args], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const [origin] = /http:\S+/.exec(line) ?? [];
    if (origin !== undefined) return { origin, child };
  }
  throw new Error(`${file} did not start`);
}

export async function stop({ child }: Server): Promise<void> {
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** Microseconds of CPU a process has used, all of its threads together (Linux). */
async function cpuOf({ child }: Server): Promise<number> {
  const stat = await readFile(`/proc/${child.pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // Fields 14 and 15 of proc(5), in ticks of a hundredth of a second.
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}

/** Calls in turn, for ever: a round goes on where the one before stopped, and no two connections ask the same. */
export function* turns(calls: Call[]): Generator<Call, never> {
  for (;;) yield* calls;
}

export async function round(
  server: Server,
  calls: Generator<Call, never>,
  status: number,
  duration: number,
): Promise<Round> {
  const before = await cpuOf(server);
  const result = await autocannon({
    url: server.origin,
    connections: CONNECTIONS,
    duration,
    requests: [{ setupRequest: (request) => ({ ...request, ...calls.next().value }) }],
  });
  const served = Object.entries(result.statusCodeStats ?? {});
  const wrong = served.filter(([code]) => Number(code) !== status);
  if (wrong.length > 0 || result.errors > 0 || served.length === 0)
    throw new Error(
      `expected ${status}, got ${JSON.stringify(result.statusCodeStats)}, ${result.errors} errors`,
    );
  const total = served.reduce((sum, [, { count = 0 }]) => sum + count, 0);
  return {
    perSecond: total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpu: ((await cpuOf(server)) - before) / total,
  };
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
