import type { Filter } from '../../../schemas/filter.ts';
import { countedMatches } from '../counted.ts';
import { selectHistory } from '../history.ts';
import { METRIC_SQL, TIME_PLAYED } from '../metrics.ts';
import { SESSION_GAP_MINUTES } from '../parties.ts';
import { instant } from '../sql-words.ts';
import type { SelectTable } from '../table.ts';

const ENTRY = `json_build_object(
  'startedAt', ${instant('r.began_at')},
  'endedAt', ${instant('r.over_at')},
  'durationSeconds', extract(epoch from r.over_at - r.began_at)::float8,
  'matches', r.matches,
  'wins', r.wins,
  'losses', r.losses,
  'ties', r.ties,
  'timePlayedSeconds', r.seconds,
  'kills', r.kills,
  'deaths', r.deaths,
  'assists', r.assists,
  'kda', r.kda,
  'accuracy', r.accuracy,
  'csrChange', r.csr_change)`;

export interface SessionsQuery extends Filter {
  gapMinutes?: number;
}

/** A player's sessions, newest first: drawn over all their matches, then told of those the filter lets through. */
export const selectSessions: SelectTable<SessionsQuery> = (query, parameters) => {
  const history = selectHistory(query, parameters, true);
  const gap = parameters.add(query.gapMinutes ?? SESSION_GAP_MINUTES, 'int');
  const spans = `spans as materialized (
    select o.*, sum(o.opens) over (order by o.started_at, o.match_id) as session
    from (
      select p.match_id, p.started_at, m.ended_at,
        case when p.started_at - lag(m.ended_at) over w <= make_interval(mins => ${gap}) then 0 else 1 end as opens
      from participants p join matches m on m.id = p.match_id
      where p.xuid = (select xuid from who)
      window w as (order by p.started_at, p.match_id)
    ) o
  )`;
  const { accuracy } = METRIC_SQL;
  return {
    ctes: [...history.ctes, spans],
    rows: `
      select (extract(epoch from b.began_at) * 1000)::float8 as k1, b.k2, b.began_at, b.over_at, c.*
      from (
        select s.session, min(s.started_at) as began_at, max(s.ended_at) as over_at,
          min(s.match_id::text) filter (where s.opens = 1) as k2
        from spans s group by s.session
      ) b
      join (
        select s.session as of_session, count(*)::int as matches,
          (count(*) filter (where p.outcome = 2))::int as wins,
          (count(*) filter (where p.outcome = 3))::int as losses,
          (count(*) filter (where p.outcome = 1))::int as ties,
          sum(${TIME_PLAYED})::float8 as seconds,
          sum(p.kills)::int as kills, sum(p.deaths)::int as deaths, sum(p.assists)::int as assists,
          avg(${METRIC_SQL.kda.numerator}) as kda,
          (sum(${accuracy.numerator}) filter (where ${accuracy.denominator} is not null))::float8
            / nullif(sum(${accuracy.denominator}) filter (where ${accuracy.numerator} is not null), 0) as accuracy,
          sum(p.csr_after - p.csr_before)::int as csr_change
        from ${history.from} join spans s on s.match_id = p.match_id
        where ${countedMatches(query, parameters, history, history.where)}
        group by s.session
      ) c on c.of_session = b.session`,
    document: ENTRY,
  };
};
