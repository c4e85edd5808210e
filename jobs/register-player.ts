import type { Registration } from '../src/db/generated/client.ts';
import { findErased } from '../src/db/opt-outs.ts';
import { recordGamertags } from '../src/db/players.ts';
import { dropRegistration, resolveRegistration, settleRegistration } from '../src/db/registrations.ts';
import { trackPlayer } from '../src/db/tracked-players.ts';
import { forgetEverywhere } from '../src/erase.ts';
import type { Payload } from '../src/queue/contracts.ts';
import { WaypointBadRequest, WaypointNotFound } from '../src/waypoint/errors.ts';
import type { JobContext } from './context.ts';
import { errorCode } from './error-code.ts';

/** Asks upstream who has the gamertag, and begins to track them. */
export async function registerPlayer(
  { prisma, waypoint, queues, hints, signal, syncIntervalSeconds }: JobContext,
  { gamertagKey }: Payload<'register-player'>,
): Promise<void> {
  const registration: Registration | null = await prisma.registration.findUnique({ where: { gamertagKey } });
  if (registration === null || registration.state === 'resolved' || registration.state === 'unknown') return;
  try {
    const { body, fetchedAt } = await waypoint.userByGamertag(registration.gamertag, {
      signal,
      lane: 'asked',
    });
    const xuid = BigInt(body.xuid);
    const renamed = await recordGamertags(prisma, [{ xuid, gamertag: body.gamertag }], fetchedAt);
    hints.publish(renamed);
    // To whoever asked, somebody who was erased is as unknown here as anybody.
    if (!(await trackPlayer(prisma, xuid, syncIntervalSeconds)))
      return await dropRegistration(prisma, gamertagKey);
    await resolveRegistration(prisma, gamertagKey, xuid);
    hints.publish([xuid]);
    await queues.enqueue('sync-player', [{ xuid: xuid.toString() }], 'asked');
    await queues.enqueue('snapshot-player', [{ xuid: xuid.toString() }], 'asked');
    // An erasure in between has looked for jobs before this one was there.
    if ((await findErased(prisma, [xuid])).length > 0)
      await forgetEverywhere({ db: { prisma }, queues }, xuid.toString(), [gamertagKey]);
  } catch (error) {
    if (signal.aborted) throw error;
    // A name upstream calls no name at all is as unknown as one nobody has.
    if (error instanceof WaypointNotFound || error instanceof WaypointBadRequest) {
      await settleRegistration(prisma, gamertagKey, { state: 'unknown' });
      return;
    }
    await settleRegistration(prisma, gamertagKey, { state: 'failed', errorCode: errorCode(error) });
    throw error;
  }
}
