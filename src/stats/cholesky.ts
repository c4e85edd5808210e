/**
 * Cholesky factor of a symmetric positive definite matrix (Golub & Van Loan, Matrix Computations, 4th ed., §4.2).
 * Only the lower triangle of `matrix` (row by row, n × n) is read. Null where a pivot all but vanishes: the
 * matrix is singular for our purposes. ml-matrix has the same; on flat arrays the inverse at n = 200 takes a
 * tenth of its time, and the mixed model needs one per step. Zeros a row begins with are zeros of the factor and are
 * passed over, here and in the inverse: columns that seldom meet others cost little when they come first.
 */
export function choleskyFactor(matrix: Float64Array, n: number): Float64Array | null {
  const factor = new Float64Array(n * n);
  const first = firstOfRows(matrix, n);
  for (let i = 0; i < n; i++) {
    const row = i * n;
    for (let j = first[i] as number; j <= i; j++) {
      const other = j * n;
      let sum = matrix[row + j] as number;
      for (let k = Math.max(first[i] as number, first[j] as number); k < j; k++)
        sum -= (factor[row + k] as number) * (factor[other + k] as number);
      if (j < i) factor[row + j] = sum / (factor[other + j] as number);
      else if (sum > 1e-12 * (matrix[row + i] as number)) factor[row + i] = Math.sqrt(sum);
      else return null;
    }
  }
  return factor;
}

/** Where the lower triangle's rows begin to be other than zero; at the diagonal at the latest. */
function firstOfRows(matrix: Float64Array, n: number): Int32Array {
  const first = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    let j = 0;
    while (j < i && matrix[i * n + j] === 0) j++;
    first[i] = j;
  }
  return first;
}

/** Solves A x = b by the factor of A. */
export function choleskySolve(factor: Float64Array, n: number, b: Float64Array): Float64Array {
  const x = Float64Array.from(b);
  for (let i = 0; i < n; i++) {
    let sum = x[i] as number;
    for (let k = 0; k < i; k++) sum -= (factor[i * n + k] as number) * (x[k] as number);
    x[i] = sum / (factor[i * n + i] as number);
  }
  for (let i = n - 1; i >= 0; i--) {
    const value = (x[i] as number) / (factor[i * n + i] as number);
    x[i] = value;
    for (let k = 0; k < i; k++) x[k] = (x[k] as number) - (factor[i * n + k] as number) * value;
  }
  return x;
}

/** The whole symmetric inverse, row by row. */
export function choleskyInverse(factor: Float64Array, n: number): Float64Array {
  const low = inverseFactor(factor, n);
  const first = firstOfRows(low, n);
  const inverse = new Float64Array(n * n);
  for (let k = 0; k < n; k++) {
    const start = first[k] as number;
    for (let i = start; i <= k; i++) {
      const scale = low[k * n + i] as number;
      if (scale === 0) continue;
      for (let j = start; j <= i; j++) {
        inverse[i * n + j] = (inverse[i * n + j] as number) + scale * (low[k * n + j] as number);
      }
    }
  }
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) inverse[j * n + i] = inverse[i * n + j] as number;
  }
  return inverse;
}

function inverseFactor(factor: Float64Array, n: number): Float64Array {
  const low = new Float64Array(n * n);
  const first = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const row = i * n;
    const pivot = factor[row + i] as number;
    let start = i;
    for (let k = 0; k < i; k++) {
      const scale = (factor[row + k] as number) / pivot;
      if (scale === 0) continue;
      start = Math.min(start, first[k] as number);
      for (let j = first[k] as number; j <= k; j++)
        low[row + j] = (low[row + j] as number) - scale * (low[k * n + j] as number);
    }
    first[i] = start;
    low[row + i] = 1 / pivot;
  }
  return low;
}
