import type { Prisma } from './generated/client.ts';

/**
 * For whoever is about to delete events: with each go its messages, of any webhook. Whoever writes messages has their
 * webhook locked, so the webhooks come first here as well, and nobody waits in a circle.
 */
export async function lockWebhooks(transaction: Prisma.TransactionClient): Promise<void> {
  await transaction.$queryRaw`/* lock_webhooks */ select id from webhooks order by id for no key update`;
}
