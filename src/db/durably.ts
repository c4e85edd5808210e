import type { Prisma, PrismaClient } from './generated/client.ts';

/**
 * Runs writes so that they are on the disk when this resolves, whatever the server's default is. For what nobody can
 * give us again: rotated tokens, API keys, registrations.
 */
export function durably<T>(
  prisma: PrismaClient,
  write: (transaction: Prisma.TransactionClient) => Promise<T>,
  timeoutMs = 5_000,
): Promise<T> {
  return prisma.$transaction(
    async (transaction) => {
      await transaction.$executeRaw`set local synchronous_commit = on`;
      return write(transaction);
    },
    { timeout: timeoutMs },
  );
}
