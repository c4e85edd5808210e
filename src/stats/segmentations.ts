import { logSum, type SegmentEvidence } from './segment-evidence.ts';

/**
 * Log marginal likelihood of 0, 1, … changes (as many as fit), up to a constant they share: the mean over all
 * segmentations with that many changes and over the prior scales (Fearnhead 2006).
 */
export function logEvidenceByCount({ n, tables, isAllowed }: SegmentEvidence, most: number): number[] {
  const ways = waysByCount(n, most, isAllowed);
  const sums = tables.map((table) => sumsByCount(table, n, ways.length - 1));
  return ways.map((count, k) => logSum(sums.map((byCount) => byCount[k] as number)) - Math.log(count));
}

function sumsByCount(table: Float64Array, n: number, most: number): number[] {
  let reach = reachOfOne(table, n);
  const sums = [reach[n] as number];
  const terms = new Float64Array(n);
  for (let k = 1; k <= most; k++) {
    const next = new Float64Array(n + 1).fill(Number.NEGATIVE_INFINITY);
    for (let end = 1; end <= n; end++) {
      let greatest = Number.NEGATIVE_INFINITY;
      for (let start = 0; start < end; start++) {
        const term = (reach[start] as number) + (table[end * (n + 1) + start] as number);
        terms[start] = term;
        if (term > greatest) greatest = term;
      }
      let sum = 0;
      for (let start = 0; start < end; start++) {
        const below = (terms[start] as number) - greatest;
        if (below > -40) sum += Math.exp(below);
      }
      if (sum > 0) next[end] = greatest + Math.log(sum);
    }
    sums.push(next[n] as number);
    reach = next;
  }
  return sums;
}

/** How many segmentations there are with 0, 1, … changes, until there is none. */
function waysByCount(n: number, most: number, isAllowed: SegmentEvidence['isAllowed']): number[] {
  let reach = Array.from({ length: n + 1 }, (_, end): number => (isAllowed(0, end) ? 1 : 0));
  const ways = [1];
  for (let k = 1; k <= most; k++) {
    const next = new Array<number>(n + 1).fill(0);
    for (let end = 1; end <= n; end++) {
      for (let start = 1; start < end && isAllowed(start, end); start++) {
        next[end] = (next[end] as number) + (reach[start] as number);
      }
    }
    if (next[n] === 0) break;
    ways.push(next[n] as number);
    reach = next;
  }
  return ways;
}

/** Starts of the segments after the first, for the segmentation of greatest marginal likelihood. */
export function likeliestPositions({ n, tables }: SegmentEvidence, count: number): number[] {
  let greatest = Number.NEGATIVE_INFINITY;
  let positions: number[] = [];
  for (const table of tables) {
    let reach = reachOfOne(table, n);
    const from: Int32Array[] = [];
    for (let k = 1; k <= count; k++) {
      const next = new Float64Array(n + 1).fill(Number.NEGATIVE_INFINITY);
      const chosen = new Int32Array(n + 1);
      for (let end = 1; end <= n; end++) {
        for (let start = 1; start < end; start++) {
          const total = (reach[start] as number) + (table[end * (n + 1) + start] as number);
          if (total > (next[end] as number)) {
            next[end] = total;
            chosen[end] = start;
          }
        }
      }
      from.push(chosen);
      reach = next;
    }
    if ((reach[n] as number) <= greatest) continue;
    greatest = reach[n] as number;
    positions = [];
    for (let k = count - 1, end = n; k >= 0; k--) {
      end = (from[k] as Int32Array)[end] as number;
      positions.unshift(end);
    }
  }
  return positions;
}

function reachOfOne(table: Float64Array, n: number): Float64Array {
  return Float64Array.from({ length: n + 1 }, (_, end) =>
    end === 0 ? Number.NEGATIVE_INFINITY : (table[end * (n + 1)] as number),
  );
}
