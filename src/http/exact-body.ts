import type { FastifySchemaCompiler } from 'fastify';
import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';

/**
 * Validates a body as it is. The default compiler turns the text of a query into numbers, as it must, and would do the
 * same to JSON: `{"gamertag": 5}` is not a gamertag "5".
 */
export const exactBody: FastifySchemaCompiler<TSchema> = ({ schema }) => {
  const compiled = Compile(schema);
  return (value: unknown) => {
    if (compiled.Check(value)) return { value };
    // Of an unknown field TypeBox says two things; "schema is false" is the one that helps nobody.
    const faults = [...compiled.Errors(value)].filter(({ keyword }) => keyword !== 'boolean');
    return { error: Object.assign(new Error('the body is not valid'), { validation: faults }) };
  };
};
