import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Resvg } from '@resvg/resvg-js';

/** The same picture in pixels. It has outlines only, so no font is looked for. */
export async function toPng(svg: string): Promise<Buffer> {
  await freePixels();
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

let collect: ((options: { type: 'minor' }) => void) | undefined;

/**
 * Pixels of earlier pictures, a few megabytes each, lie outside the heap and are freed with a small object in it. The
 * engine sees only the object, and would let a gigabyte pile up: it is told to look among its young objects, which takes
 * a millisecond. What is freed is freed in the turn after.
 */
async function freePixels(): Promise<void> {
  if (collect === undefined) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as NonNullable<typeof collect>;
  }
  collect({ type: 'minor' });
  await setImmediate();
}
