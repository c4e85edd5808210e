import type { PrismaClient } from '../../src/db/generated/client.ts';

/** Whether so many tracked players are current, their histories listed to the end and every match of them stored. */
export async function areWhole(prisma: PrismaClient, players: number): Promise<boolean> {
  const current = await prisma.trackedPlayer.count({ where: { state: 'current', backfillNext: null } });
  return current === players && (await prisma.backlogEntry.count()) === 0;
}
