/** Prior standard deviations of a segment's mean about the overall mean, in those of a typical single value. */
const priorScales = [0.25, 0.5, 1, 2, 4];

export interface SegmentEvidence {
  n: number;
  /** Is there enough in values start..end−1 to make a segment. */
  isAllowed(start: number, end: number): boolean;
  /**
   * For each prior scale (alike likely) the log marginal likelihood of values start..end−1 as one segment, up to a
   * constant per value, at end × (n + 1) + start; −∞ where there are too few.
   */
  tables: Float64Array[];
  mean(start: number, end: number): number;
}

/**
 * Evidence of each segment by itself: values normal about a mean, with known variances; the mean normal about the
 * overall one (Gelman et al., Bayesian Data Analysis, 3rd ed., §2.5). Null where there are not two segments' values.
 */
export function segmentEvidence(
  values: readonly number[],
  variances: readonly number[],
  minSegment: number,
): SegmentEvidence | null {
  const n = values.length;
  const precision = precisions(values, variances);
  const there = cumulate(precision.map((one) => (one > 0 ? 1 : 0)));
  const total = precision.reduce((sum, one) => sum + one, 0);
  if ((there[n] as number) < 2 * minSegment || !(total > 0) || !Number.isFinite(total)) return null;
  const centre = precision.reduce(
    (sum, one, i) => (one > 0 ? sum + (one / total) * (values[i] as number) : sum),
    0,
  );
  const masses = cumulate(precision);
  const sums = cumulate(precision.map((one, i) => (one > 0 ? one * ((values[i] as number) - centre) : 0)));
  const spread = (there[n] as number) / total;
  const between = (of: Float64Array, start: number, end: number): number =>
    (of[end] as number) - (of[start] as number);
  const isAllowed = (start: number, end: number): boolean => between(there, start, end) >= minSegment;
  const tables = priorScales.map((prior) => {
    const variance = prior ** 2 * spread;
    const table = new Float64Array((n + 1) * (n + 1)).fill(Number.NEGATIVE_INFINITY);
    for (let end = minSegment; end <= n; end++) {
      for (let start = 0; start < end && isAllowed(start, end); start++) {
        const inflated = 1 + variance * between(masses, start, end);
        const fit = (variance * between(sums, start, end) ** 2) / inflated;
        table[end * (n + 1) + start] = (fit - Math.log(inflated)) / 2;
      }
    }
    return table;
  });
  return {
    n,
    isAllowed,
    tables,
    mean: (start, end) => centre + between(sums, start, end) / between(masses, start, end),
  };
}

/**
 * One over the variance; 0 where value or variance is missing. No value counts for more than a million typical ones
 * (its variance is then an artefact), and one that counts for less than a millionth counts as missing.
 */
function precisions(values: readonly number[], variances: readonly number[]): Float64Array {
  const raw = Float64Array.from(values, (value, i) => {
    const variance = variances[i] ?? Number.NaN;
    return Math.abs(value) < 1e100 && variance > 0 && Number.isFinite(1 / variance) ? 1 / variance : 0;
  });
  const there = raw.filter((one) => one > 0).sort();
  const typical = there[there.length >> 1] ?? 1;
  return raw.map((one) => (one < 1e-6 * typical ? 0 : Math.min(one, 1e6 * typical)));
}

/** Log of the sum of exponentials. */
export function logSum(logs: ArrayLike<number>): number {
  let greatest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < logs.length; i++) greatest = Math.max(greatest, logs[i] as number);
  if (greatest === Number.NEGATIVE_INFINITY) return greatest;
  let sum = 0;
  for (let i = 0; i < logs.length; i++) sum += Math.exp((logs[i] as number) - greatest);
  return greatest + Math.log(sum);
}

function cumulate(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (const [i, value] of values.entries()) sums[i + 1] = (sums[i] as number) + value;
  return sums;
}
