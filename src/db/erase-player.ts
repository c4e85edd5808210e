import { LIFECYCLES } from '../schemas/enums.ts';
import { emptyBacklogOf } from './backlog.ts';
import { Prisma, type PrismaClient } from './generated/client.ts';
import { lockWebhooks } from './lock-webhooks.ts';
import { LOCKS } from './locks.ts';
import { lockPayloads, pseudonymizePayloads, withholdAuthors } from './pseudonymize-payloads.ts';
import { RAW_ENDPOINTS } from './raw-endpoints.ts';

/** What an erasure found and took away; all zero when there was nothing left. */
export interface Erased {
  /** When this person was erased first. */
  erasedAt: Date;
  /** Matches in which they are a pseudonym now. */
  matches: number;
  /** Kept upstream answers written anew, or deleted. */
  payloads: number;
  /** Gamertags forgotten. */
  gamertags: number;
  /** Ranks, career ranks and service records forgotten. */
  snapshots: number;
  /** The gamertags, folded, for whoever has to look for them elsewhere. */
  gamertagKeys: string[];
  /** Tracked players to whom something changed by it. */
  others: bigint[];
}

/** Half of what it took to store somebody's matches, which may be ten thousand; on a slow machine, minutes. */
const LONGEST_MS = 15 * 60_000;

/**
 * Erases a person: whatever is about them alone is deleted, in matches they become a pseudonym, and later ingests find
 * them among those who opted out. One transaction; safe to repeat. The long part, the kept answers, comes before the
 * lock that makes ingestion wait; what was stored meanwhile is done under it.
 */
export function erasePlayer(prisma: PrismaClient, xuid: bigint): Promise<Erased> {
  return prisma.$transaction(
    async (transaction) => {
      await transaction.$executeRaw`set local synchronous_commit = on`;
      // A statement here may read a whole history, or wait for others to end.
      await transaction.$executeRaw`set local statement_timeout = ${Prisma.raw(String(LONGEST_MS))}`;
      await lockPayloads(transaction);
      await withholdAuthors(transaction);
      const early = await findMatches(transaction, xuid);
      let payloads = await pseudonymizePayloads(transaction, early, [xuid.toString()]);

      await transaction.$executeRaw`select pg_advisory_xact_lock(${LOCKS.erasure})`;
      const matches = await findMatches(transaction, xuid);
      const done = new Set(early);
      const late = matches.filter((id) => !done.has(id));
      payloads += await pseudonymizePayloads(transaction, late, [xuid.toString()]);
      const erasedAt = await optOut(transaction, xuid);
      const others = await tellOthers(transaction, xuid);
      await pseudonymizeRows(transaction, xuid);
      const deleted = await deletePerson(transaction, xuid, payloads);
      return { erasedAt, matches: matches.length, others, ...deleted };
    },
    { timeout: LONGEST_MS, maxWait: 30_000 },
  );
}

type Transaction = Prisma.TransactionClient;

