export interface Standardized {
  means: number[];
  /** Sample standard deviations; 0 where a column does not vary. */
  deviations: number[];
  /** (value − mean) / deviation; 0 where the value is missing or the column does not vary. */
  values: number[][];
}

/**
 * Columns to mean 0 and standard deviation 1, so that penalties and effects compare (Gelman 2008, Scaling
 * regression inputs). Values that are not finite numbers count as missing and take the mean.
 */
export function standardize(columns: readonly ArrayLike<number | null>[]): Standardized {
  const means: number[] = [];
  const deviations: number[] = [];
  const values: number[][] = [];
  for (const column of columns) {
    const all = Array.from(column);
    const present = all.filter((value): value is number => value !== null && Number.isFinite(value));
    const n = present.length;
    const mean = n === 0 ? 0 : present.reduce((sum, value) => sum + value / n, 0);
    const squares = present.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const spread = n < 2 ? 0 : Math.sqrt(squares / (n - 1));
    // What rounding leaves of a constant column is not spread.
    const deviation = Number.isFinite(spread) && spread > 1e-12 * Math.abs(mean) ? spread : 0;
    means.push(mean);
    deviations.push(deviation);
    values.push(
      all.map((value) =>
        value === null || !Number.isFinite(value) || deviation === 0 ? 0 : (value - mean) / deviation,
      ),
    );
  }
  return { means, deviations, values };
}
