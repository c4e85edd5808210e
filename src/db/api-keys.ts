import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { durably } from './durably.ts';
import type { PrismaClient } from './generated/client.ts';

export const ROLES = ['read', 'register', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export interface ApiKey {
  id: string;
  name: string;
  role: Role;
}

const PREFIX = 'halo_';

/** Makes a key. It is returned once and stored only as its hash: 192 random bits need no slow hash. */
export async function createApiKey(prisma: PrismaClient, name: string, role: Role): Promise<string> {
  const key = newApiKey();
  await ensureApiKey(prisma, key, name, role);
  return key;
}

/** A key that is none yet: {@link ensureApiKey} makes it one. */
export function newApiKey(): string {
  return `${PREFIX}${randomBytes(24).toString('base64url')}`;
}

/** Sees that a given key exists. Safe to repeat. */
export async function ensureApiKey(
  prisma: PrismaClient,
  key: string,
  name: string,
  role: Role,
): Promise<void> {
  const hash = hashKey(key);
  await durably(prisma, (transaction) =>
    transaction.apiKey.upsert({
      where: { hash },
      create: { id: randomUUID(), createdAt: new Date(), hash, name, role },
      update: { role, revokedAt: null },
    }),
  );
}

/** Ends every key of a name but one; a key that was replaced must not go on working. */
export async function revokeOtherKeys(prisma: PrismaClient, name: string, key: string): Promise<void> {
  await prisma.apiKey.updateMany({
    where: { name, revokedAt: null, NOT: { hash: hashKey(key) } },
    data: { revokedAt: new Date() },
  });
}

/**
 * Who a key belongs to; null when it is unknown or revoked. The look-up is by hash, so its timing says nothing of the
 * key.
 */
export async function findApiKey(prisma: PrismaClient, key: string): Promise<ApiKey | null> {
  const row = await prisma.apiKey.findUnique({ where: { hash: hashKey(key) } });
  return row === null || row.revokedAt !== null
    ? null
    : { id: row.id, name: row.name, role: row.role as Role };
}

export function hasApiKeys(prisma: PrismaClient): Promise<boolean> {
  return prisma.apiKey.count().then((count) => count > 0);
}

/** Whether a key of one role may do what needs the other. */
export function mayAct(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

function hashKey(key: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHash('sha256').update(key).digest());
}
