import type { Filter } from '../../../schemas/filter.ts';
import { chosenMatches } from '../chosen-matches.ts';
import { selectHistory } from '../history.ts';
import type { Members } from '../members.ts';
import { METRIC_SQL, TIME_PLAYED } from '../metrics.ts';
import { SESSION_GAP_MINUTES } from '../parties.ts';
import { instant } from '../sql-words.ts';
import type { SelectTable } from '../table.ts';

const ENTRY: Members = {
  startedAt: instant('r.began_at'),
  endedAt: instant('r.over_at'),
  durationSeconds: 'extract(epoch from r.over_at - r.began_at)::float8',
  matches: 'r.matches',
  wins: 'r.wins',
  losses: 'r.losses',
  ties: 'r.ties',
  timePlayedSeconds: 'r.seconds',
  kills: 'r.kills',
  deaths: 'r.deaths',
  assists: 'r.assists',
  kda: 'r.kda',
  accuracy: 'r.accuracy',
  csrChange: 'r.csr_change',
};

export interface SessionsQuery extends Filter {
  gapMinutes?: number;
}

const COUNTED = 'filter (where s.counts)';
const { accuracy, kda } = METRIC_SQL;

/**
 * A player's sessions, newest first: drawn over all their matches, then told of those the filter lets through. Which
 * those are is a column, not a join: one pass over the matches does it.
 */
export const selectSessions: SelectTable<SessionsQuery> = (query, parameters) => {
  const history = selectHistory(query, parameters, true);
  const gap = parameters.add(query.gapMinutes ?? SESSION_GAP_MINUTES, 'int');
  const spans = `spans as materialized (
    select o.*, sum(o.opens) over (order by o.started_at, o.match_id) as session
    from (
      select p.match_id, p.started_at, m.ended_at,
        case when p.started_at - lag(m.ended_at) over w <= make_interval(mins => ${gap}) then 0 else 1 end as opens,
        (${chosenMatches(query, parameters, history, history.where)}) is true as counts,
        p.outcome, p.kills, p.deaths, p.assists, p.csr_after - p.csr_before as csr_change, ${kda.numerator} as kda,
        ${TIME_PLAYED} as seconds, ${accuracy.numerator} as hits, ${accuracy.denominator} as shots
      from participants p join matches m on m.id = p.match_id
      where p.xuid = (select xuid from who)
      window w as (order by p.started_at, p.match_id)
    ) o
  )`;
  return {
    ctes: [...history.ctes, spans],
    rows: `
      select (extract(epoch from min(s.started_at)) * 1000)::float8 as k1,
        min(s.match_id::text) filter (where s.opens = 1) as k2,
        min(s.started_at) as began_at, max(s.ended_at) as over_at,
        (count(*) ${COUNTED})::int as matches,
        (count(*) filter (where s.counts and s.outcome = 2))::int as wins,
        (count(*) filter (where s.counts and s.outcome = 3))::int as losses,
        (count(*) filter (where s.counts and s.outcome = 1))::int as ties,
        (sum(s.seconds) ${COUNTED})::float8 as seconds,
        (sum(s.kills) ${COUNTED})::int as kills, (sum(s.deaths) ${COUNTED})::int as deaths,
        (sum(s.assists) ${COUNTED})::int as assists,
        avg(s.kda) ${COUNTED} as kda,
        (sum(s.hits) filter (where s.counts and s.shots is not null))::float8
          / nullif(sum(s.shots) filter (where s.counts and s.hits is not null), 0) as accuracy,
        (sum(s.csr_change) ${COUNTED})::int as csr_change
      from spans s
      group by s.session
      having bool_or(s.counts)`,
    document: ENTRY,
  };
};
