import { findRankedPlaylists } from '../src/db/metadata.ts';
import { recordGamertags } from '../src/db/players.ts';
import { storeUpstreamTotal } from '../src/db/snapshots.ts';
import { retrySnapshot } from '../src/db/tracked-players.ts';
import { formatXuid } from '../src/ingest/player-id.ts';
import type { Payload } from '../src/queue/contracts.ts';
import { WaypointNotFound } from '../src/waypoint/errors.ts';
import type { JobContext } from './context.ts';
import { keep } from './keep.ts';
import { namedPlayers } from './named-players.ts';

/** What upstream says of a player besides matches: gamertag, counts, service record, CSR per playlist, career rank. */
export async function snapshotPlayer(
  context: JobContext,
  { xuid: id }: Payload<'snapshot-player'>,
): Promise<void> {
  const xuid = BigInt(id);
  try {
    await takeSnapshot(context, xuid);
  } catch (error) {
    await retrySnapshot(context.prisma, xuid, context.signal.aborted ? 0 : RETRY_SECONDS);
    throw error;
  } finally {
    // What came before a failure is stored as well.
    context.hints.publish([xuid]);
  }
}

/** Far sooner than the next regular one. */
const RETRY_SECONDS = 120;

async function takeSnapshot(context: JobContext, xuid: bigint): Promise<void> {
  const { prisma, waypoint, signal, lane } = context;
  const call = { signal, lane };
  const name = formatXuid(xuid);
  // Who is new has nothing else to show.
  const record = await waypoint.serviceRecord(name, 'matchmade', {}, call);
  await keep(context, 'serviceRecord', `${name}/matchmade`, record);
  const count = await waypoint.matchCount(name, call);
  await storeUpstreamTotal(prisma, xuid, count.body.MatchesPlayedCount);
  const { users } = await waypoint.usersByXuid([name], call);
  await recordGamertags(prisma, namedPlayers(users, [xuid]), new Date());
  const career = await waypoint.careerRanks([name], call);
  for (const chunk of career.chunks) await keep(context, 'careerRanks', name, chunk);
  for (const playlist of await findRankedPlaylists(prisma, xuid))
    await absentIsAnAnswer(async () => {
      const ranks = await waypoint.playlistCsr(playlist, [name], null, call);
      for (const chunk of ranks.chunks) await keep(context, 'playlistCsr', `${playlist}/${name}`, chunk);
    });
}

/** A playlist without a ladder, or retired, answers 404 (UPSTREAM §4.4). */
async function absentIsAnAnswer(ask: () => Promise<void>): Promise<void> {
  try {
    await ask();
  } catch (error) {
    if (!(error instanceof WaypointNotFound)) throw error;
  }
}
