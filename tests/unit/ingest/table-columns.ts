import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const schema = readFileSync(join(import.meta.dirname, '../../../prisma/schema.prisma'), 'utf8');

interface Column {
  name: string;
  required: boolean;
  list: boolean;
  holds(value: unknown): boolean;
}

const whole = (bits: number) => (value: unknown) =>
  typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 2 ** (bits - 1) - 1;
const real = (value: unknown) =>
  typeof value === 'number' &&
  Number.isFinite(Math.fround(value)) &&
  (value === 0 || Math.fround(value) !== 0);

/** What JSON may carry into a column of this type without PostgreSQL refusing it. */
const HOLDS: Record<string, (value: unknown) => boolean> = {
  'String @db.Uuid': (value) =>
    typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
  String: (value) => typeof value === 'string',
  DateTime: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value),
  Int: whole(32),
  'Int @db.SmallInt': whole(16),
  BigInt: (value) =>
    typeof value === 'string'
      ? /^\d{1,19}$/.test(value) && BigInt(value) < 2n ** 63n
      : Number.isSafeInteger(value),
  Float: (value) => Number.isFinite(value),
  'Float @db.Real': real,
  Boolean: (value) => typeof value === 'boolean',
  Json: (value) => typeof value === 'object',
};

/** The columns of a model as schema.prisma says them, so that a test never has an opinion of its own. */
function columnsOf(model: string): Column[] {
  const [, body = ''] = new RegExp(`^model ${model} \\{\\n([\\s\\S]*?)^\\}`, 'm').exec(schema) ?? [];
  return body.split('\n').flatMap((line) => {
    const [, name, type, mark, attributes] = /^ {2}(\w+) +([A-Z]\w*)(\?|\[\])?(.*)$/.exec(line) ?? [];
    if (name === undefined || type === undefined) return [];
    const database = /@db\.(Uuid|SmallInt|Real)/.exec(attributes ?? '')?.[1];
    const holds = HOLDS[database === undefined ? type : `${type} @db.${database}`];
    // Relations are no columns.
    return holds === undefined ? [] : [{ name, required: mark !== '?', list: mark === '[]', holds }];
  });
}

const known = new Map<string, Column[]>();

/** Why PostgreSQL would refuse the row; empty when it would not. */
export function misfits(model: string, row: object): string[] {
  const columns = known.get(model) ?? columnsOf(model);
  known.set(model, columns);
  const fields = new Map(Object.entries(row));
  const unknown = [...fields.keys()].filter((name) => !columns.some((column) => column.name === name));
  return [
    ...unknown.map((name) => `${model}.${name}: no such column`),
    ...columns.flatMap(({ name, required, list, holds }) => {
      const value = fields.get(name);
      if (value === null || value === undefined) return required ? [`${model}.${name}: ${value}`] : [];
      const values = list ? (Array.isArray(value) ? value : [Symbol('no list')]) : [value];
      const bad = values.filter((one) => !(list && one === null) && !holds(one));
      return bad.map((one) => `${model}.${name}: ${String(one)}`);
    }),
  ];
}

/** Texts, keys included, that jsonb refuses, and numbers JSON cannot say, anywhere in a document. */
export function unstorable(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (typeof value === 'string')
    return /\0|\p{Surrogate}/u.test(value) ? [`${path}: ${JSON.stringify(value)}`] : [];
  if (value === null || typeof value === 'boolean') return [];
  if (typeof value !== 'object') return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...unstorable(key, `${path} key`),
    ...unstorable(inner, `${path}/${key}`),
  ]);
}
