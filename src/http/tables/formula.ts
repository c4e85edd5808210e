import { Type } from 'typebox';
import { Word } from '../../schemas/primitives.ts';

export const FORMULAS = ['sheets', 'excel', 'libreoffice'] as const;
export type FormulaKind = (typeof FORMULAS)[number];

export const Formula = Type.Optional(
  Word(
    FORMULAS,
    'Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets, an array ' +
      'formula for LibreOffice Calc (end it with Ctrl+Shift+Enter), a Power Query expression (Data, Get Data, Blank ' +
      'Query) for Excel.',
  ),
);

/** What a formula of Calc, which must say it, reaches for; beyond the answer its cells stay empty. */
export interface Extent {
  columns: number;
  /** Null: nobody knows. */
  rows: number | null;
}

/** More than anybody has played; of 66 columns Calc needs seconds for it. */
const MOST_CALC_ROWS = 20_000;

/** What to paste so that a spreadsheet reads `url`, which answers CSV. */
export function formulaFor(kind: FormulaKind, url: string, { columns, rows }: Extent): string {
  const quoted = url.replaceAll('"', '%22');
  if (kind === 'sheets') return `=IMPORTDATA("${quoted}")`;
  if (kind === 'libreoffice') {
    const source = url.replaceAll("'", '%27');
    const last = `${columnName(columns)}${(rows ?? MOST_CALC_ROWS) + 1}`;
    return `='${source}'#$'${sheetName(url)}'.A1:${last}`;
  }
  return [
    'let',
    `  Source = Csv.Document(Web.Contents("${quoted}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),`,
    '  Rows = Table.PromoteHeaders(Source, [PromoteAllScalars = true])',
    'in',
    '  Rows',
  ].join('\n');
}

/** Calc names the one sheet of a CSV after its file. */
function sheetName(url: string): string {
  const file = /([^/?]*)\.csv(?:\?|$)/.exec(url)?.[1] ?? '';
  return decodeURIComponent(file);
}

/** A, …, Z, AA, …: the name of the nth column. */
function columnName(n: number): string {
  const letter = String.fromCharCode(65 + ((n - 1) % 26));
  return n <= 26 ? letter : columnName(Math.floor((n - 1) / 26)) + letter;
}
