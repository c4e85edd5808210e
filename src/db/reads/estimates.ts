import { METRIC_NAMES, type MetricName } from '../../schemas/metrics.ts';
import { isWanted, type Members, objectOf, type Part, type Wanted } from './members.ts';
import { METRIC_SQL } from './metrics.ts';
import { instant } from './sql-words.ts';

/** Quantile of the normal distribution that leaves 5 % on each side: intervals are of 90 %. */
const Z = '1.6448536269514722::float8';

/** Ratios that are shares: an interval of one does not leave 0 to 1. */
const SHARES: readonly MetricName[] = ['winRate', 'accuracy', 'headshotRate'];

/** Core stats that are summed as they are. */
const TOTALS = {
  kills: 'p.kills',
  deaths: 'p.deaths',
  assists: 'p.assists',
  suicides: 'p.suicides',
  betrayals: 'p.betrayals',
  headshotKills: 'p.headshot_kills',
  meleeKills: 'p.melee_kills',
  grenadeKills: 'p.grenade_kills',
  powerWeaponKills: 'p.power_weapon_kills',
  shotsFired: 'p.shots_fired',
  shotsHit: 'p.shots_hit',
  damageDealt: 'p.damage_dealt',
  damageTaken: 'p.damage_taken',
  score: 'p.score',
  personalScore: 'p.personal_score',
  objectivesCompleted: 'p.objectives_completed',
} as const;

/**
 * `n`, `value` and `margin` of a metric as aggregates over `p` and `m`. PostgreSQL's regression aggregates leave out
 * pairs with a null, sum the squares about the means (so nothing cancels), and all share one state.
 */
export function estimate(name: MetricName): [n: string, value: string, margin: string] {
  const { numerator, denominator } = METRIC_SQL[name];
  const pair = `((${numerator})::float8, nullif(${denominator}, 0)::float8)`;
  const n = `regr_count${pair}`;
  const value = `regr_avgy${pair} / nullif(regr_avgx${pair}, 0)`;
  return [
    `${n}::int as "${name} n"`,
    `${value} as "${name} value"`,
    name === 'winRate' ? 'null::float8 as "winRate margin"' : `${margin(pair, n, value)} as "${name} margin"`,
  ];
}

/**
 * Half the 90 % interval of a ratio of sums by the delta method: se² = n/(n−1) · Σ(y − R·x)² / (Σx)². Because
 * y − R·x has the mean 0, its squares are made of the sums about the means.
 */
function margin(pair: string, n: string, value: string): string {
  const squares = `regr_syy${pair} - 2 * (${value}) * regr_sxy${pair} + power(${value}, 2) * regr_sxx${pair}`;
  return `${Z} * sqrt(greatest(0, ${squares}) * ${n} / nullif(${n} - 1, 0))
    / nullif(abs(regr_avgx${pair}) * ${n}, 0)`;
}

const THIRDS = '(3 * p.kills::float8 + p.assists - 3 * p.deaths::float8)';

/**
 * `estimate` of KDA where rows come in no order: sums of thirds are whole numbers, and those are the same to the last
 * digit however they are added up.
 */
export function estimateKdaUnordered(): string[] {
  const n = `count(${THIRDS})`;
  const squares = `sum(power(${THIRDS}, 2)) - power(sum(${THIRDS}), 2) / nullif(${n}, 0)`;
  return [
    `${n}::int as "kda n"`,
    `sum(${THIRDS}) / nullif(3 * ${n}, 0) as "kda value"`,
    `${Z} * sqrt(greatest(0, ${squares}) * ${n} / nullif(${n} - 1, 0)) / nullif(3 * ${n}, 0) as "kda margin"`,
  ];
}

