import type { TableSource } from './define-table.ts';
import type { Turns } from './turns.ts';

/** The same rows, read when it is their turn; what version they are of is told at once. */
export function inTurns({ lookUp, page, lines }: TableSource, turns: Turns): TableSource {
  return {
    lookUp,
    page: (wanted) => turns(() => page(wanted)),
    lines: (wanted) => turns(() => lines(wanted)),
  };
}
