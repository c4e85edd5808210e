import type { Colours } from './theme.ts';

const WHISKERS = [
  { x: -46, y: -34, half: 70 },
  { x: 30, y: 0, half: 120 },
  { x: -10, y: 34, half: 90 },
] as const;

/** Instead of an empty axis: whiskers of what could not be told. */
export function drawNothing(
  { width, top, bottom }: { width: number; top: number; bottom: number },
  { insufficient, grid, ground }: Colours,
): string {
  const [middle, centre] = [(top + bottom) / 2, width / 2];
  const line = `<path d="M${centre} ${middle - 62}V${middle + 62}" stroke="${grid}" stroke-width="2"/>`;
  const whiskers = WHISKERS.map(
    ({ x, y, half }) =>
      `<path d="M${centre + x - half} ${middle + y}h${2 * half}" stroke="${insufficient}" stroke-width="2.5" ` +
      `stroke-dasharray="2 6" stroke-linecap="round"/>` +
      `<circle cx="${centre + x}" cy="${middle + y}" r="7" fill="${ground}" stroke="${insufficient}" stroke-width="2.5"/>`,
  );
  return line + whiskers.join('');
}
