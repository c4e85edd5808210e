import { logSum, type SegmentEvidence, segmentEvidence } from './segment-evidence.ts';
import { likeliestPositions, logEvidenceByCount } from './segmentations.ts';

export interface ChangePoint {
  /** First value of the new level. */
  index: number;
  /** Weighted means of the stretches on both sides, up to the next change. */
  before: number;
  after: number;
  /** Of one change between its neighbours, wherever it is, against none. */
  bayesFactor: number;
  /** 90 % interval of the index, given the other changes. */
  lower: number;
  upper: number;
}

/**
 * Where the level of a series moves: segments of constant mean, values with known variances (Barry & Hartigan 1993).
 * The marginal likelihood of every number of changes up to `most` is exact, summed over all their positions by
 * dynamic programming (Fearnhead 2006), positions alike likely; each change has to raise it `evidence` times.
 * A slow drift looks like steps: take a trend out before. Values that are not finite, or without a positive finite
 * variance, count as missing; a segment has at least `minSegment` values that are there.
 */
export function findChangePoints(
  values: readonly number[],
  variances: readonly number[],
  { most = 3, minSegment = 4, evidence = 10 }: { most?: number; minSegment?: number; evidence?: number } = {},
): ChangePoint[] {
  const segments = segmentEvidence(values, variances, Math.max(1, minSegment));
  if (segments === null) return [];
  const totals = logEvidenceByCount(segments, most);
  let count = 0;
  let best = 0;
  for (let k = 1; k < totals.length; k++) {
    const gain = (totals[k] as number) - (totals[0] as number) - k * Math.log(evidence);
    if (gain >= best && Number.isFinite(gain)) {
      best = gain;
      count = k;
    }
  }
  for (; count > 0; count--) {
    const found = describe(segments, likeliestPositions(segments, count));
    if (found.every((change) => change.bayesFactor >= evidence)) return found;
  }
  return [];
}

function describe(segments: SegmentEvidence, positions: readonly number[]): ChangePoint[] {
  const bounds = [0, ...positions, segments.n];
  return positions.map((index, k) => {
    const start = bounds[k] as number;
    const end = bounds[k + 2] as number;
    const { bayesFactor, lower, upper } = oneChange(segments, start, end);
    const before = segments.mean(start, index);
    return { index, before, after: segments.mean(index, end), bayesFactor, lower, upper };
  });
}

/** One change anywhere within a stretch against none: its Bayes factor, and where it may be (90 %). */
function oneChange(
  segments: SegmentEvidence,
  start: number,
  end: number,
): {
  bayesFactor: number;
  lower: number;
  upper: number;
} {
  const at: number[] = [];
  for (let t = start + 1; t < end; t++) {
    if (segments.isAllowed(start, t) && segments.isAllowed(t, end)) at.push(t);
  }
  const log = (table: Float64Array, from: number, to: number): number =>
    table[to * (segments.n + 1) + from] as number;
  const logs = at.map((t) =>
    logSum(segments.tables.map((table) => log(table, start, t) + log(table, t, end))),
  );
  const total = logSum(logs);
  const none = logSum(segments.tables.map((table) => log(table, start, end)));
  const quantile = (p: number): number => {
    let sum = 0;
    for (const [k, one] of logs.entries()) {
      sum += Math.exp(one - total);
      if (sum >= p) return at[k] as number;
    }
    return at.at(-1) as number;
  };
  // Beyond e^690 it would not be a number any more.
  const bayesFactor = Math.exp(Math.min(690, total - Math.log(at.length) - none));
  return { bayesFactor, lower: quantile(0.05), upper: quantile(0.95) };
}
