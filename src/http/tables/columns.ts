import type { TSchema } from 'typebox';
import { SHARED_SCHEMAS } from '../../schemas/shared.ts';

/** A column of a table: where its value is in a row's document. The name is the path with dots. */
export interface Column {
  name: string;
  path: readonly string[];
}

type Schema = Record<string, unknown> & {
  $ref?: string;
  type?: string;
  properties?: Record<string, Schema>;
  anyOf?: Schema[];
};

const named = new Map(
  (SHARED_SCHEMAS as unknown as Schema[]).map((schema) => [`${String(schema.$id)}#`, schema]),
);

/**
 * The columns of a row, in the order its schema says its properties: objects within are flattened, so `map.name` is a
 * column. Lists and open records have no fixed columns and are left to JSON.
 */
export function columnsOf(row: TSchema): Column[] {
  return [...walk(row as unknown as Schema, [])];
}

function* walk(schema: Schema, path: readonly string[]): Generator<Column> {
  const { properties } = schema;
  for (const [name, property] of Object.entries(properties ?? {})) {
    const inner = resolve(property);
    const here = [...path, name];
    if (inner.properties !== undefined) yield* walk(inner, here);
    else if (inner.type !== 'array' && inner.type !== 'object') yield { name: here.join('.'), path: here };
  }
}

/** What a property is when it is there: references followed, null left out. */
function resolve(schema: Schema): Schema {
  const target = schema.$ref === undefined ? schema : (named.get(schema.$ref) ?? schema);
  const some = target.anyOf?.filter(({ type }) => type !== 'null') ?? [];
  return some.length === 1 && some[0] !== undefined ? resolve(some[0]) : target;
}

/** The value of a column in a row; null where an object on the way is null. */
export function valueAt(row: unknown, path: readonly string[]): unknown {
  let value = row;
  for (const name of path) {
    if (value === null || typeof value !== 'object') return null;
    value = (value as Record<string, unknown>)[name];
  }
  return value ?? null;
}
