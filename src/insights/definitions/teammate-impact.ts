import Type from 'typebox';
import { Count, nullable, Xuid } from '../../schemas/primitives.ts';
import { companyOf, fitCompany } from '../../stats/company.ts';
import { averageContribution } from '../../stats/contribution.ts';
import { wilsonInterval } from '../../stats/interval.ts';
import { outstanding } from '../../stats/stands-out.ts';
import { verdictOf } from '../../stats/verdict.ts';
import {
  defineInsight,
  effectIn,
  estimate,
  evidence,
  readTeamGames,
  say,
  TEAM_GAMES_READ,
  type TeamGamesRow,
  teamGames,
  type Verdict,
} from '../define.ts';

/** Most people with an effect of their own; the rest are as strangers. */
const MOST_PEOPLE = 60;
const MIN_TOGETHER = 5;

/** Who on the team goes with winning, beyond what the ratings of both teams foretold. */
export default defineInsight({
  id: 'teammate-impact',
  version: 1,
  title: 'Team mates and winning',
  question: 'Who makes me win?',
  description:
    'What each team mate adds to the chance of winning, beyond what the MMR of both teams, the mode and everybody else on the ' +
    'team account for; with the plain win rates with and without them beside it.',
  method: {
    words: [
      'Every team mate of at least `minTogether` matches (60 people at most) gets an effect, all of them estimated together: ' +
        'who always comes with somebody else does not get what is the other one’s. Two who are often there at the same time have ' +
        'an effect as a pair, and both are given it: the impact of somebody is what would be missing had a stranger of the same ' +
        'rating come instead.',
      'The game balances teams by MMR. Its gap between the two teams is in the model, and so is the mode: what is left is what ' +
        'the game did not foresee. A strong friend whose strength the MMR already counts has no impact here, though matches with ' +
        'them may be won more often; for that, see the win rate with them. MMR follows results, so part of a lasting ' +
        'understanding between friends ends up in it, and the impact errs toward zero.',
      'Effects are drawn toward zero as far as the matches do not hold them apart, those of people met again and again in ' +
        'consecutive matches and those met by chance each by their own measure. So the best of many is no fluke of having many; the sentence on top ' +
        'names somebody only where the impact would be rare even of the furthest of as many.',
      'Left out: free-for-all, matches without an opponent who is a person, and matches neither won, lost nor tied. A tie is not ' +
        'a win. It cannot tell cause from coincidence: somebody who only ever comes when the player is fresh looks like a help.',
    ],
    formulas: [
      'logit P(win) = base + mode + (β + size) · (MMR own − MMR enemy) + Σ mates u + Σ pairs v',
      'mode ~ N(0, σ₁²), size ~ N(0, σ₂²), u ~ N(0, σ₃²) in company and N(0, σ₄²) by chance, v ~ N(0, σ₅²)',
      'impact = mean over matches with the mate of P(win) − P(win without u and v of the mate)',
      '90 % interval: delta method on the posterior covariance; of plain win rates: Wilson',
    ],
    sources: [
      'Breslow & Clayton 1993, Approximate inference in generalized linear mixed models, JASA 88',
      'Gelman & Hill 2007, Data Analysis Using Regression and Multilevel/Hierarchical Models, ch. 12–14',
      'Lane & Nelder 1982, Analysis of covariance and standardization as instances of prediction, Biometrics 38',
      'Wilson 1927, Probable inference, the law of succession, and statistical inference, JASA 22',
    ],
  },
  since: '0.2.0',
  stability: 'experimental',
  minMatches: 10,
  cost: 5,
  heavy: true,
  tellsNames: true,
  params: {
    minTogether: Type.Optional(
      Type.Integer({
        minimum: 2,
        maximum: 1000,
        default: MIN_TOGETHER,
        description: 'Fewest matches together for somebody to be looked at.',
        'x-unit': 'count',
      }),
    ),
  },
  row: {
    xuid: Xuid,
    gamertag: nullable(Type.String({ description: 'Gamertag of the team mate, where it is known.' })),
    ...estimate(
      'impact',
      'What the team mate adds to the chance of winning; against a stranger of the same rating in their place.',
      'ratio',
    ),
    ...evidence('Matches with the team mate.', 'the impact is more, or less, than nothing'),
    isRegular: Type.Boolean({
      description: 'Whether the two mostly play several matches in a row on one team.',
    }),
    ...estimate('winRateWith', 'Share won of the matches with the team mate.', 'ratio'),
    ...estimate('winRateWithout', 'Share won of the matches without the team mate.', 'ratio'),
    matchesWithout: Count('Matches without the team mate.'),
  },
  reads: TEAM_GAMES_READ,
  charts: [
    {
      kind: 'intervals',
      id: 'impact',
      title: 'What team mates add to the chance of winning',
      description: 'Change of the chance of winning with each team mate, beyond what the game expected.',
      label: 'gamertag',
      value: 'impact',
      verdict: 'verdict',
      n: 'n',
      reference: 0,
      most: 20,
    },
    {
      kind: 'intervals',
      id: 'win-rate',
      title: 'Win rate with each team mate',
      description: 'Share of the matches with each team mate that were won, as it was.',
      label: 'gamertag',
      value: 'winRateWith',
      n: 'n',
      reference: 'winRateWithout',
      most: 20,
    },
  ],
  sql: ({ minTogether = MIN_TOGETHER }) => teamGames(minTogether),
  derive: ([raw]: readonly TeamGamesRow[], { params, minMatches }) => {
    const { won, gap, stratum, near, teamSize, present, people, together, excluded } = readTeamGames(raw);
    const minTogether = params.minTogether ?? MIN_TOGETHER;
    const isCompany = companyOf(present, near, people.length);
    const looked = people
      .map((_, person) => person)
      .filter((person) => (together[person] ?? 0) >= minTogether)
      .sort((a, b) => (together[b] ?? 0) - (together[a] ?? 0) || a - b)
      .slice(0, MOST_PEOPLE);
    const fit = fitCompany({
      won,
      stratum,
      gap: gap.map((value, i) => (value === null ? null : { value, kind: sizeWord(teamSize[i]) })),
      present,
      minTogether,
      company: looked.filter((person) => isCompany[person]),
      others: looked.filter((person) => !isCompany[person]),
    });
    const matchesOf: number[][] = people.map(() => []);
    for (const [i, list] of present.entries()) for (const person of list) matchesOf[person]?.push(i);
    const allWon = won.reduce((sum, one) => sum + one, 0);
    const rows = looked.map((person) => {
      const which = matchesOf[person] ?? [];
      const n = which.length;
      const wonWith = which.reduce((sum, i) => sum + (won[i] ?? 0), 0);
      const without = won.length - n;
      const rows = fit === null ? [] : which.map((i) => fit.rowOf[i] ?? 0);
      const effect = fit && averageContribution(fit, fit.rows, fit.columnsOf.get(person) ?? new Set(), rows);
      const withIt = wilsonInterval(wonWith, n);
      const withoutIt = wilsonInterval(allWon - wonWith, without);
      return {
        xuid: people[person]?.xuid ?? '',
        gamertag: people[person]?.gamertag ?? null,
        impact: effect?.value ?? null,
        impactLower: effect?.lower ?? null,
        impactUpper: effect?.upper ?? null,
        n,
        verdict: verdictOf({
          n: Math.min(n, without),
          minMatches,
          lower: effect?.lower ?? null,
          upper: effect?.upper ?? null,
        }),
        isRegular: isCompany[person] ?? false,
        winRateWith: n > 0 ? wonWith / n : null,
        winRateWithLower: withIt?.lower ?? null,
        winRateWithUpper: withIt?.upper ?? null,
        winRateWithout: without > 0 ? (allWon - wonWith) / without : null,
        winRateWithoutLower: withoutIt?.lower ?? null,
        winRateWithoutUpper: withoutIt?.upper ?? null,
        matchesWithout: without,
      };
    });
    rows.sort((a, b) => RANK[a.verdict] - RANK[b.verdict] || (b.impact ?? 0) - (a.impact ?? 0));
    return { rows, excluded };
  },
  headline: (rows, { minMatches }) => {
    if (rows.length === 0) return { text: 'No team mate often enough yet.', verdict: 'insufficient', n: 0 };
    const asked = rows.filter(({ verdict, impact }) => verdict !== 'insufficient' && impact !== null);
    if (asked.length === 0) {
      const most = Math.max(...rows.map((row) => Math.min(row.n, row.matchesWithout)));
      return {
        text: `Too few matches with and without the same team mate to tell (${most} of ${minMatches}).`,
        verdict: 'insufficient',
        n: most,
      };
    }
    const [first] = outstanding(asked, (row) => effectIn(row, 'impact'));
    if (first === undefined)
      return {
        text:
          asked.length === 1
            ? 'The one team mate met often enough does not clearly change the chance of winning.'
            : `Of ${asked.length} team mates, none clearly changes the chance of winning.`,
        verdict: 'unclear',
        n: Math.max(...rows.map((row) => row.n)),
      };
    const { n, gamertag, xuid } = first;
    const impact = first.impact ?? 0;
    return {
      text:
        `With ${gamertag ?? xuid} the chance of winning is ${points(Math.abs(impact))} points ${impact > 0 ? 'higher' : 'lower'} ` +
        `(${say.sizes(effectIn(first, 'impact'), points)}) than the game expected, over ${say.count(n, 'match', 'matches')}.`,
      verdict: 'signal',
      n,
    };
  },
});

/** What can be told comes first. */
const RANK: Readonly<Record<Verdict, number>> = { signal: 0, unclear: 1, insufficient: 2 };

const points = (share: number): string => say.number(100 * share, Math.abs(share) < 0.0095 ? 1 : 0);

/** A rating gap weighs otherwise in a pair than in a crowd. */
const sizeWord = (size = 1): string => (size <= 2 ? 'two' : size <= 5 ? 'four' : 'many');
