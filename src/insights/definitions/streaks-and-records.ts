import Type from 'typebox';
import { MatchId, nullable, Word } from '../../schemas/primitives.ts';
import { recordCountDistribution } from '../../stats/record-count.ts';
import { longestRunDistribution } from '../../stats/runs.ts';
import { defineInsight, estimate, evidence, instant, raw, say, sql } from '../define.ts';

/** What a single match can hold the record of: its value as SQL over `played`, its unit, and what it is called. */
const RECORDS = {
  kills: ['kills', 'count', 'kills'],
  kda: ['(3 * (kills - deaths) + assists) / 3::float8', 'kda', 'KDA'],
  assists: ['assists', 'count', 'assists'],
  damageDealt: ['damage_dealt', 'points', 'damage dealt'],
  accuracy: ['case when shots_fired >= 20 then shots_hit / shots_fired::float8 end', 'ratio', 'accuracy'],
  headshotKills: ['headshot_kills', 'count', 'kills by headshot'],
  personalScore: ['personal_score', 'points', 'personal score'],
  maxKillingSpree: ['max_killing_spree', 'count', 'kills without dying'],
} as const;

const NAMES = Object.keys(RECORDS) as (keyof typeof RECORDS)[];
const STREAKS = ['wins', 'losses'] as const;
/** Chance keeps so much of what it gives between the limits. */
const LEVEL = 0.9;

interface Streak {
  won: number;
  length: number;
  startedAt: string;
  endedAt: string;
  isCurrent: boolean;
}

interface Best {
  metric: keyof typeof RECORDS;
  best: number | null;
  n: number;
  /** Times it was broken, and those when it was at least equalled as well. */
  broken: number;
  reached: number;
  matchId: string | null;
  startedAt: string | null;
}

interface Read {
  matches: number;
  wins: number;
  streaks: Streak[];
  bests: Best[];
}

