import { describe, expect, it } from 'vitest';
import { axisOf } from '../../../src/charts/axis.ts';
import { printOf } from '../../../src/charts/units.ts';

describe('a number', () => {
  it.each([
    ['ratio', [0.2, 0.8], false, 0.614, '61 %'],
    ['ratio', [0.6, 0.65], false, 0.614, '61.4 %'],
    ['ratio', [-0.1, 0.2], true, 0.08, '+8 pts'],
    ['ratio', [-0.1, 0.2], true, -0.08, '−8 pts'],
    ['ratio', [-0.1, 0.2], true, 0.001, '0 pts'],
    ['ratio', [0.9, 3.2], false, 1.5, '1.50'],
    ['s', [200, 700], false, 545.6, '9:06'],
    ['s', [200, 7_200], false, 3_725, '1:02:05'],
    ['s', [10, 40], false, 12.4, '12 s'],
    ['count', [1, 12_000], false, 12_345, '12,345'],
    ['kda', [-3, 4], false, -1.25, '−1.3'],
    ['CSR', [900, 1_300], true, 120, '+120'],
  ])('of %s within %j is printed', (unit, values, signed, value, text) =>
    expect(printOf(unit, values, signed).figure(value)).toBe(text),
  );

  it('has its unit in the title of its axis', () => {
    expect(printOf('per10min', [1, 2], false).unit).toBe('per 10 min');
    expect(printOf('ratio', [-0.1, 0.1], true).unit).toBe('percentage points');
    expect(printOf('ratio/month', [-0.1, 0.1], true).unit).toBe('percentage points per month');
    expect(printOf('count', [1, 2], false).unit).toBe('');
  });
});

describe('an axis', () => {
  const texts = (options: Parameters<typeof axisOf>[0]) => axisOf(options).ticks.map(({ text }) => text);

  it('has round ticks with no more digits than they need', () => {
    expect(texts({ unit: 'ratio', values: [0, 1], count: 4 })).toEqual([
      '0 %',
      '20 %',
      '40 %',
      '60 %',
      '80 %',
      '100 %',
    ]);
    expect(texts({ unit: 'kda', values: [1.2, 2.8], count: 4 })).toEqual(['1.5', '2.0', '2.5']);
    expect(texts({ unit: 's', values: [0, 600], count: 5 })).toEqual([
      '0:00',
      '2:00',
      '4:00',
      '6:00',
      '8:00',
      '10:00',
    ]);
    expect(texts({ unit: 'matches', values: [1, 3], count: 9 })).toEqual(['1', '2', '3']);
  });

  it('stays where values can be', () => {
    expect(axisOf({ unit: 'ratio', values: [0.5, 1], count: 4 }).domain[1]).toBe(1);
    expect(axisOf({ unit: 'count', values: [0, 9], count: 4 }).domain[0]).toBe(0);
    expect(axisOf({ unit: 'count', values: [5, 9], count: 4, zero: true }).domain[0]).toBe(0);
    const [least, most] = axisOf({ unit: 'kda', values: [2, 2], count: 4 }).domain;
    expect([least < 2, most > 2]).toEqual([true, true]);
  });
});
