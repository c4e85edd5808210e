import { expect } from 'vitest';
import type { Question } from '../../src/api/define-table.ts';
import type { BothApis, BothTable, GraphPage } from './both-apis.ts';

type Row = Record<string, unknown>;

/** Pages of a walk at least, where a list has so many rows. */
const PAGES = 4;

/**
 * Goes through a whole list page by page in both APIs: the same rows by the same cursors, as many as the graph says there
 * are, and every row's own cursor is where the list goes on after it, in either.
 */
export async function walk(apis: BothApis, table: BothTable, question: Question): Promise<void> {
  const { answer: start } = await apis.graph(table, { ...question, limit: 1 }, ' { totalCount }');
  const limit = Math.min(200, Math.max(1, Math.ceil(start.totalCount / PAGES)));
  const rows: Row[] = [];
  const cursors: string[] = [];
  let cursor: string | undefined;
  do {
    const { rest, graph } = await apis.compare(table, { ...question, limit, ...(cursor && { cursor }) });
    expect(graph.totalCount, table.name).toBe(start.totalCount);
    rows.push(...rest.data);
    cursors.push(...graph.edges.map((edge) => edge.cursor));
    cursor = rest.page.next ?? undefined;
  } while (cursor !== undefined);
  expect(rows.length, table.name).toBe(start.totalCount);
  expect(new Set(cursors).size, table.name).toBe(cursors.length);
  for (const [at, after] of cursors.slice(0, 40).entries()) {
    const { answer } = await apis.graph(
      table,
      { ...question, limit: 1, cursor: after },
      ' { edges { cursor } }',
    );
    expect(
      answer.edges.map((edge: GraphPage['edges'][number]) => edge.cursor),
      table.name,
    ).toEqual(cursors.slice(at + 1, at + 2));
  }
  const middle = cursors[cursors.length >> 1];
  if (middle === undefined) return;
  const { data } = await apis.rest(table, { ...question, limit: 1, cursor: middle });
  expect(data, table.name).toEqual(rows.slice((cursors.length >> 1) + 1, (cursors.length >> 1) + 2));
}
