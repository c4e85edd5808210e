import type { Verdict } from '../../../src/schemas/insight.ts';
import type { Proof, Subject } from '../harness/proof.ts';
import { groupPlayed, type Played, winRate } from '../harness/win-truth.ts';

interface Row {
  xuid: string;
  winRate: number | null;
  winRateLower: number | null;
  winRateUpper: number | null;
  difference: number | null;
  differenceLower: number | null;
  differenceUpper: number | null;
  n: number;
  verdict: Verdict;
}

/** As the insight counts alike: mode, where it was played, ranked, teams. A leaver's match is not completed, so not here. */
const kindOf = ({ match }: Played) =>
  [match.mode, match.format, match.isRanked, match.sides === 0, match.playlist === null].join(' ');

function truthOf(row: Row, { played, once }: Subject<Row>): { rate: number; usual: number } {
  const rates = once(
    'rates',
    () => new Map([...groupPlayed(played, kindOf)].map(([kind, some]) => [kind, winRate(some) ?? 0])),
  );
  const against = played.filter(({ match, me }) =>
    match.people.some(({ xuid, team }) => xuid === row.xuid && (match.sides === 0 || team !== me.team)),
  );
  if (against.length !== row.n) throw new Error(`${row.xuid}: ${row.n} matches, not ${against.length}`);
  const usual = against.reduce((sum, one) => sum + (rates.get(kindOf(one)) ?? 0), 0) / against.length;
  return { rate: winRate(against) ?? 0, usual };
}

export default {
  insight: 'rivals',
  claims: (['default', 'big', 'none'] as const).flatMap((world) => {
    const worlds = [world];
    const bounds = {
      coverage: [0.85, world === 'none' ? 1 : 0.95],
      falseSignal: { most: 0.1, within: 0.01 },
    } as const;
    return [
      {
        estimate: 'win rate',
        truth: 'mean win probability over the matches against the opponent',
        worlds,
        bounds,
        observe(row: Row, subject: Subject<Row>) {
          const { rate, usual } = truthOf(row, subject);
          const { winRate: value, winRateLower: lower, winRateUpper: upper, verdict, n } = row;
          return { truth: rate, effect: rate - usual, value, lower, upper, verdict, n };
        },
      },
      {
        estimate: 'difference from usual',
        truth: 'the same, less the mean win probability in all matches of the same kinds',
        worlds,
        // The matches against somebody are among all matches; taken as if they were not, the interval errs to the wide side.
        bounds: {
          ...bounds,
          coverage: [0.85, 1] as const,
          power: world === 'none' ? null : { effect: 0.2, least: 0.5 },
        },
        observe(row: Row, subject: Subject<Row>) {
          const { rate, usual } = truthOf(row, subject);
          const { difference: value, differenceLower: lower, differenceUpper: upper, verdict, n } = row;
          return { truth: rate - usual, value, lower, upper, verdict, n };
        },
      },
    ];
  }),
} satisfies Proof<Row>;
