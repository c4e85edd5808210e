import { IS_FAILING } from '../../webhook-deliveries.ts';

interface Work {
  table: string;
  /** When a row of it is due; there is an index on it. */
  due: string;
  /** Which of them are waited for. */
  where?: string;
}

/** More than so many are told as so many. */
const MOST = 10_000;

/**
 * Messages of receivers that are well and that nothing is sent to: a long queue may wait for long, as long as it is sent from.
 * Of each player the first, as the others wait for it. From webhook to webhook, so that what waits for the others is not read.
 */
const DELIVERIES = `(
    select id from webhooks w where state = 'active' and not ${IS_FAILING.sql}
      and id not in (select webhook_id from webhook_deliveries where settled_at > now() - interval '30 seconds')
  ) w cross join lateral (
    select next_attempt_at from webhook_deliveries d
    where webhook_id = w.id and state = 'pending' and next_attempt_at <= now()
      and not exists (select from webhook_deliveries o where o.webhook_id = d.webhook_id and o.state = 'pending'
        and o.xuid = d.xuid and o.event_id < d.event_id)
    order by next_attempt_at limit ${MOST}
  ) d`;

/** Work that the database remembers, by what it is. Another kind is a line here. */
const KINDS: Readonly<Record<string, Work>> = {
  'player-looks': { table: 'tracked_players', due: 'next_sync_at', where: "state <> 'stopped'" },
  snapshots: { table: 'tracked_players', due: 'next_snapshot_at', where: "state <> 'stopped'" },
  // Older matches wait for their turn, and nobody for them.
  matches: { table: 'backlog', due: 'retry_at', where: 'not is_older' },
  'history-walks': {
    table: 'tracked_players',
    due: 'next_walk_at',
    where: "state not in ('stopped', 'private') and last_success_at is not null",
  },
  deliveries: { table: DELIVERIES, due: 'next_attempt_at' },
};

function due(kind: string, { table, due: column, where = 'true' }: Work): string {
  return `select '${kind}' as kind, count(*)::int as n, extract(epoch from now() - min(${column}))::float8 as age from (
    select ${column} from ${table} where ${column} <= now() and ${where} order by ${column} limit ${MOST}) w`;
}

/** `dueWork`: what should have begun by now and was not yet given to a queue, by kind. */
export const DUE_WORK = `(
  select json_agg(json_build_object('kind', kind, 'due', n, 'oldestSeconds', age) order by kind) from (
    ${Object.entries(KINDS)
      .map(([kind, work]) => due(kind, work))
      .join('\n    union all ')}
  ) kinds)`;