const COUNTS: Readonly<Record<string, string>> = {
  wins: 'count(*) filter (where p.outcome = 2)::int as wins',
  losses: 'count(*) filter (where p.outcome = 3)::int as losses',
  ties: 'count(*) filter (where p.outcome = 1)::int as ties',
  firstMatchAt: 'min(p.started_at) as first_match_at',
  lastMatchAt: 'max(p.started_at) as last_match_at',
  timePlayedSeconds: `coalesce(round(sum(${METRIC_SQL.timePlayedSeconds.numerator})::numeric, 7)::float8, 0) as time_played_seconds`,
};

/**
 * What a line of statistics is made of: aggregates over participants `p` of matches `m`, and none that is not wanted.
 * Matches are always counted: without any aggregate every match would be a line.
 */
export function statColumns(wanted: Wanted | true = true): string {
  const wantedIn = (entries: Readonly<Record<string, string>>, ...path: readonly string[]) =>
    Object.entries(entries).filter(([name]) => isWanted(wanted, ...path, name));
  return [
    'count(*)::int as matches',
    ...wantedIn(COUNTS).map(([, column]) => column),
    ...wantedIn(TOTALS, 'totals').map(([name, column]) => `sum(${column}) as "${name} total"`),
    ...METRIC_NAMES.flatMap((name) => columnsOf(name, wanted)),
  ].join(',\n');
}

function columnsOf(name: MetricName, wanted: Wanted | true): string[] {
  if (!isWanted(wanted, 'metrics', name)) return [];
  const [n, value, margin] = estimate(name);
  const hasInterval = ['lower', 'upper'].some((limit) => isWanted(wanted, 'metrics', name, limit));
  return hasInterval ? [n, value, margin] : [n, value];
}

/** `value`, `lower`, `upper` and `n` of a metric, of a row with its `estimate`. */
export function estimatePart(name: MetricName, row: string): Part {
  const column = (part: string) => `${row}."${name} ${part}"`;
  const [lower, upper] = intervalOf(name, row);
  return objectOf({ value: column('value'), lower, upper, n: column('n') });
}

/** `lower` and `upper` of a metric, of a row with its `estimate`. */
export function intervalOf(name: MetricName, row: string): [lower: string, upper: string] {
  const column = (part: string) => `${row}."${name} ${part}"`;
  if (name === 'winRate') return wilson(column('value'), column('n'));
  const lower = `${column('value')} - ${column('margin')}`;
  const upper = `${column('value')} + ${column('margin')}`;
  if (!SHARES.includes(name)) return [lower, upper];
  // greatest and least leave out nulls.
  const within = (limit: string) => `case when ${column('margin')} is not null then ${limit} end`;
  return [within(`greatest(0, ${lower})`), within(`least(1, ${upper})`)];
}

/** Wilson's score interval of a share; unlike the normal one it is right for few matches and for none or all won. */
function wilson(share: string, n: string): [string, string] {
  const middle = `${share} + power(${Z}, 2) / (2 * ${n})`;
  const half = `${Z} * sqrt(${share} * (1 - ${share}) / ${n} + power(${Z} / (2 * ${n}), 2))`;
  const scale = `(1 + power(${Z}, 2) / ${n})`;
  const known = (limit: string) => `case when ${n} > 0 then ${limit} end`;
  return [
    known(`greatest(0, (${middle} - ${half}) / ${scale})`),
    known(`least(1, (${middle} + ${half}) / ${scale})`),
  ];
}

/** The members of a line of statistics, of a row with {@link statColumns}. */
export function statMembers(row: string): Members {
  const totals = Object.keys(TOTALS).map((name) => [name, `${row}."${name} total"`] as const);
  const metrics = METRIC_NAMES.map((name) => [name, estimatePart(name, row)] as const);
  return {
    matches: `${row}.matches`,
    wins: `${row}.wins`,
    losses: `${row}.losses`,
    ties: `${row}.ties`,
    timePlayedSeconds: `${row}.time_played_seconds`,
    totals: objectOf(Object.fromEntries(totals)),
    firstMatchAt: instant(`${row}.first_match_at`),
    lastMatchAt: instant(`${row}.last_match_at`),
    metrics: objectOf(Object.fromEntries(metrics)),
  };
}
