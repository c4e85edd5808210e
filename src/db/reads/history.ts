import { LIFECYCLES, MODE_CATEGORIES, OUTCOMES } from '../../schemas/enums.ts';
import type { Filter } from '../../schemas/filter.ts';
import { clockOf } from '../../schemas/time-zone.ts';
import type { Parameters } from './parameters.ts';
import { PARTIES, PARTY_SIZE } from './parties.ts';
import { onSide, type Side } from './sides.ts';
import { whoParameters } from './who.ts';

/** Upstream's AssetKind (UPSTREAM §5). */
export const KIND = { map: 2, playlist: 3, variant: 6 } as const;

/** Filters that name assets. */
export const ASSET_FILTERS = ['playlist', 'map', 'variant'] as const;

/** Seen to the end, and more than a glance at it (INSIGHTS.md). A missing duration is no reason to leave a match out. */
export const COMPLETED = `(p.outcome not in (4, 5) and p.present_at_completion is not false
  and coalesce(p.time_played_seconds, m.playable_duration_seconds, 60) >= 60)`;

/** The part of a filter that is about matches alone, but for when they were. */
export type MatchFilter = Pick<
  Filter,
  'playlist' | 'map' | 'variant' | 'mode' | 'lifecycle' | 'ranked' | 'season'
>;

/** The matches of one player a filter lets through, as SQL. */
export interface History {
  /** Common table expressions it needs, after `who`. */
  ctes: string[];
  /** `participants p join matches m …` without `where`. */
  from: string;
  /** Condition over `p` and `m`; `last` is not in it. */
  where: string;
  /** The same without the condition that a match was completed. */
  whereAny: string;
  /** Whether matches not completed are left out. */
  completedOnly: boolean;
}

/** Whether a filter leaves out what was not completed; `byDefault` when it does not say. */
export function wantsCompleted(filter: Filter, byDefault: boolean): boolean {
  if (filter.completed !== undefined) return filter.completed;
  return filter.includeIncomplete === undefined ? byDefault : !filter.includeIncomplete;
}

/** Turns a validated filter into SQL. Values are parameters, never text; the text depends only on which filters are set. */
export function selectHistory(filter: Filter, parameters: Parameters, completedByDefault: boolean): History {
  const conditions = ['p.xuid = (select xuid from who)'];
  const ctes: string[] = [];
  const zone = clockOf(filter.tz);
  if (filter.from !== undefined) conditions.push(`p.started_at >= ${moment(filter.from, zone, parameters)}`);
  if (filter.to !== undefined) conditions.push(`p.started_at < ${moment(filter.to, zone, parameters)}`);
  conditions.push(...matchConditions(filter, parameters));
  if (filter.outcome !== undefined) conditions.push(oneOf('p.outcome', OUTCOMES, filter.outcome, parameters));
  conditions.push(...company(filter, parameters, ctes));
  if (filter.partySize !== undefined) {
    ctes.push(PARTIES);
    conditions.push(`${PARTY_SIZE} = any(${parameters.add(filter.partySize, 'int[]')})`);
  }
  const whereAny = conditions.join('\n and ');
  const completedOnly = wantsCompleted(filter, completedByDefault);
  return {
    ctes,
    // Every participant has a match: said like this, PostgreSQL leaves it out where no condition needs it.
    from: 'participants p left join matches m on m.id = p.match_id',
    where: completedOnly ? `${whereAny}\n and ${COMPLETED}` : whereAny,
    whereAny,
    completedOnly,
  };
}

/** Without case, of any script: where the database's own locale is C, it folds no letter beyond ASCII by itself. */
export function folded(text: string): string {
  return `lower(${text} collate "folding")`;
}

/** What a filter says of matches alone, whoever played them: conditions over `m`. */
export function matchConditions(filter: MatchFilter, parameters: Parameters): string[] {
  const conditions: string[] = [];
  for (const name of ASSET_FILTERS) {
    const labels = filter[name];
    if (labels !== undefined) conditions.push(isAsset(`m.${name}_asset_id`, name, labels, parameters));
  }
  if (filter.mode !== undefined)
    conditions.push(oneOf('m.game_variant_category', MODE_CATEGORIES, filter.mode, parameters));
  if (filter.lifecycle !== undefined)
    conditions.push(oneOf('m.lifecycle_mode', LIFECYCLES, filter.lifecycle, parameters));
  if (filter.ranked !== undefined)
    conditions.push(`exists (select from playlists r where r.asset_id = m.playlist_asset_id and r.has_csr)
      = ${parameters.add(filter.ranked, 'boolean')}`);
  if (filter.season !== undefined) {
    const given = parameters.add(
      filter.season.map((label) => label.trim().toLowerCase()),
      'text[]',
    );
    conditions.push(`(lower(m.season_id) = any(${given})
      or regexp_replace(lower(m.season_id), '^.*/|[.]json$', '', 'g') = any(${given}))`);
  }
  return conditions;
}

