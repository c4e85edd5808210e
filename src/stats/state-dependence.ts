import { normalQuantile } from './distributions.ts';
import type { Interval } from './interval.ts';

/**
 * Log-odds by which a success makes the next one likelier than a failure does, within runs of outcomes that each have a level
 * of their own: Cox's conditional likelihood (1958; Chamberlain 1985, §3). Given its first outcome and its number of successes,
 * and as far as its last does not tell of the dependence, the probability of a sequence depends on its level no more. Comparing
 * shares after successes and failures within sequences would find a "reversal" in pure chance (Nickell 1981; Miller & Sanjurjo
 * 2018). `offsets` are log-odds known to differ along a sequence. Null where no sequence tells anything, or where the likelihood
 * has no maximum.
 */
export function stateDependence(
  sequences: readonly (readonly (0 | 1)[])[],
  offsets?: readonly (readonly number[])[],
  level = 0.9,
): (Interval & { value: number; standardError: number; pairs: number }) | null {
  const told = sequences.flatMap((outcomes, i) => {
    const sequence = sequenceOf(outcomes, offsets?.[i]);
    return sequence === null ? [] : [sequence];
  });
  if (told.length === 0) return null;
  let value = 0;
  let information = 0;
  for (let step = 0; step < 50; step++) {
    let score = 0;
    information = 0;
    for (const sequence of told) {
      const { mean, variance } = momentsOf(sequence, value);
      score += sequence.repeats - mean;
      information += variance;
    }
    if (!(information > 1e-9) || Math.abs(value) > MOST) return null;
    const move = Math.max(-1, Math.min(1, score / information));
    value += move;
    if (Math.abs(move) < 1e-8) break;
  }
  const standardError = Math.sqrt(1 / information);
  const reach = normalQuantile((1 + level) / 2) * standardError;
  return {
    value,
    standardError,
    lower: value - reach,
    upper: value + reach,
    pairs: told.reduce((sum, { length }) => sum + length - 1, 0),
  };
}

/** Log-odds beyond which all that is known is a direction. */
const MOST = 10;

interface Sequence {
  first: 0 | 1;
  last: 0 | 1;
  length: number;
  successes: number;
  /** Times a success came after a success. */
  repeats: number;
  /** Weight of a success in each place. */
  odds: Float64Array;
}

function sequenceOf(outcomes: readonly (0 | 1)[], offsets: readonly number[] | undefined): Sequence | null {
  const length = outcomes.length;
  const successes = outcomes.reduce<number>((sum, one) => sum + one, 0);
  // Of fewer, or where all are alike, there is but one way to have them.
  if (length < 4 || successes === 0 || successes === length) return null;
  let repeats = 0;
  for (let i = 1; i < length; i++) repeats += (outcomes[i] ?? 0) * (outcomes[i - 1] ?? 0);
  return {
    first: outcomes[0] ?? 0,
    last: outcomes[length - 1] ?? 0,
    length,
    successes,
    repeats,
    odds: Float64Array.from(outcomes, (_, i) => Math.exp(offsets?.[i] ?? 0)),
  };
}

/**
 * Mean and variance of the repeats among all sequences of the same length, ends and successes: sums over them by dynamic
 * programming, of the weights and of their first two derivatives.
 */
function momentsOf({ first, last, length, successes, odds }: Sequence, gamma: number) {
  const states = successes + 1;
  // For each number of successes so far and last outcome: Σ weight, Σ weight·repeats, Σ weight·repeats².
  let sums = new Float64Array(states * 6);
  sums[(first * 2 + first) * 3] = 1;
  const stay = Math.exp(gamma);
  for (let i = 1; i < length; i++) {
    const next = new Float64Array(states * 6);
    const weight = odds[i] as number;
    let total = 0;
    for (let s = 0; s < states; s++) {
      const lost = s * 2 * 3;
      const won = (s * 2 + 1) * 3;
      for (let m = 0; m < 3; m++) next[lost + m] = (sums[lost + m] as number) + (sums[won + m] as number);
      if (s > 0) {
        const before = (s - 1) * 2 * 3;
        const [w, wr, wrr] = [
          sums[before + 3] as number,
          sums[before + 4] as number,
          sums[before + 5] as number,
        ];
        next[won] = weight * ((sums[before] as number) + stay * w);
        next[won + 1] = weight * ((sums[before + 1] as number) + stay * (wr + w));
        next[won + 2] = weight * ((sums[before + 2] as number) + stay * (wrr + 2 * wr + w));
      }
      total += (next[lost] as number) + (next[won] as number);
    }
    sums = next.map((sum) => sum / total);
  }
  const at = (successes * 2 + last) * 3;
  const mass = sums[at] as number;
  const mean = (sums[at + 1] as number) / mass;
  return { mean, variance: Math.max(0, (sums[at + 2] as number) / mass - mean * mean) };
}
