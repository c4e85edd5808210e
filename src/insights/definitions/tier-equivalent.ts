import Type from 'typebox';
import { TIERS } from '../../schemas/enums.ts';
import { Count, nullable, Word } from '../../schemas/primitives.ts';
import { normalQuantile } from '../../stats/distributions.ts';
import { medianInterval } from '../../stats/interval.ts';
import { fillKnots, type Inverse, invertPiecewiseLinear } from '../../stats/piecewise-linear.ts';
import { outstanding } from '../../stats/stands-out.ts';
import { verdictOf } from '../../stats/verdict.ts';
import { defineInsight, effectIn, estimate, evidence, sql } from '../define.ts';

interface Raw {
  /** Columns of the matches. */
  kills: (number | null)[] | null;
  deaths: (number | null)[] | null;
  expectedKills: (number | null)[] | null;
  expectedDeaths: (number | null)[] | null;
  /** Of each match twelve numbers: kills, then deaths, from Bronze to Onyx. */
  tiers: (number | null)[][] | null;
  noTiers: number;
  againstAi: number;
}

const WORDS = Object.keys(TIERS) as [keyof typeof TIERS, ...(keyof typeof TIERS)[]];
/** A player of a tier is taken to be in its middle; Onyx has no end, and is taken a little above where it begins. */
const LEVELS = Object.values(TIERS).map((least) => (least === TIERS.onyx ? least + 100 : least + 150));
const BOUNDS = ['within', 'atOrBelow', 'atOrAbove'] as const;
const WAYS = { within: 'within', first: 'atOrBelow', last: 'atOrAbove' } as const;
const MEASURES = ['kills', 'deaths'] as const;

