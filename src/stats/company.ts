import { fitMixedLogistic, type MixedLogisticFit } from './random-effects.ts';
import { type SparseRows, sparseRows } from './sparse-rows.ts';

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
  rows: SparseRows;
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
  const { won, stratum, gap, present, minTogether, company, others, lineup } = model;
  if (won.length === 0) return null;
  const columns = createColumns();
  const inCompany = new Set(company);
  const pairs = frequentPairs(present, inCompany, minTogether);
  const base = columns.fixed('base');
  const deviation = deviationOf(gap ?? []);
  const kinds = new Set((gap ?? []).flatMap((one) => one?.kind ?? []));
  const own = new Map([
    ...company.map((person) => [person, columns.random('company', `person ${person}`)] as const),
    ...others.map((person) => [person, columns.random('others', `person ${person}`)] as const),
  ]);
  const columnsOf = new Map([...own].map(([person, column]) => [person, new Set([column])]));
  for (const key of pairs) {
    const column = columns.random('pairs', `pair ${key}`);
    for (const person of key.split(' ')) columnsOf.get(Number(person))?.add(column);
  }
  const design = won.map((_, i) => {
    const row: [number, number][] = [
      [base, 1],
      [columns.random('strata', `stratum ${stratum[i]}`), 1],
    ];
    const difference = gap?.[i];
    if (difference !== undefined && difference !== null) {
      const value = difference.value / deviation;
      row.push([columns.fixed('gap'), value]);
      if (kinds.size > 1) row.push([columns.random('slopes', `slope ${difference.kind}`), value]);
    }
    const there = present[i] ?? [];
    for (const person of there) {
      const column = own.get(person);
      if (column !== undefined) row.push([column, 1]);
    }
    for (const key of pairsOf(there, inCompany))
      if (pairs.has(key)) row.push([columns.random('pairs', `pair ${key}`), 1]);
    const whole = lineup?.[i];
    if (whole !== undefined && whole !== null) row.push([columns.random('lineups', `lineup ${whole}`), 1]);
    return row;
  });
  const rows = sparseRows(design, columns.width());
  const fit = fitMixedLogistic({
    rows,
    y: won,
    groups: columns.groups(),
    priorScales: columns.priorScales(),
  });
  return fit && { ...fit, rows, columnsOf };
}

/** Columns by name, made when first asked for. */
function createColumns() {
  const numbers = new Map<string, number>();
  const groups = new Map<string, number[]>();
  const fixed = (name: string): number => {
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  };
  return {
    fixed,
    random(group: string, name: string): number {
      const isNew = !numbers.has(name);
      const column = fixed(name);
      if (isNew) groups.set(group, [...(groups.get(group) ?? []), column]);
      return column;
    },
    width: () => numbers.size,
    groups: () => [...groups.values()].map((columns) => Int32Array.from(columns)),
    priorScales: () => [...groups.keys()].map((group) => SPREADS[group] ?? 0.5),
  };
}

function pairsOf(there: readonly number[], inCompany: ReadonlySet<number>): string[] {
  const known = there.filter((person) => inCompany.has(person)).sort((a, b) => a - b);
  return known.flatMap((a, at) => known.slice(at + 1).map((b) => `${a} ${b}`));
}

function frequentPairs(
  present: readonly (readonly number[])[],
  inCompany: ReadonlySet<number>,
  minTogether: number,
): Set<string> {
  const counts = new Map<string, number>();
  for (const there of present)
    for (const key of pairsOf(there, inCompany)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const frequent = [...counts].filter(([, n]) => n >= minTogether).sort((a, b) => b[1] - a[1]);
  return new Set(frequent.slice(0, MOST_PAIRS).map(([key]) => key));
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
