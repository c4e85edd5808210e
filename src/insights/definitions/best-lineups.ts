import Type from 'typebox';
import { Count, nullable } from '../../schemas/primitives.ts';
import { averageProbabilities, drawCorrelated } from '../../stats/average-probability.ts';
import { matchesToTellApart, probabilityBest } from '../../stats/best-of.ts';
import { shrinkShare } from '../../stats/beta-binomial.ts';
import { companyOf, fitCompany } from '../../stats/company.ts';
import { foretoldShare } from '../../stats/foretold-share.ts';
import { wilsonInterval } from '../../stats/interval.ts';
import { createRandom } from '../../stats/random.ts';
import { verdictOf } from '../../stats/verdict.ts';
import {
  defineInsight,
  estimate,
  evidence,
  readTeamGames,
  say,
  TEAM_GAMES_READ,
  type TeamGamesRow,
  teamGames,
} from '../define.ts';

/** Matches with somebody before they may be company. */
const MIN_TOGETHER = 5;
const MOST_COMPANY = 24;
const MOST_LINEUPS = 100;
/** More than this nobody plays to find out. */
const MOST_TO_PLAY = 1_000;
const MIN_MATCHES = 10;
const DRAWS = 2000;

/** The regular company in a match as one thing: with whom of them together the player wins most. */
export default defineInsight({
  id: 'best-lineups',
  version: 1,
  title: 'Best line-ups',
  question: 'Which team works best?',
  description:
    'Win rate of every line-up of regular company, steadied by what its people do in other line-ups, with the chance that it ' +
    'is the best one and how many more matches would tell.',
  method: {
    words: [
      'Regular company is who mostly plays several matches in a row on the player’s team. The line-up of a match is exactly ' +
        'those of them who were there, the player included; who else filled the team does not matter.',
      'A line-up of a few matches says little by itself. But its people were in other line-ups too: a model of the base rate in ' +
        'each mode, every person, every pair and every line-up as a whole foretells what this one should win. The foretold share is ' +
        'the prior, worth as many matches as it has proved worth; the line-up’s own matches are then added to it.',
      'The chance to be the best is the share of simulated worlds, drawn from these distributions, in which the line-up has the ' +
        'greatest win rate of those listed. A line-up can be first of the list and still have a small chance.',
      'Win rates are those of the matches as they were: a line-up that met weaker opponents, or played another mix of modes, has ' +
        'them in its figure. Left out: free-for-all, matches without an opponent who is a person, matches neither won, lost nor tied.',
    ],
    formulas: [
      'logit P(win) = base + mode + Σ mates u + Σ pairs v + line-up w, each kind drawn from a normal distribution',
      'prior Beta(α, β): the model’s posterior of the line-up’s share, its own matches taken out',
      'win rate = (α + won) / (α + β + n); 90 % interval: quantiles of Beta(α + won, β + n − won)',
      'difference = win rate − share won of all other matches; 90 % interval: MOVER',
      'chance to be best: 2,000 joint draws on the log-odds scale, correlated as in the model',
      'matches to tell: Fleiss, Levin & Paik, two shares at 90 % confidence and 80 % power, less those played',
    ],
    sources: [
      'Breslow & Clayton 1993, Approximate inference in generalized linear mixed models, JASA 88',
      'Minka 2001, A family of algorithms for approximate Bayesian inference, PhD thesis, MIT, §3',
      'Gelman et al. 2013, Bayesian Data Analysis, 3rd ed., §2.4 and ch. 5',
      'Fleiss, Levin & Paik 2003, Statistical Methods for Rates and Proportions, 3rd ed., §4.3',
      'Zou & Donner 2008, Construction of confidence limits about effect measures, Statistics in Medicine 27',
    ],
  },
  since: '0.2.0',
  stability: 'experimental',
  minMatches: MIN_MATCHES,
  cost: 5,
  heavy: true,
  tellsNames: true,
  params: {
    lineupSize: Type.Optional(
      Type.Integer({
        minimum: 2,
        maximum: 4,
        description: 'Only line-ups of so many, the player included; any unless told.',
        'x-unit': 'count',
      }),
    ),
    minMatches: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 1000,
        default: MIN_MATCHES,
        description: 'Fewest matches of a line-up to be listed.',
        'x-unit': 'count',
      }),
    ),
  },
  row: {
    gamertags: Type.String({
      description: 'Who was there beside the player, joined by ` + `; xuids where a gamertag is not known.',
    }),
    xuids: Type.String({ description: 'Their xuids, joined by a space, in the same order.' }),
    size: Count('People of the line-up, the player included.'),
    ...estimate(
      'winRate',
      'Share of matches the line-up wins, steadied by its people’s other matches.',
      'ratio',
    ),
    ...evidence(
      'Matches of the line-up.',
      'it wins more, or less, than the player does in all other matches',
    ),
    wins: Count('Matches won.'),
    ...estimate('difference', 'Win rate less the share of all other matches that were won.', 'ratio'),
    chanceBest: nullable(
      Type.Number({
        description: 'Chance that it is the best of the line-ups listed.',
        'x-unit': 'ratio',
      }),
    ),
    matchesToTell: nullable(
      Count(
        'Further matches, of it and as many of the other, until it could be told from the first (the first from the second) ' +
          'if their win rates are as they look; null when there is nothing to tell apart, or more than a million are needed.',
      ),
    ),
  },
  reads: TEAM_GAMES_READ,
  charts: [
    {
      kind: 'intervals',
      id: 'win-rate',
      title: 'Win rate by line-up',
      description: 'Win rate of each line-up of regular company, the best first.',
      label: 'gamertags',
      value: 'winRate',
      verdict: 'verdict',
      n: 'n',
      most: 15,
    },
    {
      kind: 'intervals',
      id: 'chance-best',
      title: 'Chance to be the best line-up',
      description: 'How likely each line-up is the best of those listed.',
      label: 'gamertags',
      value: 'chanceBest',
      n: 'n',
      most: 8,
    },
  ],
  sql: () => teamGames(MIN_TOGETHER),
  derive: ([raw]: readonly TeamGamesRow[], { params }) => {
    const { won, stratum, near, present, people, together, excluded } = readTeamGames(raw);
    const minMatches = params.minMatches ?? MIN_MATCHES;
    const isCompany = companyOf(present, near, people.length);
    const company = people
      .map((_, person) => person)
      .filter((person) => isCompany[person] && (together[person] ?? 0) >= MIN_TOGETHER)
      .sort((a, b) => (together[b] ?? 0) - (together[a] ?? 0) || a - b)
      .slice(0, MOST_COMPANY);
    const rankOf = new Map(company.map((person, rank) => [person, rank]));
    const keys = present.map((list) =>
      list
        .filter((person) => rankOf.has(person))
        .sort((a, b) => (rankOf.get(a) ?? 0) - (rankOf.get(b) ?? 0))
        .join(' '),
    );
    const matchesOf = new Map<string, number[]>();
    for (const [i, key] of keys.entries()) {
      const list = matchesOf.get(key) ?? [];
      list.push(i);
      matchesOf.set(key, list);
    }
    const listed = [...matchesOf]
      .filter(([key, which]) => key !== '' && which.length >= minMatches)
      .filter(([key]) => params.lineupSize === undefined || key.split(' ').length + 1 === params.lineupSize)
      .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
      .slice(0, MOST_LINEUPS);
    const hasOwn = (key: string) => key !== '' && (matchesOf.get(key)?.length ?? 0) >= 3;
    const fit = fitCompany({
      won,
      stratum,
      present,
      minTogether: MIN_TOGETHER,
      company,
      others: [],
      lineup: keys.map((key) => (hasOwn(key) ? key : null)),
    });
    if (fit === null) return { rows: [], excluded };
    const sets = listed.map(([, which]) => which.map((i) => fit.rowOf[i] ?? 0));
    const fitted = averageProbabilities(fit, fit.rows, sets);
    const allWon = won.reduce((sum, one) => sum + one, 0);
    const found = listed.map(([key, which], at) => {
      const n = which.length;
      const wins = which.reduce((sum, i) => sum + (won[i] ?? 0), 0);
      const variance = fitted.covariance[at * listed.length + at] ?? 0;
      const prior = foretoldShare({ value: fitted.values[at] ?? 0.5, variance, successes: wins, trials: n });
      const share = shrinkShare(wins, n, prior);
      const rest = won.length - n;
      const other = wilsonInterval(allWon - wins, rest);
      const value = other && share.value - (allWon - wins) / rest;
      const reach = (own: number, theirs: number) => Math.hypot(own, theirs - (allWon - wins) / rest);
      const lower = other && (value ?? 0) - reach(share.value - share.lower, other.upper);
      const upper = other && (value ?? 0) + reach(share.upper - share.value, other.lower);
      const a = prior.alpha + wins;
      const b = prior.beta + n - wins;
      const members = key.split(' ').map((person) => people[Number(person)]);
      return {
        logit: Math.log(a / b),
        deviation: Math.sqrt(1 / a + 1 / b),
        row: {
          gamertags: members.map((one) => one?.gamertag ?? one?.xuid ?? '').join(' + '),
          xuids: members.map((one) => one?.xuid ?? '').join(' '),
          size: members.length + 1,
          winRate: share.value,
          winRateLower: share.lower,
          winRateUpper: share.upper,
          n,
          verdict: verdictOf({ n: Math.min(n, rest), minMatches: MIN_MATCHES, lower, upper }),
          wins,
          difference: value,
          differenceLower: lower && Math.max(-1, lower),
          differenceUpper: upper && Math.min(1, upper),
        },
      };
    });
    const { normal } = createRandom(`best-lineups ${won.length} ${allWon}`);
    const chances = probabilityBest(
      drawCorrelated(
        found.map(({ logit }) => logit),
        found.map(({ deviation }) => deviation),
        fitted.covariance,
        DRAWS,
        normal,
      ),
    );
    const order = [...found.keys()].sort(
      (a, b) => (found[b]?.row.winRate ?? 0) - (found[a]?.row.winRate ?? 0) || a - b,
    );
    const sorted = order.flatMap((at) =>
      found[at] ? [{ ...found[at].row, chanceBest: chances[at] ?? null }] : [],
    );
    return {
      rows: sorted.map((row, at) => ({
        ...row,
        chanceBest: sorted.length > 1 ? row.chanceBest : null,
        matchesToTell: matchesToTell(row, sorted[at === 0 ? 1 : 0]),
      })),
      excluded,
    };
  },
  headline: (rows, { params }) => {
    const minMatches = params.minMatches ?? MIN_MATCHES;
    const [first, second] = rows;
    if (first === undefined)
      return { text: `No line-up of ${minMatches} matches or more yet.`, verdict: 'insufficient', n: 0 };
    const { gamertags, winRate, winRateLower, winRateUpper, n, chanceBest } = first;
    const rate = `${say.percent(winRate ?? 0)} (${say.range(winRateLower ?? 0, winRateUpper ?? 0, say.percent)}) of ${say.count(n, 'match', 'matches')}`;
    if (second === undefined || chanceBest === null)
      return {
        text: `The only line-up so far is with ${gamertags}: it wins ${rate}.`,
        verdict: 'insufficient',
        n,
      };
    const isClear = chanceBest >= 0.9;
    return {
      text:
        `The line-up with ${gamertags} wins ${rate}; the chance that this is the best of ${rows.length} line-ups is ${say.percent(chanceBest)}` +
        (isClear || first.matchesToTell === null || first.matchesToTell === 0
          ? '.'
          : first.matchesToTell > MOST_TO_PLAY
            ? ', and the next one is as good as far as matches can tell.'
            : `, and ${say.count(first.matchesToTell, 'more match', 'more matches')} would tell it from the next.`),
      verdict: n < MIN_MATCHES ? 'insufficient' : isClear ? 'signal' : 'unclear',
      n,
    };
  },
});

function matchesToTell(
  one: { winRate: number; n: number },
  other: { winRate: number; n: number } | undefined,
): number | null {
  const needed = other === undefined ? null : matchesToTellApart(one.winRate, other.winRate);
  return needed === null || needed > 1_000_000 ? null : Math.max(0, needed - one.n);
}
