import Type from 'typebox';
import { Count, Instant, nullable, Xuid } from '../../schemas/primitives.ts';
import { fitBetaBinomial, shrinkShare } from '../../stats/beta-binomial.ts';
import { shrinkToExpected } from '../../stats/shrink-to-expected.ts';
import { outstanding } from '../../stats/stands-out.ts';
import { verdictOf } from '../../stats/verdict.ts';
import { bind, defineInsight, effectIn, estimate, evidence, instant, say, sql, xuidText } from '../define.ts';

/** An opponent in one kind of match, with the player's own record in such matches beside it. */
interface Raw {
  xuid: string;
  gamertag: string | null;
  lastMetAt: string;
  stratum: string;
  teams: boolean;
  met: number;
  metWon: number;
  own: number;
  ownWon: number;
}

const MIN_MEETINGS = 5;
const MOST_RIVALS = 50;

/** Opponents met most, and whether the player wins against them as usual. */
export default defineInsight({
  id: 'rivals',
  version: 1,
  title: 'Rivals',
  question: 'Who do I keep meeting?',
  description:
    'The opponents met most often, the share of matches won against each, and whether that is more or less than the player ' +
    'wins in such matches anyway.',
  method: {
    words: [
      'Listed are the 50 people met most often on another team, at least `minMeetings` times; in a free-for-all everybody else ' +
        'is an opponent, and to win is to come first.',
      'Against whom one meets only in a free-for-all of eight one wins one in eight, and that says nothing about them. So each ' +
        'is held against the player’s own share in the same modes, kind of play and ranked or not, weighed by how often they ' +
        'were met in each.',
      'Some opponent always has the best record by chance alone. Shares are therefore drawn toward what was to be expected, by ' +
        'as much as chance alone would spread them; what remains is the difference, and only where its interval leaves zero out is it a signal.',
      'Of 50 opponents the furthest from usual is always far. The sentence on top names one only where the difference would be ' +
        'rare even of the furthest of as many.',
      'It cannot tell an opponent from their company: two who always come together share one record. Matches neither won, lost ' +
        'nor tied are left out; a tie is not a win.',
    ],
    formulas: [
      'expected = Σ kinds (meetings in the kind × own share won in it) / meetings, own shares shrunk by a beta prior',
      'won ~ Beta-binomial(meetings, mean expected, log-odds spread σ), σ ~ half-normal(0.5), integrated over a grid',
      'win rate = posterior mean; difference = win rate − expected; 90 % intervals with the standard error of expected',
    ],
    sources: [
      'Gelman et al. 2013, Bayesian Data Analysis, 3rd ed., §5.3',
      'Albert 1988, Computational methods using a Bayesian hierarchical generalized linear model, JASA 83',
      'Efron & Morris 1975, Data analysis using Stein’s estimator and its generalizations, JASA 70',
    ],
  },
  since: '0.2.0',
  stability: 'experimental',
  minMatches: 10,
  tellsNames: true,
  params: {
    minMeetings: Type.Optional(
      Type.Integer({
        minimum: 2,
        maximum: 1000,
        default: MIN_MEETINGS,
        description: 'Fewest matches against somebody to be listed.',
        'x-unit': 'count',
      }),
    ),
  },
  row: {
    xuid: Xuid,
    gamertag: nullable(Type.String({ description: 'Gamertag of the opponent, where it is known.' })),
    ...estimate(
      'winRate',
      'Share of matches won against them, drawn toward what was to be expected.',
      'ratio',
    ),
    ...evidence(
      'Matches against them.',
      'the player wins more, or less, against them than in such matches anyway',
    ),
    wins: Count('Matches won against them.'),
    expectedWinRate: Type.Number({
      description: 'Share of such matches (mode, kind of play, ranked or not) the player wins anyway.',
      'x-unit': 'ratio',
    }),
    ...estimate('difference', 'Win rate less the expected one.', 'ratio'),
    lastMetAt: Instant('When the latest match against them began.'),
  },
  reads: ['won', 'mode', 'lifecycle', 'ranked', 'teams'],
  charts: [
    {
      kind: 'intervals',
      id: 'win-rate',
      title: 'Win rate against rivals',
      description: 'Share of matches won against the opponents met most, beside what was to be expected.',
      label: 'gamertag',
      value: 'winRate',
      verdict: 'verdict',
      n: 'n',
      reference: 'expectedWinRate',
      most: 20,
    },
  ],
  sql: ({ minMeetings = MIN_MEETINGS }) => sql`
    with games as materialized (
      select match_id, started_at, team_id, won, teams, concat_ws(' ', mode, lifecycle, ranked, teams) as stratum
      from played where won is not null
    ), own as materialized (
      select stratum, bool_and(teams) as teams, count(*)::int as n, sum(won)::int as won from games group by stratum
    ), met as materialized (
      select o.xuid, g.stratum, count(*)::int as n, sum(g.won)::int as won, max(g.started_at) as last_at
      from games g join participants o on o.match_id = g.match_id and o.xuid <> (select xuid from who)
        and (not g.teams or o.team_id <> g.team_id)
      group by o.xuid, g.stratum
    ), most as materialized (
      select xuid, sum(n) as n, max(last_at) as last_at from met group by xuid
      having sum(n) >= ${bind(minMeetings, 'int')}
      order by sum(n) desc, max(last_at) desc, xuid limit ${bind(MOST_RIVALS, 'int')}
    )
    select ${xuidText('t.xuid')} as xuid, p.gamertag, ${instant('t.last_at')} as "lastMetAt", m.stratum,
      m.n as met, m.won as "metWon", w.teams, w.n as own, w.won as "ownWon"
    from most t join met m on m.xuid = t.xuid join own w on w.stratum = m.stratum
    left join players p on p.xuid = t.xuid
    order by t.n desc, t.last_at desc, t.xuid, m.stratum`,
  derive: (raw: readonly Raw[], { minMatches }) => {
    const rates = ownRates(raw);
    const rivals = new Map<string, Raw[]>();
    for (const row of raw) rivals.set(row.xuid, [...(rivals.get(row.xuid) ?? []), row]);
    const groups = [...rivals.values()].map((parts) => {
      const trials = sumOf(parts, ({ met }) => met);
      const rateOf = ({ stratum }: Raw) => rates.get(stratum) ?? { value: 0.5, variance: 0.25 };
      return {
        parts,
        successes: sumOf(parts, ({ metWon }) => metWon),
        trials,
        expected: sumOf(parts, (part) => part.met * rateOf(part).value) / trials,
        standardError: Math.sqrt(sumOf(parts, (part) => (part.met / trials) ** 2 * rateOf(part).variance)),
      };
    });
    const shrunk = shrinkToExpected(groups);
    return {
      rows: groups.flatMap(({ parts, successes, trials, expected }, at) => {
        const [first] = parts;
        const share = shrunk[at];
        if (first === undefined || share === undefined) return [];
        const { value, lower, upper, difference } = share;
        return {
          xuid: first.xuid,
          gamertag: first.gamertag,
          winRate: value,
          winRateLower: lower,
          winRateUpper: upper,
          n: trials,
          verdict: verdictOf({ n: trials, minMatches, lower: difference.lower, upper: difference.upper }),
          wins: successes,
          expectedWinRate: expected,
          difference: difference.value,
          differenceLower: difference.lower,
          differenceUpper: difference.upper,
          lastMetAt: first.lastMetAt,
        };
      }),
    };
  },
  headline: (rows, { minMatches }) => {
    const [first] = rows;
    if (first === undefined)
      return { text: 'No opponent met often enough yet.', verdict: 'insufficient', n: 0 };
    const name = ({ gamertag, xuid }: { gamertag: string | null; xuid: string }) => gamertag ?? xuid;
    const met = `Most met: ${name(first)}, in ${say.count(first.n, 'match', 'matches')}, ${first.wins.toLocaleString('en-US')} of them won`;
    const told = rows.filter(({ verdict }) => verdict !== 'insufficient');
    const [signal] = outstanding(told, (row) => effectIn(row, 'difference'));
    if (signal === undefined) {
      const isTold = first.n >= minMatches;
      return {
        text: isTold
          ? `${met}; against ${told.length === 1 ? 'them' : `none of ${told.length} rivals`} the win rate is ${told.length === 1 ? 'not ' : ''}clearly other than usual.`
          : `${met}; too few to tell (${first.n} of ${minMatches}).`,
        verdict: isTold ? 'unclear' : 'insufficient',
        n: first.n,
      };
    }
    const { winRate, winRateLower, winRateUpper, expectedWinRate, n } = signal;
    return {
      text:
        `${met}; against ${name(signal)} the win rate is ${say.percent(winRate ?? 0)} (${say.range(winRateLower ?? 0, winRateUpper ?? 0, say.percent)}) ` +
        `where ${say.percent(expectedWinRate)} is usual.`,
      verdict: 'signal',
      n,
    };
  },
});

function sumOf<One>(list: readonly One[], value: (one: One) => number): number {
  return list.reduce((sum, one) => sum + value(one), 0);
}

/**
 * The player’s own share of wins in each kind of match, those of few matches drawn toward the rest; free-for-all, where one
 * wins far less often, by itself.
 */
function ownRates(raw: readonly Raw[]): Map<string, { value: number; variance: number }> {
  const kinds = [...new Map(raw.map((row) => [row.stratum, row])).values()];
  return new Map(
    [true, false].flatMap((isTeams) => {
      const alike = kinds.filter(({ teams }) => teams === isTeams);
      const prior = fitBetaBinomial(
        alike.map(({ ownWon }) => ownWon),
        alike.map(({ own }) => own),
      ) ?? { alpha: 0.5, beta: 0.5 };
      return alike.map(({ stratum, own, ownWon }) => {
        const { value } = shrinkShare(ownWon, own, prior);
        return [stratum, { value, variance: (value * (1 - value)) / (own + 1) }] as const;
      });
    }),
  );
}