/** The placeholder of what a caller calls assets. */
export function labelsOf(labels: readonly string[], parameters: Parameters): string {
  return parameters.add(
    labels.map((label) => label.trim()),
    'text[]',
  );
}

/** An asset by its id or any name it ever had, without regard to case. */
export function isAsset(
  column: string,
  kind: keyof typeof KIND,
  labels: readonly string[],
  parameters: Parameters,
): string {
  const given = labelsOf(labels, parameters);
  const wanted = `any(array(select ${folded('label')} from unnest(${given}) label))`;
  return `${column} in (select a.asset_id from assets a where ${isCalled(kind, wanted)})`;
}

/** Condition over an asset `a`: it has that id or name; `wanted` is folded. */
export function isCalled(kind: keyof typeof KIND, wanted: string): string {
  return `a.kind = ${KIND[kind]} and (a.asset_id::text = ${wanted} or ${folded('btrim(a.name)')} = ${wanted})`;
}

/**
 * A bare date is midnight in the caller's zone: the moment the day before ends. Asked for midnight itself, PostgreSQL says
 * the second one of a day whose first hour the clocks go through twice.
 */
function moment(text: string, zone: string, parameters: Parameters): string {
  return text.length === 10
    ? `((${parameters.add(text, 'timestamp')} - interval '1 microsecond') at time zone ${parameters.add(zone, 'text')}
        + interval '1 microsecond')`
    : parameters.add(text, 'timestamptz');
}

/** Words of an open enum: `unknown` is every number without a word. */
function oneOf(
  column: string,
  table: Readonly<Record<number, string>>,
  words: readonly string[],
  parameters: Parameters,
): string {
  const ids = Object.entries(table).flatMap(([id, word]) => (words.includes(word) ? [Number(id)] : []));
  const named = `${column} = any(${parameters.add(ids, 'int[]')})`;
  if (!words.includes('unknown')) return named;
  const known = parameters.add(
    Object.entries(table).flatMap(([id, word]) => (word === 'unknown' ? [] : [Number(id)])),
    'int[]',
  );
  return `(${named} or not ${column} = any(${known}))`;
}

/** The players a filter names, in the order their names are told apart: with, without, against. */
export function namedPlayers(filter: Filter): string[] {
  return [...(filter.with ?? []), ...(filter.without ?? []), ...(filter.against ?? [])];
}

/** Where another player must, or must not, have been. The index on (xuid, started_at) leads to their row. */
function company(filter: Filter, parameters: Parameters, ctes: string[]): string[] {
  const names = namedPlayers(filter);
  if (names.length === 0) return [];
  const given = names.map(whoParameters);
  const roles = [
    ...(filter.with ?? []).map(() => 'with'),
    ...(filter.without ?? []).map(() => 'without'),
    ...(filter.against ?? []).map(() => 'against'),
  ];
  ctes.push(`named as materialized (
    select n.position, n.role, coalesce(
      (select xuid from players where xuid = n.xuid),
      (select xuid from players where gamertag_key = n.key order by gamertag_checked_at desc nulls last limit 1),
      (select xuid from player_gamertags where gamertag_key = n.key order by last_seen_at desc limit 1)) as xuid
    from unnest(${parameters.add(
      given.map(([xuid]) => xuid),
      'bigint[]',
    )}, ${parameters.add(
      given.map(([, key]) => key),
      'text[]',
    )}, ${parameters.add(roles, 'text[]')}) with ordinality n(xuid, key, role, position)
  )`);
  const there = (
    role: string,
    side: Side,
  ) => `(select from named n where n.role = '${role}' and %not% exists (
    select from participants o where o.xuid = n.xuid and o.started_at = p.started_at and o.match_id = p.match_id
      and o.xuid <> p.xuid and ${onSide(side, 'o')}))`;
  return [
    ...(filter.with ? [`not exists ${there('with', 'mate').replace('%not%', 'not')}`] : []),
    ...(filter.without ? [`not exists ${there('without', 'mate').replace('%not%', '')}`] : []),
    ...(filter.against ? [`not exists ${there('against', 'opponent').replace('%not%', 'not')}`] : []),
  ];
}

/** Positions (from 1) of the named players nobody here is known by, as SQL; needs the CTE `named`. */
export function unknownNames(filter: Filter): string {
  return namedPlayers(filter).length === 0
    ? 'null::int[]'
    : '(select array_agg(position::int order by position) from named where xuid is null)';
}
