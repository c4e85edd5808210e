import { fitWithin } from '../../../src/stats/least-squares.ts';
import type { Proof, Subject } from '../harness/proof.ts';
import { mean, type Played, winProbability } from '../harness/win-truth.ts';

interface Row {
  kind: 'position' | 'afterThird' | 'afterLoss';
  position: number | null;
  n: number;
  verdict: 'signal' | 'unclear' | 'insufficient';
  effect: number | null;
  effectLower: number | null;
  effectUpper: number | null;
}

/** Log-odds that something everybody brings is worth to the player's team. */
function netOf({ match, me }: Played, part: (one: Played['me']) => number): number {
  return match.people.reduce((sum, one) => {
    const side = one.team === me.team ? 1 : -1;
    return sum + side * one.share * match.perPerson * part(one);
  }, 0);
}

const counts = ({ match }: Played) =>
  match.format !== 'bootcamp' && match.format !== 'firefight' && match.format !== 'local';

/** A match and an hour's pause: what begins later than that is another session. */
const LONGEST_MS = 70 * 60_000;

interface Placed {
  one: Played;
  session: number;
  place: number;
}

function placed({ played, rows, once }: Subject<Row>): Placed[] {
  return once('placed', () => {
    const last = Math.max(...rows.map(({ position }) => position ?? 1));
    let session = 0;
    let place = 0;
    let before = 0;
    return [...played].reverse().flatMap((one) => {
      const start = one.match.startedAt.getTime();
      if (start - before > LONGEST_MS) {
        session += 1;
        place = 0;
      }
      before = start;
      if (!counts(one)) return [];
      place += 1;
      return [{ one, session, place: Math.min(place, last) }];
    });
  });
}

/** Share of these matches won were they all in that place, less the same of the first three. */
function effectsOf(subject: Subject<Row>): { byPlace: Map<number, number>; afterThird: number } | null {
  return subject.once('effects', () => {
    const all = placed(subject);
    const last = Math.max(...all.map(({ place }) => place));
    const wears = all.map(({ one }) => netOf(one, ({ fatigue, tilt, hour }) => fatigue + tilt + hour));
    const isNothing = wears.every((wear) => Math.abs(wear) < 1e-12);
    const fit = isNothing
      ? null
      : fitWithin({
          x: all.map(({ place }) => Array.from({ length: last - 1 }, (_, k) => (place === k + 2 ? 1 : 0))),
          y: wears,
          groups: all.map(({ session }) => session),
        });
    if (fit === null && !isNothing) return null;
    const logOdds = [0, ...(fit?.coefficients ?? new Array<number>(last - 1).fill(0))];
    const middle = mean(all.map(({ place }) => logOdds[place - 1] ?? 0)) ?? 0;
    const teams = all.filter(({ one }) => one.match.sides === 2);
    const rates = logOdds.map(
      (shift) => mean(teams.map(({ one }) => winProbability(one, shift - middle))) ?? 0,
    );
    const among = (from: number, to: number) =>
      mean(all.flatMap(({ place }) => (place >= from && place <= to ? [rates[place - 1] ?? 0] : []))) ?? 0;
    const fresh = among(1, 3);
    return {
      byPlace: new Map(rates.map((rate, k) => [k + 1, rate - fresh])),
      afterThird: among(4, last) - fresh,
    };
  });
}

/** Chance to win as it is after losses less as it is after wins, all else as it was, over all matches with one before. */
function tiltOf(subject: Subject<Row>): number | null {
  return subject.once('tilt', () => {
    const later = placed(subject)
      .filter(({ one, place }) => place > 1 && one.me.position > 0 && one.match.sides === 2)
      .map(({ one }) => ({ one, brought: netOf(one, ({ tilt }) => tilt) }));
    const after = (lost: boolean) =>
      mean(later.flatMap(({ one, brought }) => (one.me.afterLoss === lost ? [brought] : [])));
    const [loss, win] = [after(true), after(false)];
    if (loss === null || win === null) return null;
    return mean(
      later.map(
        ({ one, brought }) => winProbability(one, loss - brought) - winProbability(one, win - brought),
      ),
    );
  });
}

const seen = ({ effect: value, effectLower: lower, effectUpper: upper, verdict, n }: Row, truth: number) => ({
  truth,
  value,
  lower,
  upper,
  verdict,
  n,
});

const proof: Proof<Row> = {
  insight: 'session-fatigue',
  claims: [
    {
      estimate: 'effect of a place',
      truth:
        'what fatigue, tilt and the hour of everybody in the match are worth at that place less at the first three; without effects drawn together, so that more than 90 % hold it',
      bounds: { coverage: [0.85, 1], power: { effect: 0.1, least: 0.1 } },
      observe(row, subject) {
        if (row.kind !== 'position' || row.effect === null) return null;
        const truth = effectsOf(subject)?.byPlace.get(row.position ?? 0);
        return truth === undefined ? null : seen(row, truth);
      },
    },
    {
      estimate: 'effect after the third',
      truth: 'the same of all places after the third',
      bounds: { coverage: [0.85, 1] },
      observe(row, subject) {
        const truth = row.kind === 'afterThird' && row.effect !== null ? effectsOf(subject) : null;
        return truth === null ? null : seen(row, truth.afterThird);
      },
    },
    {
      estimate: 'effect after a loss',
      truth: 'what the tilt of everybody in the match is worth after the player’s losses less after wins',
      bounds: { power: { effect: 0.12, least: 0.15 } },
      observe(row, subject) {
        const truth = row.kind === 'afterLoss' && row.effect !== null ? tiltOf(subject) : null;
        return truth === null ? null : seen(row, truth);
      },
    },
    {
      estimate: 'headline',
      truth: 'that there is nothing to stop for',
      worlds: ['none'],
      observe(row, { rows, headline }) {
        if (row !== rows[0]) return null;
        return { truth: 0, value: null, lower: null, upper: null, verdict: headline.verdict, n: headline.n };
      },
    },
  ],
};

export default proof;
