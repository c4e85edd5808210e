import { type SparseRows, sparseRows } from '../../../src/stats/logistic.ts';

export function denseRows(x: readonly (readonly number[])[], width = x[0]?.length ?? 0): SparseRows {
  return sparseRows(
    x.map((row) => row.map((value, j) => [j, value] as const)),
    width,
  );
}
