import { fitMixedLogistic, type MixedLogisticFit } from './random-effects.ts';
import type { SparseRows } from './sparse-rows.ts';

/** Matches in the order they were played, with who was there; people are numbers from 0. */
export interface CompanyMatches {
  won: readonly number[];
  /** Matches with the same word share a base rate, drawn toward that of all. */
  stratum: readonly string[];
  /** A number the outcome hangs on whoever is there, and the word of those with a slope of their own; null: unknown. */
  gap?: readonly ({ value: number; kind: string } | null)[];
  /** Who was there beside the player. */
  present: readonly (readonly number[])[];
}

export interface CompanyModel extends CompanyMatches {
  /** How often two must have been there together for a coefficient of their own. */
  minTogether: number;
  /** People with a coefficient, those met by plan and by chance: each kind has a spread of its own. */
  company: readonly number[];
  others: readonly number[];
  /** Words of whole line-ups that get a coefficient of their own beside those of their people; null: none. */
  lineup?: readonly (string | null)[];
}

export interface CompanyFit extends MixedLogisticFit {
  /** Matches alike in everything are one row. */
  rows: SparseRows;
  /** Which row each match is. */
  rowOf: Int32Array;
  /** Columns of a person: their own, and those of the pairs they are part of. */
  columnsOf: ReadonlyMap<number, ReadonlySet<number>>;
}

/**
 * Scales of the half-normal priors on the spreads, log-odds. What one person does to a team is seldom more than 0.5, which
 * moves an even match to 62 %; what somebody met by chance does, less.
 */
const SPREADS: Readonly<Record<string, number>> = {
  strata: 0.8,
  slopes: 0.3,
  company: 0.5,
  others: 0.25,
  pairs: 0.4,
  lineups: 0.3,
};

/** Pairs with a coefficient, the most frequent: more would cost more time than they tell. */
const MOST_PAIRS = 60;

/**
 * People of whom at least half the matches were next to another one with them (`near`: no break before the match):
 * those are in company; the rest one meets.
 */
export function companyOf(
  present: readonly (readonly number[])[],
  near: readonly boolean[],
  people: number,
): boolean[] {
  const matches = new Int32Array(people);
  const adjacent = new Int32Array(people);
  const sets = present.map((list) => new Set(list));
  for (const [i, list] of present.entries()) {
    const before = near[i] === true ? sets[i - 1] : undefined;
    const after = near[i + 1] === true ? sets[i + 1] : undefined;
    for (const person of list) {
      matches[person] = (matches[person] as number) + 1;
      if (before?.has(person) || after?.has(person)) adjacent[person] = (adjacent[person] as number) + 1;
    }
  }
  return Array.from(matches, (n, person) => n > 0 && 2 * (adjacent[person] as number) >= n);
}

/**
 * Log-odds of winning as a sum of the base rate of the stratum, a slope on the gap, every person present and every
 * pair of company present: a generalised linear mixed model, the people of a kind draws from one normal distribution
 * (see `fitMixedLogistic`). Null where it cannot be fitted.
 */
export function fitCompany(model: CompanyModel): CompanyFit | null {
  const { won, stratum, gap = [], present, minTogether, company, others, lineup = [] } = model;
  if (won.length === 0) return null;
  const pairs = frequentPairs(present, new Set(company), minTogether);
  // Groups one after another, so that the columns of a row ascend as they are written.
  const columns = createColumns();
  const base = columns.add('fixed', ['base']).get('base') as number;
  const slope = columns.add('fixed', gap.some((one) => one !== null) ? ['gap'] : []).get('gap');
  const strata = columns.add('strata', stratum);
  const kinds = new Set(gap.flatMap((one) => one?.kind ?? []));
  const slopes = columns.add('slopes', kinds.size > 1 ? [...kinds] : []);
  const people = new Map([...columns.add('company', company), ...columns.add('others', others)]);
  const ofPairs = columns.add('pairs', pairs);
  const lineups = columns.add(
    'lineups',
    lineup.filter((one) => one !== null),
  );
  const columnsOf = new Map([...people].map(([person, column]) => [person, new Set([column])]));
  for (const [key, column] of ofPairs)
    for (const person of [Math.floor(key / PEOPLE), key % PEOPLE]) columnsOf.get(person)?.add(column);

  const deviation = deviationOf(gap);
  const design = createDesign();
  for (let i = 0; i < won.length; i++) {
    const difference = gap[i];
    const isKnown = difference !== undefined && difference !== null;
    const at: number[] = [base];
    if (isKnown && slope !== undefined) at.push(slope);
    add(at, strata.get(stratum[i] ?? ''));
    const ofKind = isKnown ? slopes.get(difference.kind) : undefined;
    add(at, ofKind);
    const there = present[i] ?? [];
    addAll(at, there, people);
    if (ofPairs.size > 0) addAll(at, pairsOf(there), ofPairs);
    const whole = lineup[i];
    if (whole !== undefined && whole !== null) add(at, lineups.get(whole));
    design.add(won[i] ?? 0, at, isKnown ? { value: difference.value / deviation, slope, ofKind } : null);
  }
  const { rows, rowOf, y, weights } = design.finish(columns.width());
  const fit = fitMixedLogistic({
    rows,
    y,
    weights,
    groups: columns.groups(),
    priorScales: columns.priorScales(),
  });
  return fit && { ...fit, rows, rowOf, columnsOf };
}