/** Longest runs and best matches, each against what chance alone gives. */
export default defineInsight({
  id: 'streaks-and-records',
  version: 1,
  title: 'Streaks and records',
  question: 'What are my bests and runs, and is there more to them than chance?',
  description:
    'Longest runs of wins and losses, and the best match by several metrics with how often the record was broken; each ' +
    'beside what chance alone gives a player who wins as often and is always equally good.',
  method: {
    words: [
      'Whoever plays a lot has long runs: a fair coin thrown a thousand times comes up heads nine times in a row as a rule. So ' +
        'each run is shown with how long the longest would be if every match were won with the same chance, whatever came before.',
      'A record is broken ever more rarely, even by who is always equally good: the i-th match is the best so far with ' +
        'probability 1/i. Who gets better breaks records more often than that, who gets worse less often.',
      'Chance keeps nine of ten such players between the limits shown. Outside them, the run or the number of records is a ' +
        'signal: something changes from match to match, such as company, playlist or form. It does not say what.',
      'Values are whole numbers often, and records are equalled: more than chance are only those broken outright, less than ' +
        'chance only those not even equalled.',
    ],
    formulas: [
      'P(longest run ≥ r) in n matches won with probability p: exact, by inclusion and exclusion',
      'E(records in n matches) = 1 + 1/2 + … + 1/n',
    ],
    sources: [
      'Feller (1968): An Introduction to Probability Theory and Its Applications, XIII.7',
      'Schilling (1990): The longest run of heads',
      'Rényi (1962): Théorie des éléments saillants d’une suite d’observations',
    ],
  },
  since: '0.2.0',
  stability: 'experimental',
  minMatches: 20,
  reads: [
    ...([
      'won',
      'ended_at',
      'kills',
      'assists',
      'deaths',
      'damage_dealt',
      'shots_fired',
      'shots_hit',
    ] as const),
    ...(['headshot_kills', 'personal_score', 'max_killing_spree'] as const),
  ],
  row: {
    kind: Word(['streak', 'record'], '`streak`: a run of matches. `record`: the best single match.'),
    name: Word([...STREAKS, ...NAMES], 'Of a streak what it is of; of a record the metric.'),
    title: Type.String({ description: 'The same in words.' }),
    unit: Type.String({ description: 'Unit of `value`.' }),
    value: nullable(
      Type.Number({
        description: 'Matches in the longest run; of a record the best value.',
        'x-unit': 'unit',
      }),
    ),
    current: nullable(
      Type.Integer({
        description: 'Matches in the run that lasts; null when there is none, and of records.',
        'x-unit': 'count',
      }),
    ),
    startedAt: nullable(
      Type.String({
        format: 'date-time',
        description: 'Start of the run’s first match, or of the match. UTC, ISO 8601 with milliseconds.',
      }),
    ),
    endedAt: nullable(
      Type.String({
        format: 'date-time',
        description: 'End of the run’s last match; null of records. UTC, ISO 8601 with milliseconds.',
      }),
    ),
    matchId: nullable(MatchId),
    observed: Type.Integer({
      description: 'Length of the run, or times the record was broken.',
      'x-unit': 'count',
    }),
    ...estimate(
      'chance',
      'What `observed` would be by chance alone: its mean, with the limits nine of ten stay within.',
      'count',
    ),
    ...evidence('Matches that count.', 'there is more, or less, than chance gives nine of ten players'),
  },
  charts: [
    {
      kind: 'intervals',
      id: 'chance',
      title: 'Streaks and records against chance',
      description:
        'The length of the longest runs and how often records were broken, and the limits chance keeps nine of ten players within.',
      label: 'title',
      value: 'observed',
      ends: ['chanceLower', 'chanceUpper'],
      endsAre: 'What chance alone gives (90 %)',
      verdict: 'verdict',
      n: 'n',
    },
  ],
  sql: () => sql`
    with seen as materialized (
      select *, row_number() over in_order::int as place,
        sum(won) over in_order as won_yet, count(won) over in_order as decided, ${of(
          (name) => `max("${name}") over earlier as "${name} before"`,
        )}
      from (
        select match_id, started_at, ended_at, won, ${of((name) => `(${RECORDS[name][0]})::float8 as "${name}"`)} from played
      ) p
      window in_order as (order by started_at, match_id rows unbounded preceding),
        earlier as (order by started_at, match_id rows between unbounded preceding and 1 preceding)
    ), ${RUNS}, ${BESTS}
    select (select count(won)::int from played) as matches, (select coalesce(sum(won), 0)::int from played) as wins,
      (select coalesce(json_agg(s), '[]') from (
        select won, length, ${instant('began')} as "startedAt", ${instant('ended')} as "endedAt", last = newest as "isCurrent"
        from ranked where nth = 1 or last = newest
      ) s) as streaks,
      (select json_agg(b order by b.nth) from bests b) as bests`,
  derive([read]: readonly Read[], { minMatches }) {
    const { matches = 0, wins = 0, streaks = [], bests = [] } = read ?? {};
    const runs = STREAKS.map((name, index) => {
      const won = 1 - index;
      const [longest] = streaks
        .filter((streak) => streak.won === won)
        .toSorted((a, b) => b.length - a.length);
      const chance = longestRunDistribution(
        matches,
        matches === 0 ? 0 : (won === 1 ? wins : matches - wins) / matches,
      );
      const observed = longest?.length ?? 0;
      return {
        kind: 'streak',
        name,
        title: `Longest run of ${name}`,
        unit: 'count',
        value: observed,
        current: streaks.find((streak) => streak.isCurrent && streak.won === won)?.length ?? null,
        startedAt: longest?.startedAt ?? null,
        endedAt: longest?.endedAt ?? null,
        matchId: null,
        ...against(observed, observed, chance, matches, minMatches),
      };
    });
    const chances = new Map(
      [...new Set(bests.map(({ n }) => n))].map((n) => [n, recordCountDistribution(n)]),
    );
    const records = bests
      .filter(({ best }) => best !== null)
      .map(({ metric, best, n, broken, reached, matchId, startedAt }) => ({
        kind: 'record',
        name: metric,
        title: `Record broken: ${RECORDS[metric][2]}`,
        unit: RECORDS[metric][1],
        value: best,
        current: null,
        startedAt,
        endedAt: null,
        matchId,
        ...against(broken, reached, chances.get(n) ?? recordCountDistribution(n), n, minMatches),
      }));
    return { rows: [...runs, ...records] };
  },
  headline(rows) {
    const [wins] = rows;
    const n = wins?.n ?? 0;
    if (wins === undefined || wins.chance === null || wins.verdict === 'insufficient')
      return {
        text: `Too few matches to tell runs from chance (${say.count(n, 'match', 'matches')}).`,
        verdict: 'insufficient',
        n,
      };
    const limits = say.range(wins.chanceLower ?? 0, wins.chanceUpper ?? 0, (value) => say.number(value, 0));
    const isMore = wins.observed > wins.chance ? 'longer than' : 'shorter than';
    const judged =
      wins.verdict === 'signal'
        ? `${isMore} chance alone gives (${limits})`
        : `as chance alone gives (${limits})`;
    const spree = rows.find(({ name }) => name === 'kills');
    const best = spree === undefined ? '' : `; most kills in a match: ${say.number(spree.value ?? 0, 0)}`;
    return {
      text: `The longest run of wins is ${wins.observed} of ${say.count(n, 'match', 'matches')}, ${judged}${best}.`,
      verdict: wins.verdict,
      n,
    };
  },
});

