import { Parameters } from '../db/reads/parameters.ts';
import type { Insight } from './define.ts';
import { renderSql } from './sql.ts';

/** The statement of an insight asked without parameters, with placeholders, as its file has it. */
export function statementOf({ sql, params }: Insight): string {
  const defaults = Object.entries(params as Record<string, { default?: unknown }>).flatMap(
    ([name, schema]) => (schema.default === undefined ? [] : [[name, schema.default] as const]),
  );
  return dedent(renderSql(sql(Object.fromEntries(defaults) as never), new Parameters()));
}

/** Without the indentation all of its lines have in their file. */
function dedent(text: string): string {
  const [first = '', ...lines] = text.trim().split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const least = Math.min(...indents);
  return [first, ...lines.map((line) => line.slice(Number.isFinite(least) ? least : 0))].join('\n');
}
