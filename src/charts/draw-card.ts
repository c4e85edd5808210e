import * as say from '../insights/say.ts';
import { METRIC_TITLES } from '../schemas/metric-titles.ts';
import type { Metric, MetricName as Name } from '../schemas/metrics.ts';
import type { CardPicture } from './charts.ts';
import { dayOf } from './columns.ts';
import { EDGE } from './frame.ts';
import { loadLetters } from './letters/faces.ts';
import { Ink, round } from './letters/ink.ts';
import { clip, widthOf } from './letters/measure.ts';
import { OWN_LETTERS } from './own-letters.ts';
import { SOURCE } from './source.ts';
import { svgDocument } from './svg.ts';
import { COLOURS, type Colours } from './theme.ts';
import { toPng } from './to-png.ts';
import { printOf } from './units.ts';

type Card = CardPicture['card'];
type MetricName = keyof typeof UNITS;

const WIDTH = 600;
const HEIGHT = 200;
const UNITS = {
  winRate: 'ratio',
  kda: 'kda',
  killsPer10: 'per10min',
  accuracy: 'ratio',
  // A factor, and no share.
  damageEfficiency: 'points',
} as const satisfies Partial<Record<Name, Metric['unit']>>;

/** Draws a player's card in a thread of the pool; it comes as JSON text. */
export default async function drawCard(text: string): Promise<string> {
  const picture = JSON.parse(text) as CardPicture;
  const svg = await drawCardSvg(picture);
  return picture.format === 'svg' ? svg : (await toPng(svg)).toString('latin1');
}

export async function drawCardSvg({ card, theme }: CardPicture): Promise<string> {
  const colours = COLOURS[theme];
  const name = card.gamertag ?? card.xuid;
  const rank = rankOf(card);
  await loadLetters(OWN_LETTERS + name + rank);
  const ink = new Ink();
  const figures = (Object.keys(UNITS) as MetricName[]).map((metric) => figureOf(card, metric));
  const caption = captionOf(card);
  const body = [
    ...drawName(name, rank, colours, ink),
    drawForm(card.results, colours, ink),
    ...figures.map((figure, place) => drawFigure(figure, place, colours, ink)),
    `<path d="M${EDGE} 83.5H${WIDTH - EDGE}" stroke="${colours.grid}"/>`,
    ink.text(caption, { size: 11, x: EDGE, y: HEIGHT - 16, fill: colours.muted }),
  ];
  const told = figures.map(
    ({ label, value, interval }) => `${label}: ${value}${interval === '' ? '' : ` (${interval})`}`,
  );
  return svgDocument({
    width: WIDTH,
    height: HEIGHT,
    scale: 1,
    title: `${name} in Halo Infinite`,
    description: [`${name}. ${rank}.`, `${told.join('; ')}.`, `${formInWords(card.results)}.`, caption].join(
      ' ',
    ),
    body: body.join(''),
    ink,
    colours,
  });
}

function captionOf({ matches, lastMatchAt }: Card): string {
  const counted = `n = ${matches.toLocaleString('en-US')} ${matches === 1 ? 'match' : 'matches'}`;
  return [
    counted,
    ...(matches === 0 ? [] : ['90 % intervals']),
    ...(lastMatchAt === null ? [] : [`last match ${dayOf(lastMatchAt)}`]),
    SOURCE,
  ].join('  ·  ');
}

/** `Diamond 4 · CSR 1,312 · Ranked Arena`. */
function rankOf({ rank }: Card): string {
  const csr = rank?.csr ?? null;
  if (rank === null || csr === null) return 'Unranked';
  const playlist = rank.playlist === null ? [] : [rank.playlist];
  if (csr.value === null || csr.tier === null)
    return [`In placement, ${csr.placementsLeft ?? 'some'} to play`, ...playlist].join(' · ');
  const tier = String(csr.tier).replace(/^./, (letter) => letter.toUpperCase());
  const step = csr.subTier === null ? '' : ` ${csr.subTier}`;
  return [`${tier}${step}`, `CSR ${csr.value.toLocaleString('en-US')}`, ...playlist].join(' · ');
}

/** Pixels the name has, before the form. */
const NAME_WIDTH = 340;

function drawName(name: string, rank: string, colours: Colours, ink: Ink): string[] {
  const type = { size: 24, weight: 600 } as const;
  return [
    ink.text(clip(name, NAME_WIDTH, type), { ...type, x: EDGE, y: 43, fill: colours.text }),
    ink.text(clip(rank, NAME_WIDTH, { size: 13 }), { size: 13, x: EDGE, y: 66, fill: colours.muted }),
  ];
}

