import type { Logger } from 'pino';
import type { Turns } from './api/turns.ts';
import type { Database } from './db/client.ts';
import { type Erased, erasePlayer } from './db/erase-player.ts';
import { forgetJobs } from './db/forget-jobs.ts';
import type { Hints } from './live/hints.ts';
import type { Queues } from './queue/enqueue.ts';

export interface ErasureDeps {
  db: Pick<Database, 'prisma'>;
  queues: Pick<Queues, 'forget'>;
  live: { hints: Pick<Hints, 'publish'> };
  log: Pick<Logger, 'warn'>;
}

/**
 * Erases a person from the database, then from what the queues still hold or remember of their jobs.
 * @param inTurn each erasure waits for the one before it, and would have a connection meanwhile.
 */
export async function erase(
  deps: ErasureDeps,
  person: bigint,
  inTurn: Turns = (work) => work(),
): Promise<Erased> {
  const erased = await inTurn(() => erasePlayer(deps.db.prisma, person));
  deps.live.hints.publish([person, ...erased.others]);
  // The person is erased by now, whether or not a queue can be reached; its jobs find nobody, and it forgets in time.
  await forgetEverywhere(deps, person.toString(), erased.gamertagKeys).catch((error: unknown) =>
    deps.log.warn({ err: error }, 'the jobs of somebody who was erased are not forgotten'),
  );
  return erased;
}

/** Takes somebody’s jobs out of the queues, and what these remember of them. */
export async function forgetEverywhere(
  { db, queues }: Pick<ErasureDeps, 'db' | 'queues'>,
  xuid: string,
  keys: string[],
): Promise<void> {
  const registrations = keys.map((gamertagKey) => ({ gamertagKey }));
  const turns = ([0, 1] as const).map((turn) => ({ xuid, turn }));
  const ids = [
    ...(await queues.forget('sync-player', [{ xuid }])),
    ...(await queues.forget('snapshot-player', [{ xuid }])),
    ...(await queues.forget('backfill-player', turns)),
    ...(await queues.forget('reconcile-player', turns)),
    ...(await queues.forget('register-player', registrations)),
  ];
  await forgetJobs(db.prisma, ids);
}
