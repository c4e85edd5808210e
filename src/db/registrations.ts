import { durably } from './durably.ts';
import { gamertagKey } from './gamertag-key.ts';
import type { PrismaClient, Registration } from './generated/client.ts';
import { isNobodyErased } from './opt-outs.ts';

export type RegistrationState = 'resolving' | 'resolved' | 'unknown' | 'failed';

/**
 * Remembers that somebody wants this gamertag tracked; a former unknown or failed one is asked for again. The player will
 * be one of the API key it was asked for with.
 */
export async function requestRegistration(
  prisma: PrismaClient,
  gamertag: string,
  apiKeyId: string | null = null,
): Promise<Registration> {
  const now = new Date();
  const key = gamertagKey(gamertag);
  return durably(prisma, async (transaction) => {
    const registration = await transaction.registration.upsert({
      where: { gamertagKey: key },
      create: { gamertagKey: key, gamertag, requestedAt: now, updatedAt: now, state: 'resolving' },
      update: { gamertag, requestedAt: now, updatedAt: now, state: 'resolving', errorCode: null },
    });
    if (apiKeyId !== null)
      await transaction.$executeRaw`
        insert into registration_keys (gamertag_key, api_key_id)
        select ${key}, id from api_keys where id = ${apiKeyId}::uuid and revoked_at is null
        on conflict do nothing`;
    return registration;
  });
}

export function findRegistration(prisma: PrismaClient, gamertag: string): Promise<Registration | null> {
  return prisma.registration.findUnique({ where: { gamertagKey: gamertagKey(gamertag) } });
}

export async function settleRegistration(
  prisma: PrismaClient,
  key: string,
  outcome: { state: Exclude<RegistrationState, 'resolved'>; errorCode?: string },
): Promise<void> {
  await prisma.registration.updateMany({
    where: { gamertagKey: key },
    data: { ...outcome, updatedAt: new Date() },
  });
  // Whoever asks again is remembered again.
  if (outcome.state === 'unknown')
    await prisma.registrationKey.deleteMany({
      where: { gamertagKey: key, registration: { state: 'unknown' } },
    });
}

/** Forgets a gamertag somebody asked for: who has it was erased. */
export async function dropRegistration(prisma: PrismaClient, key: string): Promise<void> {
  await prisma.registration.deleteMany({ where: { gamertagKey: key } });
}

/**
 * Remembers who has a gamertag; of who was erased meanwhile, nothing. They become a player of every key that asked. That
 * is a statement of its own: it sees also who asked while the first one waited for the row.
 */
export async function resolveRegistration(prisma: PrismaClient, key: string, xuid: bigint): Promise<void> {
  const resolve = prisma.$executeRaw`
    with resolved as (
      update registrations set state = 'resolved', xuid = ${xuid}, updated_at = now()
      where gamertag_key = ${key} and ${isNobodyErased([xuid])}
      returning gamertag_key
    )
    delete from registrations where gamertag_key = ${key} and not exists (select from resolved)`;
  const claim = prisma.$executeRaw`
    with asked as (delete from registration_keys where gamertag_key = ${key} returning api_key_id)
    insert into api_key_players (api_key_id, xuid, revision, at)
    select k.id, t.xuid, t.revision, now()
    from asked join api_keys k on k.id = asked.api_key_id, tracked_players t
    where k.revoked_at is null and t.xuid = ${xuid} and ${isNobodyErased([xuid])}
    on conflict do nothing`;
  await prisma.$transaction([resolve, claim]);
}

/** Seconds after which a registration is asked for again when its first job did not come to be. */
const FIRST_LEASE_SECONDS = 5;

/**
 * Registrations that still wait for an answer, to be asked for again: after {@link FIRST_LEASE_SECONDS} at first, as the
 * queue refuses a second job while one for the same name ends; then after `leaseSeconds`, and ever more rarely (half of
 * the time they have waited), never given up.
 */
export async function takeWaitingRegistrations(
  prisma: PrismaClient,
  limit: number,
  leaseSeconds: number,
): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ key: string }[]>`
    update registrations r set updated_at = now()
    from (
      select gamertag_key from registrations
      where state in ('resolving', 'failed') and updated_at < now() - case
        when state = 'resolving' and updated_at = requested_at then make_interval(secs => ${FIRST_LEASE_SECONDS}::int)
        else greatest(make_interval(secs => ${leaseSeconds}), (updated_at - requested_at) / 2) end
      order by updated_at limit ${limit} for update skip locked
    ) waiting
    where r.gamertag_key = waiting.gamertag_key returning r.gamertag_key as key`;
  return rows.map(({ key }) => key);
}
