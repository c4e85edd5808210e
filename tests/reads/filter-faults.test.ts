import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { LIFECYCLES, MODE_CATEGORIES, OUTCOMES } from '../../src/schemas/enums.ts';
import { FILTERS, type FilterName } from '../../src/schemas/filter.ts';
import { seedPlayer } from '../helpers/seed-matches.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

interface Problem {
  code: string;
  errors: { path: string; message: string }[];
}

interface Numeric {
  type?: string;
  minimum?: number;
  maximum?: number;
}

interface Operation {
  parameters?: { name: string; schema: Numeric & { items?: Numeric } }[];
}

const XUID = 2533274800000500n;
const NAMES = Object.keys(FILTERS) as FilterName[];
const TEXT = ['', 'x'.repeat(121), 'a%00b', 'a%0Ab', 'a%7F'];
const MOMENT = [
  '',
  'yesterday',
  '2026-13-01',
  '2026-00-10',
  '0000-05-05',
  '2026-02-30',
  '2025-02-29',
  '2026-04-31T10:00:00Z',
  '2026-11-01T10:00:00',
  '2026-11-01T24:00:00Z',
  '2026-11-01T10:60:00Z',
  '2026-11-01%2010:00:00Z',
  '2026-11-01T10:00:00.1234567Z',
  '2026-11-01T10:00:00%2B24:00',
  '1793520000',
  '26-11-01',
];
const FLAG = ['', 'yes', '1', 'TRUE', 'null'];
const PERSON = ['', '%20', 'x'.repeat(61), 'a%00b', 'Nobody%20Here', '2533274899999999', 'xuid(1)'];

/** Values no filter takes. */
const BAD: Record<FilterName, string[]> = {
  from: MOMENT,
  to: MOMENT,
  playlist: TEXT,
  map: TEXT,
  variant: TEXT,
  season: TEXT,
  mode: ['', 'slayr', 'Slayer', '6', 'slayer,oddball'],
  lifecycle: ['', 'matchmaking', 'ranked'],
  outcome: ['', 'won', 'WIN', '2'],
  ranked: FLAG,
  completed: FLAG,
  includeIncomplete: FLAG,
  with: PERSON,
  without: PERSON,
  against: PERSON,
  partySize: ['', '0', '25', '1.5', 'two', '-1', '1e400', 'NaN'],
  last: ['', '0', '-5', '100001', '1.5', 'ten', '1e400', '-1e400'],
  tz: [
    '',
    'Mars/Olympus',
    'Europe/Berlin!',
    'Europe/Berlin%20',
    'x'.repeat(65),
    '%2B25:00',
    '%2B05',
    '-03',
    'BST',
    'IST',
    'PST',
    'UTC%2B3',
  ],
};
const SEVERAL = NAMES.filter((name) => (FILTERS[name] as { type?: string }).type === 'array');

let system: TestSystem;
beforeAll(async () => {
  const source = createSyntheticWorld({ seed: 1, players: 24, matchesPerPlayer: 5, now: () => new Date() });
  system = await createTestSystem({ source });
  await seedPlayer(system.db.pool, XUID, 'Fault Finder');
});
afterAll(() => system?.close());

async function refused(query: string): Promise<Problem['errors']> {
  const answer = await system.app.inject(`/v1/players/${XUID}/matches?${query}`);
  const problem = answer.json<Problem>();
  expect([query, answer.statusCode, problem.code]).toEqual([query, 400, 'INVALID_REQUEST']);
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(problem.errors.length).toBeGreaterThan(0);
  return problem.errors;
}

async function refusedFor(name: string, query: string): Promise<string> {
  const errors = await refused(query);
  const [first] = errors;
  for (const { path } of errors)
    expect(`${query}: ${path}`).toMatch(new RegExp(`: querystring/${name}(/\\d+)?$`));
  return first?.message ?? '';
}

