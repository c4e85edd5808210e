import { EDGE } from './frame.ts';
import type { Ink } from './letters/ink.ts';
import { widthOf } from './letters/measure.ts';
import { type Colours, TYPE } from './theme.ts';

const TEXT = 'Nothing to draw yet';

/** Instead of an empty axis: a blank that says so, and that nobody takes for figures. */
export function drawNothing({
  width,
  top,
  bottom,
  colours,
  ink,
}: {
  width: number;
  top: number;
  bottom: number;
  colours: Colours;
  ink: Ink;
}): string {
  const type = { size: TYPE.headline } as const;
  const x = (width - widthOf(TEXT, type)) / 2;
  const y = (top + bottom) / 2 + TYPE.headline / 3;
  return (
    `<rect x="${EDGE}" y="${top + 10}" width="${width - 2 * EDGE}" height="${bottom - top - 16}" rx="6" fill="none" ` +
    `stroke="${colours.border}" stroke-width="1.5" stroke-dasharray="4 5"/>` +
    ink.text(TEXT, { ...type, x, y, fill: colours.muted })
  );
}
