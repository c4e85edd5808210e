/** A line of statistics computed the long way round: from plain rows, one metric at a time. */

/** A participant and their match, columns by their SQL names. */
export type Row = Record<string, number | string | boolean | Date | null>;

export interface Estimate {
  value: number | null;
  lower: number | null;
  upper: number | null;
  n: number;
}

export interface Line {
  matches: number;
  wins: number;
  losses: number;
  ties: number;
  timePlayedSeconds: number;
  totals: Record<string, number | null>;
  firstMatchAt: string | null;
  lastMatchAt: string | null;
  metrics: Record<string, Estimate>;
}

const Z = 1.6448536269514722;

type Number_ = number | null;
const number = (row: Row, name: string): Number_ => (typeof row[name] === 'number' ? row[name] : null);
const seconds = (row: Row): Number_ =>
  number(row, 'time_played_seconds') ?? number(row, 'playable_duration_seconds');

const over = (value: Number_, by: number): Number_ => (value === null ? null : value / by);
const column = (name: string) => (row: Row) => number(row, name);
const one = () => 1;

/** Numerator and denominator of one match. */
type Pair = [(row: Row) => Number_, (row: Row) => Number_];

const each = (name: string): Pair => [column(name), one];
const per10 = (name: string): Pair => [column(name), (row) => over(seconds(row), 600)];

const PAIRS: Record<string, Pair> = {
  kda: [
    (row) => {
      const [kills, deaths, assists] = ['kills', 'deaths', 'assists'].map((name) => number(row, name));
      return kills == null || deaths == null || assists == null ? null : kills + assists / 3 - deaths;
    },
    one,
  ],
  kills: each('kills'),
  deaths: each('deaths'),
  assists: each('assists'),
  killsPer10: per10('kills'),
  deathsPer10: per10('deaths'),
  assistsPer10: per10('assists'),
  accuracy: [column('shots_hit'), column('shots_fired')],
  damageDealt: each('damage_dealt'),
  damageTaken: each('damage_taken'),
  damageDealtPer10: per10('damage_dealt'),
  damageEfficiency: [column('damage_dealt'), column('damage_taken')],
  damagePerLife: [
    column('damage_dealt'),
    (row) => {
      const deaths = number(row, 'deaths');
      return deaths === null ? null : deaths + 1;
    },
  ],
  headshotRate: [column('headshot_kills'), column('kills')],
  headshotKills: each('headshot_kills'),
  meleeKills: each('melee_kills'),
  grenadeKills: each('grenade_kills'),
  powerWeaponKills: each('power_weapon_kills'),
  score: each('score'),
  personalScore: each('personal_score'),
  personalScorePer10: per10('personal_score'),
  objectivesCompleted: each('objectives_completed'),
  maxKillingSpree: each('max_killing_spree'),
  averageLifeSeconds: each('average_life_duration_seconds'),
  timePlayedSeconds: [seconds, one],
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What each match says of a metric; null where it does not count. */
export function valuesOf(metric: string, rows: readonly Row[]): number[] {
  return pairs(metric, rows).map(([y, x]) => y / x);
}

function pairs(metric: string, rows: readonly Row[]): [number, number][] {
  const [numerator, denominator] = PAIRS[metric] ?? [() => null, one];
  return rows.flatMap((row): [number, number][] => {
    const [y, x] = [numerator(row), denominator(row)];
    return y === null || x === null || x === 0 ? [] : [[y, x]];
  });
}

function ratio(metric: string, rows: readonly Row[]): Estimate {
  const counted = pairs(metric, rows);
  const n = counted.length;
  if (n === 0) return { value: null, lower: null, upper: null, n };
  const all = sum(counted.map(([, x]) => x));
  const value = sum(counted.map(([y]) => y)) / all;
  if (n === 1) return { value, lower: null, upper: null, n };
  const squares = sum(counted.map(([y, x]) => (y - value * x) ** 2));
  const half = (Z * Math.sqrt((squares * n) / (n - 1))) / all;
  const share = metric === 'accuracy' || metric === 'headshotRate';
  return {
    value,
    lower: share ? Math.max(0, value - half) : value - half,
    upper: share ? Math.min(1, value + half) : value + half,
    n,
  };
}

function wilson(wins: number, n: number): Estimate {
  if (n === 0) return { value: null, lower: null, upper: null, n };
  const p = wins / n;
  const middle = (p + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const half = (Z / (1 + Z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2));
  return { value: p, lower: Math.max(0, middle - half), upper: Math.min(1, middle + half), n };
}

const TOTALS = [
  ...['kills', 'deaths', 'assists', 'suicides', 'betrayals', 'headshotKills', 'meleeKills', 'grenadeKills'],
  ...['powerWeaponKills', 'shotsFired', 'shotsHit', 'damageDealt', 'damageTaken', 'score', 'personalScore'],
  'objectivesCompleted',
];

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export function lineOf(rows: readonly Row[]): Line {
  const count = (outcome: number) => rows.filter((row) => row.outcome === outcome).length;
  const starts = rows.map((row) => (row.started_at as Date).getTime()).sort((a, b) => a - b);
  const at = (ms: number | undefined) => (ms === undefined ? null : new Date(ms).toISOString());
  const [wins, losses, ties] = [count(2), count(3), count(1)];
  return {
    matches: rows.length,
    wins,
    losses,
    ties,
    timePlayedSeconds: sum(rows.flatMap((row) => seconds(row) ?? [])),
    totals: Object.fromEntries(
      TOTALS.map((name) => {
        const values = rows.flatMap((row) => number(row, snake(name)) ?? []);
        return [name, values.length === 0 ? null : sum(values)];
      }),
    ),
    firstMatchAt: at(starts[0]),
    lastMatchAt: at(starts.at(-1)),
    metrics: {
      winRate: wilson(wins, wins + losses + ties),
      ...Object.fromEntries(Object.keys(PAIRS).map((name) => [name, ratio(name, rows)])),
    },
  };
}

/** Equal but for the last digits of floating point. */
export function difference(actual: unknown, expected: unknown, path = ''): string[] {
  if (typeof expected === 'number' && typeof actual === 'number') {
    const tolerance = 1e-9 * Math.max(1, Math.abs(expected));
    return Math.abs(actual - expected) <= tolerance ? [] : [`${path}: ${actual}, expected ${expected}`];
  }
  if (expected !== null && typeof expected === 'object' && actual !== null && typeof actual === 'object') {
    const names = new Set([...Object.keys(expected), ...Object.keys(actual)]);
    return [...names].flatMap((name) =>
      difference((actual as Row)[name], (expected as Row)[name], `${path}.${name}`),
    );
  }
  return actual === expected ? [] : [`${path}: ${String(actual)}, expected ${String(expected)}`];
}
