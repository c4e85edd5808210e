/** NaN for no values; callers ask for at least one. */
export function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] ?? 0;
  const mean = sum / values.length;
  // A second pass takes away what rounding left in the first (Neely 1966).
  let rest = 0;
  for (let i = 0; i < values.length; i++) rest += (values[i] ?? 0) - mean;
  return mean + rest / values.length;
}

/** Unbiased variance in two passes, corrected for the rounding of the mean (Chan, Golub & LeVeque 1983). */
export function varianceOf(values: ArrayLike<number>): number {
  const mean = meanOf(values);
  let squares = 0;
  let rest = 0;
  for (let i = 0; i < values.length; i++) {
    const away = (values[i] ?? 0) - mean;
    squares += away * away;
    rest += away;
  }
  return Math.max(0, (squares - (rest * rest) / values.length) / (values.length - 1));
}
