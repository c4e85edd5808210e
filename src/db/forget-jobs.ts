import type { PrismaClient } from './generated/client.ts';

/**
 * Deletes what the queue's log of events says of some jobs, where the jobs are on this PostgreSQL: BullMQ keeps the last
 * ten thousand of a queue, and cannot be told to forget them there.
 */
export async function forgetJobs(prisma: PrismaClient, jobIds: readonly string[]): Promise<void> {
  const [row] = await prisma.$queryRaw<{ exists: boolean }[]>`
    select to_regclass('bullmq.event') is not null as exists`;
  if (row?.exists !== true) return;
  await prisma.$executeRaw`delete from bullmq.event where data->>'jobId' = any (${[...jobIds]}::text[])`;
}
