import { CORE_COLUMNS } from '../../ingest/core-stats.ts';
import { toSnake } from '../../ingest/naming.ts';

/** `stats` of a row (participants or teams) as JSON, fields without a column included. */
export function statsDocument(row: string): string {
  const columns = CORE_COLUMNS.map((name) => `'${name}', ${row}.${toSnake(name)}`);
  const core = `json_build_object(${columns.join(', ')},
    'kda', ${row}.kills + ${row}.assists / 3.0::float8 - ${row}.deaths,
    'accuracy', ${row}.shots_hit / nullif(${row}.shots_fired, 0)::float8)`;
  return `case when ${row}.extra->'stats' is null then ${core}
    else ((${core})::jsonb || (${row}.extra->'stats'))::json end`;
}

/** `modeStats` of a row: the layout's template filled with the values, and the blocks that have no layout. */
export function modeStatsDocument(row: string, layout: string): string {
  const values = `array_replace((coalesce(${row}.mode_values, '{}') || array[${row}.kills, ${row}.deaths, ${row}.assists,
    ${row}.kills + ${row}.assists / 3.0::float8 - ${row}.deaths]::float8[])::text[], null, 'null')`;
  const filled = `coalesce(format(${layout}.template, variadic ${values}), '{}')`;
  return `case when ${row}.extra->'modeStats' is null then (${filled})::json
    else ((${filled})::jsonb || (${row}.extra->'modeStats'))::json end`;
}
