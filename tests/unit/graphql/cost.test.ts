import fc from 'fast-check';
import { buildSchema, type GraphQLObjectType, getIntrospectionQuery, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { costOf, type FieldCost } from '../../../src/graphql/cost.ts';
import { documentOf, selections } from './documents.ts';
import { projectAll } from './projected-schema.ts';

const schema = buildSchema(`
  type Query { player(name: String!): Player players(first: Int = 25): [Player!]! version: String root: T used(if: [Boolean]): Int }
  type Player { xuid: String insight(last: Int): [Row!]! matches(first: Int! = 25): [Match!]! rank: Rank }
  type Match { id: String participants: [Participant!]! }
  type Participant { kills: Int player: Player }
  type Row { value: Float }
  type Rank { value: Int }
  type T { i: Int j: Int a: T b: T list: [T] }
  type Mutation { sync(name: String!): Player }
`);

function price(type: string, field: string, cost: FieldCost): void {
  const found = (schema.getType(type) as GraphQLObjectType).getFields()[field];
  if (found === undefined) throw new Error(`${type} has no ${field}`);
  found.extensions = { cost };
}

const first = (args: Readonly<Record<string, unknown>>) => args.first as number;
price('Query', 'player', { units: 1 });
price('Query', 'players', { units: 3, list: first });
price('Player', 'insight', { units: ({ last }) => (last === undefined ? 8 : 2) });
price('Player', 'matches', { units: 1, list: first });
price('Match', 'participants', { units: 0, list: () => 8 });
price('Participant', 'player', { units: 1, shared: true });
price('Player', 'rank', { units: 2, shared: true });
price('Mutation', 'sync', { units: 5 });
price('Query', 'root', { units: 1 });
price('T', 'a', { units: 1 });
price('T', 'b', { units: 3, shared: true });
price('T', 'list', { units: 2, list: () => 4 });

function cost(text: string, variables?: Record<string, unknown>, operationName?: string) {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  return costOf(schema, document, operationName, variables);
}

describe('what an operation costs', () => {
  it.each([
    ['{ version }', 1],
    ['{ player(name: "a") { xuid } }', 1],
    ['{ a: player(name: "a") { xuid } b: player(name: "b") { xuid } }', 2],
    ['{ player(name: "a") { insight { value } } }', 9],
    ['{ player(name: "a") { insight(last: 10) { value } } }', 3],
    ['{ players { xuid } }', 3],
    ['{ players { insight { value } } }', 3 + 25 * 8],
    ['{ players(first: 10) { matches(first: 5) { id } } }', 3 + 10],
    ['{ player(name: "a") { rank { value } } }', 2],
    [
      '{ player(name: "a") { rank { value } matches(first: 50) { participants { player { rank { value } } } } } }',
      // 1 + 0.2, and 1 + 50 × 8 × (0.1 + 0.2).
      123,
    ],
    ['mutation { sync(name: "a") { xuid } }', 5],
  ])('%s costs %d', (text, units) => expect(cost(text).cost).toBe(units));

  it('counts what is made of one page under many names', () => {
    const names = (count: number, field: string) =>
      Array.from({ length: count }, (_, at) => `n${at}: ${field}`).join(' ');
    const text = `{ player(name: "a") { matches(first: 25) { ${names(30, 'participants { ...K }')} } } } fragment K on Participant { ${names(30, 'kills')} }`;
    const { cost: units, values } = cost(text);
    expect(values).toBe(1 + 1 + 25 * 30 * (1 + 8 * 30));
    expect(units).toBe(Math.ceil(values / 20_000));
  });

  it('is of what is asked once, whoever asks', () => {
    const once = cost('{ player(name: "a") { insight { value } xuid } }');
    expect(
      cost(
        '{ player(name: "a") { insight { value } } ...P } fragment P on Query { player(name: "a") { insight { value } xuid } }',
      ),
    ).toEqual(once);
    expect(once).toEqual({ cost: 9, depth: 3, fields: 4, aliases: 0, values: 11 });
    expect(cost('{ x: player(name: "a") { y: insight { value } xuid } }').aliases).toBe(2);
  });

  it('counts variables as they will be, defaults too', () => {
    const text =
      'query ($n: Int = 7, $m: Int!, $off: Boolean!) { players(first: $n) { matches(first: $m) { participants { player { insight @skip(if: $off) { value } } } } } }';
    const eachMatch = (8 * 1) / 10;
    expect(cost(text, { m: 10, off: true }).cost).toBe(Math.ceil(3 + 7 * (1 + 10 * eachMatch)));
    expect(cost(text, { n: 1, m: 10, off: false }).cost).toBe(3 + 1 + 10 * (eachMatch + 8 * 8));
    expect(cost(text, { m: 10, off: true }).fields).toBe(4);
  });

  it('is one unit of what will not be executed', () => {
    const nothing = { cost: 1, depth: 0, fields: 0, aliases: 0, values: 0 };
    const two = 'query A { players { xuid } } query B { version }';
    expect(cost(two)).toEqual(nothing);
    expect(cost(two, {}, 'C')).toEqual(nothing);
    expect(cost(two, {}, 'A').cost).toBe(3);
    expect(cost('query ($n: Int!) { players(first: $n) { xuid } }', { n: 'many' })).toEqual(nothing);
    expect(cost('query ($n: Int!) { players(first: $n) { xuid } }')).toEqual(nothing);
    expect(
      cost('query ($n: Int) { player(name: "a") { matches(first: $n) { id } } }', { n: null }).cost,
    ).toBe(1);
  });

  it('is no less for a wrong number, and has an end', () => {
    expect(cost('{ players(first: -100) { insight { value } } version }').cost).toBe(3);
    const nested = (levels: number): string =>
      levels === 0
        ? 'xuid'
        : `matches(first: 2000000000) { participants { player { ${nested(levels - 1)} } } }`;
    const { cost: much } = cost(`{ player(name: "a") { ${nested(30)} } }`);
    expect(much).toBeGreaterThan(1e14);
    expect(much).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
  });

  it('is the same with fragments and with what they stand for', () => {
    fc.assert(
      fc.property(selections, fc.boolean(), (root, yes) => {
        expect(cost(documentOf(root, 'named'), { yes })).toEqual(cost(documentOf(root, 'out'), { yes }));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['side by side', (n: number) => `fragment F${n} on T { ...F${n + 1} ...F${n + 1} }`],
    ['in two fields', (n: number) => `fragment F${n} on T { a { ...F${n + 1} } b { ...F${n + 1} } }`],
    [
      'in several ways',
      (n: number) => `fragment F${n} on T { ...F${n + 1} a { ...F${n + 1} b { ...F${n + 1} } } }`,
    ],
  ])('takes no longer for fragments that grow without end: %s', (_, level) => {
    const fragments = Array.from({ length: 50 }, (__, n) => level(n)).join(' ');
    const document = parse(`{ root { ...F0 } } ${fragments} fragment F50 on T { i }`);
    const took = Array.from({ length: 5 }, () => {
      const start = performance.now();
      expect(costOf(schema, document).fields).toBeGreaterThanOrEqual(2);
      return performance.now() - start;
    });
    expect(Math.min(...took)).toBeLessThan(500);
  });

  it('counts what a schema says of itself', () => {
    const { schema: ours } = projectAll();
    const normal = costOf(ours, parse(getIntrospectionQuery()));
    expect(normal.cost).toBeGreaterThan(1);
    expect(normal.cost).toBeLessThan(20);
    const often = Array.from({ length: 20 }, (_, n) => `s${n}: __schema { ...S }`).join(' ');
    const fragment = 'fragment S on __Schema { types { fields { type { ofType { fields { name } } } } } }';
    expect(costOf(ours, parse(`{ ${often} } ${fragment}`)).cost).toBeGreaterThan(normal.cost * 5);
    expect(costOf(ours, parse('{ __type(name: "Match") { name } __typename }')).cost).toBe(1);
  });
});