/** The rank at which the game would have expected what the player did. */
export default defineInsight({
  id: 'tier-equivalent',
  version: 1,
  title: 'Rank of kills and deaths',
  question: 'What rank do my kills and deaths look like?',
  description:
    'The level, on the scale of CSR, at which the game would have expected as many kills, and as few deaths, in the same ' +
    'matches; beside the level it took the player for.',
  method: {
    words: [
      'For every match the game says how many kills and deaths it would have expected of a Bronze, Silver, … Onyx player in the ' +
        'player’s place. Read the other way round, that tells the level at which what the player did is just what was to be expected.',
      'A tier stands for its middle (150, 450, … 1350), Onyx for 1600; between them the line is straight. Beyond the ends ' +
        'nothing is known: a level there is given as the end itself and marked at or below, or at or above.',
      '`matchLevel` is the median over single matches: half of them were better. It tells a usual match, and lies below what all ' +
        'come to when a few great matches stand out. One match says very little, a few kills are a ' +
        'tier. `level` takes all matches together, so that luck evens out, and is what the sentence and the verdict are about: ' +
        'it is held against `expectedLevel`, the level at which the game’s own expectation of this player lies. The sentence on ' +
        'top names kills or deaths only where that difference would be rare even of the further of the two.',
      'Kills and deaths are told apart, for a careful and a reckless player may be of one rank. Numbers of the game that are ' +
        'no numbers, or negative, are dropped, and their tier is read from the two nearest; a match with fewer than two, or ' +
        'where a higher tier does not do better, is left out and counted, as are matches against the computer.',
      'It cannot tell how the game makes its expectation. The scale is that of CSR, but a level here is no rank.',
    ],
    formulas: [
      'level L: Σ expected(L) = Σ kills, expected(·) the sum of the piecewise-linear lines of all matches; of deaths the same',
      '90 % interval: levels at which Σ expected = Σ kills ± 1.645 · √n · s, s the standard deviation of kills − expected',
      'expectedLevel: Σ expected(L) = Σ Expected; difference = level − expectedLevel',
      'matchLevel: median of the levels of single matches; 90 % interval from order statistics (binomial)',
    ],
    sources: [
      'Conover 1999, Practical Nonparametric Statistics, 3rd ed., §3.2 (interval of the median)',
      'Osborne 1991, Statistical calibration: a review, International Statistical Review 59 (reading a line the other way round)',
    ],
  },
  since: '0.2.0',
  stability: 'experimental',
  heavy: true,
  minMatches: 20,
  row: {
    measure: Word(MEASURES, 'Of what.'),
    ...estimate('level', 'Level at which as much was to be expected of all matches together.', 'CSR'),
    ...evidence(
      'Matches with expectations of every tier.',
      'the level is above, or below, the one the game expected',
    ),
    tier: nullable(Word(WORDS, 'Tier of the level.')),
    tierLower: nullable(Word(WORDS, 'Tier of the lower end.')),
    tierUpper: nullable(Word(WORDS, 'Tier of the upper end.')),
    bound: Word(BOUNDS, 'Whether the level is known, or beyond what the tiers reach.'),
    expectedLevel: nullable(
      Type.Number({ description: 'Level the game’s own expectation lies at.', 'x-unit': 'CSR' }),
    ),
    ...estimate('difference', 'Level less the expected one.', 'CSR'),
    ...estimate('matchLevel', 'Median of the levels of single matches.', 'CSR'),
    atOrBelow: Count('Matches at the lowest level or below it.'),
    atOrAbove: Count('Matches at the highest level or above it.'),
  },
  reads: ['kills', 'deaths', 'expected_kills', 'expected_deaths', 'tier_expected', 'mode'],
  charts: [
    {
      kind: 'intervals',
      id: 'level',
      title: 'What rank kills and deaths look like',
      description: 'Level of kills and of deaths on the scale of CSR, beside the one the game expected.',
      label: ['measure', 'tier'],
      value: 'level',
      verdict: 'verdict',
      n: 'n',
      reference: 'expectedLevel',
    },
  ],
  sql: () => sql`
    with rated as materialized (
      select started_at, match_id, kills, deaths, expected_kills, expected_deaths, tier_expected
      from played where cardinality(tier_expected) = 12 and mode <> 'firefight'
    )
    select json_agg(kills order by started_at, match_id) as kills, json_agg(deaths order by started_at, match_id) as deaths,
      json_agg(expected_kills order by started_at, match_id) as "expectedKills",
      json_agg(expected_deaths order by started_at, match_id) as "expectedDeaths",
      json_agg(tier_expected order by started_at, match_id) as tiers,
      (select count(*)::int from played where cardinality(tier_expected) is distinct from 12 and mode <> 'firefight')
        as "noTiers",
      (select count(*)::int from played where mode = 'firefight') as "againstAi"
    from rated`,
  derive: ([raw]: readonly Raw[], { minMatches }) => {
    const kills = measured(raw, 'kills');
    const deaths = measured(raw, 'deaths');
    return {
      rows: [kills, deaths].flatMap(({ measure, matches }) => rowOf(measure, matches, minMatches) ?? []),
      excluded: {
        noTiers: raw?.noTiers ?? 0,
        againstAi: raw?.againstAi ?? 0,
        invalidKills: kills.invalid,
        invalidDeaths: deaths.invalid,
      },
    };
  },
  headline: (rows, { minMatches }) => {
    const told = rows.filter(({ level, n }) => level !== null && n >= minMatches);
    const n = Math.max(0, ...rows.map((row) => row.n));
    if (told.length === 0)
      return {
        text:
          n === 0
            ? 'No match with expectations for every tier yet.'
            : `Too few matches with expectations for every tier (${n} of ${minMatches}).`,
        verdict: 'insufficient',
        n,
      };
    const texts = told.map(({ measure, level, levelLower, levelUpper, tier, bound }) => {
      const at = bound === 'within' ? '' : bound === 'atOrAbove' ? 'at or above ' : 'at or below ';
      return `${measure} look like ${capital(tier)} (${at}CSR ${whole(level)}, ${whole(levelLower)}–${whole(levelUpper)})`;
    });
    const [signal] = outstanding(told, (row) => effectIn(row, 'difference'));
    const [first] = told;
    return {
      text:
        `${capital(texts.join('; '))}; the game took the player for CSR ${whole(first?.expectedLevel ?? null)}, over ${n.toLocaleString('en-US')} matches` +
        `${signal !== undefined ? '.' : ', and nothing tells these apart.'}`,
      verdict: signal !== undefined ? 'signal' : 'unclear',
      n,
    };
  },
});

