import type { Verdict } from '../../../src/schemas/insight.ts';
import type { Proof, Subject } from '../harness/proof.ts';
import { averageEffect, liftsOf, type Played } from '../harness/win-truth.ts';

interface Row {
  xuid: string;
  impact: number | null;
  impactLower: number | null;
  impactUpper: number | null;
  n: number;
  verdict: Verdict;
  isRegular: boolean;
}

const mateIn = ({ match, me }: Played, xuid: string) =>
  match.people.find((one) => one.xuid === xuid && one.team === me.team);

/**
 * Log-odds a mate brought to the team that no rating knows: their lifts with everybody there, and how far above those who
 * might have sat there instead (every team mate of the player, on average) the map, the hour, fatigue and the rest put them.
 */
function unforeseen(played: Played, mate: string, usual: number): number {
  const person = mateIn(played, mate);
  if (person === undefined) return 0;
  const beside = (person.strength - person.skill - usual) * person.share * played.match.perPerson;
  return liftsOf(played, mate) + beside;
}

function usualMate(played: readonly Played[]): number {
  const mates = played.flatMap(({ match, me }) =>
    match.people.filter((one) => one !== me && one.team === me.team),
  );
  return mates.reduce((sum, one) => sum + one.strength - one.skill, 0) / Math.max(1, mates.length);
}

const TRUTH =
  'mean change of the win probability over the matches with the mate had nobody brought their lifts, nor their form of the day';

function observe(row: Row, { played, once }: Subject<Row>) {
  const contested = once('contested', () =>
    played.filter(
      ({ match }) => match.sides === 2 && new Set(match.people.map(({ team }) => team)).size === 2,
    ),
  );
  const usual = once('usual', () => usualMate(contested));
  const together = contested.filter((one) => mateIn(one, row.xuid) !== undefined);
  const truth = averageEffect(together, (one) => unforeseen(one, row.xuid, usual));
  if (truth === null || row.impact === null) return null;
  if (together.length !== row.n)
    throw new Error(`${row.xuid}: ${row.n} matches together, not ${together.length}`);
  return {
    truth,
    value: row.impact,
    lower: row.impactLower,
    upper: row.impactUpper,
    verdict: row.verdict,
    n: row.n,
  };
}

/** Where nobody has any effect, all are drawn to zero, and intervals hold it oftener than asked. */
const NOTHING = { coverage: [0.85, 1] } as const;

export default {
  insight: 'teammate-impact',
  claims: (['default', 'big', 'none'] as const).flatMap((world) => {
    const worlds = [world];
    const bounds = world === 'none' ? NOTHING : {};
    return [
      {
        estimate: 'impact of regular company',
        truth: TRUTH,
        worlds,
        bounds: world === 'big' ? { power: { effect: 0.25, least: 0.5 } } : bounds,
        observe: (row: Row, subject: Subject<Row>) => (row.isRegular ? observe(row, subject) : null),
      },
      {
        estimate: 'impact of people met by chance',
        truth: TRUTH,
        worlds,
        // Next to nothing, most of them: what was said of nothing holds for nearly nothing too.
        bounds: world === 'default' ? { coverage: [0.85, 0.98] as const } : bounds,
        observe: (row: Row, subject: Subject<Row>) => (row.isRegular ? null : observe(row, subject)),
      },
    ];
  }),
} satisfies Proof<Row>;
