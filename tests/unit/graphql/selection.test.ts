import fc from 'fast-check';
import {
  GraphQLBoolean,
  GraphQLInt,
  GraphQLList,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSchema,
  graphqlSync,
  parse,
  validate,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { describe, expect, it } from 'vitest';
import { type Wanted, wantedAt, wantedBelow } from '../../../src/graphql/selection.ts';
import { documentOf, selections } from './documents.ts';

/** What each resolver was asked below it, by its path in the answer without places in lists. */
const seen = new Map<string, GraphQLResolveInfo>();

function noted<T>(info: GraphQLResolveInfo, answer: T): T {
  const keys: string[] = [];
  for (let at: GraphQLResolveInfo['path'] | undefined = info.path; at; at = at.prev) {
    if (typeof at.key === 'string') keys.unshift(at.key);
  }
  seen.set(keys.join('.'), info);
  return answer;
}

const T: GraphQLObjectType = new GraphQLObjectType({
  name: 'T',
  fields: () => ({
    i: { type: GraphQLInt, resolve: () => 1 },
    j: { type: GraphQLInt, resolve: () => 2 },
    a: { type: T, resolve: (_, __, ___, info) => noted(info, {}) },
    b: { type: T, resolve: (_, __, ___, info) => noted(info, {}) },
    list: { type: new GraphQLList(T), resolve: (_, __, ___, info) => noted(info, [{}, {}]) },
  }),
});

const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      root: { type: T, resolve: (_, __, ___, info) => noted(info, {}) },
      used: { type: GraphQLInt, args: { if: { type: new GraphQLList(GraphQLBoolean) } }, resolve: () => 1 },
    },
  }),
});

/** The members of an answer by the names of fields. */
function membersOf(value: unknown): Wanted | true {
  if (Array.isArray(value)) return membersOf(value[0]);
  if (value === null || typeof value !== 'object') return true;
  const members: Record<string, Wanted | true> = {};
  for (const [key, inner] of Object.entries(value)) {
    const name = key.split('__')[0] ?? '';
    if (name === '' || name === 'typename') continue;
    const [before, here] = [members[name], membersOf(inner)];
    members[name] = before === undefined || before === true || here === true ? here : merge(before, here);
  }
  return members;
}

function merge(one: Wanted, other: Wanted): Wanted {
  const all: Record<string, Wanted | true> = { ...one };
  for (const [name, value] of Object.entries(other)) {
    const before = all[name];
    all[name] = before === undefined || before === true || value === true ? value : merge(before, value);
  }
  return all;
}

function at(answer: unknown, path: string): unknown {
  let value = answer;
  for (const key of path.split('.')) {
    if (Array.isArray(value)) value = value[0];
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

function ask(query: string, path: readonly string[], variableValues = {}): Wanted | undefined {
  seen.clear();
  expect(graphqlSync({ schema, source: query, variableValues }).errors).toBeUndefined();
  return wantedAt(seen.get('root') as GraphQLResolveInfo, path);
}

describe('what is wanted below a field', () => {
  it('is what the answer has, for every field that is resolved', () => {
    fc.assert(
      fc.property(selections, fc.boolean(), (root, yes) => {
        const source = documentOf(root);
        expect(validate(schema, parse(source))).toEqual([]);
        seen.clear();
        const { data } = graphqlSync({ schema, source, variableValues: { yes } });
        for (const [path, info] of seen) expect(wantedBelow(info), path).toEqual(membersOf(at(data, path)));
      }),
      { numRuns: 60 },
    );
  });

  it('is the same in a compiled query, call by call', () => {
    fc.assert(
      fc.property(selections, (root) => {
        const source = documentOf(root);
        const compiled = compileQuery(schema, parse(source));
        if (!isCompiledQuery(compiled)) throw new Error('not compiled');
        for (const yes of [true, false, true]) {
          const { data } = graphqlSync({ schema, source, variableValues: { yes } });
          seen.clear();
          compiled.query({}, {}, { yes });
          expect(wantedBelow(seen.get('root') as GraphQLResolveInfo)).toEqual(membersOf(at(data, 'root')));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('can be asked further down', () => {
    const query =
      '{ root { x: a { i b { j } } ... { a { __typename b { list { i } } } } list { __typename } i } }';
    expect(ask(query, [])).toEqual({ a: { i: true, b: { j: true, list: { i: true } } }, list: {}, i: true });
    expect(ask(query, ['a', 'b'])).toEqual({ j: true, list: { i: true } });
    expect(ask(query, ['list'])).toEqual({});
    expect(ask(query, ['i'])).toEqual({});
    expect(ask(query, ['b'])).toBeUndefined();
    expect(ask(query, ['a', 'b', 'a', 'b'])).toBeUndefined();
  });

  it('looks into a fragment once, however often it is named', () => {
    const levels = Array.from({ length: 40 }, (_, n) => `fragment F${n} on T { ...F${n + 1} ...F${n + 1} }`);
    expect(ask(`{ root { ...F0 } } ${levels.join(' ')} fragment F40 on T { i }`, [])).toEqual({ i: true });
  });
});
