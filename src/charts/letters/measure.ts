import { EM, type Weight } from './faces.ts';
import { graphemesOf, type Line, shape } from './shape.ts';
import { visibleText } from './visible-text.ts';

export interface Type {
  /** Pixels. */
  size: number;
  weight?: Weight;
}

const lines = new Map<string, Line>();
const MOST_LINES = 4_000;

/** A text as a line of outlines; remembered, because it is measured before it is drawn. */
export function lineOf(text: string, weight: Weight): Line {
  const key = `${weight}${text}`;
  let line = lines.get(key);
  if (line === undefined) {
    if (lines.size >= MOST_LINES) lines.clear();
    line = shape(visibleText(text), weight);
    lines.set(key, line);
  }
  return line;
}

/** Width in pixels. */
export function widthOf(text: string, { size, weight = 400 }: Type): number {
  return (lineOf(text, weight).width * size) / EM;
}

/** The text, or as much of its beginning as there is room for and an ellipsis. */
export function clip(text: string, width: number, type: Type): string {
  const whole = visibleText(text);
  if (widthOf(whole, type) <= width) return whole;
  const signs = graphemesOf(whole);
  let least = 0;
  let most = signs.length - 1;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (widthOf(cut(signs, middle), type) <= width) least = middle;
    else most = middle - 1;
  }
  return cut(signs, least);
}

const cut = (signs: readonly string[], count: number): string =>
  `${signs.slice(0, count).join('').trimEnd()}…`;

/** A text in lines of that width, broken between words; what does not fit into the last one is cut. */
export function wrap(text: string, width: number, type: Type, most: number): string[] {
  const words = visibleText(text).split(' ');
  const wrapped: string[] = [];
  let line = '';
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, type) <= width) {
      line = longer;
      continue;
    }
    if (wrapped.length === most - 1)
      return [...wrapped, clip([line, ...words.slice(index)].join(' ').trim(), width, type)];
    if (line !== '') wrapped.push(line);
    line = clip(word, width, type);
  }
  return line === '' ? wrapped : [...wrapped, line];
}
