import type { Database } from './db/client.ts';
import { type Erased, erasePlayer } from './db/erase-player.ts';
import { forgetJobs } from './db/forget-jobs.ts';
import type { Queues } from './queue/enqueue.ts';

/** Erases a person from the database, then from what the queues still hold or remember of their jobs. */
export async function erase(
  { db, queues }: { db: Pick<Database, 'prisma'>; queues: Pick<Queues, 'forget'> },
  person: bigint,
): Promise<Erased> {
  const erased = await erasePlayer(db.prisma, person);
  const xuid = person.toString();
  const ids = [
    ...(await queues.forget('sync-player', [{ xuid }])),
    ...(await queues.forget('snapshot-player', [{ xuid }])),
    ...(await queues.forget(
      'register-player',
      erased.gamertagKeys.map((gamertagKey) => ({ gamertagKey })),
    )),
  ];
  await forgetJobs(db.prisma, ids);
  return erased;
}
