/**
 * Solves log F(x) = log p for a distribution on x > 0 whose log F is concave in log x (beta, chi-square):
 * Newton's tangent in log x then never passes the root from below, and a bracket guards the rest.
 * `slope` is d log F / d log x = x f(x) / F(x). Zero where the root lies under the smallest normal double.
 */
export function solveLogCdf(
  p: number,
  start: number,
  cdf: (x: number) => number,
  slope: (x: number, probability: number) => number,
): number {
  const target = Math.log(p);
  let low = LOG_SMALLEST;
  let high = LOG_GREATEST;
  let at = Math.log(start);
  for (let step = 0; step < 200; step++) {
    const x = Math.exp(at);
    const probability = cdf(x);
    const gap = Math.log(probability) - target;
    if (gap === 0) return x;
    if (gap > 0) high = at;
    else low = at;
    const next = at - gap / slope(x, probability);
    const inside = next > low && next < high;
    const moved = inside ? next : high === LOG_GREATEST ? at + 1 : (low + high) / 2;
    // Newton's error is the square of its step.
    if (Math.abs(moved - at) < (inside ? 1e-9 : 1e-15)) return Math.exp(moved);
    at = moved;
    if (at <= LOG_SMALLEST + 1e-9) return 0;
  }
  return Math.exp(at);
}

const LOG_SMALLEST = Math.log(2.3e-308);
const LOG_GREATEST = 700;
