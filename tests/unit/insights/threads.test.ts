import { describe, expect, it } from 'vitest';
import { compiled } from '../../../src/insights/threads.ts';

describe('what a thread loads', () => {
  it.each([
    ['file:///app/src/charts/draw.ts', 'file:///app/dist/src/charts/draw.js'],
    ['file:///app/dist/src/charts/draw.ts', 'file:///app/dist/src/charts/draw.js'],
    // Where images and people often keep a project.
    ['file:///usr/src/app/dist/src/charts/draw.ts', 'file:///usr/src/app/dist/src/charts/draw.js'],
    [
      'file:///home/me.too/src/halo/src/insights/worker.ts',
      'file:///home/me.too/src/halo/dist/src/insights/worker.js',
    ],
    [
      'file:///app/dist/src/insights/definitions/trend.js',
      'file:///app/dist/src/insights/definitions/trend.js',
    ],
    ['file:///elsewhere/own.ts', 'file:///elsewhere/own.ts'],
  ])('of %s', (href, expected) => {
    expect(compiled(href)).toBe(expected);
  });
});
