import type { Verdict } from '../../../src/schemas/insight.ts';
import type { Proof, Subject } from '../harness/proof.ts';
import { type Played, winRate } from '../harness/win-truth.ts';

interface Row {
  xuids: string;
  winRate: number | null;
  winRateLower: number | null;
  winRateUpper: number | null;
  difference: number | null;
  differenceLower: number | null;
  differenceUpper: number | null;
  chanceBest: number | null;
  n: number;
  verdict: Verdict;
}

/** True win rates, by the line-up's xuids. Asked for every line-up there is, so who is company is the union of them. */
function truths({ rows, played, once }: Subject<Row>) {
  return once('truths', () => {
    const company = new Set(rows.flatMap(({ xuids }) => xuids.split(' ')));
    const contested = played.filter(
      ({ match }) => match.sides === 2 && new Set(match.people.map(({ team }) => team)).size === 2,
    );
    const lineupOf = ({ match, me }: Played) =>
      match.people
        .filter((one) => one !== me && one.team === me.team && company.has(one.xuid))
        .map(({ xuid }) => xuid)
        .sort()
        .join(' ');
    const keys = contested.map(lineupOf);
    const of = (xuids: string) => {
      const key = xuids.split(' ').sort().join(' ');
      return {
        own: contested.filter((_, i) => keys[i] === key),
        rest: contested.filter((_, i) => keys[i] !== key),
      };
    };
    return new Map(
      rows.map(({ xuids, n }) => {
        const { own, rest } = of(xuids);
        if (own.length !== n) throw new Error(`${xuids}: ${n} matches, not ${own.length}`);
        return [xuids, { rate: winRate(own) ?? 0, rest: winRate(rest) }];
      }),
    );
  });
}

function observe(row: Row, subject: Subject<Row>) {
  const truth = truths(subject).get(row.xuids);
  if (truth === undefined || truth.rest === null || row.n < 5) return null;
  const { n, verdict } = row;
  const effect = truth.rate - truth.rest;
  return [
    {
      of: 'rate',
      seen: {
        truth: truth.rate,
        effect,
        value: row.winRate,
        lower: row.winRateLower,
        upper: row.winRateUpper,
        verdict,
        n,
      },
    },
    {
      of: 'difference',
      seen: {
        truth: effect,
        value: row.difference,
        lower: row.differenceLower,
        upper: row.differenceUpper,
        verdict,
        n,
      },
    },
  ];
}

const seen = (of: 'rate' | 'difference') => (row: Row, subject: Subject<Row>) =>
  observe(row, subject)?.find((one) => one.of === of)?.seen ?? null;

/** The fewest line-ups whose chances to be best are 90 % together should hold the best one as often. */
function bestAmongLikeliest(row: Row, subject: Subject<Row>) {
  if (row !== subject.rows[0] || subject.rows.length < 2) return null;
  const byChance = [...subject.rows].sort((a, b) => (b.chanceBest ?? 0) - (a.chanceBest ?? 0));
  const rates = truths(subject);
  const best = Math.max(...byChance.map(({ xuids }) => rates.get(xuids)?.rate ?? 0));
  let sum = 0;
  const size =
    1 +
    byChance.findIndex(({ chanceBest }) => {
      sum += chanceBest ?? 0;
      return sum >= 0.9;
    });
  return {
    truth: 1 + byChance.findIndex(({ xuids }) => (rates.get(xuids)?.rate ?? 0) === best),
    effect: 1,
    value: null,
    lower: 1,
    upper: size,
    verdict: row.verdict,
    n: row.n,
  };
}

/** Tie rates of modes alone make line-ups differ so much. */
const NOTHING = 0.02;

export default {
  insight: 'best-lineups',
  params: 'minMatches=1',
  claims: (['default', 'big', 'none'] as const).flatMap((world) => {
    const worlds = [world];
    const coverage = world === 'none' ? ([0.85, 1] as const) : ([0.85, 0.95] as const);
    const falseSignal = { most: 0.1, within: NOTHING };
    return [
      {
        estimate: 'win rate',
        truth: 'mean win probability over the matches of the line-up',
        worlds,
        bounds: { coverage, falseSignal },
        observe: seen('rate'),
      },
      {
        estimate: 'difference from all other matches',
        truth: 'mean win probability over the matches of the line-up, less that over all others',
        worlds,
        bounds: { coverage, falseSignal, power: world === 'big' ? { effect: 0.25, least: 0.5 } : null },
        observe: seen('difference'),
      },
      {
        estimate: 'line-ups that are best with 90 %',
        truth: 'place, by chance to be best, of the line-up with the greatest mean win probability',
        worlds: world === 'none' ? [] : worlds,
        bounds: { coverage: [0.85, 1] as const },
        observe: bestAmongLikeliest,
      },
    ];
  }),
} satisfies Proof<Row>;
