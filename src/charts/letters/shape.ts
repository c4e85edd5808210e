import bidiFactory from 'bidi-js';
import { Direction, Buffer as Letters, shape as shapeRun } from 'harfbuzzjs';
import { EM, type Face, faceOf, type Weight } from './faces.ts';

/** An outline and where it stands, in thousandths of the type's size from the begin of the line. */
export interface Glyph {
  face: Face | null;
  id: number;
  x: number;
  y: number;
}

export interface Line {
  glyphs: readonly Glyph[];
  width: number;
}

interface Run {
  text: string;
  face: Face | null;
  level: number;
}

/** Its types are those of an ES module, and it is none. */
const bidi = (bidiFactory as unknown as () => Bidi)();

interface Bidi {
  getEmbeddingLevels(text: string, base: 'ltr'): { levels: Uint8Array };
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The signs a reader counts. */
export const graphemesOf = (text: string): string[] =>
  [...graphemes.segment(text)].map(({ segment }) => segment);

/** Sets a line of visible text: which outline of which typeface stands where. Both directions of writing. */
export function shape(text: string, weight: Weight): Line {
  const glyphs: Glyph[] = [];
  let width = 0;
  for (const run of inVisualOrder(runsOf(text))) {
    if (run.face === null) {
      for (const _ of graphemesOf(run.text)) {
        glyphs.push({ face: null, id: 0, x: width, y: 0 });
        width += MISSING_WIDTH;
      }
      continue;
    }
    const letters = new Letters();
    letters.addText(run.text);
    letters.setDirection(run.level % 2 === 1 ? Direction.RTL : Direction.LTR);
    letters.guessSegmentProperties();
    shapeRun(run.face.font(weight), letters);
    const positions = letters.getGlyphPositions();
    for (const [index, { codepoint }] of letters.getGlyphInfos().entries()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      glyphs.push({ face: run.face, id: codepoint, x: width + xOffset, y: yOffset });
      width += xAdvance;
    }
  }
  return { glyphs, width };
}

/** Stands for a letter no typeface here has. */
export const MISSING = `M80,0L80,700L520,700L520,0ZM130,50L470,50L470,650L130,650Z`;
const MISSING_WIDTH = 0.6 * EM;

/** Pieces in one typeface and one direction, as they are read. */
function runsOf(text: string): Run[] {
  const { levels } = RIGHT_TO_LEFT.test(text) ? bidi.getEmbeddingLevels(text, 'ltr') : { levels: null };
  const runs: Run[] = [];
  for (const { segment, index } of graphemes.segment(text)) {
    const face = faceOf(segment.codePointAt(0) ?? 0);
    const level = levels?.[index] ?? 0;
    const last = runs.at(-1);
    if (last !== undefined && last.face === face && last.level === level) last.text += segment;
    else runs.push({ text: segment, face, level });
  }
  return runs;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** From the highest level down, every stretch of runs at or above it is turned round (UAX #9, rule L2). */
function inVisualOrder(runs: Run[]): Run[] {
  const ordered = [...runs];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level -= 1) {
    for (let start = 0; start < ordered.length; start += 1) {
      let end = start;
      while ((ordered[end]?.level ?? -1) >= level) end += 1;
      if (end === start) continue;
      ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = end;
    }
  }
  return ordered;
}
