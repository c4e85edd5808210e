import { CORE_COLUMNS } from '../../ingest/core-stats.ts';
import { toSnake } from '../../ingest/naming.ts';
import { documentOf, type Members, type Part } from './members.ts';

/**
 * `stats` of a row (participants or teams), fields without a column included: where all is wanted as members like the
 * others, else as the one member `laterFields`. What a column could not hold is in `extra` under its own name.
 */
export function statsPart(row: string): Part {
  const core: Members = {
    ...Object.fromEntries(CORE_COLUMNS.map((name) => [name, `${row}.${toSnake(name)}`])),
    kda: `${row}.kills + ${row}.assists / 3.0::float8 - ${row}.deaths`,
    accuracy: `${row}.shots_hit / nullif(${row}.shots_fired, 0)::float8`,
  };
  const extra = `${row}.extra->'stats'`;
  const all = documentOf(core);
  return {
    members: { ...core, laterFields: laterFields(extra, Object.keys(core)) },
    wrap: (object) => `case when ${extra} is null then ${object}
      else (select coalesce(json_object_agg(c.key, coalesce(${extra} -> c.key, c.value)), '{}')
        from jsonb_each((${object})::jsonb) c) end`,
    whole: `case when ${extra} is null then ${all} else ((${all})::jsonb || (${extra}))::json end`,
  };
}

/** The members of `extra` that have no name here, as an object. */
export function laterFields(extra: string, known: readonly string[]): string {
  return `coalesce((${extra}) - '{${known.join(',')}}'::text[], '{}')`;
}

/** `modeStats` of a row: the layout's template filled with the values, and the blocks that have no layout. */
export function modeStatsDocument(row: string, layout: string): string {
  const values = `array_replace((coalesce(${row}.mode_values, '{}') || array[${row}.kills, ${row}.deaths, ${row}.assists,
    ${row}.kills + ${row}.assists / 3.0::float8 - ${row}.deaths]::float8[])::text[], null, 'null')`;
  const filled = `coalesce(format(${layout}.template, variadic ${values}), '{}')`;
  return `case when ${row}.extra->'modeStats' is null then (${filled})::json
    else ((${filled})::jsonb || (${row}.extra->'modeStats'))::json end`;
}
