/**
 * How much more often each category comes up here than in the background, as a log odds ratio held back by a
 * Dirichlet prior shaped like both together (Monroe, Colaresi & Quinn 2008, eqs. 15–22), with its standard
 * error and their quotient. `priorStrength` is the prior's weight in observations. Half an observation is added
 * to each category, and one for all that is not listed, so that what was never seen stays finite.
 */
export function logOddsDirichlet(
  counts: ArrayLike<number>,
  total: number,
  backgroundCounts: ArrayLike<number>,
  backgroundTotal: number,
  priorStrength: number,
): { logOdds: number; standardError: number; z: number }[] {
  const strength = Math.max(priorStrength, 1e-6);
  const everything = total + backgroundTotal + (counts.length + 1) / 2;
  return Array.from(counts, (count, category) => {
    const background = backgroundCounts[category] ?? 0;
    const prior = (strength * (count + background + 0.5)) / everything;
    const here = count + prior;
    const there = background + prior;
    const logOdds =
      Math.log(here / (Math.max(total, count) + strength - here)) -
      Math.log(there / (Math.max(backgroundTotal, background) + strength - there));
    const standardError = Math.sqrt(1 / here + 1 / there);
    return { logOdds, standardError, z: logOdds / standardError };
  });
}
