import { takeDueMatches } from '../src/db/backlog.ts';
import { takeDueWalks } from '../src/db/history-walks.ts';
import { dropOldClaims } from '../src/db/match-claims.ts';
import { takeWaitingRegistrations } from '../src/db/registrations.ts';
import { takeDuePlayers, takeDueSnapshots } from '../src/db/tracked-players.ts';
import type { JobContext } from './context.ts';
import { askForDueWebhooks } from './fan-out-events.ts';
import { leaseFor } from './lease.ts';
import { feedOlder } from './list-page.ts';

/** New matches ask for one of their own, see `sync-player`. */
const SNAPSHOT_EVERY_SECONDS = 24 * 3_600;
const REGISTRATION_LEASE_SECONDS = 30;

/**
 * Turns what the database says is due into jobs: players to look at, histories to walk, ranks to ask for, matches to try
 * (again), registrations that got no answer, events without a place in the log, messages to webhooks. This makes the
 * database the only memory of what is left to do; a queue may be lost at any time.
 */
export async function dispatchDue(context: JobContext): Promise<void> {
  const { prisma, queues, hints } = context;
  const players = await takeDuePlayers(prisma, 500, (await leaseFor(queues, 'sync')).seconds);
  await queues.enqueue(
    'sync-player',
    players.map((xuid) => ({ xuid: xuid.toString() })),
  );
  const matches = await takeDueMatches(prisma, 'new', 1_000, await leaseFor(queues, 'ingest', 'asked'));
  await queues.enqueue(
    'ingest-match',
    matches.map((matchId) => ({ matchId })),
  );
  const keys = await takeWaitingRegistrations(prisma, 100, REGISTRATION_LEASE_SECONDS);
  await queues.enqueue(
    'register-player',
    keys.map((gamertagKey) => ({ gamertagKey })),
  );
  const snapshots = await takeDueSnapshots(prisma, 200, SNAPSHOT_EVERY_SECONDS);
  await queues.enqueue(
    'snapshot-player',
    snapshots.map((xuid) => ({ xuid: xuid.toString() })),
  );
  const walks = await takeDueWalks(prisma, 200);
  for (const [name, wanted] of [
    ['backfill-player', walks.filter(({ isBackfill }) => isBackfill)],
    ['reconcile-player', walks.filter(({ isBackfill }) => !isBackfill)],
  ] as const)
    await queues.enqueue(
      name,
      wanted.map(({ xuid }) => ({ xuid: xuid.toString(), turn: 0 as const })),
    );
  await feedOlder(context);
  await dropOldClaims(prisma);
  await hints.sweep();
  await askForDueWebhooks(context);
}
