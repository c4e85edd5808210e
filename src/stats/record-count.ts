/**
 * How often a record is broken by chance alone: in n exchangeable values without ties the i-th is the greatest so far
 * with probability 1/i, independently of the others (Rényi 1962; Arnold, Balakrishnan & Nagaraja 1998, §2.5). The first
 * value counts as one.
 */
export interface RecordCount {
  mean: number;
  /** Least r with P(records ≤ r) ≥ q. */
  quantile(q: number): number;
}

/** More records than this have no probability worth adding: the mean of a million values is 14. */
const MOST = 120;

export function recordCountDistribution(n: number): RecordCount {
  const trials = Number.isFinite(n) ? Math.max(0, Math.floor(n)) : 0;
  const probability = new Float64Array(MOST + 1);
  probability[0] = 1;
  let mean = 0;
  for (let i = 1; i <= trials; i++) {
    const chance = 1 / i;
    mean += chance;
    for (let r = Math.min(i, MOST); r >= 1; r--)
      probability[r] = (probability[r] ?? 0) * (1 - chance) + (probability[r - 1] ?? 0) * chance;
    probability[0] = (probability[0] ?? 0) * (1 - chance);
  }
  return {
    mean,
    quantile(q) {
      let sum = 0;
      for (let r = 0; r <= MOST; r++) {
        sum += probability[r] ?? 0;
        if (sum >= q) return r;
      }
      return MOST;
    },
  };
}
