import { BOUNDS, type Bounds, type Score, type Share } from './score.ts';

/** One line of the table: a claim in a world. */
export interface Line {
  insight: string;
  estimate: string;
  truth: string;
  world: string;
  bounds: Bounds;
  score: Score;
}

const BEGIN = '<!-- proofs: written by `npm run test:stats` -->';
const END = '<!-- /proofs -->';

const HEAD = [
  '| insight | estimate | truth | world | players | estimates | matches each | coverage | mean width | bias | signal where none | signal where big |',
  '|---|---|---|---|---:|---:|---:|---:|---:|---:|---:|---:|',
];

export function renderTable(lines: readonly Line[]): string {
  return [...HEAD, ...lines.map(renderLine)].join('\n');
}

function renderLine({ insight, estimate, truth, world, bounds, score }: Line): string {
  const cells = [
    `\`${insight}\``,
    estimate,
    truth,
    world,
    String(score.players),
    String(score.observations),
    score.matches.toFixed(0),
    shareText(score.coverage),
    figure(score.meanWidth),
    figure(score.bias),
    `${shareText(score.falseSignal)}${score.falseSignal && bounds.falseSignal.within > 0 ? ` (≤ ${bounds.falseSignal.within})` : ''}`,
    `${shareText(score.power)}${score.power && bounds.power ? ` (≥ ${bounds.power.effect})` : ''}`,
  ];
  return `| ${cells.map(cellOf).join(' | ')} |`;
}

/** `91.2 ± 0.8 %`, with twice the standard error between players. */
function shareText(share: Share | null): string {
  if (share === null) return '–';
  return `${(100 * share.share).toFixed(1)} ± ${(200 * share.standardError).toFixed(1)} %`;
}

function figure(value: number): string {
  const rounded = Number(value.toPrecision(3));
  return String(Object.is(rounded, -0) ? 0 : rounded);
}

/** The README of the proofs. */
export const README = new URL('../README.md', import.meta.url);

/** A README with the table in its place. @throws when it has no place for one. */
export function withTable(text: string, table: string): string {
  const [before, , after] = partsOf(text);
  return `${before}${BEGIN}\n\n${table}\n\n${END}${after}`;
}

/** Claims the table of a README leaves out, and those it has that are there no more. */
export function staleClaims(
  text: string,
  claims: readonly Pick<Line, 'insight' | 'estimate' | 'world'>[],
): string[] {
  const [, table] = partsOf(text);
  const written = table.split('\n').flatMap((line) => {
    const [, insight = '', estimate = '', , world = ''] = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    return insight.startsWith('`') ? [`${insight.replaceAll('`', '')}: ${estimate}, ${world}`] : [];
  });
  const wanted = claims.map(({ insight, estimate, world }) => `${insight}: ${cellOf(estimate)}, ${world}`);
  return [
    ...wanted.filter((one) => !written.includes(one)).map((one) => `missing: ${one}`),
    ...written.filter((one) => !wanted.includes(one)).map((one) => `gone: ${one}`),
  ];
}

function partsOf(text: string): [before: string, table: string, after: string] {
  const [before, rest] = text.split(BEGIN);
  const [table, after] = rest?.split(END) ?? [];
  if (before === undefined || table === undefined || after === undefined)
    throw new Error('the README has no place for the table');
  return [before, table, after];
}

function cellOf(text: string): string {
  return text.replaceAll('|', '\\|');
}

/** The bounds of a claim, with those it leaves out. */
export function boundsOf(bounds: Partial<Bounds> | undefined): Bounds {
  return { ...BOUNDS, ...bounds };
}
