import { readFile } from 'node:fs/promises';
import { Blob, Font, Face as Outlines, Variation } from 'harfbuzzjs';
import decompress from 'wawoff2/decompress.js';
import { type Part, readParts } from './typefaces.ts';

export type Weight = 400 | 600;

/** A part of a typeface, ready to set text in. */
export interface Face {
  key: string;
  /** Letters it really has. */
  letters: ReadonlySet<number>;
  font(weight: Weight): Font;
}

/** Outlines are in thousandths of the type's size. */
export const EM = 1000;

const opened = new Map<string, Promise<Face>>();
const found = new Map<number, Face | null>();

/** Opens the files a text needs, and no others: a typeface of Chinese has a hundred. */
export async function loadLetters(text: string): Promise<void> {
  for (const letter of new Set(text)) {
    const code = letter.codePointAt(0) ?? 0;
    if (!found.has(code)) found.set(code, await search(code));
  }
}

/** The face that has a letter; null: none has, or it was not loaded. */
export function faceOf(code: number): Face | null {
  return found.get(code) ?? null;
}

async function search(code: number): Promise<Face | null> {
  for (const part of await readParts()) {
    if (!part.ranges.some(([first, last]) => first <= code && code <= last)) continue;
    const face = await open(part);
    if (face.letters.has(code)) return face;
  }
  return null;
}

function open(part: Part): Promise<Face> {
  let face = opened.get(part.key);
  if (face === undefined) {
    face = read(part);
    opened.set(part.key, face);
  }
  return face;
}

async function read({ key, path }: Part): Promise<Face> {
  const outlines = new Outlines(new Blob(await decompress(await readFile(path))));
  const fonts = new Map<Weight, Font>();
  return {
    key,
    letters: new Set(outlines.collectUnicodes()),
    font(weight) {
      let font = fonts.get(weight);
      if (font === undefined) {
        font = new Font(outlines);
        font.setScale(EM, EM);
        font.setVariations([new Variation('wght', weight)]);
        fonts.set(weight, font);
      }
      return font;
    },
  };
}
