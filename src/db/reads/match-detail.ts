import type pg from 'pg';
import { BOT_DIFFICULTIES, LIFECYCLES, OUTCOMES, PLAYLIST_EXPERIENCES } from '../../schemas/enums.ts';
import { csr, instant, modeCategory, word, xuid } from './sql-words.ts';
import { modeStatsDocument, statsDocument } from './stat-documents.ts';

/** An asset a match names, or null where upstream names none. */
export function assetDocument(assetId: string, versionId: string, name: string): string {
  return `case when ${assetId} is null then null
    else json_build_object('assetId', ${assetId}, 'versionId', ${versionId}, 'name', ${name}) end`;
}

/** `map`, `mode`, `playlist` and the rest that a match's list entry and its detail share; needs MATCH_NAMES. */
export const MATCH_HEAD = `
  'matchId', m.id,
  'startedAt', ${instant('m.started_at')},
  'endedAt', ${instant('m.ended_at')},
  'durationSeconds', m.duration_seconds,
  'playableDurationSeconds', m.playable_duration_seconds,
  'lifecycle', ${word('m.lifecycle_mode', LIFECYCLES)},
  'mode', json_build_object('category', ${modeCategory('m.game_variant_category')},
    'categoryId', m.game_variant_category, 'name', variant.name,
    'assetId', m.variant_asset_id, 'versionId', m.variant_version_id),
  'map', ${assetDocument('m.map_asset_id', 'm.map_version_id', 'map.name')},
  'playlist', case when m.playlist_asset_id is null then null else json_build_object('assetId', m.playlist_asset_id,
    'versionId', m.playlist_version_id, 'name', playlist.name, 'ranked', rules.has_csr,
    'experience', ${word('m.playlist_experience', PLAYLIST_EXPERIENCES)}) end,
  'seasonId', m.season_id`;

/** A match's playlist in short; needs MATCH_NAMES. */
export const PLAYLIST_LABEL = `case when m.playlist_asset_id is null then null
  else json_build_object('assetId', m.playlist_asset_id, 'name', playlist.name) end`;

/** `map` and `mode` in short, where a row is about something of a match; needs MATCH_NAMES. */
export const MATCH_LABEL = `
  'map', case when m.map_asset_id is null then null
    else json_build_object('assetId', m.map_asset_id, 'name', map.name) end,
  'mode', case when m.id is null then null
    else json_build_object('category', ${modeCategory('m.game_variant_category')}, 'name', variant.name) end`;

export const MATCH_NAMES = `
  left join assets variant on variant.asset_id = m.variant_asset_id and variant.version_id = m.variant_version_id
  left join assets map on map.asset_id = m.map_asset_id and map.version_id = m.map_version_id
  left join assets playlist on playlist.asset_id = m.playlist_asset_id and playlist.version_id = m.playlist_version_id
  left join playlists rules on rules.asset_id = m.playlist_asset_id`;

const TEAM = `json_build_object('teamId', t.team_id, 'outcome', ${word('t.outcome', OUTCOMES)},
  'rank', t.rank, 'mmr', t.mmr, 'stats', ${statsDocument('t')}, 'modeStats', ${modeStatsDocument('t', 'l')})`;

const MEDALS = `(
  select coalesce(json_agg(json_build_object('id', a.packed >> 16,
      'name', (select name from medals where name_id = a.packed >> 16), 'count', a.packed & 65535)
    order by a.position), '[]')
  from unnest(p.medals) with ordinality a(packed, position))`;

const PERSONAL_SCORES = `(
  select coalesce(json_agg(json_build_object('id', a.packed >> 16, 'count', a.packed & 65535, 'points', a.points)
    order by a.position), '[]')
  from unnest(p.personal_scores, p.personal_score_points) with ordinality a(packed, points, position))`;

const TIER_NAMES = ['bronze', 'silver', 'gold', 'platinum', 'diamond', 'onyx'];

const TIER_EXPECTED = `case when cardinality(p.tier_expected) = 12 then json_build_object(${TIER_NAMES.map(
  (tier, index) =>
    `'${tier}', json_build_object('kills', p.tier_expected[${index + 1}], 'deaths', p.tier_expected[${index + 7}])`,
).join(', ')}) end`;

const SKILL = `case when p.skill_result_code is distinct from 0 then null else json_build_object(
  'teamMmr', p.team_mmr,
  'csrBefore', ${csr('p.csr_before', 'p.placements_left_before')},
  'csrAfter', ${csr('p.csr_after', 'p.placements_left_after')},
  'kills', json_build_object('expected', p.expected_kills, 'stdDev', p.kills_std_dev),
  'deaths', json_build_object('expected', p.expected_deaths, 'stdDev', p.deaths_std_dev),
  'tierExpected', ${TIER_EXPECTED}) end`;

const PARTICIPANT = `json_build_object(
  'xuid', ${xuid('p.xuid')},
  'botId', case when p.bot_id is null then null else format('bid(%s.0)', p.bot_id) end,
  'gamertag', pl.gamertag,
  'pseudonym', p.pseudonym,
  'isBot', p.player_type = 2,
  'botDifficulty', case when p.bot_difficulty is null then null else ${word('p.bot_difficulty', BOT_DIFFICULTIES)} end,
  'teamId', p.team_id,
  'outcome', ${word('p.outcome', OUTCOMES)},
  'rank', p.rank,
  'firstJoinedAt', ${instant('p.first_joined_at')},
  'lastLeftAt', ${instant('p.last_left_at')},
  'joinedInProgress', p.joined_in_progress,
  'leftInProgress', p.left_in_progress,
  'presentAtBeginning', p.present_at_beginning,
  'presentAtCompletion', p.present_at_completion,
  'timePlayedSeconds', p.time_played_seconds,
  'stats', ${statsDocument('p')},
  'modeStats', ${modeStatsDocument('p', 'l')},
  'medals', ${MEDALS},
  'personalScores', ${PERSONAL_SCORES},
  'skill', ${SKILL})`;

/** A document with the fields its row has no column for; where a name is ours already, ours stays. */
const merged = (extra: string) => `case when ${extra} is null then d.document
  else ((${extra} - '{stats,modeStats}'::text[]) || d.document::jsonb)::json end`;

const TEAMS = `(
  select coalesce(json_agg(${merged('d.extra')} order by d.team_id), '[]')
  from (
    select t.extra, t.team_id, ${TEAM} as document
    from teams t left join mode_layouts l on l.id = t.mode_layout_id where t.match_id = m.id
  ) d)`;

const PARTICIPANTS = `(
  select coalesce(json_agg(${merged('d.extra')} order by d.slot), '[]')
  from (
    select p.extra, p.slot, ${PARTICIPANT} as document
    from participants p
    left join mode_layouts l on l.id = p.mode_layout_id
    left join players pl on pl.xuid = p.xuid
    where p.match_id = m.id
  ) d)`;

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
    select ${VERSION}, m.extra, json_build_object(${MATCH_HEAD},
      'teamsEnabled', m.teams_enabled,
      'teamScoringEnabled', m.team_scoring_enabled,
      'skillState', m.skill_state,
      'fetchedAt', ${instant('m.fetched_at')},
      'teams', ${TEAMS},
      'participants', ${PARTICIPANTS}) as document
    from matches m ${MATCH_NAMES}
    where m.id = $1::uuid
  ) d`;

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
