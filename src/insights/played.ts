import { COMPLETED, selectHistory } from '../db/reads/history.ts';
import { TIME_PLAYED } from '../db/reads/metrics.ts';
import type { Parameters } from '../db/reads/parameters.ts';
import { PARTIES, PARTY_SIZE } from '../db/reads/parties.ts';
import { SESSION_OF_MATCH, SESSION_STARTS } from '../db/reads/sessions.ts';
import { modeCategory } from '../db/reads/sql-words.ts';
import type { Filter } from '../schemas/filter.ts';

/** Columns of the participant's row, under their own names. */
const STATS = [
  'kills',
  'deaths',
  'assists',
  'suicides',
  'betrayals',
  'headshot_kills',
  'melee_kills',
  'grenade_kills',
  'power_weapon_kills',
  'shots_fired',
  'shots_hit',
  'damage_dealt',
  'damage_taken',
  'score',
  'personal_score',
  'max_killing_spree',
  'objectives_completed',
  'callout_assists',
  'vehicle_destroys',
  'driver_assists',
  'hijacks',
  'emp_assists',
  'spawns',
  'rounds_won',
  'rounds_lost',
  'rounds_tied',
  'average_life_duration_seconds',
  'csr_before',
  'csr_after',
  'placements_left_after',
  'rank',
  'medals',
  'personal_scores',
  'team_mmr',
  'expected_kills',
  'expected_deaths',
  'kills_std_dev',
  'deaths_std_dev',
  'tier_expected',
  'joined_in_progress',
  'mode_layout_id',
  'mode_values',
] as const;

interface PlayedSql {
  sql: string;
  cte?: string;
}

const OTHERS = {
  ended_at: { sql: 'm.ended_at' },
  /** 1 won, 0 lost or tied; null: none of them. */
  won: { sql: 'case when p.outcome in (1, 2, 3) then (p.outcome = 2)::int end' },
  time_played_seconds: { sql: TIME_PLAYED },
  /** Of the match. */
  duration_seconds: { sql: 'coalesce(m.playable_duration_seconds, m.duration_seconds)' },
  mode: { sql: modeCategory('m.game_variant_category') },
  map_id: { sql: 'm.map_asset_id' },
  playlist_id: { sql: 'm.playlist_asset_id' },
  variant_id: { sql: 'm.variant_asset_id' },
  season_id: { sql: 'm.season_id' },
  lifecycle: { sql: 'm.lifecycle_mode' },
  ranked: { sql: 'exists (select from playlists r where r.asset_id = m.playlist_asset_id and r.has_csr)' },
  /** False in free-for-all, where `team_id` is a slot. */
  teams: { sql: 'm.teams_enabled is not false' },
  /** Against bots or the Covenant: upstream's experiences 4 and 6. */
  pve: { sql: 'coalesce(m.playlist_experience in (4, 6), false)' },
  /** Mean MMR of the other teams; null where upstream gave none. */
  enemy_mmr: {
    sql: '(select avg(e.mmr)::float8 from teams e where e.match_id = p.match_id and e.team_id <> p.team_id)',
  },
  /** When the session began, over everything stored. */
  session_start: { sql: SESSION_OF_MATCH, cte: SESSION_STARTS },
  party_size: { sql: PARTY_SIZE, cte: PARTIES },
} as const satisfies Readonly<Record<string, PlayedSql>>;

export type PlayedColumn = (typeof STATS)[number] | keyof typeof OTHERS;

/** Every column `played` can have, and what it is. */
const COLUMNS: Readonly<Record<string, PlayedSql>> = {
  ...Object.fromEntries(STATS.map((name) => [name, { sql: `p.${name}` }])),
  ...OTHERS,
};

export interface Considered {
  ctes: string[];
  /** JSON of what was left out and how often. */
  exclusions: string;
}

/**
 * `considered`: the matches a filter lets through, those not completed marked; `played`: those that count. One scan of
 * the player's history serves both. Oldest first: sums of fractions are the same to the last digit only when added in the
 * same order, and no plan changes this one.
 */
export function considerMatches(
  filter: Filter,
  parameters: Parameters,
  reads: readonly PlayedColumn[],
): Considered {
  const history = selectHistory(filter, parameters, true);
  const completed = history.completedOnly ? COMPLETED : 'true';
  const rank =
    filter.last === undefined
      ? 'null::bigint'
      : `row_number() over (partition by ${completed} order by p.started_at desc, p.match_id)`;
  const newest = filter.last === undefined ? '' : `and nth <= ${parameters.add(filter.last, 'int')}`;
  const columns = reads.map((name) => {
    const column = COLUMNS[name];
    if (column === undefined) throw new TypeError(`played has no column ${name}`);
    return { ...column, name };
  });
  const needed = columns.flatMap(({ cte }) => cte ?? []);
  const ctes = [...history.ctes, ...needed.filter((cte) => !history.ctes.includes(cte))];
  const list = columns.map(({ name, sql }) => `${sql} as ${name}`).join(', ');
  return {
    ctes: [
      ...new Set(ctes),
      `considered as materialized (
        select p.match_id, p.started_at, p.team_id, p.outcome, ${completed} as completed, ${rank} as nth
          ${list === '' ? '' : `, ${list}`}
        from ${history.from} where ${history.whereAny}
        order by p.started_at, p.match_id
      )`,
      `played as not materialized (select * from considered where completed ${newest})`,
    ],
    exclusions: `json_build_object('incomplete', (select count(*)::int from considered where not completed))`,
  };
}
