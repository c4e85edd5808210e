/** A design matrix of few non-zeros a row: row i has `indices[starts[i]..starts[i + 1])`, ascending, with `values`. */
export interface SparseRows {
  starts: Int32Array;
  indices: Int32Array;
  values: Float64Array;
  width: number;
}

/** Compressed sparse rows; an index that is named twice in a row has its values added. */
export function sparseRows(
  rows: readonly (readonly (readonly [index: number, value: number])[])[],
  width: number,
): SparseRows {
  const starts = new Int32Array(rows.length + 1);
  const indices: number[] = [];
  const values: number[] = [];
  for (const [at, row] of rows.entries()) {
    const sorted = [...row].sort((a, b) => a[0] - b[0]);
    const start = indices.length;
    for (const [index, value] of sorted) {
      if (!Number.isInteger(index) || index < 0 || index >= width) {
        throw new RangeError(`No column ${index} among ${width}`);
      }
      const last = indices.length - 1;
      if (last >= start && indices[last] === index) values[last] = (values[last] as number) + value;
      else {
        indices.push(index);
        values.push(value);
      }
    }
    starts[at + 1] = indices.length;
  }
  return { starts, indices: Int32Array.from(indices), values: Float64Array.from(values), width };
}

/** Each row times the coefficients, plus its offset. */
export function linearPredictor(
  rows: SparseRows,
  coefficients: ArrayLike<number>,
  offset?: ArrayLike<number>,
): Float64Array {
  const { starts, indices, values } = rows;
  const n = starts.length - 1;
  const predictor = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = offset === undefined ? 0 : (offset[i] as number);
    const end = starts[i + 1] as number;
    for (let k = starts[i] as number; k < end; k++) {
      sum += (values[k] as number) * (coefficients[indices[k] as number] as number);
    }
    predictor[i] = sum;
  }
  return predictor;
}
