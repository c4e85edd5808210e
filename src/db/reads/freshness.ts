import { instant } from './sql-words.ts';

/**
 * State as callers see it: a failed look is "delayed"; listed matches still to be stored mean "syncing", or "delayed" when
 * all of them have failed time and again.
 */
const STATE = `case when who.state = 'failed' then 'delayed'
  when who.state = 'current' then coalesce(
    (select case when bool_or(b.attempts < 5) then 'syncing' else 'delayed' end from backlog b where b.xuid = who.xuid
      having count(*) > 0),
    'current')
  else who.state end`;

/** `freshness` of every answer about a player; needs WHO. */
export const FRESHNESS = `json_build_object(
  'asOf', ${instant('now()')},
  'revision', who.revision,
  'stored', who.stored_matches,
  'upstreamTotal', who.upstream_total,
  'lastSync', ${instant('who.last_success_at')},
  'nextSync', case when who.state = 'stopped' then null else ${instant('who.next_sync_at')} end,
  'state', ${STATE})`;

export { STATE as FRESHNESS_STATE };
