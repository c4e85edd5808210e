import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logOddsDirichlet } from '../../../src/stats/log-odds-dirichlet.ts';
import reference from '../../stats/reference/log-odds-dirichlet.json' with { type: 'json' };
import { expectClose } from './expect-close.ts';

describe('logOddsDirichlet', () => {
  it('agrees with the paper in decimals', () => {
    for (const { counts, total, background, backgroundTotal, strength, rows } of reference.cases) {
      const found = logOddsDirichlet(counts, total, background, backgroundTotal, strength);
      expectClose(
        found.flatMap(({ logOdds, standardError, z }) => [logOdds, standardError, z]),
        rows.flat(),
        1e-11,
      );
    }
  });

  it('is finite, turns with its sides, and weakens under a stronger prior', () => {
    const pair = fc.record({ here: fc.nat(5000), there: fc.nat(5000) });
    fc.assert(
      fc.property(
        fc.array(pair, { maxLength: 8 }),
        fc.double({ min: 0, max: 1e4, noNaN: true }),
        (pairs, prior) => {
          const here = pairs.map((one) => one.here);
          const there = pairs.map((one) => one.there);
          const total = here.reduce((sum, count) => sum + count, 0);
          const other = there.reduce((sum, count) => sum + count, 0);
          const found = logOddsDirichlet(here, total, there, other, prior);
          const turned = logOddsDirichlet(there, other, here, total, prior);
          expect(found.flatMap((one) => Object.values(one)).every(Number.isFinite)).toBe(true);
          expectClose(
            turned.map((one) => -one.z),
            found.map((one) => one.z),
            1e-9,
          );
        },
      ),
    );
    const weak = logOddsDirichlet([30, 70], 100, [100, 900], 1000, 1)[0];
    const strong = logOddsDirichlet([30, 70], 100, [100, 900], 1000, 1000)[0];
    expect(weak?.logOdds).toBeGreaterThan(strong?.logOdds ?? Number.NaN);
    expect(strong?.logOdds).toBeGreaterThan(0);
  });
});
