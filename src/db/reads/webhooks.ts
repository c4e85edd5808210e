import type pg from 'pg';
import { instant, xuid } from './sql-words.ts';

/** JSON text of the latest messages to a webhook, the newest first; only those of a state, if one is named. One statement. */
export async function readDeliveries(
  pool: pg.Pool,
  webhookId: string,
  { state, limit }: { state: string | null; limit: number },
): Promise<string> {
  const { rows } = await pool.query<{ document: string }>({
    name: 'webhook_deliveries',
    text: `select json_build_object('data', coalesce(json_agg(json_build_object(
        'messageId', coalesce(d.event_id::text, 'test_' || d.id),
        'type', coalesce(e.type, 'webhook.test'),
        'xuid', ${xuid('d.xuid')},
        'state', d.state,
        'attempts', d.attempts,
        'queuedAt', ${instant('d.queued_at')},
        'nextAttemptAt', case when d.state = 'pending' then ${instant('d.next_attempt_at')} end,
        'settledAt', ${instant('d.settled_at')},
        'httpStatus', d.status,
        'errorCode', d.error_code,
        'durationMs', d.ms
      ) order by d.id desc), '[]'))::text as document
      from (
        select * from webhook_deliveries
        where webhook_id = $1::uuid and ($2::text is null or state = $2) order by id desc limit $3::int
      ) d left join events e on e.id = d.event_id`,
    values: [webhookId, state, limit],
  });
  return rows[0]?.document ?? '{"data":[]}';
}

/** How the sending of events stands, all receivers together. */
export interface WebhookCounts {
  active: number;
  disabled: number;
  /** Of the active ones, those whose last message was not taken. */
  failing: number;
  pendingDeliveries: number;
  /** Seconds since the oldest of them was asked for; null: there is none. */
  oldestPendingSeconds: number | null;
}

export async function readWebhookCounts(pool: pg.Pool): Promise<WebhookCounts> {
  const { rows } = await pool.query<WebhookCounts>({
    name: 'webhook_counts',
    text: `select w.active, w.disabled, w.failing, d.pending as "pendingDeliveries", d.seconds as "oldestPendingSeconds"
      from (
        select (count(*) filter (where state = 'active'))::int as active,
          (count(*) filter (where state = 'disabled'))::int as disabled,
          (count(*) filter (where state = 'active' and failures > 0))::int as failing
        from webhooks
      ) w, (
        select coalesce(sum(n), 0)::int as pending, extract(epoch from now() - min(oldest))::float8 as seconds
        from webhooks w cross join lateral (
          select count(*) as n, min(queued_at) as oldest from webhook_deliveries d
          where d.webhook_id = w.id and d.state = 'pending'
        ) p where w.state = 'active'
      ) d`,
  });
  return rows[0] ?? { active: 0, disabled: 0, failing: 0, pendingDeliveries: 0, oldestPendingSeconds: null };
}
