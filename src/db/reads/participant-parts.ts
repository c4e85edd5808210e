import { BOT_DIFFICULTIES, OUTCOMES } from '../../schemas/enums.ts';
import { documentOf, type Members, objectOf, objectUnless, type Part } from './members.ts';
import { csrPart, instant, word, xuid } from './sql-words.ts';
import { laterFields, modeStatsDocument, statsPart } from './stat-documents.ts';

/** Members of a match's team `t`; needs its layout `l`. */
const TEAM: Members = {
  teamId: 't.team_id',
  outcome: word('t.outcome', OUTCOMES),
  rank: 't.rank',
  mmr: 't.mmr',
  stats: statsPart('t'),
  modeStats: modeStatsDocument('t', 'l'),
};

const MEDALS: Part = {
  members: {
    id: 'a.packed >> 16',
    name: '(select name from medals where name_id = a.packed >> 16)',
    count: 'a.packed & 65535',
  },
  wrap: (medal) => `(
    select coalesce(json_agg(${medal} order by a.position), '[]')
    from unnest(p.medals) with ordinality a(packed, position))`,
};

const PERSONAL_SCORES: Part = {
  members: { id: 'a.packed >> 16', count: 'a.packed & 65535', points: 'a.points' },
  wrap: (score) => `(
    select coalesce(json_agg(${score} order by a.position), '[]')
    from unnest(p.personal_scores, p.personal_score_points) with ordinality a(packed, points, position))`,
};

const TIER_NAMES = ['bronze', 'silver', 'gold', 'platinum', 'diamond', 'onyx'];

const TIER_EXPECTED: Part = {
  members: Object.fromEntries(
    TIER_NAMES.map((tier, index) => [
      tier,
      objectOf({ kills: `p.tier_expected[${index + 1}]`, deaths: `p.tier_expected[${index + 7}]` }),
    ]),
  ),
  wrap: (object) => `case when cardinality(p.tier_expected) = 12 then ${object} end`,
};

const SKILL = objectUnless('p.skill_result_code is distinct from 0', {
  teamMmr: 'p.team_mmr',
  csrBefore: csrPart('p.csr_before', 'p.placements_left_before'),
  csrAfter: csrPart('p.csr_after', 'p.placements_left_after'),
  kills: objectOf({ expected: 'p.expected_kills', stdDev: 'p.kills_std_dev' }),
  deaths: objectOf({ expected: 'p.expected_deaths', stdDev: 'p.deaths_std_dev' }),
  tierExpected: TIER_EXPECTED,
});

/** Members of a match's participant `p`; needs its layout `l` and its player `pl`. */
const PARTICIPANT: Members = {
  xuid: xuid('p.xuid'),
  botId: `case when p.bot_id is null then null else format('bid(%s.0)', p.bot_id) end`,
  gamertag: 'pl.gamertag',
  pseudonym: 'p.pseudonym',
  isBot: 'p.player_type = 2',
  botDifficulty: `case when p.bot_difficulty is null then null else ${word('p.bot_difficulty', BOT_DIFFICULTIES)} end`,
  teamId: 'p.team_id',
  outcome: word('p.outcome', OUTCOMES),
  rank: 'p.rank',
  firstJoinedAt: instant('p.first_joined_at'),
  lastLeftAt: instant('p.last_left_at'),
  joinedInProgress: 'p.joined_in_progress',
  leftInProgress: 'p.left_in_progress',
  presentAtBeginning: 'p.present_at_beginning',
  presentAtCompletion: 'p.present_at_completion',
  timePlayedSeconds: 'p.time_played_seconds',
  stats: statsPart('p'),
  modeStats: modeStatsDocument('p', 'l'),
  medals: MEDALS,
  personalScores: PERSONAL_SCORES,
  skill: SKILL,
};

/** A document with the fields its row has no column for; where a name is ours already, ours stays. */
export const merged = (extra: string) => `case when ${extra} is null then d.document
  else ((${extra} - '{stats,modeStats}'::text[]) || d.document::jsonb)::json end`;

/** The same fields as the one member they are where not all of a document is wanted. */
export const withLaterFields = (members: Members, extra: string): Members => ({
  ...members,
  laterFields: laterFields(extra, ['stats', 'modeStats', ...Object.keys(members)]),
});

/** Rows of a match `m` as a list. */
function listOf(members: Members, row: string, order: string, from: string): Part {
  const key = `${row}.${order}`;
  return {
    members: withLaterFields(members, `${row}.extra`),
    wrap: (object) =>
      `(select coalesce(json_agg(${object} order by ${key}), '[]') ${from} where ${row}.match_id = m.id)`,
    whole: `(
      select coalesce(json_agg(${merged('d.extra')} order by d.${order}), '[]')
      from (
        select ${row}.extra, ${key}, ${documentOf(members)} as document
        ${from} where ${row}.match_id = m.id
      ) d)`,
  };
}

/** `teams` of a match `m`. */
export const TEAMS = listOf(
  TEAM,
  't',
  'team_id',
  'from teams t left join mode_layouts l on l.id = t.mode_layout_id',
);

/** `participants` of a match `m`. */
export const PARTICIPANTS = listOf(
  PARTICIPANT,
  'p',
  'slot',
  `from participants p
    left join mode_layouts l on l.id = p.mode_layout_id
    left join players pl on pl.xuid = p.xuid`,
);
