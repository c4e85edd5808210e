import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { type Exemplified, formed } from './formed.ts';
import { refuse } from './refuse.ts';

/** @throws INVALID_REQUEST naming where the value stands. */
export function checkValue(schema: TSchema, value: unknown, path: string): void {
  const [fault] = Value.Errors(schema, value);
  if (fault === undefined) return;
  const { keyword, message } = fault;
  throw refuse(path, keyword === 'pattern' ? formed(message, schema as Exemplified) : message);
}
