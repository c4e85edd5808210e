import type { Logger, TokenStore } from '../waypoint/options.ts';
import { deriveSealKey, openToken, SealBroken, sealToken } from '../waypoint/seal.ts';
import { durably } from './durably.ts';
import type { PrismaClient } from './generated/client.ts';

/** Keeps the rotating refresh tokens in the database, sealed with a key derived from `secret`. */
export function createTokenStore(
  prisma: PrismaClient,
  secret: string,
  log?: Pick<Logger, 'warn'>,
): TokenStore {
  const key = deriveSealKey(secret);
  return {
    async load(name) {
      const row = await prisma.upstreamAccount.findUnique({ where: { name } });
      if (row === null) return null;
      try {
        return openToken(row.refreshToken, key);
      } catch (error) {
        if (!(error instanceof SealBroken)) throw error;
        // Sealed with another secret: the configured token, or a new sign-in, takes its place.
        log?.warn({ account: name }, 'the stored refresh token cannot be opened with this TOKEN_KEY');
        return null;
      }
    },
    async save(name, token) {
      const columns = { refreshToken: sealToken(token, key), updatedAt: new Date() };
      await durably(prisma, (transaction) =>
        transaction.upstreamAccount.upsert({
          where: { name },
          create: { name, ...columns },
          update: columns,
        }),
      );
    },
  };
}
