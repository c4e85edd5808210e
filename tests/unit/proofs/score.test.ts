import { describe, expect, it } from 'vitest';
import { Rng } from '../../../src/sandbox/world/rng.ts';
import {
  BOUNDS,
  type Bounds,
  failuresOf,
  type Observation,
  scoreObservations,
} from '../../stats/harness/score.ts';

/** Half the 90 % interval of a normal, in standard errors. */
const Z = 1.645;

interface Estimator {
  /** Width of its intervals, as a multiple of the right one. */
  width?: number;
  /** In standard errors. */
  bias?: number;
  /** Part of the variance of an error that is the player's, in all of their estimates. */
  shared?: number;
  /** What there is to find, in standard errors. */
  effects: readonly number[];
  players?: number;
  each?: number;
}

/** Estimates of players whose truth is known, with a standard error of 1. */
function observe({ width = 1, bias = 0, shared = 0, effects, players = 240, each = 3 }: Estimator) {
  const rng = new Rng(5, 6, 7);
  return Array.from({ length: players }, (_, index): Observation[] => {
    const own = rng.normal();
    return Array.from({ length: each }, (_, nth) => {
      const truth = effects[(index + nth) % effects.length] ?? 0;
      const error = Math.sqrt(shared) * own + Math.sqrt(1 - shared) * rng.normal();
      const value = truth + bias + error;
      const [lower, upper] = [value - width * Z, value + width * Z];
      const verdict = lower > 0 || upper < 0 ? 'signal' : 'unclear';
      return { player: String(index), truth, value, lower, upper, verdict, n: 50 };
    });
  }).flat();
}

const bounds: Bounds = { ...BOUNDS, power: { effect: 4, least: 0.9 } };
const fails = (estimator: Estimator): string[] => {
  const observations = observe(estimator);
  return failuresOf(scoreObservations(observations, bounds), bounds).map(
    (failure) => failure.split(/ is (?=\d)/)[0] ?? '',
  );
};
const effects = [0, 0, 0.5, -4];

describe('the proof of an estimate', () => {
  it('is passed by one that is calibrated, also where the errors of a player go together', () => {
    const score = scoreObservations(observe({ effects }), bounds);
    expect(score.coverage?.share).toBeCloseTo(0.9, 1);
    expect(score.falseSignal?.share).toBeCloseTo(0.1, 1);
    expect(score.power?.share).toBeGreaterThan(0.97);
    expect(failuresOf(score, bounds)).toEqual([]);
    expect(fails({ effects, shared: 0.8, each: 10 })).toEqual([]);
    expect(fails({ effects, players: 24 })).toEqual([]);
  });

  it('is failed by intervals that are 30 % too narrow', () => {
    expect(fails({ effects, width: 0.7 })).toEqual(['coverage', 'signal where there is nothing']);
  });

  it('is failed by intervals that are twice as wide as they should be, and so find nothing', () => {
    expect(fails({ effects, width: 2 })).toEqual(['coverage', 'signal at effects of 4']);
  });

  it('is failed by an estimator with a bias of a standard error', () => {
    expect(fails({ effects, bias: 1 })).toEqual(['coverage', 'signal where there is nothing']);
    expect(scoreObservations(observe({ effects, bias: 1 }), bounds).bias).toBeCloseTo(1, 1);
  });

  it('is failed by one that is too narrow with as few players as a quick run has', () => {
    expect(fails({ effects, width: 0.5, players: 24 })).toContain('coverage');
  });

  it('counts players, not estimates: the same errors said ten times prove no more', () => {
    const observations = observe({ effects, each: 1 });
    const tenfold = observations.flatMap((one) => Array.from({ length: 10 }, () => one));
    const [once, ten] = [scoreObservations(observations, bounds), scoreObservations(tenfold, bounds)];
    expect(ten.coverage?.share).toBe(once.coverage?.share);
    expect(ten.coverage?.standardError).toBeCloseTo(once.coverage?.standardError ?? 0, 12);
    expect(ten.coverage?.players).toBe(240);
  });

  it('takes a verdict to be about the effect, which may be another thing than what the interval holds', () => {
    const observations = observe({ effects: [0] }).map((one) => ({
      ...one,
      truth: 10,
      lower: 9,
      upper: 11,
      effect: 0,
    }));
    const score = scoreObservations(observations, bounds);
    expect(score.coverage?.share).toBe(1);
    expect(score.falseSignal?.share).toBeCloseTo(0.1, 1);
    expect(score.power).toBeNull();
  });

  it('asks nothing of who says there is too little to tell by', () => {
    const silent = observe({ effects }).map((one) => ({
      ...one,
      lower: null,
      upper: null,
      verdict: 'insufficient' as const,
    }));
    const score = scoreObservations(silent, bounds);
    expect([score.coverage, score.falseSignal, score.power]).toEqual([null, null, null]);
    expect(score.observations).toBe(720);
  });
});
