import type { Question, TableDefinition, TableSource } from '../../api/define-table.ts';
import type { Column } from './columns.ts';
import type { Format } from './format.ts';
import type { DrawnTable } from './table-contract.ts';

/** A request for a table, understood. */
export interface Call {
  definition: DrawnTable;
  question: Question;
  format: Format;
  columns: readonly Column[];
  /** Whether `columns` are fewer than there are. */
  projected: boolean;
  source: TableSource;
}

/** The parameters of a call as an address has them; those in the path are not. */
export function queryString({ params = {} }: TableDefinition, question: Question): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(question)) {
    if (name in params || value === undefined) continue;
    for (const one of [value].flat()) search.append(name, String(one));
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}
