import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import type pg from 'pg';
import { deleteWebhooks } from './delete-webhooks.ts';
import { durably } from './durably.ts';
import { Prisma, type PrismaClient } from './generated/client.ts';

export const ROLES = ['read', 'register', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export interface ApiKey {
  id: string;
  name: string;
  role: Role;
  /** Cost units per minute; null: what the role has. */
  unitsPerMinute: number | null;
  /** Whether it may travel in an address. */
  inUrl: boolean;
}

/** A key as its owner may see it afterwards: everything but the key. */
export interface KnownApiKey extends ApiKey {
  createdAt: Date;
  revokedAt: Date | null;
}

export interface ApiKeyTraits {
  unitsPerMinute?: number | null;
  inUrl?: boolean;
}

/** How long a revoked key may go on working in a process that has just seen it. */
export const API_KEY_MEMORY_MS = 30_000;

const PREFIX = 'halo_';

/** Makes a key. It is returned once and stored only as its hash: 192 random bits need no slow hash. */
export async function createApiKey(
  prisma: PrismaClient,
  name: string,
  role: Role,
  { unitsPerMinute = null, inUrl = false }: ApiKeyTraits = {},
): Promise<string> {
  const key = newApiKey();
  const id = randomUUID();
  const traits = { name, role, unitsPerMinute, inUrl };
  await durably(prisma, (transaction) =>
    transaction.apiKey.create({ data: { id, createdAt: new Date(), hash: hashKey(key), ...traits } }),
  );
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
  const others = { name, NOT: { hash: hashKey(key) } };
  await durably(prisma, (transaction) =>
    transaction.apiKey.updateMany({ where: { ...others, revokedAt: null }, data: { revokedAt: new Date() } }),
  );
  // Also of those that had ended before: whoever ended them may have died over it.
  const ended = await prisma.apiKey.findMany({ where: others, select: { id: true } });
  await forgetBelongings(
    prisma,
    ended.map(({ id }) => id),
  );
}

/**
 * Keys that have ended have no players, and nothing is sent for them. After their end is on the disk: that must not wait for
 * what may be a million messages, nor fail with it.
 */
async function forgetBelongings(prisma: PrismaClient, apiKeyIds: string[]): Promise<void> {
  await deleteWebhooks(prisma, Prisma.sql`w.api_key_id = any (${apiKeyIds}::uuid[])`);
  const theirs = { where: { apiKeyId: { in: apiKeyIds } } };
  await prisma.apiKeyPlayer.deleteMany(theirs);
  await prisma.registrationKey.deleteMany(theirs);
}

/** Every key there ever was, the oldest first. */
export async function listApiKeys(prisma: PrismaClient): Promise<KnownApiKey[]> {
  const rows = await prisma.apiKey.findMany({
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    omit: { hash: true },
  });
  return rows.map((row) => ({ ...row, role: row.role as Role }));
}

/** Ends a key. @returns false when it had ended before. */
export async function revokeApiKey(prisma: PrismaClient, id: string): Promise<boolean> {
  const { count } = await durably(prisma, (transaction) =>
    transaction.apiKey.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: new Date() } }),
  );
  await forgetBelongings(prisma, [id]);
  return count > 0;
}

/**
 * Who a key belongs to; null when it is unknown or revoked. The look-up is by hash, so its timing says nothing of the
 * key; what comes back is compared once more, in constant time.
 */
export async function findApiKey(prisma: PrismaClient, key: string): Promise<ApiKey | null> {
  const hash = hashKey(key);
  const row = await prisma.apiKey.findUnique({ where: { hash } });
  if (row === null || row.revokedAt !== null || !timingSafeEqual(row.hash, hash)) return null;
  const { id, name, unitsPerMinute, inUrl } = row;
  return { id, name, role: row.role as Role, unitsPerMinute, inUrl };
}

export async function isRevokedApiKey(prisma: PrismaClient, key: string): Promise<boolean> {
  const row = await prisma.apiKey.findUnique({ where: { hash: hashKey(key) } });
  return row !== null && row.revokedAt !== null;
}

/** By what a key is remembered: nobody can read the key from it. */
export function fingerprintOf(key: string): string {
  return Buffer.from(hashKey(key)).toString('base64url');
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

/** Those of some keys that are none any more. One statement. */
export async function findRevoked(pool: pg.Pool, keyIds: readonly string[]): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>({
    name: 'revoked_keys',
    text: `select w.id::text from unnest($1::uuid[]) w(id)
      where not exists (select from api_keys k where k.id = w.id and k.revoked_at is null)`,
    values: [keyIds],
  });
  return rows.map(({ id }) => id);
}
