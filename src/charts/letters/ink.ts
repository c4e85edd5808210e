import { EM, type Weight } from './faces.ts';
import { lineOf, type Type, widthOf } from './measure.ts';
import { MISSING } from './shape.ts';

export interface Placed extends Type {
  x: number;
  /** Of the base line. */
  y: number;
  fill: string;
  anchor?: 'start' | 'middle' | 'end';
}

/**
 * Text as outlines: a picture looks the same wherever it is shown, with no font there and none fetched. An outline is
 * said once and used as often as it occurs. Ids are made of typeface, weight and glyph: two pictures in one page that
 * have the same id mean the same outline.
 */
export class Ink {
  readonly #outlines = new Map<string, string>();

  text(text: string, { x, y, fill, size, weight = 400, anchor = 'start' }: Placed): string {
    const shift = anchor === 'start' ? 0 : widthOf(text, { size, weight }) / (anchor === 'middle' ? 2 : 1);
    const place = `translate(${round(x - shift)} ${round(y)})`;
    return `<g fill="${fill}" transform="${place}">${this.outlines(text, size, weight)}</g>`;
  }

  /** A line from the origin. */
  outlines(text: string, size: number, weight: Weight): string {
    const uses = lineOf(text, weight).glyphs.flatMap(({ face, id, x, y }) => {
      const name = face === null ? 'g-none' : `g${face.key}-${weight / 100}-${id}`;
      let outline = this.#outlines.get(name);
      if (outline === undefined) {
        outline = face === null ? MISSING : face.font(weight).glyphToPath(id).replace(DECIMALS, whole);
        this.#outlines.set(name, outline);
      }
      if (outline === '') return [];
      return [`<use href="#${name}" x="${Math.round(x)}"${y === 0 ? '' : ` y="${Math.round(y)}"`}/>`];
    });
    const scale = size / EM;
    return uses.length === 0
      ? ''
      : `<g transform="scale(${round(scale, 5)} ${round(-scale, 5)})">${uses.join('')}</g>`;
  }

  /** The outlines that were used. */
  get defs(): string {
    const paths = [...this.#outlines]
      .filter(([, d]) => d !== '')
      .map(([id, d]) => `<path id="${id}" d="${d}"/>`);
    return `<defs>${paths.join('')}</defs>`;
  }
}

const DECIMALS = /-?\d+\.\d+/g;
const whole = (text: string): string => String(Math.round(Number(text)));

/** No more digits than are seen. */
export function round(value: number, digits = 2): string {
  return String(Number(value.toFixed(digits)));
}
