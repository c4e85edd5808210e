import {
  MEDAL_DIFFICULTIES,
  MEDAL_TYPES,
  MODE_CATEGORIES,
  PLAYLIST_EXPERIENCES,
} from '../../../schemas/enums.ts';
import { MEDAL_SHEETS, type MedalQuery, SHEET_COLUMNS } from '../../../schemas/metadata.ts';
import { MODE_LABELS } from '../../../schemas/mode-labels.ts';
import { KIND } from '../history.ts';
import { instant, modeCategory, word } from '../sql-words.ts';
import type { SelectTable } from '../table.ts';

/** Assets of a kind that have a name; what has none yet becomes known together with its name. */
const named = (kind: keyof typeof KIND) => `(
  select asset_id, (array_agg(name order by fetched_at desc, version_id))[1] as name,
    (array_agg(description order by fetched_at desc, version_id))[1] as description, count(*)::int as versions
  from assets where kind = ${KIND[kind]} and name is not null group by asset_id)`;

/** A name as a place in a list. Whole ones of other scripts would not fit into a cursor; an id tells apart what begins alike. */
const inOrder = (name: string, id: string) => `concat(left(lower(${name}), 40), ' ', ${id})`;

const orNull = (column: string, expression: string) =>
  `case when ${column} is not null then ${expression} end`;

/** Upstream writes the words of a kind together here, and shortens one. */
const EXPERIENCE = `case lower(r.experience) when 'btb' then 'big-team-battle' ${Object.values(
  PLAYLIST_EXPERIENCES,
)
  .map((name) => `when '${name.replaceAll('-', '')}' then '${name}'`)
  .join(' ')} else 'unknown' end`;

/** Ranked ones first, then by name. */
export const selectPlaylists: SelectTable<unknown> = () => ({
  ctes: [],
  rows: `
    select asset_id, a.name, coalesce(a.versions, 0) as versions, l.has_csr, l.experience,
      (l.has_csr is true)::int::float8 as k1, ${inOrder('a.name', 'asset_id')} as k2
    from ${named('playlist')} a
      full join (select * from playlists where has_csr is not null or experience is not null) l using (asset_id)`,
  document: `json_build_object('assetId', r.asset_id, 'name', r.name, 'ranked', r.has_csr,
    'experience', ${orNull('r.experience', EXPERIENCE)}, 'versions', r.versions)`,
});

/** By name. */
export const selectMaps: SelectTable<unknown> = () => ({
  ctes: [],
  rows: `select a.*, null::float8 as k1, ${inOrder('a.name', 'a.asset_id')} as k2 from ${named('map')} a`,
  document: `json_build_object('assetId', r.asset_id, 'name', r.name, 'description', r.description,
    'versions', r.versions)`,
});

/** Every pair of category and variant of matchmade matches, from entry to entry of the index: as many steps as pairs. */
const SEEN = `seen as materialized (
  with recursive step as (
    (select game_variant_category as id, variant_asset_id as asset_id from matches
      where lifecycle_mode = 3 and variant_asset_id is not null order by 1, 2 limit 1)
    union all
    select n.* from step s, lateral (
      select m.game_variant_category, m.variant_asset_id from matches m
      where m.lifecycle_mode = 3 and m.variant_asset_id is not null
        and (m.game_variant_category, m.variant_asset_id) > (s.id, s.asset_id)
      order by 1, 2 limit 1
    ) n
  )
  select s.id, v.asset_id, v.name from step s join ${named('variant')} v using (asset_id)
)`;

const MODES = Object.keys(MODE_CATEGORIES)
  .map((id) => `(${id})`)
  .join(', ');

const LABEL = `(select label from (values ${Object.entries(MODE_LABELS)
  .map(([mode, label]) => `('${mode}', '${label}')`)
  .join(', ')}) l(mode, label) where l.mode = ${modeCategory('r.id')})`;

/** By upstream's number. */
export const selectModes: SelectTable<unknown> = () => ({
  ctes: [SEEN],
  rows: `select id, -id::float8 as k1, id::text as k2
    from (select id from (values ${MODES}) known(id) union select id from seen) i`,
  document: `json_build_object('id', r.id, 'mode', ${modeCategory('r.id')}, 'label', ${LABEL},
    'variants', (select coalesce(json_agg(json_build_object('assetId', s.asset_id, 'name', s.name)
      order by lower(s.name), s.asset_id), '[]') from seen s where s.id = r.id))`,
});

const SHEETS = Object.entries(MEDAL_SHEETS).map(
  ([name, { file, size }]) => `'${name}', json_build_object('sheet', '${file}', 'size', ${size},
    'x', r.sprite_index % ${SHEET_COLUMNS} * ${size}, 'y', r.sprite_index / ${SHEET_COLUMNS} * ${size})`,
);

const MEDAL = `json_build_object(
  'id', r.name_id,
  'name', coalesce(r.translation ->> 1, r.name),
  'language', coalesce(r.translation ->> 0, 'en-US'),
  'description', r.description,
  'difficulty', ${orNull('r.difficulty', word('r.difficulty', MEDAL_DIFFICULTIES))},
  'type', ${orNull('r.type', word('r.type', MEDAL_TYPES))},
  'sortWeight', r.sort_weight,
  'personalScore', r.personal_score,
  'sprite', ${orNull(
    'r.sprite_index',
    `json_build_object('index', r.sprite_index, 'column', r.sprite_index % ${SHEET_COLUMNS},
      'row', r.sprite_index / ${SHEET_COLUMNS}, ${SHEETS.join(', ')})`,
  )})`;

/** By upstream's weight, as its own clients show them. A language without its region takes the first region there is. */
export const selectMedalMetadata: SelectTable<MedalQuery> = ({ lang }, parameters) => {
  const wanted = lang === undefined ? null : parameters.add(lang.toLowerCase(), 'text');
  const translation =
    wanted === null
      ? 'null::json'
      : `(select json_build_array(key, value) from jsonb_each_text(md.translations)
          where lower(key) = ${wanted} or split_part(lower(key), '-', 1) = ${wanted}
          order by lower(key) = ${wanted} desc, key limit 1)`;
  return {
    ctes: [],
    rows: `select md.*, ${translation} as translation, md.sort_weight::float8 as k1,
      ${inOrder('md.name', 'md.name_id')} as k2 from medals md`,
    document: MEDAL,
  };
};

/** The newest first. */
export const selectSeasons: SelectTable<unknown> = () => ({
  ctes: [],
  rows: `select s.*, (extract(epoch from s.starts_at) * 1000)::float8 as k1, s.id as k2 from seasons s`,
  document: `json_build_object('id', r.id, 'name', regexp_replace(r.id, '^.*/|[.]json$', '', 'g'),
    'startsAt', ${instant('r.starts_at')}, 'endsAt', ${instant('r.ends_at')},
    'current', coalesce(r.starts_at <= now() and (r.ends_at is null or r.ends_at > now()), false))`,
});