const whole = (level: number | null): string => (level === null ? '–' : level.toFixed(0));
const capital = (text: unknown): string => String(text ?? '').replace(/^./, (letter) => letter.toUpperCase());

const tierAt = (level: number | null) =>
  level === null ? null : (WORDS.filter((word) => TIERS[word] <= level).at(-1) ?? 'bronze');

interface Measured {
  count: number;
  expected: number;
  /** What a player of each tier would have had. */
  line: readonly number[];
  /** Where on it the player is. */
  at: Inverse;
}

function measured(raw: Raw | undefined, measure: (typeof MEASURES)[number]) {
  const isKills = measure === 'kills';
  const counts = (isKills ? raw?.kills : raw?.deaths) ?? [];
  const expectations = (isKills ? raw?.expectedKills : raw?.expectedDeaths) ?? [];
  const matches: Measured[] = [];
  for (const [i, tiers] of (raw?.tiers ?? []).entries()) {
    const usable = isKills ? tiers.slice(0, 6) : tiers.slice(6, 12);
    for (const [k, one] of usable.entries()) if (one !== null && one < 0) usable[k] = null;
    const line = fillKnots(LEVELS, usable);
    const [count, expected] = [counts[i], expectations[i]];
    if (line === null || typeof count !== 'number' || typeof expected !== 'number') continue;
    const at = invertPiecewiseLinear({ x: LEVELS, y: line }, count);
    if (at !== null) matches.push({ count, expected, line, at });
  }
  return { measure, matches, invalid: (raw?.tiers ?? []).length - matches.length };
}

function rowOf(measure: (typeof MEASURES)[number], matches: readonly Measured[], minMatches: number) {
  const n = matches.length;
  if (n === 0) return null;
  const sum = (of: (one: Measured) => number) => matches.reduce((all, one) => all + of(one), 0);
  const line = { x: LEVELS, y: LEVELS.map((_, t) => sum((one) => one.line[t] ?? 0)) };
  const total = sum(({ count }) => count);
  const surplus = (total - sum(({ expected }) => expected)) / n;
  const squares = sum(({ count, expected }) => (count - expected - surplus) ** 2);
  const reach = n > 1 ? normalQuantile(0.95) * Math.sqrt((n * squares) / (n - 1)) : null;
  const level = invertPiecewiseLinear(line, total);
  const expected = invertPiecewiseLinear(
    line,
    sum((one) => one.expected),
  );
  const ends =
    reach === null
      ? []
      : [total - reach, total + reach].map((at) => invertPiecewiseLinear(line, at)?.value ?? 0);
  const [lower, upper] = ends.length === 2 ? [Math.min(...ends), Math.max(...ends)] : [null, null];
  const away = (to: number | null) => (to === null || expected === null ? null : to - expected.value);
  const single = matches.map(({ at }) => at);
  const middle = medianInterval(single.map(({ value }) => value));
  return {
    measure,
    level: level?.value ?? null,
    levelLower: lower,
    levelUpper: upper,
    n,
    verdict: verdictOf({ n, minMatches, lower: away(lower), upper: away(upper) }),
    tier: tierAt(level?.value ?? null),
    tierLower: tierAt(lower),
    tierUpper: tierAt(upper),
    bound: WAYS[level?.bound ?? 'within'],
    expectedLevel: expected?.value ?? null,
    difference: away(level?.value ?? null),
    differenceLower: away(lower),
    differenceUpper: away(upper),
    matchLevel: middle?.value ?? null,
    matchLevelLower: middle?.lower ?? null,
    matchLevelUpper: middle?.upper ?? null,
    atOrBelow: single.filter(({ bound }) => bound === 'first').length,
    atOrAbove: single.filter(({ bound }) => bound === 'last').length,
  };
}
