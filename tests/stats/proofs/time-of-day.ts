import type { Proof, Subject } from '../harness/proof.ts';
import { mean, type Played, winProbability } from '../harness/win-truth.ts';

interface Row {
  bucket: number;
  n: number;
  verdict: 'signal' | 'unclear' | 'insufficient';
  effect: number | null;
  effectLower: number | null;
  effectUpper: number | null;
  accuracy: number | null;
  accuracyLower: number | null;
  accuracyUpper: number | null;
  accuracyN: number;
  accuracyEffect: number | null;
}

type Shift = (one: Played) => number;

/** Log-odds for the player's team, were the match played at another hour: everybody brings what they are worth then. */
function movedTo(hour: number, subject: Subject<Row>): Shift {
  const curveOf = (xuid: string) => subject.once(`curve ${xuid}`, () => subject.truth.timeOfDay(xuid).byHour);
  return ({ match, me }) =>
    match.people.reduce((sum, one) => {
      const side = one.team === me.team ? 1 : -1;
      return sum + side * one.share * match.perPerson * ((curveOf(one.xuid)[hour] ?? 0) - one.hour);
    }, 0);
}

/** Share of these matches won at each hour, all else as it was, less its mean over the hours played. */
function effectsOf(subject: Subject<Row>): Map<number, number> {
  return subject.once('effects', () => {
    const played = subject.played.filter(({ match }) => match.sides === 2 && match.format !== 'bootcamp');
    const rates = subject.rows.map(({ bucket, n }) => {
      const shift = movedTo(bucket, subject);
      return { bucket, n, rate: mean(played.map((one) => winProbability(one, shift(one)))) ?? 0 };
    });
    const n = rates.reduce((sum, one) => sum + one.n, 0);
    const middle = rates.reduce((sum, one) => sum + one.n * one.rate, 0) / n;
    return new Map(rates.map(({ bucket, rate }) => [bucket, rate - middle]));
  });
}

const proof: Proof<Row> = {
  insight: 'time-of-day',
  params: (xuid, world) => `tz=${world.world.truth.timeOfDay(xuid).timeZone}`,
  claims: [
    {
      estimate: 'effect',
      truth:
        'share of the matches won were they played at that hour less the mean of all hours; without effects drawn together, so that more than 90 % hold it',
      bounds: { coverage: [0.85, 1], power: { effect: 0.12, least: 0.4 } },
      observe(row, subject) {
        const truth = effectsOf(subject).get(row.bucket);
        const { effect: value, effectLower: lower, effectUpper: upper, verdict, n } = row;
        return truth === undefined || value === null ? null : { truth, value, lower, upper, verdict, n };
      },
    },
  ],
};

export default proof;
