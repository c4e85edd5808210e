import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitBetaBinomial, shrinkShare } from '../../../src/stats/beta-binomial.ts';
import { logGamma } from '../../../src/stats/distributions.ts';
import reference from '../../stats/reference/beta-binomial.json' with { type: 'json' };
import { expectClose } from './expect-close.ts';

/** Log likelihood with the binomial coefficients, as SciPy's. */
function logLikelihood(successes: number[], trials: number[], a: number, b: number): number {
  const logBeta = (x: number, y: number): number => logGamma(x) + logGamma(y) - logGamma(x + y);
  return trials.reduce((sum, n, i) => {
    const k = successes[i] ?? 0;
    return sum - Math.log(n + 1) - logBeta(k + 1, n - k + 1) + logBeta(k + a, n - k + b) - logBeta(a, b);
  }, 0);
}

describe('fitBetaBinomial', () => {
  it("finds the maximum of SciPy's likelihood", () => {
    for (const { successes, trials, alpha, beta, logLikelihood: best, gainOverBinomial } of reference.fits) {
      const found = fitBetaBinomial(successes, trials);
      if (!found) throw new Error('no fit');
      expect(found.isOverdispersed).toBe(2 * gainOverBinomial > 2.7055);
      const played = trials.reduce((sum, n) => sum + n, 0);
      if (alpha + beta < played) expectClose([found.alpha, found.beta], [alpha, beta], 1e-5);
      else expect(found.concentration).toBeCloseTo(played, 6);
      // The capped fit gives up less than the gain that would matter.
      const reached = logLikelihood(successes, trials, found.alpha, found.beta);
      expect(reached - best).toBeLessThan(1e-6);
      expect(reached - best).toBeGreaterThan(alpha + beta < played ? -1e-6 : -0.7);
    }
    expect(reference.fits.some(({ gainOverBinomial }) => gainOverBinomial < 0.01)).toBe(true);
  });

  it('is finite and a prior for any counts, whatever their order', () => {
    const group = fc
      .tuple(fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 1_000_000 })), fc.nat(100))
      .map(([n, part]) => ({ n, k: Math.round((n * part) / 100) }));
    fc.assert(
      fc.property(fc.array(group, { maxLength: 12 }), (groups) => {
        const k = groups.map((one) => one.k);
        const n = groups.map((one) => one.n);
        const found = fitBetaBinomial(k, n);
        if (n.filter((trials) => trials > 0).length < 2) {
          expect(found).toBeNull();
          return;
        }
        if (!found) throw new Error('no fit');
        const turned = fitBetaBinomial(k.toReversed(), n.toReversed());
        expect(turned?.mean).toBeCloseTo(found.mean, 6);
        expect(found.alpha > 0 && found.beta > 0).toBe(true);
        expect(found.mean > 0 && found.mean < 1).toBe(true);
        expect(Number.isFinite(found.concentration)).toBe(true);
        for (const one of groups) {
          const { value, lower, upper } = shrinkShare(one.k, one.n, found);
          expect(0 <= lower && lower <= upper && upper <= 1).toBe(true);
          if (one.n > 0) {
            const share = one.k / one.n;
            expect(value).toBeGreaterThanOrEqual(Math.min(share, found.mean) - 1e-12);
            expect(value).toBeLessThanOrEqual(Math.max(share, found.mean) + 1e-12);
          }
        }
      }),
    );
  });

  it('answers the edges', () => {
    expect(fitBetaBinomial([], [])).toBeNull();
    expect(fitBetaBinomial([3], [5])).toBeNull();
    expect(fitBetaBinomial([0, 0], [4, 6])).toMatchObject({ concentration: 10, isOverdispersed: false });
    expect(fitBetaBinomial([4, 6], [4, 6])?.mean).toBeCloseTo(10.5 / 11, 12);
    expect(fitBetaBinomial([1, 0, 1, 1, 0], [1, 1, 1, 1, 1])?.isOverdispersed).toBe(false);
    expect(fitBetaBinomial([50, 0, 50, 0], [50, 50, 50, 50])?.isOverdispersed).toBe(true);
  });

  it('is quick with many groups', () => {
    const trials = Array.from({ length: 2000 }, (_, i) => 40 + (i % 300));
    const successes = trials.map((n, i) => Math.round(n * (0.3 + 0.4 * ((i * 0.618) % 1))));
    const started = process.cpuUsage();
    expect(fitBetaBinomial(successes, trials)?.isOverdispersed).toBe(true);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(500);
  });
});

describe('shrinkShare', () => {
  it("agrees with SciPy's beta", () => {
    for (const { k, n, alpha, beta, level, value, lower, upper } of reference.posteriors) {
      const found = shrinkShare(k, n, { alpha, beta }, level);
      expectClose([found.value, found.lower, found.upper], [value, lower, upper], 1e-9);
    }
  });

  it('narrows with n at the same share', () => {
    const prior = { alpha: 3, beta: 5 };
    const widths = [0, 8, 80, 800, 8000].map((n) => {
      const { lower, upper } = shrinkShare((n * 3) / 8, n, prior);
      return upper - lower;
    });
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });
});
