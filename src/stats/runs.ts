import { normalCdf } from './distributions.ts';

export interface LongestRun {
  /** Worked out when asked for: it sums over lengths, which at 20,000 trials of 0.999 takes tenths of a second. */
  readonly mean: number;
  /** Least r with P(longest ≤ r) ≥ q. */
  quantile(q: number): number;
  probabilityAtLeast(r: number): number;
}

/**
 * Exact distribution of the longest run of successes in n independent trials of probability p (Feller 1968,
 * XIII.7; Schilling 1990).
 */
export function longestRunDistribution(n: number, p: number): LongestRun {
  const trials = Number.isFinite(n) ? Math.max(0, Math.floor(n)) : 0;
  const chance = Math.min(Math.max(p, 0), 1) || 0;
  const known = new Map<number, number>();
  const probabilityAtLeast = (r: number): number => {
    const length = Math.ceil(r);
    if (length <= 0) return 1;
    if (!(length <= trials) || chance === 0) return 0;
    if (chance === 1) return 1;
    const held = known.get(length);
    if (held !== undefined) return held;
    const found = atLeast(trials, chance, length);
    known.set(length, found);
    return found;
  };

  return {
    get mean() {
      let sum = 0;
      for (let r = 1; r <= trials; r++) {
        const probability = probabilityAtLeast(r);
        sum += probability;
        if (probability < 1e-16) break;
      }
      return sum;
    },
    probabilityAtLeast,
    quantile: (q) => {
      let low = 0;
      let high = trials;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (1 - probabilityAtLeast(middle + 1) >= q) high = middle;
        else low = middle + 1;
      }
      return low;
    },
  };
}

function atLeast(n: number, p: number, r: number): number {
  // Expected number of runs that reach r: while it is small the alternating sum has few terms and loses few digits.
  const expected = p ** r * (1 + (n - r) * (1 - p));
  return expected < 6 ? alternatingSum(n, p, r) : 1 - withoutRun(n, p, r);
}

/**
 * Inclusion and exclusion over j places where a run of r begins, each at the start or after a failure
 * (de Moivre 1738; Feller 1968, XIII.7).
 */
function alternatingSum(n: number, p: number, r: number): number {
  const logP = Math.log(p);
  const logQ = Math.log1p(-p);
  let sum = 0;
  for (let j = 1; j * r <= n; j++) {
    const free = n - j * r;
    const logTerm = logChoose(free, j - 1) + j * r * logP + (j - 1) * logQ;
    const term = Math.exp(logTerm) * (1 + Math.max(0, (free - j + 1) / j) * (1 - p));
    sum += j % 2 === 1 ? term : -term;
    if (term < 1e-18 * sum) break;
  }
  return Math.min(1, Math.max(0, sum));
}

/** −Infinity, a term of zero, where there is no such choice. By its few factors: log Γ would lose digits. */
function logChoose(n: number, k: number): number {
  if (k > n) return -Infinity;
  let sum = 0;
  for (let i = 0; i < k; i++) sum += Math.log((n - i) / (i + 1));
  return sum;
}

/** f(m) = f(m − 1) − q p^r f(m − r − 1): a first run of r ends at m after a failure at m − r. */
function withoutRun(n: number, p: number, r: number): number {
  const reach = p ** r;
  const after = (1 - p) * reach;
  const without = new Float64Array(n + 1).fill(1, 0, r);
  without[r] = 1 - reach;
  for (let m = r + 1; m <= n; m++) {
    without[m] = Math.max(0, (without[m - 1] ?? 0) - after * (without[m - r - 1] ?? 0));
  }
  return without[n] ?? 0;
}

/**
 * Whether outcomes alternate or cluster more than their shares alone give (Wald & Wolfowitz 1940), by the normal
 * approximation; p is two-sided. Null without both outcomes.
 */
export function runsTest(
  outcomes: ArrayLike<number>,
): { runs: number; expected: number; z: number; p: number } | null {
  const n = outcomes.length;
  let ones = 0;
  let runs = 0;
  for (let i = 0; i < n; i++) {
    if (outcomes[i] === 1) ones++;
    if (i === 0 || outcomes[i] !== outcomes[i - 1]) runs++;
  }
  const pairs = 2 * ones * (n - ones);
  const variance = (pairs * (pairs - n)) / (n * n * (n - 1));
  if (!(variance > 0)) return null;
  const expected = 1 + pairs / n;
  const z = (runs - expected) / Math.sqrt(variance);
  return { runs, expected, z, p: 2 * normalCdf(-Math.abs(z)) };
}
