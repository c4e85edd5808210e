import { readFile, writeFile } from 'node:fs/promises';
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

const FILE = new URL('../README.md', import.meta.url);
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
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
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

/** Puts the table into the README of the proofs. */
export async function writeReport(table: string): Promise<void> {
  const [before, , after] = await parts();
  await writeFile(FILE, `${before}${BEGIN}\n\n${table}\n\n${END}${after}`);
}

/** What of the table in the README is not as it would be written now: claims that are missing or there no more. */
export async function staleClaims(
  claims: readonly Pick<Line, 'insight' | 'estimate' | 'world'>[],
): Promise<string[]> {
  const [, table] = await parts();
  const written = table.split('\n').flatMap((line) => {
    const [, insight = '', estimate = '', , world = ''] = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    return insight.startsWith('`') ? [`${insight.replaceAll('`', '')} ${estimate} ${world}`] : [];
  });
  const wanted = claims.map(({ insight, estimate, world }) => `${insight} ${estimate} ${world}`);
  return [
    ...wanted.filter((one) => !written.includes(one)).map((one) => `missing: ${one}`),
    ...written.filter((one) => !wanted.includes(one)).map((one) => `gone: ${one}`),
  ];
}

/** The table in the README, as it was last written. */
export async function writtenTable(): Promise<string> {
  const [, table] = await parts();
  return table.trim();
}

async function parts(): Promise<[before: string, table: string, after: string]> {
  const text = await readFile(FILE, 'utf8');
  const [before, rest] = text.split(BEGIN);
  const [table, after] = rest?.split(END) ?? [];
  if (before === undefined || table === undefined || after === undefined)
    throw new Error('the README has no place for the table');
  return [before, table, after];
}

/** The bounds of a claim, with those it leaves out. */
export function boundsOf(bounds: Partial<Bounds> | undefined): Bounds {
  return { ...BOUNDS, ...bounds };
}
