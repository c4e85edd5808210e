import type pg from 'pg';
import { OUTCOMES } from '../../schemas/enums.ts';
import { FRESHNESS } from './freshness.ts';
import { MATCH_HEAD, MATCH_NAMES } from './match-detail.ts';
import { csr, instant, word } from './sql-words.ts';
import { statsDocument } from './stat-documents.ts';
import { WHO, type Who, whoParameters } from './who.ts';

/** Where a page begins: after this match, going back in time. */
export interface MatchPosition {
  startedAt: string;
  matchId: string;
}

export interface MatchPage extends Who {
  /** JSON text of `{ data, page, freshness }`; `page.next` is a position, not yet a cursor. */
  data: string;
  freshness: string;
  next: MatchPosition | null;
}

const ENTRY = `json_build_object(${MATCH_HEAD},
  'teamId', p.team_id,
  'outcome', ${word('p.outcome', OUTCOMES)},
  'rank', p.rank,
  'joinedInProgress', p.joined_in_progress,
  'leftInProgress', p.left_in_progress,
  'presentAtCompletion', p.present_at_completion,
  'timePlayedSeconds', p.time_played_seconds,
  'csrBefore', ${csr('p.csr_before', 'p.placements_left_before')},
  'csrAfter', ${csr('p.csr_after', 'p.placements_left_after')},
  'stats', ${statsDocument('p')})`;

/**
 * Before the first page. A null and an `or` would do, and keep PostgreSQL from going straight to a later page as soon
 * as it plans the statement for every parameter alike.
 */
const BEFORE_ALL = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const;

/** One row more than the page, to know whether there is a next one. */
const TEXT = `
  with ${WHO},
  page as (
    select p.*, row_number() over (order by p.started_at desc, p.match_id desc) as position
    from participants p
    where p.xuid = (select xuid from who)
      and (p.started_at, p.match_id) < ($3::timestamptz, $4::uuid)
    order by p.started_at desc, p.match_id desc
    limit $5::int + 1
  )
  select who.xuid::text, who.gamertag, who.state, who.former, coalesce(who.stored_matches, 0) as stored,
    (select coalesce(json_agg(${ENTRY} order by p.position), '[]')
     from page p join matches m on m.id = p.match_id ${MATCH_NAMES} where p.position <= $5::int)::text as data,
    (select json_build_object('startedAt', ${instant('l.started_at')}, 'matchId', l.match_id)
     from page l where l.position = $5::int and exists (select from page f where f.position > $5::int)) as next,
    ${FRESHNESS}::text as freshness
  from who`;

/** A player's matches, newest first, left ones included. Null when nobody is known by that name. One statement. */
export async function readPlayerMatches(
  pool: pg.Pool,
  name: string,
  { after, limit }: { after: MatchPosition | null; limit: number },
): Promise<MatchPage | null> {
  const { rows } = await pool.query<MatchPage>({
    name: 'player_matches',
    text: TEXT,
    values: [
      ...whoParameters(name),
      ...(after === null ? BEFORE_ALL : [after.startedAt, after.matchId]),
      limit,
    ],
  });
  return rows[0] ?? null;
}
