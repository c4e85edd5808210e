import type { JobContext } from '../../jobs/context.ts';
import { handlers } from '../../jobs/handlers.ts';

/** Looks at a player by hand: the newest page, and the older ones to the end of the history. */
export async function lookAt(context: JobContext, xuid: string): Promise<void> {
  await handlers['sync-player'](context, { xuid });
  const isUnfinished = () =>
    context.prisma.trackedPlayer.findFirst({
      where: { xuid: BigInt(xuid), state: 'current', backfillNext: { not: null } },
    });
  while ((await isUnfinished()) !== null) await handlers['backfill-player'](context, { xuid, turn: 0 });
}
