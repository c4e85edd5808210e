import { FILTERS } from '../schemas/filter.ts';
import type { Insight } from './define.ts';

interface Property {
  description?: string;
  type?: string;
  anyOf?: Property[];
  enum?: unknown[];
  'x-unit'?: string;
}

/** Refuses what the projections (REST, CSV, charts, GraphQL) could not show. Better at the start than in an answer. */
export function check(insight: Insight, file: string): void {
  const refuse = (fault: string): never => {
    throw new TypeError(`insight ${file}: ${fault}`);
  };
  if (insight.id !== file) refuse(`its id is ${insight.id}, and must be the name of its file`);
  for (const name of Object.keys(insight.params))
    if (RESERVED.has(name)) refuse(`parameter ${name} has the name of one every insight takes`);
  const columns = insight.row.properties as Record<string, Property>;
  for (const [name, column] of Object.entries(columns)) {
    if (!/^[a-z][A-Za-z0-9]*$/.test(name)) refuse(`${name} is no camel case name`);
    if (!column.description) refuse(`column ${name} is not described`);
    const types = column.anyOf?.map(({ type }) => type) ?? [column.type];
    const [type, ...others] = types.filter((one) => one !== 'null');
    if (type === undefined || others.length > 0 || !FLAT.includes(type)) refuse(`column ${name} is not flat`);
    const isNumber = type === 'number' || type === 'integer';
    if (isNumber && column['x-unit'] === undefined) refuse(`column ${name} has no x-unit`);
    if (`${name}Lower` in columns !== `${name}Upper` in columns) refuse(`${name} has half an interval`);
  }
  if (!Object.keys(columns).some((name) => /^(n|\w+N)$/.test(name))) refuse('no column says n');
  if (!Object.keys(columns).some((name) => /^(v|\w+V)erdict$/.test(name))) refuse('no column says a verdict');
  const ids = insight.charts.map(({ id }) => id);
  if (new Set(ids).size < ids.length) refuse('two charts have one id');
}

/** Parameters of every answer: of the player, the table, its forms and pictures, and the filters. */
const RESERVED: ReadonlySet<string> = new Set([
  ...['player', 'key', 'format', 'fields', 'formula', 'limit', 'cursor', 'chart', 'theme', 'size'],
  ...Object.keys(FILTERS),
]);

const FLAT = ['string', 'number', 'integer', 'boolean'];
