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
  /** Seats on the player's team beside theirs: in which match, and whose (in `people`). */
  seatMatch: number[] | null;
  seatPerson: number[] | null;
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
    ), field as materialized (
      select g.nth, o.xuid, o.team_id = g.team_id as is_mate
      from games g join participants o on o.match_id = g.match_id
      where o.xuid is distinct from (select xuid from who)
    ), sides as materialized (
      select nth, 1 + count(*) filter (where is_mate)::int as size,
        bool_or(not is_mate and xuid is not null) as contested
      from field group by nth
    ), people as materialized (
      select xuid, row_number() over (order by count(*) desc, xuid)::int - 1 as nth
      from field where is_mate and xuid is not null
      group by xuid having count(*) >= ${bind(minTogether, 'int')}
    ), seats as materialized (
      select f.nth, p.nth as person from field f join people p on p.xuid = f.xuid where f.is_mate
    ), columns as materialized (
      select array_agg(won order by nth) as won, array_agg(mode order by nth) as mode,
        array_agg(lifecycle order by nth) as lifecycle, array_agg(gap::float8 order by nth) as gap,
        array_agg(near order by nth) as near, array_agg(coalesce(contested, false) order by nth) as contested,
        array_agg(coalesce(size, 1) order by nth) as size
      from games left join sides using (nth)
    )
    select won, mode, lifecycle, gap, near, contested as "isContested", size as "teamSize",
      (select array_agg(nth order by nth, person) from seats) as "seatMatch",
      (select array_agg(person order by nth, person) from seats) as "seatPerson",
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
  const seated: number[][] = isKept.map(() => []);
  for (const [at, match] of (raw?.seatMatch ?? []).entries()) seated[match]?.push(raw?.seatPerson?.[at] ?? 0);
  const people = raw?.people ?? [];
  const present = keep(seated);
  const together = new Int32Array(people.length);
  for (const person of present.flat()) together[person] = (together[person] ?? 0) + 1;
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
