/**
 * Most rows that are counted. Of a longer backlog a share of its pages is read and counted for all of them: a history of a
 * million matches to be filled in is no status check.
 */
const MOST_ROWS = 100_000;

/** Percent of the table that are read; all of it where nobody knows how long it is. */
const SHARE = `(select least(100, coalesce(100.0 * ${MOST_ROWS} / nullif(greatest(reltuples, 0), 0), 100)) from pg_class
  where oid = 'backlog'::regclass)`;

/** Rows of the backlog, with the lane each is in. */
const SAMPLE = `
  select b.match_id, b.attempts, b.error_code, not b.is_older as is_live
  from backlog b tablesample system (${SHARE}) repeatable (1)`;

const whole = (count: string) => `round(${count} * 100 / ${SHARE})::bigint`;

/** `backlog`: matches known and not stored. */
export const BACKLOG = `(
  with sample as materialized (${SAMPLE}),
  matches as (
    select match_id, max(attempts) as attempts, bool_or(is_live) as is_live from sample group by match_id
  )
  select json_build_object(
    'matches', ${whole('count(*)')},
    'failing', ${whole('count(*) filter (where attempts > 0)')},
    'byLane', json_build_object('live', ${whole('count(*) filter (where is_live)')},
      'backfill', ${whole('count(*) filter (where not is_live)')}),
    'isEstimate', ${SHARE} < 100,
    'byError', coalesce((select json_object_agg(error_code, n) from (
      select error_code, ${whole('count(*)')} as n from sample where error_code is not null
      group by 1 order by count(*) desc limit 50) e), '{}'))
  from matches)`;
