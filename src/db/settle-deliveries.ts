import { disableWebhook } from './disable-webhook.ts';
import { Prisma, type PrismaClient } from './generated/client.ts';
import { aBatchOf, untilNone } from './in-batches.ts';
import type { ClaimedDelivery } from './webhook-deliveries.ts';

/** A message the receiver took. */
export interface Sent extends Pick<ClaimedDelivery, 'id' | 'failures'> {
  status: number;
  ms: number;
}

/** So many failures in a row are the receiver's, and not those of one message it does not like. */
const OUTAGE = 3;

/** Whoever was slow is among those that fail for so long at least: slow answers hold others up for a small share of the time. */
const SLOW_FOR = Prisma.sql`interval '5 minutes'`;

/**
 * The receiver took them. One that failed before is awake again, and what failed meanwhile is tried at once. Here as
 * everywhere the webhook is locked before its messages: whoever writes several of them waits for no other in a circle.
 * @param isSlow whether it took its time over one of them.
 */
export async function settleDelivered(
  prisma: PrismaClient,
  webhookId: string,
  sent: readonly Sent[],
  isSlow: boolean,
): Promise<void> {
  const ids = sent.map(({ id }) => id.toString());
  const isAwake = sent.some(({ failures }) => failures > 0);
  const [before] = await prisma.$queryRaw<{ failures: number }[]>`/* settle_delivered */
    with receiver as materialized (
      select id, failures, slow_until as was_slow, case when ${isSlow} then now() + ${SLOW_FOR}
        when slow_until > now() then slow_until end as slow_until
      from webhooks where id = ${webhookId}::uuid for no key update
    ),
    mine as materialized (
      select d.id from receiver r join webhook_deliveries d on d.webhook_id = r.id
      where d.id = any (${ids}::bigint[]) and d.state = 'pending' order by d.id for update of d
    ),
    settled as (
      update webhook_deliveries d set state = 'delivered', settled_at = now(), claimed_until = null,
        status = s.status, ms = s.ms, error_code = null
      from mine m join unnest(${ids}::bigint[], ${sent.map(({ status }) => status)}::smallint[],
        ${sent.map(({ ms }) => ms)}::int[]) as s (id, status, ms) on s.id = m.id
      where d.id = m.id
    ),
    told as (
      update webhooks w set slow_until = r.slow_until, failures = case when ${isAwake} then 0 else w.failures end,
        failing_since = case when not ${isAwake} then w.failing_since end,
        resting_until = case when not ${isAwake} then w.resting_until end
      from receiver r where w.id = r.id and (${isAwake} or r.slow_until is distinct from r.was_slow)
    )
    select failures from receiver`;
  if (isAwake && before !== undefined && before.failures >= OUTAGE) await hurry(prisma, webhookId);
}

function hurry(prisma: PrismaClient, webhookId: string): Promise<void> {
  return untilNone(
    () => prisma.$executeRaw`/* hurry_deliveries */
      with receiver as materialized (select id from webhooks where id = ${webhookId}::uuid for no key update)
      update webhook_deliveries d set next_attempt_at = now()
      where ${aBatchOf(Prisma.sql`d.state = 'pending' and d.next_attempt_at > now()`)}`,
  );
}

export interface NotSent {
  code: string;
  status: number | null;
  ms: number | null;
  /** Whether it took its time to fail. */
  isSlow: boolean;
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
  webhookId: string,
  { id, attempts, failures }: Pick<ClaimedDelivery, 'id' | 'attempts' | 'failures'>,
  { code, status, ms, isSlow, retryMs, restMs, patienceMs }: NotSent,
): Promise<boolean> {
  const [row] = await prisma.$queryRaw<{ reason: 'gone' | 'failing' }[]>`/* settle_failed */
    with receiver as materialized (select id from webhooks where id = ${webhookId}::uuid for no key update),
    settled as (
      update webhook_deliveries d set claimed_until = null, error_code = ${code}, status = ${status}::smallint,
        ms = ${ms}::int, next_attempt_at = t.next,
        state = case when t.is_late then 'given_up' else 'pending' end,
        settled_at = case when t.is_late then now() end
      from (
        select o.id, now() + ${milliseconds(retryMs)} as next,
          now() + ${milliseconds(retryMs)} > o.first_attempt_at + ${milliseconds(patienceMs)} as is_late
        from receiver r join webhook_deliveries o on o.webhook_id = r.id where o.id = ${id}
      ) t
      where d.id = t.id and d.state = 'pending' and d.attempts = ${attempts} returning d.webhook_id
    ),
    failed as (
      update webhooks w set failures = greatest(w.failures, ${failures + 1}::int),
        failing_since = coalesce(w.failing_since, now()),
        slow_until = case when ${isSlow} then now() + ${SLOW_FOR} else w.slow_until end,
        resting_until = case when ${restMs}::int > 0
          then greatest(w.resting_until, now() + ${milliseconds(restMs)}) else w.resting_until end
      from settled s where w.id = s.webhook_id
      returning case when ${status}::int = 410 then 'gone'
        when ${attempts} >= ${LEAST_ATTEMPTS} and w.failing_since < now() - ${LONGEST_FAILING} then 'failing' end as reason
    )
    select reason from failed where reason is not null`;
  if (row === undefined) return false;
  await disableWebhook(prisma, webhookId, row.reason);
  return true;
}

/** A receiver that takes nothing for so long is not coming back by itself. */
const LONGEST_FAILING = Prisma.sql`interval '3 days'`;
/** Whoever failed once days ago, and has a hiccup now, has not failed all the time. */
const LEAST_ATTEMPTS = 5;

const milliseconds = (count: number) => Prisma.sql`make_interval(secs => ${count / 1_000}::float8)`;

/** It was not sent after all: as if nobody had claimed it. */
export async function giveBackDelivery(
  prisma: PrismaClient,
  { id, attempts }: Pick<ClaimedDelivery, 'id' | 'attempts'>,
): Promise<void> {
  await prisma.webhookDelivery.updateMany({
    where: { id, attempts, state: 'pending' },
    data: { claimedUntil: null, attempts: attempts - 1, ...(attempts === 1 && { firstAttemptAt: null }) },
  });
}
