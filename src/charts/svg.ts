import type { Ink } from './letters/ink.ts';
import { visibleText } from './letters/visible-text.ts';
import type { Colours } from './theme.ts';

export interface Document {
  /** Size in the units it is drawn in, and how many pixels one of them is. */
  width: number;
  height: number;
  scale: number;
  title: string;
  /** What is to be seen, in words. */
  description: string;
  body: string;
  ink: Ink;
  colours: Colours;
}

/** A whole SVG: it names nothing outside itself, runs nothing, and says in words what it shows. */
export function svgDocument({
  width,
  height,
  scale,
  title,
  description,
  body,
  ink,
  colours,
}: Document): string {
  const name = escaped(visibleText(title));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width * scale}" height="${height * scale}" ` +
    `viewBox="0 0 ${width} ${height}" role="img" aria-label="${name}">` +
    `<title>${name}</title><desc>${escaped(visibleText(description))}</desc>${ink.defs}` +
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="${colours.ground}" stroke="${colours.border}"/>` +
    `${body}</svg>\n`
  );
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