interface Figure {
  label: string;
  value: string;
  interval: string;
}

function figureOf({ metrics }: Card, metric: MetricName): Figure {
  const label = METRIC_TITLES[metric];
  const { value = null, lower = null, upper = null } = metrics[metric] ?? {};
  if (value === null) return { label, value: '–', interval: '' };
  // Of a share as many digits as its interval is worth; the others have two.
  const span = UNITS[metric] === 'ratio' ? Math.max(0.02, (upper ?? 1) - (lower ?? 0)) : 1;
  const print = printOf(UNITS[metric], [value, value + span], false);
  const interval = lower === null || upper === null ? '' : say.range(lower, upper, print.figure);
  return { label, value: print.figure(value), interval };
}

const COLUMN = (WIDTH - 2 * EDGE) / 5;

function drawFigure({ label, value, interval }: Figure, place: number, colours: Colours, ink: Ink): string {
  const x = EDGE + place * COLUMN;
  const room = COLUMN - 8;
  const big = { size: 24, weight: 600 } as const;
  return [
    ink.text(clip(label, room, { size: 11 }), { size: 11, x, y: 107, fill: colours.muted }),
    ink.text(clip(value, room, big), { ...big, x, y: 136, fill: colours.text }),
    ink.text(clip(interval, room, { size: 12 }), { size: 12, x, y: 156, fill: colours.muted }),
  ].join('');
}

/** Results the win rate of the form is of, at each moment. */
const WINDOW = 20;
const FORM = { left: 390, right: WIDTH - EDGE, top: 22, bottom: 58 } as const;

/** The win rate of every 20 matches in a row, and below it the newest results one by one. */
function drawForm(results: readonly string[], colours: Colours, ink: Ink): string {
  if (results.length === 0) return '';
  const rates = rolling(results);
  const x = (index: number) => FORM.left + (index / Math.max(1, rates.length - 1)) * (FORM.right - FORM.left);
  const y = (rate: number) => FORM.bottom - within(rate) * (FORM.bottom - FORM.top);
  const path = rates
    .map((rate, index) => `${index === 0 ? 'M' : 'L'}${round(x(index))} ${round(y(rate))}`)
    .join('');
  const last = rates.at(-1);
  const newest = results.slice(-WINDOW);
  const step = (FORM.right - FORM.left) / WINDOW;
  const marks = newest.map((result, index) => {
    const at = FORM.left + (WINDOW - newest.length + index) * step;
    const box = `x="${round(at + 0.75)}" width="${round(step - 1.5)}" rx="1"`;
    // Up and down besides light and dark: colour alone tells nothing to some.
    if (result === 'win') return `<rect ${box} y="63" height="7" fill="${colours.signal}"/>`;
    if (result === 'loss') return `<rect ${box} y="70" height="7" fill="${colours.insufficient}"/>`;
    return `<rect ${box} y="69" height="2" fill="${colours.muted}"/>`;
  });
  const line =
    last === undefined
      ? ''
      : `<path d="M${FORM.left} ${round(y(0.5))}H${FORM.right}" stroke="${colours.reference}" stroke-dasharray="3 3" opacity="0.6"/>` +
        `<path d="${path}" stroke="${colours.signal}" stroke-width="2" fill="none" stroke-linejoin="round"/>` +
        `<circle cx="${round(x(rates.length - 1))}" cy="${round(y(last))}" r="3" fill="${colours.signal}"/>`;
  const label =
    last === undefined ? `Last ${newest.length}` : `Last ${WINDOW}: ${Math.round(last * 100)} % won`;
  const type = { size: 11 } as const;
  const at = last === undefined ? 56 : 16;
  return `${line}${marks.join('')}${ink.text(label, { ...type, x: FORM.right - widthOf(label, type), y: at, fill: colours.muted })}`;
}

/** Win rates are seldom beyond 20 % and 80 %: there is the edge. */
const within = (rate: number): number => Math.min(1, Math.max(0, (rate - 0.2) / 0.6));

/** The share won of every {@link WINDOW} results in a row. */
function rolling(results: readonly string[]): number[] {
  return results.slice(WINDOW - 1).map((_, index) => {
    const own = results.slice(index, index + WINDOW);
    return own.filter((result) => result === 'win').length / WINDOW;
  });
}

function formInWords(results: readonly string[]): string {
  const newest = results.slice(-WINDOW);
  const count = (result: string) => newest.filter((one) => one === result).length;
  if (newest.length === 0) return 'No results yet';
  return `Of the last ${newest.length} matches ${count('win')} won, ${count('loss')} lost, ${count('tie')} tied`;
}
