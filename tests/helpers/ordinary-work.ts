import { buildSchema, getIntrospectionQuery, parse, specifiedRules, validate } from 'graphql';

const schema = buildSchema('type Query { nothing: Int }');

/**
 * The introspection every tool asks for, read and checked ten times: what other work is measured by. Machines differ, and the
 * same one from hour to hour.
 */
export function ordinaryWork(): void {
  for (let turn = 0; turn < 10; turn++) validate(schema, parse(getIntrospectionQuery()), specifiedRules);
}