async function findMatches(transaction: Transaction, xuid: bigint): Promise<string[]> {
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    select distinct match_id::text as id from participants where xuid = ${xuid} order by 1`;
  return rows.map(({ id }) => id);
}

async function optOut(transaction: Transaction, xuid: bigint): Promise<Date> {
  const { erasedAt } = await transaction.optOut.upsert({
    where: { xuid },
    create: { xuid, erasedAt: new Date() },
    update: {},
  });
  return erasedAt;
}

/** What others see of this person changes: their revisions, and that of all names, go up. */
async function tellOthers(transaction: Transaction, xuid: bigint): Promise<bigint[]> {
  const told = await transaction.$queryRaw<{ xuid: bigint }[]>`
    update tracked_players t set revision = t.revision + 1
    from (
      -- The person's own row as well, which is deleted below: whoever writes several takes them in this order.
      select xuid from tracked_players where xuid = ${xuid} or xuid in (
        select o.xuid from participants p join participants o using (match_id) where p.xuid = ${xuid}
      ) order by xuid for update
    ) locked
    where t.xuid = locked.xuid and t.xuid <> ${xuid} returning t.xuid`;
  await transaction.$executeRaw`
    update revisions r set value = case r.name when 'names' then r.value + 1
      else greatest(r.value, 1 + (select revision from tracked_players where xuid = ${xuid})) end
    where r.name in ('names', 'first')`;
  return told.map(({ xuid: other }) => other);
}

/** As src/ingest/pseudonyms.ts says it: rows made again from the payloads are the same. */
const PSEUDONYM = (row: string) =>
  Prisma.raw(
    `('player-' || left(encode(sha256(convert_to(${row}.match_id || '/' || ${row}.slot, 'UTF8')), 'hex'), 8))`,
  );

async function pseudonymizeRows(transaction: Transaction, xuid: bigint): Promise<void> {
  const id = `xuid\\(0*${xuid}\\)`;
  const digits = `\\m0*${xuid}\\M`;
  const bare = xuid.toString().length < FEWEST_DIGITS ? id : digits;
  const renamed = (extra: Prisma.Sql) => Prisma.sql`regexp_replace(
    regexp_replace(${extra}::text, ${id}, 'erased(' || ${PSEUDONYM('e')} || ')', 'g'), ${bare}, '0', 'g')::jsonb`;
  // Fields without a column, where nobody has been seen to name a person; but who knows what upstream adds.
  await transaction.$executeRaw`
    update participants p set extra = ${renamed(Prisma.sql`p.extra`)} from participants e
    where e.xuid = ${xuid} and p.match_id = e.match_id and p.extra::text ~ ${digits}`;
  await transaction.$executeRaw`
    update teams t set extra = ${renamed(Prisma.sql`t.extra`)} from participants e
    where e.xuid = ${xuid} and t.match_id = e.match_id and t.extra::text ~ ${digits}`;
  await transaction.$executeRaw`
    update matches m set extra = ${renamed(Prisma.sql`m.extra`)} from participants e
    where e.xuid = ${xuid} and m.id = e.match_id and m.extra::text ~ ${digits}`;
  await transaction.$executeRaw`
    update participants p set
      xuid = null, pseudonym = case when p.xuid is null then p.pseudonym else ${PSEUDONYM('p')} end,
      csr_before = null, csr_after = null, placements_left_before = null, placements_left_after = null
    from participants e
    where e.xuid = ${xuid} and p.match_id = e.match_id
      and (p.xuid = e.xuid or p.extra->>'playerId' = 'erased(' || ${PSEUDONYM('e')} || ')')`;
}

/** Digits too few to be taken for somebody's id where they stand alone. */
const FEWEST_DIGITS = 15;

async function deletePerson(
  transaction: Transaction,
  xuid: bigint,
  rewritten: number,
): Promise<Omit<Erased, 'erasedAt' | 'matches' | 'others'>> {
  const tags = await transaction.$queryRaw<{ key: string }[]>`
    select gamertag_key as key from player_gamertags where xuid = ${xuid}
    union select gamertag_key from players where xuid = ${xuid} and gamertag_key is not null
    union select gamertag_key from registrations where xuid = ${xuid}`;
  const gamertagKeys = tags.map(({ key }) => key);
  await transaction.registration.deleteMany({
    where: { OR: [{ xuid }, { xuid: null, gamertagKey: { in: gamertagKeys } }] },
  });
  const { count: gamertags } = await transaction.playerGamertag.deleteMany({ where: { xuid } });
  let snapshots = 0;
  for (const { count } of [
    await transaction.rankSnapshot.deleteMany({ where: { xuid } }),
    await transaction.careerRankSnapshot.deleteMany({ where: { xuid } }),
    await transaction.serviceRecordSnapshot.deleteMany({ where: { xuid } }),
  ])
    snapshots += count;
  await transaction.playerChange.deleteMany({ where: { xuid } });
  // Before their events: whoever turns those into messages has the webhooks at hand, and then needs the events.
  await lockWebhooks(transaction);
  await transaction.$executeRaw`
    update webhooks set xuids = array_remove(xuids, ${xuid}::bigint) where ${xuid}::bigint = any (xuids)`;
  // In this order: what gets its place in the log meanwhile is in it when the log is looked at.
  await transaction.pendingEvent.deleteMany({ where: { xuid } });
  // With what waits to be sent of it, or was.
  await transaction.event.deleteMany({ where: { xuid } });
  await transaction.$executeRaw(emptyBacklogOf(xuid));
  await transaction.erasureProof.deleteMany({ where: { xuid } });
  await transaction.apiKeyPlayer.deleteMany({ where: { xuid } });
  await transaction.trackedPlayer.deleteMany({ where: { xuid } });
  await transaction.player.deleteMany({ where: { xuid } });
  return {
    payloads: rewritten + (await deletePayloads(transaction, xuid)),
    gamertags,
    snapshots,
    gamertagKeys,
  };
}

/** The answers about this person alone, by every key they are kept under. */
async function deletePayloads(transaction: Transaction, xuid: bigint): Promise<number> {
  const name = xuid.toString().padStart(16, '0');
  const { serviceRecord, playlistCsr, matchCount, careerRanks } = RAW_ENDPOINTS;
  const keys = [name, ...Object.values(LIFECYCLES).map((lifecycle) => `${name}/${lifecycle}`)];
  const alone = await transaction.$executeRaw`
    delete from raw_payloads
    where endpoint = any (${[serviceRecord, matchCount, careerRanks]}::smallint[]) and key = any (${keys}::text[])`;
  // Their keys as a list: they are looked up, where a condition of its own would read all there are.
  const ofPlaylists = await transaction.$executeRaw`
    delete from raw_payloads where endpoint = ${playlistCsr}::smallint and key = any (array(
      select asset_id || '/' || ${name}::text from assets where kind = 3
      union select asset_id || '/' || ${name}::text from playlists))`;
  return alone + ofPlaylists;
}
