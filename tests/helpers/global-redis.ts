import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Redis } from 'ioredis';
import type { TestProject } from 'vitest/node';

/** A real redis-server for the services profile; Debian has it as `redis-server`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const redis = await startRedis();
  project.provide('redisUrl', redis.url);
  return redis.stop;
}

export interface RedisServer {
  url: string;
  server: ChildProcess;
  stop(): Promise<void>;
}

/** @param port where it listens; any free one unless told. @param keepIn where it writes what it must remember. */
export async function startRedis(port?: number, keepIn?: string): Promise<RedisServer> {
  const at = port ?? (await freePort());
  const keep = keepIn === undefined ? ['--appendonly', 'no'] : ['--appendonly', 'yes', '--dir', keepIn];
  const flags = ['--save', '', ...keep, '--maxmemory-policy', 'noeviction'];
  const server = spawn('redis-server', ['--port', String(at), '--bind', '127.0.0.1', ...flags], {
    stdio: 'ignore',
  });
  const failed = once(server, 'error').then(([error]) => {
    throw new Error('redis-server is needed for the services profile', { cause: error });
  });
  failed.catch(() => undefined);
  const url = `redis://127.0.0.1:${at}`;
  await Promise.race([answers(url), failed]);
  return {
    url,
    server,
    async stop() {
      if (server.exitCode !== null || server.signalCode !== null) return;
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
    },
  };
}

async function answers(url: string): Promise<void> {
  const redis = new Redis(url, { retryStrategy: () => 50, maxRetriesPerRequest: 100 });
  redis.on('error', () => undefined);
  await redis.ping();
  redis.disconnect();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
