import type { Static, TSchema } from 'typebox';
import { Value } from 'typebox/value';

/** A JSON body that fits the schema, or null: what upstream answers 400 to. */
export function readBody<const Schema extends TSchema>(schema: Schema, body: string): Static<Schema> | null {
  try {
    const parsed: unknown = JSON.parse(body);
    return Value.Check(schema, parsed) ? parsed : null;
  } catch {
    return null;
  }
}