/** A piece of SQL for each record. */
function of(piece: (name: keyof typeof RECORDS) => string, between = ', ') {
  return raw(NAMES.map(piece).join(between));
}

/** Runs of wins and of what is none, the longest of each and the one that lasts: in a run, what is not of it stays as it was. */
const RUNS = sql`runs as (
      select won, count(*)::int as length, min(started_at) as began, max(ended_at) as ended, max(decided) as last
      from seen where won is not null group by won, case won when 1 then decided - won_yet else won_yet end
    ), ranked as (
      select *, row_number() over (partition by won order by length desc, began) as nth, max(last) over () as newest
      from runs
    )`;

/** Better than all before, or at least as good. */
const broken = (name: string) => `("${name}" > "${name} before" or "${name} before" is null)`;
const reached = (name: string) => `("${name}" >= "${name} before" or "${name} before" is null)`;

/** The best of each, and how often it was broken or equalled. Few matches do that: the rest is only counted. */
const BESTS = sql`counted as (
      select ${of((name) => `count("${name}")::int as "${name} n"`)} from seen
    ), figures as (
      select ${of(
        (name) => `max("${name}") as "${name} best",
        (count("${name}") filter (where ${broken(name)}))::int as "${name} broken",
        (count("${name}") filter (where ${reached(name)}))::int as "${name} reached",
        max(place) filter (where "${name}" is not null and ${broken(name)}) as "${name} place"`,
      )}
      from seen where ${of(reached, ' or ')}
    ), bests as (
      select v.nth, v.metric, v.best, v.n, v.broken, v.reached, s.match_id as "matchId", ${instant('s.started_at')} as "startedAt"
      from figures cross join counted cross join lateral (values ${of(
        (name) =>
          `(${NAMES.indexOf(name)}, '${name}', "${name} best", "${name} n", "${name} broken", "${name} reached", "${name} place")`,
      )}) v(nth, metric, best, n, broken, reached, place)
      left join seen s on s.place = v.place
    )`;

interface ByChance {
  mean: number;
  quantile(q: number): number;
}

/** Where what was seen stands among what chance gives; `least` and `most` differ where values are tied. */
function against(least: number, most: number, chance: ByChance, n: number, minMatches: number) {
  const lower = n === 0 ? null : chance.quantile((1 - LEVEL) / 2);
  const upper = n === 0 ? null : chance.quantile((1 + LEVEL) / 2);
  const isOutside = lower !== null && upper !== null && (least > upper || most < lower);
  return {
    observed: least,
    chance: n === 0 ? null : chance.mean,
    chanceLower: lower,
    chanceUpper: upper,
    n,
    verdict:
      n < minMatches ? ('insufficient' as const) : isOutside ? ('signal' as const) : ('unclear' as const),
  };
}
