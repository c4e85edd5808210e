import type { KeyEntry } from './kinds/kind.ts';
import type { Ink } from './letters/ink.ts';
import { round } from './letters/ink.ts';
import { clip, widthOf, wrap } from './letters/measure.ts';
import { type Colours, TYPE } from './theme.ts';

/** Pixels between the edge and what is drawn. */
export const EDGE = 20;

export interface Head {
  svg: string;
  /** Where the plot may begin. */
  bottom: number;
}

/** Title, headline and key, from the upper edge down. */
export function drawHead(
  { title, headline, key }: { title: string; headline: string; key: readonly KeyEntry[] },
  { width, lines, colours, ink }: { width: number; lines: number; colours: Colours; ink: Ink },
): Head {
  const room = width - 2 * EDGE;
  const pieces: string[] = [];
  let y = EDGE + 12;
  const titleType = { size: TYPE.title, weight: 600 } as const;
  for (const line of wrap(title, room, titleType, 2)) {
    pieces.push(ink.text(line, { ...titleType, x: EDGE, y, fill: colours.text }));
    y += 24;
  }
  for (const line of wrap(headline, room, { size: TYPE.headline }, lines)) {
    pieces.push(ink.text(line, { size: TYPE.headline, x: EDGE, y, fill: colours.muted }));
    y += 19;
  }
  const rows = keyRows(key, room);
  for (const row of rows) {
    let x = EDGE;
    for (const { text, colour, form } of row) {
      pieces.push(sign(form, x, y + 1, colour, colours.ground));
      pieces.push(ink.text(text, { size: TYPE.tick, x: x + SIGN, y: y + 5, fill: colours.muted }));
      x += SIGN + widthOf(text, { size: TYPE.tick }) + GAP;
    }
    y += 20;
  }
  return { svg: pieces.join(''), bottom: y - 4 };
}

const SIGN = 18;
const GAP = 18;
const MOST_ENTRY = 300;

/** Entries one after another, in as many rows as they need. */
function keyRows(key: readonly KeyEntry[], room: number): KeyEntry[][] {
  const rows: KeyEntry[][] = [];
  let used = 0;
  for (const entry of key) {
    const text = clip(entry.text, MOST_ENTRY, { size: TYPE.tick });
    const width = SIGN + widthOf(text, { size: TYPE.tick }) + GAP;
    const last = rows.at(-1);
    if (last === undefined || used + width - GAP > room) {
      rows.push([{ ...entry, text }]);
      used = width;
    } else {
      last.push({ ...entry, text });
      used += width;
    }
  }
  return rows;
}

function sign(form: KeyEntry['form'], x: number, y: number, colour: string, ground: string): string {
  const middle = round(x + 6);
  if (form === 'square')
    return `<rect x="${x + 1}" y="${y - 5}" width="10" height="10" rx="2" fill="${colour}"/>`;
  if (form === 'frame')
    return `<rect x="${x + 1.75}" y="${y - 4.25}" width="8.5" height="8.5" rx="1.5" fill="${ground}" stroke="${colour}" stroke-width="1.5"/>`;
  if (form === 'tick')
    return `<path d="M${middle} ${y - 6}v12" stroke="${colour}" stroke-width="2" fill="none"/>`;
  if (form === 'line' || form === 'dashes') {
    const dashes = form === 'dashes' ? ' stroke-dasharray="3 3"' : '';
    return `<path d="M${round(x)} ${y}h13" stroke="${colour}" stroke-width="2.5" fill="none"${dashes}/>`;
  }
  const fill = form === 'ring' ? ground : colour;
  return `<circle cx="${middle}" cy="${y}" r="4.5" fill="${fill}" stroke="${colour}" stroke-width="2"/>`;
}

/** What a number rests on, at the lower edge. */
export function drawCaption(
  parts: readonly string[],
  { width, height, colours, ink }: { width: number; height: number; colours: Colours; ink: Ink },
): string {
  const caption = clip(parts.join('  ·  '), width - 2 * EDGE, { size: TYPE.caption });
  return ink.text(caption, { size: TYPE.caption, x: EDGE, y: height - 14, fill: colours.muted });
}

/** Pixels the caption takes. */
export const CAPTION = 34;
