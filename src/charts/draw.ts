import type { Chart } from '../insights/chart.ts';
import type { Picture } from './charts.ts';
import { columnsOf } from './columns.ts';
import { CAPTION, drawCaption, drawHead, EDGE } from './frame.ts';
import { area } from './kinds/area.ts';
import { bars } from './kinds/bars.ts';
import { intervals } from './kinds/intervals.ts';
import type { Drawn, Sheet } from './kinds/kind.ts';
import { line } from './kinds/line.ts';
import { scatter } from './kinds/scatter.ts';
import { loadLetters } from './letters/faces.ts';
import { Ink } from './letters/ink.ts';
import { drawNothing } from './nothing.ts';
import { OWN_LETTERS } from './own-letters.ts';
import { plot } from './plot.ts';
import { SOURCE } from './source.ts';
import { svgDocument } from './svg.ts';
import { COLOURS } from './theme.ts';
import { toPng } from './to-png.ts';

/** Where a preview is laid out: a picture 720 wide, shown larger. */
const PREVIEW = { width: 720, height: 378, scale: 1200 / 720 };
const CHART_WIDTH = 600;
const NOTHING_HEIGHT = 120;
/** Draws a picture in a thread of the pool; it comes as JSON text. */
export default async function draw(text: string): Promise<string> {
  const picture = JSON.parse(text) as Picture;
  const svg = await drawSvg(picture);
  return picture.format === 'svg' ? svg : (await toPng(svg)).toString('latin1');
}

export async function drawSvg(picture: Picture): Promise<string> {
  const { chart, headline, theme, size } = picture;
  const colours = COLOURS[theme];
  const rows = picture.rows.filter((row) => matches(chart, row));
  await loadLetters(OWN_LETTERS + JSON.stringify([chart, rows, headline.text, picture.subject, picture.row]));
  const preview = size === 'preview' ? PREVIEW : null;
  const width = preview?.width ?? CHART_WIDTH;
  const ink = new Ink();
  const frame = { width, lines: preview === null ? 5 : 3, colours, ink };
  const words = { title: chart.title, headline: headline.text };
  const inner = width - 2 * EDGE;
  const sheet: Sheet = { rows, columns: columnsOf(picture.row, rows), colours, width: inner, height: null };
  // How high the key is shows only when it is known what is drawn.
  let drawn = drawKind(chart, sheet);
  let head = drawHead({ ...words, key: drawn?.key ?? [] }, frame);
  if (preview !== null && drawn !== null) {
    drawn = drawKind(chart, { ...sheet, height: preview.height - head.bottom - CAPTION });
    head = drawHead({ ...words, key: drawn?.key ?? [] }, frame);
  }
  const height = preview?.height ?? Math.round(head.bottom + (drawn?.height ?? NOTHING_HEIGHT) + CAPTION);
  const body =
    drawn === null
      ? drawNothing({ width, top: head.bottom, bottom: height - CAPTION, colours, ink })
      : `<g transform="translate(${EDGE} ${head.bottom})">${await plot(drawn, colours, ink)}</g>`;
  const caption = drawCaption(captionOf(picture, drawn), { ...frame, height });
  return svgDocument({
    width,
    height,
    scale: preview?.scale ?? 1,
    title: picture.subject === null ? chart.title : `${chart.title}: ${picture.subject}`,
    description: descriptionOf(picture, drawn),
    body: `${head.svg}${body}${caption}`,
    ink,
    colours,
  });
}

function drawKind(chart: Chart, sheet: Sheet): Drawn | null {
  switch (chart.kind) {
    case 'intervals':
      return intervals(chart, sheet);
    case 'line':
      return line(chart, sheet);
    case 'bars':
      return bars(chart, sheet);
    case 'scatter':
      return scatter(chart, sheet);
    case 'area':
      return area(chart, sheet);
  }
}

function matches({ where = {} }: Chart, row: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(where).every(([name, value]) => row[name] === value);
}

function captionOf({ matches: n, subject }: Picture, drawn: Drawn | null): string[] {
  return [
    `n = ${n.toLocaleString('en-US')} ${n === 1 ? 'match' : 'matches'}`,
    ...(drawn?.hasIntervals ? ['90 % intervals'] : []),
    ...(drawn?.left ? [drawn.left] : []),
    ...(subject === null ? [] : [subject]),
    SOURCE,
  ];
}

const MOST_FIGURES = 12;

/** Alt text: what it says, what is to be seen, and the main figures. */
function descriptionOf({ chart, headline }: Picture, drawn: Drawn | null): string {
  const figures = drawn?.figures.slice(0, MOST_FIGURES) ?? [];
  const more = (drawn?.figures.length ?? 0) - figures.length;
  const told = more > 0 ? [...figures, `and ${more} more`] : figures;
  return [headline.text, chart.description, ...(told.length === 0 ? [] : [`${told.join('; ')}.`])].join(' ');
}
