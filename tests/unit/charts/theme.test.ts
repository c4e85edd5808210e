import { describe, expect, it } from 'vitest';
import { COLOURS } from '../../../src/charts/theme.ts';

/** Relative luminance and contrast as in WCAG 2.2. */
function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(COLOURS))('the colours of %s', (_, { ground, ...colours }) => {
  it('can be read', () => {
    expect(contrast(colours.text, ground)).toBeGreaterThanOrEqual(7);
    expect(contrast(colours.muted, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('can be seen', () => {
    for (const colour of [...colours.series, colours.signal, colours.reference, colours.insufficient])
      expect(contrast(colour, ground), colour).toBeGreaterThanOrEqual(3);
    // Pale on purpose, and told apart from a signal by lightness alone.
    expect(contrast(colours.unclear, ground)).toBeGreaterThanOrEqual(2);
    expect(contrast(colours.unclear, colours.signal)).toBeGreaterThanOrEqual(2);
  });
});
