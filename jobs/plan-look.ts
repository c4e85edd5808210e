import { type Follow, isLate, planAfterLook, planAfterMatch } from '../src/cadence/plan.ts';
import type { PrismaClient } from '../src/db/generated/client.ts';
import { type PlayTimes, readPlayTimes } from '../src/db/play-times.ts';
import { moveLooks } from '../src/db/tracked-players.ts';

/** When a player is looked at next, of whom `listed` matches were just seen to have ended then. */
export async function planLook(prisma: PrismaClient, xuid: bigint, listed: readonly number[]): Promise<Date> {
  const [player] = await readPlayTimes(prisma, [xuid]);
  const now = Date.now();
  return new Date(player === undefined ? now : planAfterLook(toFollow(player), listed, now));
}

/** Moves the next looks of tracked players in a match that was just stored. */
export async function moveLooksOfMates(
  prisma: PrismaClient,
  xuids: readonly string[],
  endedAt: Date,
): Promise<void> {
  const now = Date.now();
  if (xuids.length < 2 || !isLate(endedAt.getTime(), now)) return;
  const players = await readPlayTimes(prisma, xuids.map(BigInt));
  const looks = players.flatMap((player) => {
    const at = planAfterMatch(toFollow(player), endedAt.getTime(), now);
    return at === null ? [] : [{ xuid: player.xuid, nextSyncAt: new Date(at) }];
  });
  await moveLooks(prisma, endedAt, looks);
}

function toFollow({ ends, registeredAt, lastMatchAt, lastSuccessAt, askedAt }: PlayTimes): Follow {
  return {
    ends,
    registeredAt: registeredAt.getTime(),
    lastMatchAt: lastMatchAt?.getTime() ?? null,
    lastSuccessAt: lastSuccessAt?.getTime() ?? null,
    askedAt: askedAt?.getTime() ?? null,
  };
}
