import { pruneDeliveries } from '../src/db/webhook-deliveries.ts';
import type { JobContext } from './context.ts';

const MOST = 10_000;

/** Forgets messages that were settled long ago. */
export async function pruneOldDeliveries({ prisma, signal }: JobContext): Promise<void> {
  while (!signal.aborted && (await pruneDeliveries(prisma, MOST)) === MOST);
}
