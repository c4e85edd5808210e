import type { Verdict } from '../../../src/schemas/insight.ts';
import { theilSen } from '../../../src/stats/theil-sen.ts';
import { WORLD_NOW } from '../harness/open-world.ts';
import type { Claim, Proof, Subject } from '../harness/proof.ts';
import { PVP_MODES } from '../harness/pvp-modes.ts';
import { mean, type Played, winProbability } from '../harness/win-truth.ts';

interface Row {
  week: string;
  metric: 'winRate' | 'killsPer10';
  value: number | null;
  valueLower: number | null;
  valueUpper: number | null;
  n: number;
  isChange: boolean;
  slope: number | null;
  slopeLower: number | null;
  slopeUpper: number | null;
  slopeN: number;
  slopeVerdict: Verdict;
}

const DAY = 86_400_000;

/** Monday of the week in UTC. */
function weekOf(at: Date): string {
  const day = Math.floor(at.getTime() / DAY);
  // 1970-01-01 was a Thursday.
  return new Date((day - ((day + 3) % 7)) * DAY).toISOString().slice(0, 10);
}

const kindOf = ({ match }: Played) => `${match.mode} ${match.sides > 0}`;

interface Lot {
  one: Played;
  /** Numerator and denominator of the metric, their means over luck. */
  y: number;
  d: number;
}

/** What the metric of each match should be, its kind's own level taken out as the insight takes out the mode's. */
function levelled(subject: Subject<Row>, metric: Row['metric']): Lot[] {
  return subject.once('levelled', () => {
    const all = subject.played.flatMap((one): Lot[] => {
      if (metric === 'winRate') return [{ one, y: winProbability(one), d: 1 }];
      const fight = subject.truth.combat(one.match.matchId)?.get(subject.xuid);
      return fight === undefined ? [] : [{ one, y: fight.kills, d: fight.seconds / 600 }];
    });
    const overall = ratio(all);
    const kinds = groupLots(all, kindOf);
    return all.map((lot) => {
      const own = ratio(kinds.get(kindOf(lot.one)) ?? []);
      return { ...lot, y: lot.y + (overall - own) * lot.d };
    });
  });
}

function groupLots(all: readonly Lot[], keyOf: (one: Played) => string): Map<string, Lot[]> {
  const groups = new Map<string, Lot[]>();
  for (const lot of all) {
    const group = groups.get(keyOf(lot.one));
    if (group) group.push(lot);
    else groups.set(keyOf(lot.one), [lot]);
  }
  return groups;
}

function ratio(all: readonly Lot[]): number {
  return all.reduce((sum, { y }) => sum + y, 0) / all.reduce((sum, { d }) => sum + d, 0);
}

/** What the insight would find without luck: the slope of the true figures, a point for each ten matches. */
function trueSlope(subject: Subject<Row>, metric: Row['metric']): number {
  return subject.once('slope', () => {
    const oldest = [...levelled(subject, metric)].reverse();
    const points = Array.from({ length: Math.floor(oldest.length / 10) }, (_, k) =>
      oldest.slice(10 * k, 10 * k + 10),
    );
    const fit = theilSen(
      points.map((part) => mean(part.map(({ one }) => one.match.startedAt.getTime() / DAY)) ?? 0),
      points.map(ratio),
    );
    return (fit?.slope ?? 0) * 30;
  });
}

const isFair = ({ world }: Subject<Row>) => Object.values(world.options.effects ?? {}).includes(0);

function ofWeeks(metric: Row['metric'], truth: string): Claim<Row> {
  return {
    estimate: `${metric} of a week`,
    truth,
    // Where single matches are lopsided, luck is less than the spread of a week’s matches: intervals for a rate are wide,
    // and the truth here is that of the very matches.
    worlds: ['default', 'none'],
    bounds: { coverage: [0.85, 0.98] },
    observe(row, subject) {
      if (row.metric !== metric) return null;
      const weeks = subject.once('weeks', () =>
        groupLots(levelled(subject, metric), ({ match }) => weekOf(match.startedAt)),
      );
      const lots = weeks.get(row.week) ?? [];
      // In a week of a few matches the ends at 0 and 1 hold whatever is true.
      if (lots.length !== row.n || row.n < 5) return null;
      const { value, valueLower: lower, valueUpper: upper, n } = row;
      return { truth: ratio(lots), effect: 1, value, lower, upper, n, verdict: 'unclear' };
    },
  };
}

function ofSlope(metric: Row['metric']): Claim<Row> {
  return {
    estimate: `slope of ${metric}`,
    truth: 'Theil–Sen slope of the true figures, ten matches a point; 0 in a world of fair coins',
    worlds: ['default', 'none'],
    observe(row, subject) {
      if (row !== subject.rows[0] || row.metric !== metric) return null;
      const { slope: value, slopeLower: lower, slopeUpper: upper, slopeN: n, slopeVerdict: verdict } = row;
      const truth = isFair(subject) ? 0 : trueSlope(subject, metric);
      return { truth, value, lower, upper, n, verdict };
    },
  };
}

/** Kills show a step of skill; wins do not for long: within two weeks matchmaking gives stronger company. */
const changes: Claim<Row> = {
  estimate: 'change points of killsPer10',
  truth:
    'a step of skill in the last half-year, forty matches on both sides, in log-odds; 0 without any step',
  worlds: ['none', 'big'],
  bounds: { power: { effect: 0.8, least: 0.5 } },
  observe(row, { rows, truth, xuid, played }) {
    if (row !== rows[0] || row.metric !== 'killsPer10') return null;
    const steps = truth.changePoints(xuid).filter(({ size }) => size !== 0);
    const seen = steps.filter(({ at }) => {
      const after = played.filter(({ match }) => match.startedAt >= at).length;
      return WORLD_NOW.getTime() - at.getTime() < 183 * DAY && after >= 40 && played.length - after >= 40;
    });
    if (steps.length > 0 && seen.length !== 1) return null;
    const effect = seen[0]?.size ?? 0;
    const verdict = rows.some(({ isChange }) => isChange) ? 'signal' : 'unclear';
    return { truth: effect, value: null, lower: null, upper: null, n: played.length, verdict };
  },
};

export default {
  insight: 'trend',
  filters: PVP_MODES,
  // Half of the people are asked about by what they win, the others by their kills.
  params: (xuid, { people }) => `metric=${people.indexOf(xuid) % 2 === 1 ? 'winRate' : 'killsPer10'}`,
  claims: [
    ofWeeks('winRate', 'mean of the true win probabilities of the week’s matches, the mode taken out'),
    ofWeeks('killsPer10', 'kills to be expected in ten minutes of the week’s matches, the mode taken out'),
    ofSlope('winRate'),
    ofSlope('killsPer10'),
    changes,
  ],
} satisfies Proof<Row>;
