import type { Filter } from '../../../schemas/filter.ts';
import { selectHistory } from '../history.ts';
import { METRIC_SQL } from '../metrics.ts';
import { newestOf } from '../newest-of.ts';
import { instant } from '../sql-words.ts';
import type { SelectTable } from '../table.ts';
import { normalMean, wilson } from '../wilson.ts';

const ENTRY = `json_build_object(
  'xuid', r.k2,
  'gamertag', pl.gamertag,
  'matches', r.matches,
  'wins', r.wins,
  'losses', r.losses,
  'ties', r.ties,
  'winRate', ${wilson('r.wins', '(r.wins + r.losses + r.ties)')},
  'kda', ${normalMean('r.kda', 'r.deviation', 'r.kdas')},
  'firstPlayedAt', ${instant('r.first_at')},
  'lastPlayedAt', ${instant('r.last_at')})`;

/** In free-for-all `team_id` is a slot (UPSTREAM §7.12), which whoever joins takes over from whoever left. */
const SIDES = {
  teammates: 'h.teams and o.team_id = h.team_id',
  opponents: '(not h.teams or o.team_id <> h.team_id)',
} as const;

export interface CompanyQuery extends Filter {
  minMatches?: number;
}

/** The people a player met on one side, those met most often first; bots have no xuid and are nobody. */
function selectCompany(side: keyof typeof SIDES): SelectTable<CompanyQuery> {
  return (query, parameters) => {
    const history = selectHistory(query, parameters, true);
    const counted = `counted as materialized (
      select p.match_id, p.started_at, p.team_id, p.outcome, ${METRIC_SQL.kda.numerator} as kda,
        m.teams_enabled is not false as teams
      from ${history.from} where ${newestOf(query, parameters, history, history.where)}
    )`;
    return {
      ctes: [...history.ctes, counted],
      rows: `
        select o.xuid, lpad(o.xuid::text, 16, '0') as k2, count(*)::float8 as k1, count(*)::int as matches,
          (count(*) filter (where h.outcome = 2))::int as wins,
          (count(*) filter (where h.outcome = 3))::int as losses,
          (count(*) filter (where h.outcome = 1))::int as ties,
          count(h.kda)::int as kdas, avg(h.kda) as kda, stddev_samp(h.kda) as deviation,
          min(h.started_at) as first_at, max(h.started_at) as last_at
        from counted h
        join participants o on o.match_id = h.match_id and o.xuid <> (select xuid from who) and ${SIDES[side]}
        group by o.xuid
        having count(*) >= ${parameters.add(query.minMatches ?? 1, 'int')}`,
      document: ENTRY,
      joins: 'left join players pl on pl.xuid = r.xuid',
    };
  };
}

export const selectTeammates = selectCompany('teammates');
export const selectOpponents = selectCompany('opponents');
