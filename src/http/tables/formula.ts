import { Type } from 'typebox';
import { Word } from '../../schemas/primitives.ts';

export const FORMULAS = ['sheets', 'excel', 'libreoffice'] as const;
export type FormulaKind = (typeof FORMULAS)[number];

export const Formula = Type.Optional(
  Word(
    FORMULAS,
    'Instead of the answer, text to paste that brings it into a spreadsheet: a cell formula for Google Sheets and ' +
      'LibreOffice Calc, a Power Query expression (Data, Get Data, Blank Query) for Excel.',
  ),
);

/** Most rows and columns a formula of Calc reaches for; what is beyond the answer stays empty. */
const CALC_RANGE = 'A1:FZ2000';

/** What to paste so that a spreadsheet reads `url`, which answers CSV. */
export function formulaFor(kind: FormulaKind, url: string): string {
  const quoted = url.replaceAll('"', '%22');
  if (kind === 'sheets') return `=IMPORTDATA("${quoted}")`;
  if (kind === 'libreoffice') {
    const source = url.replaceAll("'", '%27');
    return `='${source}'#$${sheetName(url)}.${CALC_RANGE}`;
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
  return /([^/?]*)\.csv(?:\?|$)/.exec(url)?.[1] ?? '';
}
