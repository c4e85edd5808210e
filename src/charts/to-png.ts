import { Resvg } from '@resvg/resvg-js';

/** The same picture in pixels. It has outlines only, so no font is looked for. */
export function toPng(svg: string): Buffer {
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
