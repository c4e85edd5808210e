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

/** Whether a webhook `w` is sent to among those that fail, for what it does to the others: it took nothing, or its time. */
export const IS_FAILING = Prisma.raw('(w.failures > 0 or w.slow_until is not null)');

/** Messages to one receiver at a time. */
export const MOST_AT_ONCE = 8;

/** A message somebody claimed goes to another when they died over it; twice what sending takes at most. */
const CLAIM_SECONDS = 20;

/**
 * Takes messages of a webhook to send: of each player the first that waits, so that theirs arrive in order, and of a
 * receiver that fails, or is slow, one alone. Two that claim at the same time do not get the same. From one player's first to the next
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
        greatest(0, case when ${IS_FAILING} then 1 else ${MOST_AT_ONCE}::int end - (
          select count(*)::int from webhook_deliveries d where d.webhook_id = ${webhookId}::uuid and d.claimed_until > now()
        )) as room
      from webhooks w join api_keys k on k.id = w.api_key_id
      where w.id = ${webhookId}::uuid and w.state = 'active' and k.revoked_at is null
        and ${IS_FAILING} = ${isFailing} and (w.resting_until is null or w.resting_until <= now())
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
      set claimed_until = now() + make_interval(secs => ${CLAIM_SECONDS}), attempts = d.attempts + 1,
        first_attempt_at = coalesce(d.first_attempt_at, now())
      from chosen c where d.id = c.id
      returning d.id, d.attempts, d.event_id, d.xuid, d.queued_at
    )
    select c.id, c.attempts, c.event_id as "eventId", c.xuid, coalesce(e.at, c.queued_at) as at,
      coalesce(e.type, 'webhook.test') as type, e.document, r.url, r.secret, r."previousSecret", r.failures
    from claimed c cross join receiver r left join events e on e.id = c.event_id
    where c.event_id is null or e.id is not null order by c.xuid nulls first`;
}

/** Webhooks with something to send now. */
export async function dueWebhooks(
  prisma: PrismaClient,
  limit: number,
): Promise<{ id: string; isFailing: boolean }[]> {
  return prisma.$queryRaw`/* due_webhooks */
    select w.id::text, ${IS_FAILING} as "isFailing" from webhooks w
    where w.state = 'active' and (w.resting_until is null or w.resting_until <= now()) and exists (
      select from webhook_deliveries d where d.webhook_id = w.id and d.state = 'pending' and d.next_attempt_at <= now()
        and (d.claimed_until is null or d.claimed_until <= now()))
    order by random() limit ${limit}`;
}

/**
 * Forgets what was settled long ago; the owners have had time to look at it. Many webhooks' at once, and so it waits for
 * nobody who has one of them at hand.
 */
export async function pruneDeliveries(prisma: PrismaClient, most = 10_000): Promise<number> {
  return prisma.$executeRaw`/* prune_deliveries */
    delete from webhook_deliveries where id in (
      select id from webhook_deliveries where settled_at < now() - interval '7 days' order by settled_at limit ${most}
      for update skip locked)`;
}
