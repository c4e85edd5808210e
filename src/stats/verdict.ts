/** What an interval lets us say: an effect, nothing yet, or too little to ask. */
export type Verdict = 'signal' | 'unclear' | 'insufficient';

/** A signal is an interval that leaves `zero`, the value of no effect, outside. */
export function verdictOf(found: {
  n: number;
  minMatches: number;
  lower: number | null;
  upper: number | null;
  zero?: number;
}): Verdict {
  const { n, minMatches, lower, upper, zero = 0 } = found;
  if (!(n >= minMatches)) return 'insufficient';
  if (lower === null || upper === null) return 'unclear';
  return lower > zero || upper < zero ? 'signal' : 'unclear';
}
