import { beforeAll, describe, expect, it } from 'vitest';
import { loadLetters } from '../../../src/charts/letters/faces.ts';
import { Ink } from '../../../src/charts/letters/ink.ts';
import { clip, widthOf, wrap } from '../../../src/charts/letters/measure.ts';
import { shape } from '../../../src/charts/letters/shape.ts';
import { visibleText } from '../../../src/charts/letters/visible-text.ts';
import { textsOf } from '../../helpers/picture-texts.ts';

const TYPE = { size: 12 } as const;
const SAMPLES = [
  'Aquarius',
  '日本語の名前',
  '한국어',
  'Привет',
  'لاعب',
  'ผู้เล่น',
  'देवनागरी',
  'বাংলা',
  'שלום',
  '🔥',
];

beforeAll(() => loadLetters(`${SAMPLES.join('')} abcdefghijklmnopqrstuvwxyzAVW0123456789…-`));

describe('letters', () => {
  it.each(SAMPLES)('sets %s in a typeface that has it', (text) => {
    const { glyphs, width } = shape(text, 400);
    expect(width).toBeGreaterThan(0);
    expect(glyphs.map(({ face, id }) => face !== null && id > 0)).not.toContain(false);
  });

  it('joins Arabic, and writes it from right to left within what is written from left to right', () => {
    const [joined, first] = [shape('لاعب', 400), shape('ل', 400)];
    expect(joined.glyphs.map(({ id }) => id)).not.toContain(first.glyphs[0]?.id);
    const mixed = shape('a שלום b', 400);
    const [, , ...rest] = mixed.glyphs;
    const alone = shape('שלום', 400).glyphs.map(({ id }) => id);
    expect(rest.slice(0, 4).map(({ id }) => id)).toEqual(alone);
    expect(alone).toEqual([...'םולש'].map((letter) => shape(letter, 400).glyphs[0]?.id));
    expect(mixed.glyphs.map(({ x }) => x)).toEqual(mixed.glyphs.map(({ x }) => x).sort((a, b) => a - b));
  });

  it('is bolder where it is bold, and kerned', () => {
    expect(widthOf('Aquarius', { size: 12, weight: 600 })).toBeGreaterThan(widthOf('Aquarius', TYPE));
    expect(widthOf('AVA', TYPE)).toBeLessThan(2 * widthOf('A', TYPE) + widthOf('V', TYPE));
  });

  it('is as wide as it is measured', () => {
    const ink = new Ink();
    const text = ink.text('Aquarius 2025', { ...TYPE, x: 100, y: 50, fill: '#000', anchor: 'end' });
    const [box] = textsOf(`${ink.defs}<g>${text}</g>`);
    expect(box?.right).toBeCloseTo(100, -0.5);
    expect((box?.right ?? 0) - (box?.left ?? 0)).toBeCloseTo(widthOf('Aquarius 2025', TYPE), -0.5);
  });

  it('leaves out what is not seen', () => {
    expect(visibleText(' a\u0000\u202Eb\u2066\uD800c\uFFFE \n d ')).toBe('abc d');
    expect(visibleText('👨‍👩‍👧')).toBe('👨‍👩‍👧');
  });
});

describe('a text without enough room', () => {
  it('ends in an ellipsis where the room ends, between signs', () => {
    for (const text of [...SAMPLES.map((sample) => sample.repeat(20)), 'W'.repeat(40), '👨‍👩‍👧'.repeat(20)]) {
      const cut = clip(text, 100, TYPE);
      expect(cut).toMatch(/…$/);
      expect(text.startsWith(cut.slice(0, -1).trimEnd())).toBe(true);
      expect(widthOf(cut, TYPE)).toBeLessThanOrEqual(100);
    }
    expect(clip('Aquarius', 100, TYPE)).toBe('Aquarius');
    expect(clip('Aquarius', 1, TYPE)).toBe('…');
  });

  it('is broken between words into lines, the last of which is cut', () => {
    const lines = wrap('one two three four five six seven eight nine ten', 60, TYPE, 3);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/…$/);
    for (const line of lines) expect(widthOf(line, TYPE)).toBeLessThanOrEqual(60);
    expect(wrap('one two', 600, TYPE, 3)).toEqual(['one two']);
    expect(wrap('', 600, TYPE, 3)).toEqual([]);
    expect(wrap(`a ${'w'.repeat(80)} b`, 60, TYPE, 5)[1]).toMatch(/^w+…$/);
  });
});
