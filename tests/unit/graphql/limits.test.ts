import { GraphQLError, getIntrospectionQuery, parse, specifiedRules, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import {
  checkDocument,
  DocumentRefused,
  LIMITS,
  type Limits,
  MOST_FAULTS,
  parseDocument,
} from '../../../src/graphql/limits.ts';
import { ordinaryWork } from '../../helpers/ordinary-work.ts';
import { projectAll } from './projected-schema.ts';

const { schema } = projectAll();

/** What a caller gets for a document: why it is refused, or the faults validation finds. */
function look(text: string): DocumentRefused | readonly GraphQLError[] {
  try {
    const document = parseDocument(text);
    checkDocument(document);
    return validate(schema, document, specifiedRules, { maxErrors: MOST_FAULTS });
  } catch (error) {
    if (error instanceof DocumentRefused) return error;
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

/** The shortest of some runs: others are on this machine too. */
function milliseconds(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

const timesOrdinary = (run: () => unknown) => milliseconds(run) / milliseconds(ordinaryWork);

/** Nearly all of them take less than once, none more than three times; without the limit on faults alone it is up to 26. */
const AT_ONCE = 5;

const many = (count: number, text: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => text(n)).join(' ');

const reasonOf = (text: string, limits?: Partial<Limits>) => {
  try {
    checkDocument(parseDocument(text, { tokens: 1e6, characters: 1e7, nesting: 1e6, ...limits }), limits);
  } catch (error) {
    if (error instanceof DocumentRefused) return [error.reason, error.counted, error.most];
    throw error;
  }
  return 'taken';
};

describe('what is counted in a document', () => {
  it.each<[keyof Limits, number, string]>([
    ['depth', 3, '{ a { b { c } } }'],
    ['depth', 4, '{ a { ...F } } fragment F on T { b { ... on T { c { d } } } }'],
    ['depth', 3, '{ a { ...F } } fragment F on T { ...G } fragment G on T { b { c } }'],
    ['aliases', 2, '{ x: a { y: b { c } } }'],
    ['rootFields', 3, '{ a b ... { c { d e } } }'],
    ['rootFields', 5, '{ a ...F ... { ...F } } fragment F on Query { b c { d } }'],
    ['directives', 3, 'query @x { a @include(if: true) { ...F @skip(if: false) } } fragment F on T { b }'],
    ['selections', 5, '{ a { b } ... { ...F } } fragment F on T { c }'],
    ['definitions', 3, '{ a } query B { a } fragment F on T { c }'],
    ['fragmentSpreads', 3, '{ ...F a { ...F ...F } } fragment F on T { c }'],
    ['stringLength', 11, '{ a(b: "hello there", c: { d: ["hi"] }) }'],
    ['stringLength', 5, '{ a(b: """hello""") }'],
    ['listLength', 4, '{ a(b: [1, 2, [1, 2, 3, 4]]) }'],
    ['listLength', 2, 'query ($v: I = { a: 1, b: 2 }) { a }'],
    ['writtenOut', 9, '{ ...F ...F } fragment F on T { ...G } fragment G on T { a }'],
  ])('%s: %d in %s', (reason, counted, text) => {
    expect(reasonOf(text, { [reason]: counted })).toBe('taken');
    expect(reasonOf(text, { [reason]: counted - 1 })).toEqual([reason, counted, counted - 1]);
  });

  it('is told with what there may be', () => {
    expect(() => checkDocument(parse('{ x: a y: b }'), { aliases: 1 })).toThrow(
      new DocumentRefused('aliases', 2, 1),
    );
    expect(new DocumentRefused('aliases', 2, 1).message).toBe('The document has 2 aliases; it may have 1.');
  });

  it('finds fragments that contain themselves, however far around', () => {
    expect(reasonOf('{ ...F } fragment F on T { a { ...F } }')).toEqual(['fragmentCycles', 1, 0]);
    expect(
      reasonOf('{ a } fragment F on T { ...G } fragment G on T { b { ...H } } fragment H on T { ...F }'),
    ).toEqual(['fragmentCycles', 1, 0]);
    expect(reasonOf('{ ...Nowhere }')).toBe('taken');
  });

  it('counts tokens and brackets before it parses', () => {
    expect(() => parseDocument('{ a b }', { tokens: 3 })).toThrow(
      'The document has 4 tokens or more; it may have 3.',
    );
    expect(() => parseDocument('{ a(b: [1]) }', { nesting: 2 })).toThrow(DocumentRefused);
    expect(() => parseDocument('{ a "}}}" }')).toThrow('Syntax Error');
    expect(() => parseDocument('{ a(b: "{{{{") }', { nesting: 2 })).not.toThrow();
    expect(() => parseDocument('')).toThrow('Syntax Error');
  });

  it('leaves room for what tools ask of a schema', () => {
    const all = {
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
    };
    const text = getIntrospectionQuery({ ...all, inputValueDeprecation: true, oneOf: true });
    expect(look(text)).toEqual([]);
  });
});

describe('documents that ask too much', () => {
  const attacks: [string, keyof Limits, string][] = [
    ['10,000 fields deep', 'nesting', `${'{ a '.repeat(10_000)}${'}'.repeat(10_000)}`],
    ['brackets in brackets', 'nesting', `{ a(b: ${'['.repeat(1990)}${']'.repeat(1990)}) }`],
    ['objects in objects', 'nesting', `{ a(b: ${'{a:'.repeat(1300)}`],
    ['types in types', 'nesting', `query ($a: ${'['.repeat(1990)}Int${']'.repeat(1990)}) { a }`],
    ['deeper than it may be', 'depth', `${'{ a '.repeat(16)}${'}'.repeat(16)}`],
    [
      'deep through fragments',
      'depth',
      `{ a { ...F0 } } ${many(50, (n) => `fragment F${n} on T { a { ...F${n + 1} } }`)} fragment F50 on T { a }`,
    ],
    ['3,000 fields side by side', 'selections', `{ a { ${'b '.repeat(3000)} } }`],
    ['wide at the root', 'rootFields', `{ ${'allPlayer { xuid } '.repeat(500)} }`],
    ['1,000 aliases', 'aliases', `{ a { ${many(1000, (n) => `x${n}: b`)} } }`],
    ['5,000 aliases', 'tokens', `{ a { ${many(5000, (n) => `x${n}: b`)} } }`],
    [
      'fragments in a circle',
      'fragmentCycles',
      `{ ...F0 } ${many(50, (n) => `fragment F${n} on T { a { ...F${(n + 1) % 50} } }`)}`,
    ],
    ['a fragment in itself', 'fragmentCycles', '{ ...F } fragment F on Query { ...F }'],
    [
      'fragments twice over',
      'writtenOut',
      `{ ...F0 } ${many(50, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F50 on Query { __typename }`,
    ],
    [
      'fragments in all that follow',
      'fragmentSpreads',
      many(50, (n) => `fragment F${n} on Query { ${many(50 - n, (m) => `...F${n + m + 1}`)} }`),
    ],
    ['one field again and again', 'comparisons', `{ allPlayer { ${'xuid '.repeat(1990)} } }`],
    [
      'objects within objects',
      'comparisons',
      `{ allMatch { ${`teams { ${'stats { kills } '.repeat(20)} } `.repeat(30)} } }`,
    ],
    [
      'as many arguments as can be, again and again',
      'comparisons',
      `{ allPlayer { xuid } ${`allPlayer(filter: { map: [${'"a" '.repeat(110)}] }) { xuid } `.repeat(29)} }`,
    ],
    [
      'one fragment for all that follow',
      'comparisons',
      `{ allPlayer { ...F0 } } ${many(11, (n) => `fragment F${n} on Player { xuid ${many(11 - n, (m) => `...F${n + m + 1}`)} }`)} fragment F11 on Player { xuid }`,
    ],
    ['10,000 tokens', 'tokens', `{ ${'a '.repeat(10_000)} }`],
    ['1,000 directives', 'directives', `{ a ${'@include(if: true) '.repeat(500)} }`],
    ['3,000 unknown directives', 'tokens', `{ a ${'@x '.repeat(3000)} }`],
    ['300 operations', 'definitions', many(300, (n) => `query Q${n} { a }`)],
    ['a string of 1 MB', 'characters', `{ a(b: "${'x'.repeat(1_000_000)}") }`],
    ['a string of 45 kB', 'stringLength', `{ a(b: "${'x'.repeat(45_000)}") }`],
    ['a block string of many lines', 'stringLength', `{ a(b: """${'\nx'.repeat(22_000)}""") }`],
    ['1 MB of comments', 'characters', `${'#\n'.repeat(500_000)}{ a }`],
    ['1 MB of nothing', 'characters', `${','.repeat(1_000_000)}{ a }`],
    ['a long list', 'listLength', `{ a(b: [${'1 '.repeat(3000)}]) }`],
  ];

  it.each(attacks)('are refused at once: %s', (_, reason, text) => {
    const answer = look(text);
    expect(answer).toBeInstanceOf(DocumentRefused);
    expect((answer as DocumentRefused).reason).toBe(reason);
    expect(timesOrdinary(() => look(text))).toBeLessThan(AT_ONCE);
  });

  it('are counted in no time without the limits on their length', () => {
    const deep = parse(`${'{ a '.repeat(800)}${'}'.repeat(800)}`);
    const wide = parse(`{ ${'a '.repeat(20_000)} }`);
    expect(timesOrdinary(() => expect(() => checkDocument(deep)).toThrow(DocumentRefused))).toBeLessThan(
      AT_ONCE,
    );
    expect(timesOrdinary(() => expect(() => checkDocument(wide)).toThrow(DocumentRefused))).toBeLessThan(
      AT_ONCE,
    );
  });
});

describe('documents that ask as much as they may', () => {
  const spread = (count: number) => many(count, (n) => `...F${n}`);
  const fields = 'xuid gamertag registeredAt gamertags { gamertag firstSeenAt lastSeenAt } ';
  const documents: [string, string][] = [
    ['one field again and again', `{ allPlayer { ${'xuid '.repeat(140)} } }`],
    [
      'one field with arguments',
      `{ ${'allPlayer(first: 5, filter: { last: 5, map: ["a", "b"] }) { xuid } '.repeat(30)} }`,
    ],
    ['objects again and again', `{ allMatch { ${'teams { stats { kills } } '.repeat(81)} } }`],
    [
      'objects within objects',
      `{ allMatch { ${`teams { ${'stats { kills deaths } '.repeat(8)} } `.repeat(10)} } }`,
    ],
    [
      'matches of matches',
      `{ allPlayerMatch { ${'match { participants { skill { csrBefore { value } } } } '.repeat(62)} } }`,
    ],
    [
      'every fragment side by side',
      `{ allPlayer { ${spread(50)} } } ${many(50, (n) => `fragment F${n} on Player { ${fields} }`)}`,
    ],
    [
      'fragments in fragments',
      `{ allPlayer { ...F0 } } ${many(13, (n) => `fragment F${n} on Player { ${'freshness { state } '.repeat(3)} ...F${n + 1} }`)} fragment F13 on Player { xuid }`,
    ],
    [
      'a fragment for all that follow',
      `{ allPlayer { ...F0 } } ${many(6, (n) => `fragment F${n} on Player { xuid ${many(6 - n, (m) => `...F${n + m + 1}`)} }`)} fragment F6 on Player { xuid gamertag }`,
    ],
    [
      'as many aliases and directives',
      `{ allPlayer { ${many(60, (n) => `x${n}: gamertag @include(if: true)`)} } }`,
    ],
    [
      'as many operations of a fragment',
      `${many(59, (n) => `query Q${n} ($a: Int, $b: Int) { allPlayer(first: $a) { ...F } }`)} fragment F on Player { ${fields} }`,
    ],
    ['wrong names everywhere', `{ allPlayer { ${many(1900, (n) => `registeredAd${n}`)} } }`],
    [
      'types nobody knows',
      `{ allPlayer { ${many(600, (n) => `... on PlayerChangePlaylistRowOf${n} { a${n} }`)} } }`,
    ],
    ['arguments nobody knows', `{ allPlayer(${many(1200, (n) => `filters${n}: 1`)}) { xuid } }`],
    ['variables nobody uses', `query (${many(900, (n) => `$v${n}: Int`)}) { allPlayer { xuid } }`],
    ['fields that differ', `{ allMatch { ${many(58, (n) => `x: ${n % 2 ? 'matchId' : 'startedAt'}`)} } }`],
  ];

  it.each(documents)('are looked at in little time: %s', (_, text) => {
    expect(() => checkDocument(parseDocument(text))).not.toThrow();
    expect(timesOrdinary(() => look(text))).toBeLessThan(AT_ONCE);
  });

  it('has limits that are all told', () => {
    expect(Object.keys(LIMITS)).toContain('depth');
    expect(LIMITS).toMatchObject({
      depth: 15,
      aliases: 60,
      rootFields: 30,
      directives: 60,
      selections: 2000,
      definitions: 60,
      tokens: 4000,
    });
  });
});
