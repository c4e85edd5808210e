import type { Filter } from '../../../schemas/filter.ts';
import { chosenMatches } from '../chosen-matches.ts';
import { estimate, estimateKdaUnordered, estimatePart } from '../estimates.ts';
import { selectHistory } from '../history.ts';
import { isWanted, type Members } from '../members.ts';
import { onSide, type Side } from '../sides.ts';
import { instant } from '../sql-words.ts';
import type { SelectTable } from '../table.ts';

const ENTRY: Members = {
  xuid: 'r.k2',
  gamertag: 'pl.gamertag',
  matches: 'r.matches',
  wins: 'r.wins',
  losses: 'r.losses',
  ties: 'r.ties',
  winRate: estimatePart('winRate', 'r'),
  kda: estimatePart('kda', 'r'),
  firstPlayedAt: instant('r.first_at'),
  lastPlayedAt: instant('r.last_at'),
};

export interface CompanyQuery extends Filter {
  minMatches?: number;
}

/** The people a player met on one side, those met most often first; bots have no xuid and are nobody. */
function selectCompany(side: Side): SelectTable<CompanyQuery> {
  return (query, parameters, { wanted }) => {
    const history = selectHistory(query, parameters, true);
    const counted = `counted as materialized (
      select p.match_id, p.started_at, p.team_id, p.outcome, p.kills, p.deaths, p.assists,
        m.teams_enabled is not false as teams
      from ${history.from} where ${chosenMatches(query, parameters, history, history.where)}
    )`;
    const rates = [
      ...(isWanted(wanted ?? true, 'winRate') ? estimate('winRate') : []),
      ...(isWanted(wanted ?? true, 'kda') ? estimateKdaUnordered() : []),
    ];
    return {
      ctes: [...history.ctes, counted],
      rows: `
        select o.xuid, lpad(o.xuid::text, 16, '0') as k2, count(*)::float8 as k1, count(*)::int as matches,
          (count(*) filter (where p.outcome = 2))::int as wins,
          (count(*) filter (where p.outcome = 3))::int as losses,
          (count(*) filter (where p.outcome = 1))::int as ties,
          ${rates.map((rate) => `${rate}, `).join('')}
          min(p.started_at) as first_at, max(p.started_at) as last_at
        from counted p
        join participants o on o.match_id = p.match_id and o.xuid <> (select xuid from who) and ${onSide(side, 'o', 'p', 'p.teams')}
        group by o.xuid
        having count(*) >= ${parameters.add(query.minMatches ?? 1, 'int')}`,
      document: ENTRY,
      joins: 'left join players pl on pl.xuid = r.xuid',
    };
  };
}

export const selectTeammates = selectCompany('mate');
export const selectOpponents = selectCompany('opponent');
