import { SESSION_GAP_MINUTES } from './parties.ts';

/** `session_starts`: when each of the player's sessions began, over everything stored, as one sorted array. */
export const SESSION_STARTS = `session_starts as materialized (
  select coalesce(array_agg(started_at order by started_at), '{}') as starts
  from (
    select p.started_at,
      p.started_at - lag(m.ended_at) over (order by p.started_at, p.match_id)
        <= interval '${SESSION_GAP_MINUTES} minutes' as goes_on
    from participants p join matches m on m.id = p.match_id
    where p.xuid = (select xuid from who)
  ) s
  where goes_on is not true
)`;

/**
 * When the session of a match `p` began; needs SESSION_STARTS. A search in a sorted array: a join of two lists without
 * an index may be planned as a loop in a loop.
 */
export const SESSION_OF_MATCH = `(select starts from session_starts)[
  width_bucket(p.started_at, (select starts from session_starts))]`;
