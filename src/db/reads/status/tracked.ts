import { FRESHNESS_STATE } from '../freshness.ts';
import { instant } from '../sql-words.ts';

/** Seconds since a player’s next look should have ended well. Who fails or hides is no delay of ours; a failure is told apart. */
const LATE = `case when who.state in ('new', 'syncing', 'current') then
  extract(epoch from now() - coalesce(who.last_success_at, who.registered_at)) - who.cadence_seconds end`;

/** `tracked`: the players who are followed. */
export const TRACKED = `(
  with who as materialized (
    select who.state, who.next_sync_at, who.last_success_at, ${FRESHNESS_STATE} as freshness, ${LATE} as late
    from tracked_players who
  )
  select json_build_object(
    'players', count(*) filter (where state <> 'stopped')::int,
    'byState', coalesce((select json_object_agg(state, n) from (
      select state, count(*)::int as n from who group by state) s), '{}'),
    'byFreshness', coalesce((select json_object_agg(freshness, n) from (
      select freshness, count(*)::int as n from who where state <> 'stopped' group by freshness) f), '{}'),
    'overdue', (count(*) filter (where state <> 'stopped' and next_sync_at < now() - interval '1 minute'))::int,
    'oldestOverdueSeconds', nullif(greatest(max(late)::float8, 0), 0),
    'oldestSuccessAt', ${instant("min(last_success_at) filter (where state <> 'stopped')")})
  from who)`;

/** `registrations` by state. */
export const REGISTRATIONS = `coalesce((select json_object_agg(state, n) from (
  select state, count(*)::int as n from registrations group by state) r), '{}')`;
