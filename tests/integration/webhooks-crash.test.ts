import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createApiKey, listApiKeys } from '../../src/db/api-keys.ts';
import { createSecretSealer } from '../../src/db/seal-secret.ts';
import { createWebhook } from '../../src/db/webhooks.ts';
import { newSecret } from '../../src/webhooks/sign.ts';
import { logEvents } from '../helpers/log-events.ts';
import { type Program, runProgram } from '../helpers/run-program.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/test-database.ts';
import { until } from '../helpers/until.ts';
import { openReceiver, type Receiver } from '../helpers/webhook-receiver.ts';

const TOKEN_KEY = 'a secret of the tests';
/** BullMQ gives a killed worker's job to another after its lock (15 s) and the next look for such jobs (5 s). */
const RECOVERY_MS = 60_000;

let db: TestDatabase;
let receiver: Receiver;
const programs: Program[] = [];

beforeAll(async () => {
  db = await createTestDatabase();
  receiver = await openReceiver();
}, 60_000);
afterAll(async () => {
  for (const program of programs) if (program.child.exitCode === null) await program.end('SIGKILL');
  await receiver?.close();
  await db?.close();
});

async function startWorker(): Promise<Program> {
  const redis = inject('redisUrl');
  const worker = runProgram('jobs/worker.js', {
    DATABASE_URL: db.url,
    ...(redis !== null && { REDIS_URL: `${redis}/4` }),
    SANDBOX_PLAYERS: '24',
    SANDBOX_MATCHES_PER_PLAYER: '10',
    LOG_LEVEL: 'error',
    WEBHOOKS_ALLOW_PRIVATE: 'true',
    TOKEN_KEY,
  });
  programs.push(worker);
  await worker.says(/worker runs/);
  return worker;
}

describe('a worker that is killed while it sends', () => {
  it('loses no message: another sends it again, under the same id and in order', {
    timeout: 120_000,
  }, async () => {
    await createApiKey(db.prisma, 'owner', 'register');
    const [key] = await listApiKeys(db.prisma);
    const secret = newSecret();
    const xuid = '2533274700000001';
    const traits = { url: receiver.url, types: null, xuids: [xuid], includesBackfill: false };
    await createWebhook(
      db.prisma,
      key?.id ?? randomUUID(),
      traits,
      createSecretSealer(TOKEN_KEY).seal(secret),
      1,
    );
    receiver.behave(() => 'hang');
    const worker = await startWorker();
    // Nobody hints: the worker finds them by itself.
    const ids = await logEvents(db.pool, [{ xuid }, { xuid }, { xuid }]);
    await until('the first is on its way', async () => receiver.received.length > 0);
    expect(await worker.end('SIGKILL')).toBeNull();
    expect(receiver.received.map(({ id }) => id)).toEqual([ids[0]]);
    receiver.behave(() => 200);
    // As if the time had passed that whoever sends has for it.
    await db.pool.query('update webhook_deliveries set claimed_until = now()');
    const next = await startWorker();
    await until('all are taken', async () => receiver.taken().length === 3, RECOVERY_MS);
    expect(receiver.received.map(({ id }) => id)).toEqual([ids[0], ...ids]);
    for (const message of receiver.received) expect(receiver.verify(message, secret).data.xuid).toBe(xuid);
    expect(await next.end('SIGTERM')).toBe(0);
    expect(next.errors()).toBe('');
  });
});
