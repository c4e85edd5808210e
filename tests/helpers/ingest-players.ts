import { handlers } from '../../jobs/handlers.ts';
import { requestRegistration } from '../../src/db/registrations.ts';
import { lookAt } from './look-at.ts';
import type { TestSystem } from './test-system.ts';

/** Registers players and stores their matches, ranks and names by the jobs themselves, one after the other. */
export async function ingestPlayers(
  { db, context }: Pick<TestSystem, 'db' | 'context'>,
  gamertags: readonly string[],
): Promise<bigint[]> {
  const xuids: bigint[] = [];
  await handlers['refresh-metadata'](context, {});
  for (const gamertag of gamertags) {
    const { gamertagKey } = await requestRegistration(db.prisma, gamertag);
    await handlers['register-player'](context, { gamertagKey });
    const { xuid } = await db.prisma.registration.findUniqueOrThrow({ where: { gamertagKey } });
    if (xuid === null) throw new Error(`upstream knows no ${gamertag}`);
    xuids.push(xuid);
    await lookAt(context, xuid.toString());
    const listed = await db.prisma.backlogEntry.findMany({ where: { xuid }, select: { matchId: true } });
    for (const { matchId } of listed) await handlers['ingest-match'](context, { matchId });
    await handlers['snapshot-player'](context, { xuid: xuid.toString() });
  }
  await handlers['resolve-names'](context, {});
  await handlers['refresh-metadata'](context, {});
  return xuids;
}
