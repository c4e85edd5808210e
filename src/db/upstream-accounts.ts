import type { TokenStore } from '../waypoint/options.ts';
import { deriveSealKey, openToken, sealToken } from '../waypoint/seal.ts';
import type { PrismaClient } from './generated/client.ts';

/** Keeps the rotating refresh tokens in the database, sealed with a key derived from `secret`. */
export function createTokenStore(prisma: PrismaClient, secret: string): TokenStore {
  const key = deriveSealKey(secret);
  return {
    async load(name) {
      const row = await prisma.upstreamAccount.findUnique({ where: { name } });
      return row === null ? null : openToken(row.refreshToken, key);
    },
    async save(name, token) {
      const columns = { refreshToken: sealToken(token, key), updatedAt: new Date() };
      await prisma.upstreamAccount.upsert({ where: { name }, create: { name, ...columns }, update: columns });
    },
  };
}
