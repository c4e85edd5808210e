import type pg from 'pg';
import { MATCH_HEAD, MATCH_NAMES } from './match-head.ts';
import { documentOf, type Members, type Wanted } from './members.ts';
import { merged, PARTICIPANTS, TEAMS, withLaterFields } from './participant-parts.ts';
import { instant } from './sql-words.ts';
import { chosenStatementName } from './statement-name.ts';

const MATCH: Members = {
  ...MATCH_HEAD,
  teamsEnabled: 'm.teams_enabled',
  teamScoringEnabled: 'm.team_scoring_enabled',
  skillState: 'm.skill_state',
  fetchedAt: instant('m.fetched_at'),
  teams: TEAMS,
  participants: PARTICIPANTS,
};

/**
 * What a match's answer is made of: its rows, the names in the metadata, and the names of the people in it. Of when their
 * names changed it is the sum: the latest says nothing of a change that began before it and was committed after it.
 */
const VERSION = `floor(extract(epoch from m.fetched_at) * 1000)::bigint::text as fetched,
  (select value::text from revisions where name = 'metadata') as metadata,
  (select concat(sum(floor(extract(epoch from pl.changed_at) * 1000)::bigint), 'x',
      count(*) filter (where o.xuid is null))
    from participants o left join players pl on pl.xuid = o.xuid where o.match_id = m.id) as people`;

const LOOK_UP = `select ${VERSION} from matches m where m.id = $1::uuid`;

const TEXT = `
  select d.fetched, d.metadata, d.people, (${merged('d.extra')})::text as document
  from (
    select ${VERSION}, m.extra, ${documentOf(MATCH)} as document
    from matches m ${MATCH_NAMES}
    where m.id = $1::uuid
  ) d`;

/** One match of many; nothing is read of parts that are not wanted. */
function documentOfOne(wanted: Wanted | true): string {
  const from = `from matches m ${MATCH_NAMES} where m.id = asked.id`;
  return wanted === true
    ? `select (${merged('d.extra')})::text as document from (select m.extra, ${documentOf(MATCH)} as document ${from}) d`
    : `select (${documentOf(withLaterFields(MATCH, 'm.extra'), wanted)})::text as document ${from}`;
}

const textOfMany = (wanted: Wanted | true) => `
  select one.document
  from unnest($1::uuid[]) with ordinality asked(id, position)
  left join lateral (${documentOfOne(wanted)}) one on true
  order by asked.position`;

const ALL_OF_MANY = textOfMany(true);

/** The version of a match's answer. */
export interface MatchVersion {
  fetched: string;
  metadata: string;
  people: string;
}

/** Null when the match is not stored. One statement. */
export async function lookUpMatch(pool: pg.Pool, matchId: string): Promise<MatchVersion | null> {
  const { rows } = await pool.query<MatchVersion>({
    name: 'look_up_match',
    text: LOOK_UP,
    values: [matchId],
  });
  return rows[0] ?? null;
}

/** Everything stored of a match as the JSON text of `MatchDetail`; null when it is not stored. One statement. */
export async function readMatchDetail(
  pool: pg.Pool,
  matchId: string,
): Promise<(MatchVersion & { document: string }) | null> {
  const { rows } = await pool.query<MatchVersion & { document: string }>({
    name: 'match_detail',
    text: TEXT,
    values: [matchId],
  });
  return rows[0] ?? null;
}

/**
 * The same of many matches without their versions, in the order they were asked for; null for each that is not stored.
 * Where not all is wanted, fields this version has no name for are a member `laterFields`. One statement.
 */
export async function readMatchDetails(
  pool: pg.Pool,
  matchIds: readonly string[],
  wanted?: Wanted,
): Promise<({ document: string } | null)[]> {
  if (matchIds.length === 0) return [];
  const text = wanted === undefined ? ALL_OF_MANY : textOfMany(wanted);
  const name = wanted === undefined ? 'match_details' : chosenStatementName(pool, text);
  const { rows } = await pool.query<{ document: string | null }>({
    ...(name !== undefined && { name }),
    text,
    values: [matchIds],
  });
  return rows.map(({ document }) => (document === null ? null : { document }));
}
