import { giveUpLeftovers } from '../src/db/disable-webhook.ts';
import { pruneDeliveries } from '../src/db/webhook-deliveries.ts';
import type { JobContext } from './context.ts';

const MOST = 10_000;

/** Gives up what nobody is going to send, and forgets messages that were settled long ago. */
export async function pruneOldDeliveries({ prisma, signal }: JobContext): Promise<void> {
  await giveUpLeftovers(prisma);
  while (!signal.aborted && (await pruneDeliveries(prisma, MOST)) === MOST);
}