interface Gap {
  value: number;
  /** Its columns. */
  slope: number | undefined;
  ofKind: number | undefined;
}

/** Rows of the design, those of the same columns as one with their share of wins; one with a gap is like no other. */
function createDesign() {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  const rowOf: number[] = [];
  const wins: number[] = [];
  const weights: number[] = [];
  const known = new Map<string, number>();
  return {
    add(won: number, columns: readonly number[], gap: Gap | null): void {
      const key = gap === null ? columns.join(' ') : '';
      let row = gap === null ? known.get(key) : undefined;
      if (row === undefined) {
        row = wins.length;
        if (gap === null) known.set(key, row);
        for (const column of columns) {
          indices.push(column);
          values.push(gap !== null && (column === gap.slope || column === gap.ofKind) ? gap.value : 1);
        }
        starts.push(indices.length);
        wins.push(0);
        weights.push(0);
      }
      rowOf.push(row);
      wins[row] = (wins[row] as number) + won;
      weights[row] = (weights[row] as number) + 1;
    },
    finish: (width: number) => ({
      rows: {
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: Float64Array.from(values),
        width,
      },
      rowOf: Int32Array.from(rowOf),
      y: wins.map((won, row) => won / (weights[row] as number)),
      weights,
    }),
  };
}

/** More people than anybody's history has regular company: two of them make one number. */
const PEOPLE = 2 ** 20;

/** Columns group by group. */
function createColumns() {
  const groups: { name: string; columns: Int32Array }[] = [];
  let width = 0;
  const random = () => groups.filter(({ name, columns }) => name !== 'fixed' && columns.length > 0);
  return {
    add<Key>(name: string, keys: Iterable<Key>): Map<Key, number> {
      const added = new Map<Key, number>();
      for (const key of keys) if (!added.has(key)) added.set(key, width++);
      groups.push({ name, columns: Int32Array.from(added.values()) });
      return added;
    },
    width: () => width,
    groups: () => random().map(({ columns }) => columns),
    priorScales: () => random().map(({ name }) => SPREADS[name] ?? 0.5),
  };
}

function add(columns: number[], column: number | undefined): void {
  if (column !== undefined) columns.push(column);
}

/** Adds the columns of those that have one, ascending. */
function addAll(columns: number[], keys: readonly number[], columnOf: ReadonlyMap<number, number>): void {
  const found: number[] = [];
  for (const key of keys) add(found, columnOf.get(key));
  found.sort((a, b) => a - b);
  columns.push(...found);
}

function pairsOf(there: readonly number[]): number[] {
  const found: number[] = [];
  for (const a of there) for (const b of there) if (a < b) found.push(a * PEOPLE + b);
  return found;
}

function frequentPairs(
  present: readonly (readonly number[])[],
  inCompany: ReadonlySet<number>,
  minTogether: number,
): number[] {
  const counts = new Map<number, number>();
  for (const there of present)
    for (const key of pairsOf(there.filter((person) => inCompany.has(person))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .filter(([, n]) => n >= minTogether)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_PAIRS)
    .map(([key]) => key);
}

/** Root mean square, so that a unit of the gap means much the same everywhere. */
function deviationOf(gap: readonly ({ value: number } | null)[]): number {
  let squares = 0;
  let n = 0;
  for (const one of gap)
    if (one !== null) {
      squares += one.value ** 2;
      n += 1;
    }
  return squares > 0 ? Math.sqrt(squares / n) : 1;
}
