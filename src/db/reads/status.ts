import type pg from 'pg';
import { instant } from './sql-words.ts';

/** Row counts of large tables are the planner's estimates: counting a hundred million rows is no status check. */
const TEXT = `
  select json_build_object(
    'asOf', ${instant('now()')},
    'hasAccount', exists (select from upstream_accounts),
    'stored', json_build_object(
      'matches', (select case when reltuples < 100000 then (select count(*) from matches) else reltuples::bigint end
        from pg_class where oid = 'matches'::regclass),
      'players', (select case when reltuples < 100000 then (select count(*) from players) else reltuples::bigint end
        from pg_class where oid = 'players'::regclass)),
    'tracked', (
      select json_build_object(
        'players', count(*)::int,
        'byState', coalesce((select json_object_agg(state, n) from (
          select state, count(*)::int as n from tracked_players group by state) s), '{}'),
        'overdue', (count(*) filter (where next_sync_at < now() - interval '1 minute'))::int,
        'oldestSuccessAt', ${instant('min(last_success_at)')})
      from tracked_players where state <> 'stopped'),
    'backlog', (
      select json_build_object('matches', count(distinct match_id)::int,
        'failing', (count(*) filter (where attempts > 0))::int,
        'byError', coalesce((select json_object_agg(error_code, n) from (
          select error_code, count(*)::int as n from backlog where error_code is not null group by 1) e), '{}'))
      from backlog),
    'registrations', coalesce((select json_object_agg(state, n) from (
      select state, count(*)::int as n from registrations group by state) r), '{}'))::text as document`;

/** JSON text of the stored part of `Status`. One statement. */
export async function readStatus(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ document: string }>({ name: 'status', text: TEXT });
  return rows[0]?.document ?? '{}';
}
