import { Prisma, type PrismaClient } from './generated/client.ts';

/** A message somebody has to send now. */
export interface ClaimedDelivery {
  id: bigint;
  attempts: number;
  /** Null: a test. */
  eventId: bigint | null;
  /** Whose event; null: a test. */
  xuid: bigint | null;
  /** When the event happened, or the test was asked for. */
  at: Date;
  type: string;
  /** JSON text of the event; null: a test. */
  document: string | null;
  url: string;
  secret: string;
  /** While it signs as well. */
  previousSecret: string | null;
  /** Failures of the webhook in a row, before this. */
  failures: number;
}

/** Messages to one receiver at a time. */
export const MOST_AT_ONCE = 8;

/** A message somebody claimed goes to another when they died over it; twice what sending takes at most. */
const CLAIM_SECONDS = 20;

/**
 * Takes messages of a webhook to send: of each player the first that waits, so that theirs arrive in order, and of a
 * receiver that fails one alone. Two that claim at the same time do not get the same. From one player's first to the next
 * one's, and no further than needed: what it costs is not a matter of how much waits.
 * @param isFailing which of the two lanes asks; the other one's are left to it.
 * @param after the player to go on behind, in order of xuids; null: begins with one whose message waits longest.
 */
export async function claimDeliveries(
  prisma: PrismaClient,
  webhookId: string,
  isFailing: boolean,
  after: bigint | null = null,
): Promise<ClaimedDelivery[]> {
  const isReady = Prisma.sql`d.state = 'pending' and d.next_attempt_at <= now()
    and (d.claimed_until is null or d.claimed_until <= now())`;
  // Both walk and locks run as far as the limit needs them: a join or a sort between would take all players first.
  return prisma.$queryRaw<ClaimedDelivery[]>`/* claim_deliveries */
    with recursive receiver as materialized (
      select w.id, w.url, w.secret, w.failures,
        case when w.previous_secret_until > now() then w.previous_secret end as "previousSecret",
        greatest(0, case when w.failures > 0 then 1 else ${MOST_AT_ONCE}::int end - (
          select count(*)::int from webhook_deliveries d where d.webhook_id = ${webhookId}::uuid and d.claimed_until > now()
        )) as room
      from webhooks w join api_keys k on k.id = w.api_key_id
      where w.id = ${webhookId}::uuid and w.state = 'active' and k.revoked_at is null
        and (w.failures > 0) = ${isFailing} and (w.resting_until is null or w.resting_until <= now())
    ),
    heads as (
      (select d.xuid, d.id, ${isReady} as is_ready from webhook_deliveries d
        where d.webhook_id = ${webhookId}::uuid and d.state = 'pending' and d.xuid > coalesce(${after}::bigint, (
          select o.xuid - 1 from webhook_deliveries o
          where o.webhook_id = ${webhookId}::uuid and o.state = 'pending' order by o.next_attempt_at limit 1), 0)
        order by d.xuid, d.event_id limit 1)
      union all
      select n.xuid, n.id, n.is_ready from heads h cross join lateral (
        select d.xuid, d.id, ${isReady} as is_ready from webhook_deliveries d
        where d.webhook_id = ${webhookId}::uuid and d.state = 'pending' and d.xuid > h.xuid
        order by d.xuid, d.event_id limit 1) n
    ),
    chosen as (
      select id from (
        select id from (
          select d.id from webhook_deliveries d
          where d.webhook_id = ${webhookId}::uuid and d.xuid is null and ${isReady} for update skip locked) tests
        union all
        select l.id from heads h cross join lateral (
          select d.id from webhook_deliveries d where d.id = h.id and ${isReady} for update skip locked) l
        where h.is_ready
      ) ready limit coalesce((select room from receiver), 0)
    ),
    claimed as (
      update webhook_deliveries d
      set claimed_until = now() + make_interval(secs => ${CLAIM_SECONDS}), attempts = d.attempts + 1
      from chosen c where d.id = c.id
      returning d.id, d.attempts, d.event_id, d.xuid, d.queued_at
    )
    select c.id, c.attempts, c.event_id as "eventId", c.xuid, coalesce(e.at, c.queued_at) as at,
      coalesce(e.type, 'webhook.test') as type, e.document, r.url, r.secret, r."previousSecret", r.failures
    from claimed c cross join receiver r left join events e on e.id = c.event_id
    where c.event_id is null or e.id is not null order by c.xuid nulls first`;
}

/** A message the receiver took. */
export interface Sent extends Pick<ClaimedDelivery, 'id' | 'failures'> {
  status: number;
  ms: number;
}

/** The receiver took them. One that failed before is awake again, and what failed meanwhile is tried at once. */
export async function settleDelivered(prisma: PrismaClient, sent: readonly Sent[]): Promise<void> {
  const ids = sent.map(({ id }) => id.toString());
  // Whoever writes several rows of a webhook takes them in this order, and so none waits for another in a circle.
  await prisma.$executeRaw`/* settle_delivered */
    with mine as materialized (
      select id from webhook_deliveries where id = any (${ids}::bigint[]) and state = 'pending' order by id for update
    )
    update webhook_deliveries d set state = 'delivered', settled_at = now(), claimed_until = null,
      status = s.status, ms = s.ms, error_code = null
    from mine m join unnest(${ids}::bigint[], ${sent.map(({ status }) => status)}::smallint[],
      ${sent.map(({ ms }) => ms)}::int[]) as s (id, status, ms) on s.id = m.id
    where d.id = m.id`;
  const failed = sent.find(({ failures }) => failures > 0);
  if (failed !== undefined) await wake(prisma, failed.id, failed.failures >= OUTAGE);
}

