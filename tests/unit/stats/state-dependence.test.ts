import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/stats/random.ts';
import { stateDependence } from '../../../src/stats/state-dependence.ts';

type Outcomes = (0 | 1)[];

/** Every order with the same ends and number of successes, written out. */
function alike(outcomes: Outcomes): Outcomes[] {
  const count = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0);
  return Array.from({ length: 2 ** outcomes.length }, (_, bits) =>
    outcomes.map((_, i) => ((bits >> i) & 1) as 0 | 1),
  ).filter(
    (one) => one[0] === outcomes[0] && one.at(-1) === outcomes.at(-1) && count(one) === count(outcomes),
  );
}

function logLikelihood(sequences: Outcomes[], offsets: number[][], gamma: number): number {
  const exponent = (one: Outcomes, s: number) =>
    one.reduce<number>(
      (sum, y, i) => sum + y * (offsets[s]?.[i] ?? 0) + (i > 0 ? gamma * y * (one[i - 1] ?? 0) : 0),
      0,
    );
  return sequences.reduce((sum, own, s) => {
    const all = alike(own).reduce((total, one) => total + Math.exp(exponent(one, s)), 0);
    return sum + exponent(own, s) - Math.log(all);
  }, 0);
}

function play(gamma: number, sessions: number, length: number, seed: number): Outcomes[] {
  const random = createRandom(seed);
  return Array.from({ length: sessions }, () => {
    const level = random.normal();
    const outcomes: Outcomes = [];
    for (let i = 0; i < length; i++) {
      const logit = level + gamma * (outcomes.at(-1) ?? 0);
      outcomes.push(random.next() < 1 / (1 + Math.exp(-logit)) ? 1 : 0);
    }
    return outcomes;
  });
}

describe('dependence on the outcome before', () => {
  it('is the maximum of the likelihood over all orders written out', () => {
    const sequences = play(0.5, 12, 8, 3);
    const offsets = sequences.map((one) => one.map((_, i) => -0.1 * i));
    const found = stateDependence(sequences, offsets);
    expect(found).not.toBeNull();
    const { value = 0, standardError = 0 } = found ?? {};
    const at = (gamma: number) => logLikelihood(sequences, offsets, gamma);
    const h = 1e-3;
    expect(Math.abs((at(value + h) - at(value - h)) / (2 * h))).toBeLessThan(1e-4);
    const information = -(at(value + h) - 2 * at(value) + at(value - h)) / h ** 2;
    expect(standardError).toBeCloseTo(1 / Math.sqrt(information), 3);
  });

  it('finds nothing in chance where comparing shares within sessions finds a reversal', () => {
    const sequences = play(0, 3000, 6, 5);
    const { value = 1, lower = 1, upper = 1 } = stateDependence(sequences) ?? {};
    expect(lower).toBeLessThan(0);
    expect(upper).toBeGreaterThan(0);
    expect(Math.abs(value)).toBeLessThan(0.12);
    const differences = sequences.flatMap((one) => {
      const following = (before: 0 | 1) => one.flatMap((y, i) => (i > 0 && one[i - 1] === before ? [y] : []));
      const mean = (all: readonly number[]) => all.reduce((sum, y) => sum + y, 0) / all.length;
      const [won, lost] = [following(1), following(0)];
      return won.length > 0 && lost.length > 0 ? [mean(won) - mean(lost)] : [];
    });
    expect(differences.reduce((sum, one) => sum + one, 0) / differences.length).toBeLessThan(-0.15);
  });

  it('comes near the truth', () => {
    const { value = 0 } = stateDependence(play(0.7, 3000, 7, 9)) ?? {};
    expect(Math.abs(value - 0.7)).toBeLessThan(0.12);
  });

  it('says nothing where no order tells anything', () => {
    expect(stateDependence([])).toBeNull();
    expect(stateDependence([[1], [0, 1, 1], [1, 1, 1, 1, 1], [0, 0, 0, 0]])).toBeNull();
    expect(stateDependence([[0, 1, 0, 1, 0, 1, 0]])).toBeNull();
  });

  it('keeps its digits in a session of a thousand matches', () => {
    const { value = 9, standardError = 9 } = stateDependence(play(0.3, 1, 1000, 2)) ?? {};
    expect(Math.abs(value - 0.3)).toBeLessThan(4 * standardError);
  });
});
