import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { type Picture, SIZES, THEMES } from '../../../src/charts/charts.ts';
import draw from '../../../src/charts/draw.ts';
import type { Chart } from '../../../src/insights/chart.ts';
import { CHARTS, inventRows, NAMES, ROW } from '../../helpers/invented-rows.ts';
import { type Box, textsOf } from '../../helpers/picture-texts.ts';

const HEADLINE = {
  text: 'Wins 61 % (54–67 %) of 212 matches; with <b>日本語</b> & "Foo" the chance is 8 points higher (2–14).',
  verdict: 'signal',
  n: 2_120,
} as const;

const picture = (chart: Chart, rows: Picture['rows'], more: Partial<Picture> = {}): Promise<string> =>
  draw(
    JSON.stringify({
      ...{
        chart,
        rows,
        row: ROW,
        headline: HEADLINE,
        matches: HEADLINE.n,
        subject: 'لاعب <x>',
        theme: 'light',
        size: 'chart',
      },
      ...{ format: 'svg', ...more },
    }),
  );

/** Parsed by another program: it throws at what is no XML. Nothing but the ground reaches the edges. */
function checkSvg(svg: string, size: Picture['size']): Resvg {
  const parsed = new Resvg(svg);
  expect(parsed.width).toBe(size === 'preview' ? 1200 : 600);
  if (size === 'preview') expect(parsed.height).toBe(630);
  else expect(parsed.height).toSatisfy((height: number) => height >= 200 && height <= 1_100);
  const bare = new Resvg(svg.replace(/<rect x="0\.5" y="0\.5"[^>]*\/>/, ''));
  const box = bare.getBBox();
  if (box === undefined) throw new Error('nothing is drawn');
  const edge = size === 'preview' ? 16 : 10;
  expect(box.x).toBeGreaterThanOrEqual(edge);
  expect(box.y).toBeGreaterThanOrEqual(10);
  expect(box.x + box.width).toBeLessThanOrEqual(parsed.width - edge);
  expect(box.y + box.height).toBeLessThanOrEqual(parsed.height - 8);
  return parsed;
}

function checkHarmless(svg: string): void {
  expect(svg).not.toMatch(/<(script|text|style|image|foreignObject|a)\b/i);
  expect(svg).not.toMatch(/ on\w+=/);
  expect(svg).not.toMatch(/(href|src)="(?!#)/);
  expect(svg).not.toMatch(/url\((?!#)/);
  expect(svg).not.toMatch(/NaN|Infinity|undefined/);
}

const covers = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

function checkTexts(svg: string): void {
  const texts = textsOf(svg);
  expect(texts.length).toBeGreaterThan(3);
  const pairs = texts.flatMap((one, index) =>
    texts.slice(index + 1).flatMap((other) => (covers(one, other) ? [[one, other]] : [])),
  );
  expect(pairs).toEqual([]);
}

describe.each(Object.entries(CHARTS))('%s', (_, chart) => {
  it.each([
    [1, 'chart'],
    [2, 'preview'],
    [30, 'preview'],
    [300, 'chart'],
  ] as const)('draws %i rows as a %s', async (count, size) => {
    const svg = await picture(chart as Chart, inventRows(count), { size });
    checkSvg(svg, size);
    checkHarmless(svg);
    checkTexts(svg);
  });

  it('says in words what is to be seen', async () => {
    const svg = await picture(chart as Chart, inventRows(30));
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-label="[^"]+ &#60;x&#62;"/);
    expect(svg).toContain(`<title>${chart.title}: `);
    const description = /<desc>([^<]*)<\/desc>/.exec(svg)?.[1] ?? '';
    expect(description).toContain('Wins 61 % (54–67 %) of 212 matches');
    expect(description).toContain(chart.description);
    expect(description).toMatch(/\d/);
  });

  it('is the same picture each time, and another one in each theme and size', async () => {
    const rows = inventRows(6);
    const all = THEMES.flatMap((theme) => SIZES.map((size) => ({ theme, size })));
    const pictures = await Promise.all(
      [...all, ...all].map((manner) => picture(chart as Chart, rows, manner)),
    );
    expect(pictures.slice(all.length)).toEqual(pictures.slice(0, all.length));
    expect(new Set(pictures).size).toBe(4);
  });

  it('draws rows without a number as what the headline says', async () => {
    const rows = inventRows(5).map((row) => ({ ...row, [chart.value]: null }));
    const svg = await picture(chart as Chart, rows);
    checkSvg(svg, 'chart');
    expect(svg).toContain('stroke-dasharray="4 5"');
  });
});

describe('a picture', () => {
  const chart = CHARTS.intervals as Chart;

  it('says what the headline says where there are no rows', async () => {
    const headline = { text: 'No completed match yet.', verdict: 'insufficient', n: 0 } as const;
    for (const size of SIZES) {
      const svg = await picture(chart, [], { headline, size });
      checkSvg(svg, size);
      expect(svg).toContain('No completed match yet.');
    }
  });

  it('is PNG of the same size', async () => {
    for (const [size, width] of [
      ['chart', 600],
      ['preview', 1200],
    ] as const) {
      const png = Buffer.from(await picture(chart, inventRows(3), { size, format: 'png' }), 'latin1');
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.readUInt32BE(16)).toBe(width);
    }
  });

  it('has every letter of every script outlined', async () => {
    const rows = inventRows(NAMES.length).filter((row) => !String(row.name).includes('no face'));
    const svg = await picture({ ...chart, label: 'name' } as Chart, rows);
    expect(svg).not.toContain('"g-none"');
    expect(await picture(chart, inventRows(NAMES.length))).toContain('"g-none"');
  });

  it('tells how many rows it leaves out', async () => {
    const [all, some] = [
      await picture(chart, inventRows(8)),
      await picture({ ...chart, most: 5 }, inventRows(8)),
    ];
    expect(some).not.toBe(all);
    const heights = [all, some].map((svg) => new Resvg(svg).height);
    expect((heights[0] ?? 0) - (heights[1] ?? 0)).toBe(3 * (26 + 14));
  });

  it('draws only rows the chart is about', async () => {
    const rows = inventRows(8);
    const svg = await picture({ ...chart, where: { mode: 'ctf' } }, rows);
    const alone = await picture(
      chart,
      rows.filter(({ mode }) => mode === 'ctf'),
    );
    expect(svg).toBe(alone);
  });

  it('has no intervals where the rows have none, and says so', async () => {
    const rows = inventRows(4).map((row) => ({ ...row, winRateLower: null, winRateUpper: null }));
    checkSvg(await picture(chart, rows), 'chart');
  });

  it('takes a headline and a title of any length', async () => {
    const text = 'A very long sentence that says very much about very little, and goes on. '.repeat(30);
    const long = { ...chart, title: 'Title '.repeat(60) };
    for (const size of SIZES) {
      const svg = await picture(long, inventRows(5), { headline: { ...HEADLINE, text }, size });
      checkSvg(svg, size);
      checkTexts(svg);
    }
  });
});