async function wake(prisma: PrismaClient, id: bigint, wasOutage: boolean): Promise<void> {
  const [row] = await prisma.$queryRaw<{ id: string }[]>`/* wake_webhook */
    update webhooks w set failures = 0, failing_since = null, resting_until = null
    from webhook_deliveries d where d.id = ${id} and w.id = d.webhook_id returning w.id::text`;
  if (row === undefined || !wasOutage) return;
  await prisma.$executeRaw`/* hurry_deliveries */
    with mine as materialized (
      select id from webhook_deliveries
      where webhook_id = ${row.id}::uuid and state = 'pending' and next_attempt_at > now() order by id for update
    )
    update webhook_deliveries d set next_attempt_at = now() from mine m where d.id = m.id`;
}

/** So many failures in a row are the receiver's, and not those of one message it does not like. */
const OUTAGE = 3;

export interface NotSent {
  code: string;
  status: number | null;
  ms: number | null;
  /** Milliseconds until this message is tried again, and until the receiver gets anything. */
  retryMs: number;
  restMs: number;
  /** How long a message is tried, in milliseconds. */
  patienceMs: number;
}

/**
 * It was not taken: tried again later, or given up after its time. A receiver that has taken nothing for days, or says that
 * it is gone, gets nothing more until its owner says so.
 * @returns whether the webhook was disabled by it.
 */
export async function settleFailed(
  prisma: PrismaClient,
  { id, attempts, failures }: Pick<ClaimedDelivery, 'id' | 'attempts' | 'failures'>,
  { code, status, ms, retryMs, restMs, patienceMs }: NotSent,
): Promise<boolean> {
  const rows = await prisma.$queryRaw<{ id: string }[]>`/* settle_failed */
    with settled as (
      update webhook_deliveries d set claimed_until = null, error_code = ${code}, status = ${status}::smallint,
        ms = ${ms}::int, next_attempt_at = t.next,
        state = case when t.is_late then 'given_up' else 'pending' end,
        settled_at = case when t.is_late then now() end
      from (
        select id, now() + ${milliseconds(retryMs)} as next,
          now() + ${milliseconds(retryMs)} > queued_at + ${milliseconds(patienceMs)} as is_late
        from webhook_deliveries where id = ${id}
      ) t
      where d.id = t.id and d.state = 'pending' and d.attempts = ${attempts} returning d.webhook_id
    ),
    failed as (
      update webhooks w set failures = greatest(w.failures, ${failures + 1}::int),
        failing_since = coalesce(w.failing_since, now()),
        resting_until = case when ${restMs}::int > 0
          then greatest(w.resting_until, now() + ${milliseconds(restMs)}) else w.resting_until end
      from settled s where w.id = s.webhook_id
      returning w.id, case when ${status}::int = 410 then 'gone'
        when ${attempts} >= ${LEAST_ATTEMPTS} and w.failing_since < now() - ${LONGEST_FAILING} then 'failing' end as reason
    )
    select id::text, reason from failed where reason is not null`;
  const [row] = rows as { id: string; reason: string }[];
  if (row === undefined) return false;
  await disable(prisma, row.id, row.reason);
  return true;
}

/** A receiver that takes nothing for so long is not coming back by itself. */
const LONGEST_FAILING = Prisma.sql`interval '3 days'`;
/** Whoever failed once days ago, and has a hiccup now, has not failed all the time. */
const LEAST_ATTEMPTS = 5;

async function disable(prisma: PrismaClient, webhookId: string, reason: string): Promise<void> {
  await prisma.$executeRaw`/* disable_webhook */
    with disabled as (
      update webhooks set state = 'disabled', reason = ${reason}, disabled_at = now()
      where id = ${webhookId}::uuid and state = 'active' returning id
    ),
    waiting as materialized (
      select d.id from webhook_deliveries d join disabled w on d.webhook_id = w.id
      where d.state = 'pending' order by d.id for update of d
    )
    update webhook_deliveries d set state = 'given_up', settled_at = now(), claimed_until = null
    from waiting w where d.id = w.id`;
}

const milliseconds = (count: number) => Prisma.sql`make_interval(secs => ${count / 1_000}::float8)`;

/** It was not sent after all: as if nobody had claimed it. */
export async function giveBackDelivery(
  prisma: PrismaClient,
  { id, attempts }: Pick<ClaimedDelivery, 'id' | 'attempts'>,
): Promise<void> {
  await prisma.webhookDelivery.updateMany({
    where: { id, attempts, state: 'pending' },
    data: { claimedUntil: null, attempts: attempts - 1 },
  });
}

/** Webhooks with something to send now. */
export async function dueWebhooks(
  prisma: PrismaClient,
  limit: number,
): Promise<{ id: string; isFailing: boolean }[]> {
  return prisma.$queryRaw`/* due_webhooks */
    select w.id::text, w.failures > 0 as "isFailing" from webhooks w
    where w.state = 'active' and (w.resting_until is null or w.resting_until <= now()) and exists (
      select from webhook_deliveries d where d.webhook_id = w.id and d.state = 'pending' and d.next_attempt_at <= now()
        and (d.claimed_until is null or d.claimed_until <= now()))
    order by random() limit ${limit}`;
}

/** Forgets what was settled long ago; the owners have had time to look at it. */
export async function pruneDeliveries(prisma: PrismaClient, most = 10_000): Promise<number> {
  return prisma.$executeRaw`/* prune_deliveries */
    delete from webhook_deliveries where id in (
      select id from webhook_deliveries where settled_at < now() - interval '7 days' order by settled_at limit ${most})`;
}
