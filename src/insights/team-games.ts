import { bind, type Sql, sql } from './sql.ts';
import { xuidText } from './words.ts';

/** What `teamGames` selects: a row with the columns of the matches, oldest first, and who sat where. */
export interface TeamGamesRow {
  won: number[] | null;
  mode: string[] | null;
  lifecycle: number[] | null;
  /** MMR of the own team minus that of the others; null where upstream gave none. */
  gap: (number | null)[] | null;
  /** Whether it began within an hour of the end of the one before. */
  near: boolean[] | null;
  isContested: boolean[] | null;
  teamSize: number[] | null;
  /** Whose (in `people`) the seats on the player's team were beside theirs. */
  present: number[][] | null;
  people: Person[] | null;
  freeForAll: number;
  undecided: number;
}

export interface Person {
  xuid: string;
  gamertag: string | null;
}

/** Columns of `played` that `teamGames` reads. */
export const TEAM_GAMES_READ = [
  'won',
  'teams',
  'mode',
  'lifecycle',
  'team_mmr',
  'enemy_mmr',
  'ended_at',
] as const;

/** Matches in teams and who of those met `minTogether` times was on the player's. */
export function teamGames(minTogether: number): Sql {
  return sql`
    with games as materialized (
      select g.*, row_number() over w::int - 1 as nth,
        coalesce(started_at - lag(ended_at) over w <= interval '60 minutes', false) as near
      from (
        select match_id, started_at, ended_at, team_id, won, mode, lifecycle, team_mmr - enemy_mmr as gap
        from played where teams and won is not null
      ) g
      window w as (order by started_at, match_id)
    ), sides as materialized (
      select g.*, s.size, s.contested, s.mates from games g cross join lateral (
        select 1 + count(*) filter (where o.team_id = g.team_id)::int as size,
          bool_or(o.team_id <> g.team_id and o.xuid is not null) as contested,
          array_agg(o.xuid) filter (where o.team_id = g.team_id and o.xuid is not null) as mates
        from participants o where o.match_id = g.match_id and o.xuid is distinct from (select xuid from who)
      ) s
    ), people as materialized (
      select xuid, row_number() over (order by count(*) desc, xuid)::int - 1 as nth
      from sides, unnest(mates) xuid
      group by xuid having count(*) >= ${bind(minTogether, 'int')}
    ), seats as materialized (
      select s.nth, array_agg(e.nth order by e.nth) as present
      from sides s, unnest(s.mates) xuid join people e using (xuid) group by s.nth
    ), columns as materialized (
      select json_agg(won order by nth) as won, json_agg(mode order by nth) as mode,
        json_agg(lifecycle order by nth) as lifecycle, json_agg(gap::float8 order by nth) as gap,
        json_agg(near order by nth) as near, json_agg(coalesce(contested, false) order by nth) as contested,
        json_agg(size order by nth) as size, json_agg(coalesce(present, '{}') order by nth) as present
      from sides left join seats using (nth)
    )
    select won, mode, lifecycle, gap, near, contested as "isContested", size as "teamSize", present,
      (select json_agg(json_build_object('xuid', ${xuidText('e.xuid')}, 'gamertag', n.gamertag) order by e.nth)
        from people e left join players n on n.xuid = e.xuid) as people,
      (select count(*)::int from played where not teams) as "freeForAll",
      (select count(*)::int from played where teams and won is null) as undecided
    from columns`;
}

/** The matches against people as columns of one length, and what was left out. */
export function readTeamGames(raw: TeamGamesRow | undefined) {
  const isKept = raw?.isContested ?? [];
  const keep = <Value>(column: readonly Value[] | null | undefined): Value[] =>
    (column ?? []).filter((_, i) => isKept[i]);
  const people = raw?.people ?? [];
  const present = keep(raw?.present);
  const together = new Int32Array(people.length);
  for (const seats of present) for (const person of seats) together[person] = (together[person] ?? 0) + 1;
  const gap = keep(raw?.gap);
  const mode = keep(raw?.mode);
  const lifecycle = keep(raw?.lifecycle);
  const won = keep(raw?.won);
  return {
    won,
    gap,
    /** Matches in which as much is to be expected, the gap aside. */
    stratum: mode.map((word, i) => `${word} ${lifecycle[i]} ${gap[i] === null ? 'unrated' : 'rated'}`),
    near: keep(raw?.near),
    teamSize: keep(raw?.teamSize),
    /** Who of `people` was on the player's team. */
    present,
    people,
    /** Matches on one team, of each of `people`. */
    together,
    excluded: {
      freeForAll: raw?.freeForAll ?? 0,
      undecided: raw?.undecided ?? 0,
      noOpponents: isKept.length - won.length,
    },
  };
}
