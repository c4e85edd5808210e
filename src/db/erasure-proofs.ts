import { createHash, randomBytes } from 'node:crypto';
import { durably } from './durably.ts';
import type { PrismaClient } from './generated/client.ts';

/** Days a proof is good for. */
export const PROOF_DAYS = 7;
const PREFIX = 'erase_';

/**
 * Makes a code that proves an erasure is its bearer's to ask for: for an operator to hand to whom they know to own the
 * account. It is returned once and stored only as its hash: 192 random bits need no slow hash.
 */
export async function createErasureProof(
  prisma: PrismaClient,
  xuid: bigint,
): Promise<{ proof: string; expiresAt: Date }> {
  const proof = `${PREFIX}${randomBytes(24).toString('base64url')}`;
  const createdAt = new Date();
  const expiresAt = new Date(createdAt.getTime() + PROOF_DAYS * 24 * 3_600_000);
  await durably(prisma, async (transaction) => {
    await transaction.erasureProof.deleteMany({ where: { expiresAt: { lt: createdAt } } });
    await transaction.erasureProof.create({ data: { hash: hashProof(proof), xuid, createdAt, expiresAt } });
  });
  return { proof, expiresAt };
}

/**
 * Whose erasure a proof is good for; null when it is for nobody's, or no more. The look-up is by hash, so its timing says
 * nothing of the proof. A used one is gone: the erasure took it along.
 */
export async function findProven(prisma: PrismaClient, proof: string): Promise<bigint | null> {
  const row = await prisma.erasureProof.findUnique({ where: { hash: hashProof(proof) } });
  return row === null || row.expiresAt.getTime() <= Date.now() ? null : row.xuid;
}

function hashProof(proof: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHash('sha256').update(proof).digest());
}
