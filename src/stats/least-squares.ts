import { Matrix, QrDecomposition } from 'ml-matrix';

export interface LeastSquaresFit {
  coefficients: number[];
  /** HC1, or clustered where clusters were given. */
  covariance: Matrix;
  /** Degrees of freedom of the coefficients' t distribution: rows less columns, or clusters less one. */
  df: number;
  residualVariance: number;
  n: number;
}

export interface LeastSquaresProblem {
  /** Rows; no intercept is added. */
  x: readonly (readonly number[])[];
  y: readonly number[];
  weights?: readonly number[] | undefined;
}

/**
 * Weighted least squares by QR with a covariance that survives unequal variances (HC1: MacKinnon & White 1985), or
 * dependence within clusters (CR1: Liang & Zeger 1986, with the usual small-sample factor; Cameron & Miller 2015).
 * Null where the columns are collinear, nothing is left to judge the spread by, or there are fewer than two clusters.
 */
export function fitLeastSquares({
  clusters,
  ...problem
}: LeastSquaresProblem & { clusters?: readonly number[] }): LeastSquaresFit | null {
  return sandwich(problem, clusters, 0);
}

/**
 * Fixed effects: rows and outcomes less the mean of their group (Wooldridge, Econometric Analysis of Cross Section and
 * Panel Data, 2nd ed., §10.5), clustered by group. Groups nested in clusters do not count as columns in the small-sample
 * factor (Cameron & Miller 2015, §III.B), and groups of one row, which say nothing, do not count at all (Correia 2015).
 */
export function fitWithin({
  x,
  y,
  groups,
  weights,
}: LeastSquaresProblem & { groups: readonly number[] }): LeastSquaresFit | null {
  const sizes = new Map<number, number>();
  for (const [i, group] of groups.entries()) {
    if (weights === undefined || (weights[i] as number) > 0) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  const kept = [...groups.keys()].filter(
    (i) => (weights?.[i] ?? 1) > 0 && (sizes.get(groups[i] as number) as number) > 1,
  );
  const clusters = kept.map((i) => groups[i] as number);
  const mass = weights === undefined ? undefined : kept.map((i) => weights[i] as number);
  const rows = kept.map((i) => [...(x[i] as readonly number[]), y[i] as number]);
  const centred = demean(rows, clusters, mass);
  return sandwich(
    {
      x: centred.map((row) => row.slice(0, -1)),
      y: centred.map((row) => row.at(-1) as number),
      weights: mass,
    },
    clusters,
    new Set(clusters).size,
  );
}

function demean(
  rows: readonly (readonly number[])[],
  groups: readonly number[],
  weights: readonly number[] | undefined,
): number[][] {
  const means = new Map<number, { mass: number; sums: number[] }>();
  for (const [i, row] of rows.entries()) {
    const weight = weights?.[i] ?? 1;
    const group = groups[i] as number;
    const mean = means.get(group) ?? { mass: 0, sums: row.map(() => 0) };
    mean.mass += weight;
    for (const [j, value] of row.entries()) mean.sums[j] = (mean.sums[j] as number) + weight * value;
    means.set(group, mean);
  }
  return rows.map((row, i) => {
    const { mass, sums } = means.get(groups[i] as number) as { mass: number; sums: number[] };
    return row.map((value, j) => {
      const left = value - (sums[j] as number) / mass;
      // A column that is constant within its group leaves rounding, not variation.
      return Math.abs(left) <= 1e-12 * Math.abs(value) ? 0 : left;
    });
  });
}

/** `absorbed`: parameters already taken out of the data; they count for the residual variance alone. */
function sandwich(
  { x, y, weights }: LeastSquaresProblem,
  clusters: readonly number[] | undefined,
  absorbed: number,
): LeastSquaresFit | null {
  const used = [...x.keys()].filter((i) => (weights?.[i] ?? 1) > 0);
  const n = used.length;
  const width = x[0]?.length ?? 0;
  const clusterCount = clusters === undefined ? n : new Set(used.map((i) => clusters[i])).size;
  if (width === 0 || n <= width + absorbed || clusterCount < 2) return null;
  const roots = used.map((i) => Math.sqrt(weights?.[i] ?? 1));
  const design = new Matrix(
    used.map((i, at) => (x[i] as readonly number[]).map((v) => v * (roots[at] as number))),
  );
  const target = used.map((i, at) => (y[i] as number) * (roots[at] as number));
  const bread = leastSquaresBread(design);
  if (bread === null || !target.every(Number.isFinite)) return null;
  const coefficients = bread.mmul(design.transpose()).mmul(Matrix.columnVector(target)).to1DArray();
  const scores = new Map<number, Float64Array>();
  let squares = 0;
  for (let at = 0; at < n; at++) {
    let residual = target[at] as number;
    for (let j = 0; j < width; j++) residual -= design.get(at, j) * (coefficients[j] as number);
    squares += residual ** 2;
    const cluster = clusters === undefined ? at : (clusters[used[at] as number] as number);
    const score = scores.get(cluster) ?? new Float64Array(width);
    for (let j = 0; j < width; j++) score[j] = (score[j] as number) + residual * design.get(at, j);
    scores.set(cluster, score);
  }
  const covariance = Matrix.zeros(width, width);
  for (const score of scores.values()) {
    const influence = bread.mmul(Matrix.columnVector(score));
    covariance.add(influence.mmul(influence.transpose()));
  }
  const small =
    clusters === undefined ? n / (n - width) : (clusterCount / (clusterCount - 1)) * ((n - 1) / (n - width));
  return {
    coefficients,
    covariance: covariance.mul(small),
    df: clusters === undefined ? n - width : clusterCount - 1,
    residualVariance: squares / (n - width - absorbed),
    n,
  };
}

/** (XᵀX)⁻¹ from the R of the QR decomposition; null where a column is (all but) a combination of the others. */
function leastSquaresBread(design: Matrix): Matrix | null {
  const { rows, columns } = design;
  const norms = Array.from({ length: columns }, (_, j) => design.getColumnVector(j).norm('frobenius'));
  if (!norms.every((norm) => norm > 1e-150 && norm < 1e150)) return null;
  const scaled = design.clone();
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) scaled.set(i, j, design.get(i, j) / (norms[j] as number));
  }
  const upper = new QrDecomposition(scaled).upperTriangularMatrix;
  if (upper.diagonal().some((pivot) => Math.abs(pivot) < 1e-9)) return null;
  const inverse = Matrix.zeros(columns, columns);
  for (let column = 0; column < columns; column++) {
    for (let i = column; i >= 0; i--) {
      let sum = i === column ? 1 : 0;
      for (let k = i + 1; k <= column; k++) sum -= upper.get(i, k) * inverse.get(k, column);
      inverse.set(i, column, sum / upper.get(i, i));
    }
  }
  const bread = inverse.mmul(inverse.transpose());
  for (let i = 0; i < columns; i++) {
    for (let j = 0; j < columns; j++) {
      bread.set(i, j, bread.get(i, j) / ((norms[i] as number) * (norms[j] as number)));
    }
  }
  return bread;
}
