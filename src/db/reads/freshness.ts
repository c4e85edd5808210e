import { ABSENT } from '../backlog.ts';
import { instant } from './sql-words.ts';

/** What a try ends with that says nothing of the match: upstream as a whole does not answer, or the account's budget is spent. */
const OUTAGES = `'WAYPOINT_THROTTLED', 'WAYPOINT_AUTH_FAILED', 'WAYPOINT_TOKEN_STORE_FAILED', 'WAYPOINT_NETWORK',
  'WAYPOINT_TIMEOUT'`;

/** Matches of the player that are still to be fetched; those upstream itself has nothing of are none. */
export const PENDING = `b.xuid = who.xuid and b.error_code is distinct from '${ABSENT}'`;

/**
 * State as callers see it: a look, or a listing of older pages, that failed is "delayed"; so are listed matches of which
 * none could be fetched, because they have failed time and again or upstream does not answer. While some can, or older
 * pages are still to be listed, it is "syncing".
 */
const STATE = `case when who.state = 'failed' then 'delayed'
  when who.state = 'current' and who.backfill_next is not null and who.walk_failures > 0 then 'delayed'
  when who.state = 'current' then case
    when exists (select from backlog b where ${PENDING} and b.attempts < 5
      and coalesce(b.error_code, '') not in (${OUTAGES})) then 'syncing'
    when exists (select from backlog b where ${PENDING}) then 'delayed'
    when who.backfill_next is null then 'current' else 'syncing' end
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