describe('a bad value', () => {
  it.each(NAMES)('of %s is refused by name', async (name) => {
    for (const value of BAD[name]) await refusedFor(name, `${name}=${value}`);
  });

  it.each(SEVERAL)('of %s is refused among good ones', async (name) => {
    const good =
      { partySize: '2', mode: 'slayer', lifecycle: 'custom', outcome: 'win' }[name as string] ?? XUID;
    for (const value of BAD[name]) await refusedFor(name, `${name}=${good}&${name}=${value}`);
    await refusedFor(name, Array.from({ length: 21 }, () => `${name}=${good}`).join('&'));
  });

  it.each(NAMES.filter((name) => !SEVERAL.includes(name)))('%s is taken once', async (name) => {
    const good = { last: '5', tz: 'UTC', from: '2026-01-01', to: '2026-01-01' }[name as string] ?? 'true';
    await refusedFor(name, `${name}=${good}&${name}=${good}`);
  });

  it('beyond every number is refused wherever a number goes', async () => {
    await refusedFor('limit', 'limit=1e400');
    const { paths } = system.app.swagger() as { paths?: Record<string, Record<string, Operation>> };
    const numbers = Object.entries(paths ?? {}).flatMap(([path, operations]) =>
      Object.values(operations).flatMap(({ parameters = [] }) =>
        parameters.flatMap(({ name, schema }) => {
          const { type, minimum, maximum } = schema.items ?? schema;
          return type === 'integer' || type === 'number' ? [{ at: `${path} ${name}`, minimum, maximum }] : [];
        }),
      ),
    );
    expect(numbers.length).toBeGreaterThan(2);
    // Without both bounds an infinite one would reach the database.
    expect(numbers.filter(({ minimum, maximum }) => minimum === undefined || maximum === undefined)).toEqual(
      [],
    );
  });

  it('is told what a good one looks like, not by what pattern it is known', async () => {
    const form = 'does not have the form of, for example, 2026-11-01';
    expect(await refused('from=yesterday&ranked=yes')).toEqual([
      { path: 'querystring/from', message: form },
      { path: 'querystring/ranked', message: 'must be true or false' },
    ]);
    const match = (await system.app.inject('/v1/matches/xyz')).json<Problem>();
    expect(match.errors[0]?.message).toMatch(/^does not have the form of, for example, [\da-f-]{36}$/);
  });

  it('is refused for the one of two that is bad', async () => {
    await refusedFor('to', 'from=2026-02-28&to=2026-02-30');
    await refusedFor('against', 'with=Fault%20Finder&against=Nobody%20Here');
    await refusedFor('includeIncomplete', 'completed=true&includeIncomplete=true');
    await refusedFor('includeIncomplete', 'completed=false&includeIncomplete=false');
  });

  it('and every other bad one is told, each by its name', async () => {
    const errors = await refused('mode=slayr&outcome=won&last=0&partySize=0&nonsense=1');
    expect(errors.map(({ path }) => path).sort()).toEqual(
      ['last', 'mode/0', 'nonsense', 'outcome/0', 'partySize/0'].map((name) => `querystring/${name}`),
    );
  });
});

