import { errors } from '../src/errors.ts';
import { CORE_COLUMNS } from '../src/ingest/core-stats.ts';
import type { Insight } from '../src/insights/define.ts';
import { SHARED_SCHEMAS } from '../src/schemas/shared.ts';
import { CoreStats } from '../src/schemas/stats.ts';
import { FIELD_SOURCES } from './field-sources.ts';
import { renderModeStats } from './render-mode-stats.ts';

/** What the renderer reads of a JSON Schema. */
interface Schema {
  $id?: string;
  $ref?: string;
  type?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  description?: string;
  enum?: readonly string[];
  const?: unknown;
  anyOf?: readonly Schema[];
  items?: Schema;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  patternProperties?: Readonly<Record<string, Schema>>;
  'x-unit'?: string;
}

const INTRO = `# Data dictionary

Every field of every public shape: what it is called, its type, its unit, what it means and which answer of upstream
it comes from. Made from the schemas by \`npm run contracts\`; do not edit it. How the routes use the shapes is in
\`openapi/openapi.json\`.

Rules that hold everywhere: names are camelCase; times are UTC, ISO 8601 with milliseconds; durations are seconds and
say so in their name; rates and accuracy are ratios from 0 to 1; ids and xuids are text; \`null\` is “not known”, never
zero. Upstream's enums are open: a number this version does not know is served as \`unknown\`. A field upstream adds
later appears beside the others under its own name in camelCase before it appears here.
`;

/**
 * The data dictionary, from the schemas themselves.
 * @throws Error when a field has no source, or a source no field.
 */
export function renderDataDictionary(insights: readonly Insight[]): string {
  const used = new Set<string>();
  const sections = (SHARED_SCHEMAS as readonly Schema[]).map((schema) =>
    renderSchema(schema, (name, path) => sourceOf(name, path, used)),
  );
  const rows = insights.map(({ row: schema, id }) =>
    renderSchema(schema as Schema, () => `ours: \`/docs/insights/${id}\``),
  );
  const stale = Object.keys(FIELD_SOURCES).filter((key) => !used.has(key));
  if (stale.length > 0) throw new Error(`field-sources.ts: no such field: ${stale.join(', ')}`);
  return `${[INTRO, ...sections, ...rows, renderCoreStats(), renderModeStats(), renderErrors()].join('\n').trimEnd()}\n`;
}

function renderSchema(schema: Schema, source: (name: string, path: string) => string): string {
  const name = schema.$id ?? '';
  const rows = fieldsOf(schema, '').map(([path, field, optional, isShape]) =>
    row(path, field, optional, isShape ? '' : source(name, path)),
  );
  return section(name, schema.description, rows);
}

/** CoreStats stands in three shapes and is said once. */
function renderCoreStats(): string {
  const rows = fieldsOf(CoreStats as Schema, '').map(([path, field, optional]) =>
    row(path, field, optional, coreSource(path)),
  );
  return section('Stats', (CoreStats as Schema).description, rows);
}

function coreSource(path: string): string {
  if (path === 'kda') return 'ours, from `Kills`, `Assists`, `Deaths`';
  if (path === 'accuracy') return 'ours, from `ShotsHit`, `ShotsFired`';
  if (!CORE_COLUMNS.includes(path)) throw new Error(`CoreStats.${path} has no column`);
  const word = path.replace(/Seconds$/, '').replace(/^./, (letter) => letter.toUpperCase());
  return `match stats: \`CoreStats.${word}\``;
}

function renderErrors(): string {
  const rows = Object.values(errors).map((Problem) => {
    const { code, statusCode, message } = new Problem();
    return `| \`${code}\` | ${statusCode ?? ''} | ${cell(message.replaceAll('%s', '…'))} |`;
  });
  return [
    '## Error codes',
    '',
    'Stable for ever. Answered as [Problem](#problem), `application/problem+json`.',
    '',
    '| code | status | meaning |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function section(name: string, description: string | undefined, rows: readonly string[]): string {
  const head = ['| field | type | unit | meaning | source |', '|---|---|---|---|---|'];
  return [`## ${name}`, '', description ?? '', '', ...head, ...rows, ''].join('\n');
}

type Field = [path: string, schema: Schema, optional: boolean, isShape: boolean];

/** The fields of a schema, each with its path, the shapes within it before what they hold. */
function fieldsOf(schema: Schema, prefix: string): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]): Field[] => {
    const path = `${prefix}${name}`;
    const inner = withoutNull(property);
    const optional = !(schema.required ?? []).includes(name);
    const item = inner.items ?? inner;
    if (inner === (CoreStats as Schema) || !item.properties) return [[path, property, optional, false]];
    const below = fieldsOf(item, inner.items ? `${path}[].` : `${path}.`);
    return [[path, property, optional, true], ...below];
  });
}

function withoutNull(schema: Schema): Schema {
  const [one, ...others] = schema.anyOf?.filter(({ type }) => type !== 'null') ?? [schema];
  return one !== undefined && others.length === 0 ? one : schema;
}

function row(path: string, schema: Schema, optional: boolean, source: string): string {
  const inner = withoutNull(schema);
  const isNullable = schema.anyOf?.some(({ type }) => type === 'null') ?? false;
  const type = `${typeOf(inner)}${isNullable ? ' or null' : ''}${optional ? ', may be absent' : ''}`;
  const named = (SHARED_SCHEMAS as readonly Schema[]).find(({ $id }) => `${$id}#` === inner.$ref);
  const said = schema.description ?? inner.description ?? named?.description ?? '';
  const meaning = said.replace(/ UTC, ISO 8601 with milliseconds\.$/, '');
  const words = wordsOf(inner);
  const listed =
    words.length > 0 ? `${meaning} One of ${words.map((word) => `\`${word}\``).join(', ')}.` : meaning;
  return `| \`${path}\` | ${type} | ${unitOf(schema) || unitOf(inner)} | ${cell(listed)} | ${cell(source)} |`;
}

function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.replace('#', '');
    return `[${name}](#${name.toLowerCase()})`;
  }
  if (schema === (CoreStats as Schema)) return '[Stats](#stats)';
  if (schema.items) return `array of ${typeOf(schema.items)}`;
  if (schema.patternProperties) {
    const [value = {}] = Object.values(schema.patternProperties);
    return `object of ${typeOf(value)}`;
  }
  if (wordsOf(schema).length > 0) return 'word';
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.type === undefined) return 'any';
  const { type, format, minimum, maximum } = schema;
  const range = minimum === undefined || maximum === undefined ? '' : ` ${minimum} to ${maximum}`;
  return `${type}${range}${format === undefined ? '' : ` (${format})`}`;
}

/** The words of an enum, also of one made of several. */
function wordsOf(schema: Schema): string[] {
  if (schema.enum) return [...schema.enum];
  if (schema.const !== undefined) return [String(schema.const)];
  return (schema.anyOf ?? []).flatMap(wordsOf);
}

function unitOf(schema: Schema): string {
  return schema['x-unit'] ?? (schema.format === 'date-time' ? 'UTC' : '');
}

function sourceOf(schema: string, path: string, used: Set<string>): string {
  const parts = `${schema}.${path}`.split('.');
  const keys = parts.map((_, index) => `${parts.slice(0, index + 1).join('.')}.*`).reverse();
  for (const key of [`${schema}.${path}`, ...keys]) {
    const source = FIELD_SOURCES[key];
    if (source === undefined) continue;
    used.add(key);
    return source;
  }
  throw new Error(`field-sources.ts: ${schema}.${path} has no source`);
}

/** A vertical bar would end the cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
