import { createRequire } from 'node:module';
import type { AppDeps } from '../../src/app.ts';

type Compilers = Required<NonNullable<AppDeps['compilers']>>;

/** The packages Fastify itself compiles with, whichever they are. */
const ofFastify = createRequire(createRequire(import.meta.url).resolve('fastify'));
const buildValidators = ofFastify('@fastify/ajv-compiler') as () => Compilers['buildValidator'];
const buildSerializers = ofFastify(
  '@fastify/fast-json-stringify-compiler',
) as () => Compilers['buildSerializer'];

/** A process builds many apps of the same schemas: each schema, with the same others to refer to, is compiled once. */
export const compileOnce: Compilers = {
  buildValidator: remembering(buildValidators()),
  buildSerializer: remembering(buildSerializers()),
};

type Compile = (route: { schema: unknown }) => unknown;

function remembering<Build extends (schemas: never, options: never) => unknown>(build: Build): Build {
  const among = new Map<string, Map<string, unknown>>();
  const remember = (schemas: never, options: never): Compile => {
    const compile = build(schemas, options) as Compile;
    const others = JSON.stringify([schemas, options]);
    const compiled = among.get(others) ?? new Map<string, unknown>();
    among.set(others, compiled);
    return (route) => {
      const key = JSON.stringify(route.schema);
      if (!compiled.has(key)) compiled.set(key, compile(route));
      return compiled.get(key);
    };
  };
  return remember as Build;
}