describe('a word mistyped', () => {
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
  /** Every way to mistype by one letter: one more, one less, another. */
  const mistyped = (word: string) =>
    fc
      .tuple(fc.nat(word.length), letter, fc.constantFrom('more', 'less', 'other'))
      .map(([at, other, how]) => {
        if (how === 'more') return word.slice(0, at) + other + word.slice(at);
        return word.slice(0, at) + (how === 'less' ? '' : other) + word.slice(at + 1);
      });
  /** Words one letter away, or the word itself in another case: what may rightly be taken for the one meant. */
  const near = (typo: string, words: readonly string[]) => words.filter((word) => isNear(word, typo));

  it('as the name of a filter is refused with the nearest one', async () => {
    const known = [...NAMES, 'limit', 'cursor', 'fields', 'formula'];
    const typo = fc
      .constantFrom(...NAMES)
      .chain(mistyped)
      .filter((text) => text !== '' && !known.includes(text));
    await fc.assert(
      fc.asyncProperty(typo, async (name) => {
        const [fault] = await refused(`${name}=1`);
        expect(fault?.path).toBe(`querystring/${name}`);
        expect(near(name, known).map(didYouMean)).toContain(fault?.message.replace(/.*; /, ''));
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  it.each([
    ['mode', [...new Set(Object.values(MODE_CATEGORIES))]],
    ['lifecycle', Object.values(LIFECYCLES)],
    ['outcome', Object.values(OUTCOMES)],
  ] as const)('as %s is refused with the nearest one', async (name, table) => {
    const words = [...new Set<string>([...table, 'unknown'])];
    const typo = fc
      .constantFrom(...words)
      .chain(mistyped)
      .filter((text) => text !== '' && !words.includes(text));
    await fc.assert(
      fc.asyncProperty(typo, async (word) => {
        const message = await refusedFor(name, `${name}=${word}`);
        expect(near(word, words).map(didYouMean)).toContain(message.replace(/.*; /, ''));
      }),
      { numRuns: 40, seed: 2 },
    );
  });

  it('beyond recognition is refused with every word there is', async () => {
    expect(await refusedFor('outcome', 'outcome=whatever')).toBe(
      'is none of the words allowed here; allowed: unknown, tie, win, loss, dnf, dns',
    );
  });
});

describe('a playlist, map or variant nobody here has seen', () => {
  const asset = '11111111-2222-4333-8444-555555555555';
  beforeAll(() =>
    system.db.pool.query(
      `insert into assets (asset_id, version_id, kind, state, name) values
        ($1, $1, 2, 'stored', 'Forest'), ($1, $2, 2, 'stored', 'Fôret'), ($2, $2, 3, 'stored', 'Ranked Arena'),
        ($3, $3, 6, 'wanted', null)`,
      [asset, asset.replace('1', '2'), asset.replace('1', '3')],
    ),
  );

  it.each([
    ['map', 'Forset', 'no map "Forset" is in any match stored here; did you mean Forest?'],
    ['map', 'Forest&map=Ranked%20Arena', 'no map "Ranked Arena" is in any match stored here'],
    [
      'playlist',
      'ranked%20arenas',
      'no playlist "ranked arenas" is in any match stored here; did you mean Ranked Arena?',
    ],
    ['variant', 'Slayer', 'no variant "Slayer" is in any match stored here'],
    ['variant', asset, `no variant "${asset}" is in any match stored here`],
  ])('as %s=%s is refused, with the nearest there is', async (name, value, message) => {
    expect(await refusedFor(name, `${name}=${value}`)).toBe(message);
    const lines = await system.app.inject(`/v1/players/${XUID}/stats.csv?${name}=${value}`);
    expect([lines.statusCode, lines.json<Problem>().errors[0]?.message]).toEqual([400, message]);
  });

  it('is refused where all players are asked about too', async () => {
    for (const path of ['leaderboards/kda', 'leaderboards/csr', 'benchmarks/kda']) {
      const answer = await system.app.inject(`/v1/${path}?playlist=Ranked%20Arean`);
      expect([answer.statusCode, answer.json<Problem>().errors]).toEqual([
        400,
        [
          {
            path: 'querystring/playlist',
            message: 'no playlist "Ranked Arean" is in any match stored here; did you mean Ranked Arena?',
          },
        ],
      ]);
    }
  });

  it('and one that was seen is taken, by any name it had and by its id', async () => {
    for (const query of [
      'map=FOREST',
      'map=f%C3%94ret',
      `map=${asset.toUpperCase()}`,
      'playlist=ranked%20arena',
    ])
      expect((await system.app.inject(`/v1/players/${XUID}/matches?${query}`)).statusCode).toBe(200);
  });
});

const didYouMean = (word: string): string => `did you mean ${word}?`;

/** At most one letter more, less or other. */
function isNear(word: string, other: string): boolean {
  const [a, b] = [word.toLowerCase(), other.toLowerCase()];
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
