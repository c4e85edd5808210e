import { takeDueMatches } from '../src/db/backlog.ts';
import { takeWaitingRegistrations } from '../src/db/registrations.ts';
import { takeDuePlayers, takeDueSnapshots } from '../src/db/tracked-players.ts';
import { PRIORITY } from '../src/queue/contracts.ts';
import type { JobContext } from './context.ts';
import { MATCH_LEASE_SECONDS } from './sync-player.ts';

const PLAYER_LEASE_SECONDS = 300;
const SNAPSHOT_EVERY_SECONDS = 6 * 3_600;
const REGISTRATION_LEASE_SECONDS = 30;

/**
 * Turns what the database says is due into jobs: players to look at, ranks to ask for, matches to try (again), registrations that got
 * no answer. This makes the database the only memory of what is left to do; a queue may be lost at any time.
 */
export async function dispatchDue({ prisma, queues }: JobContext): Promise<void> {
  const players = await takeDuePlayers(prisma, 500, PLAYER_LEASE_SECONDS);
  await queues.enqueue(
    'sync-player',
    players.map((xuid) => ({ xuid: xuid.toString() })),
    PRIORITY.soon,
  );
  const snapshots = await takeDueSnapshots(prisma, 200, SNAPSHOT_EVERY_SECONDS);
  await queues.enqueue(
    'snapshot-player',
    snapshots.map((xuid) => ({ xuid: xuid.toString() })),
  );
  const matches = await takeDueMatches(prisma, 1_000, MATCH_LEASE_SECONDS);
  await queues.enqueue(
    'ingest-match',
    matches.map((matchId) => ({ matchId })),
    PRIORITY.soon,
  );
  const keys = await takeWaitingRegistrations(prisma, 100, REGISTRATION_LEASE_SECONDS);
  await queues.enqueue(
    'register-player',
    keys.map((gamertagKey) => ({ gamertagKey })),
  );
}
