/** Values at knots, joined by straight lines. */
export interface Knots {
  /** Ascending. */
  x: readonly number[];
  y: readonly number[];
}

export interface Inverse {
  value: number;
  /** Whether `y` lay beyond the first or the last knot: the value is then theirs. */
  bound: 'within' | 'first' | 'last';
}

/** Where a piecewise-linear function takes a value; null unless the function rises, or falls, all the way. */
export function invertPiecewiseLinear({ x, y }: Knots, wanted: number): Inverse | null {
  const rises = (y[1] ?? 0) > (y[0] ?? 0);
  const isMonotone = y.every(
    (value, k) => k === 0 || (rises ? value > (y[k - 1] ?? 0) : value < (y[k - 1] ?? 0)),
  );
  if (y.length < 2 || x.length !== y.length || !isMonotone || !Number.isFinite(wanted)) return null;
  const passed = (k: number) => (rises ? wanted >= (y[k] ?? 0) : wanted <= (y[k] ?? 0));
  const last = y.length - 1;
  if (!passed(0)) return { value: x[0] ?? 0, bound: 'first' };
  if (passed(last)) return { value: x[last] ?? 0, bound: wanted === y[last] ? 'within' : 'last' };
  let k = 0;
  while (passed(k + 1)) k += 1;
  const [x0 = 0, x1 = 0] = [x[k], x[k + 1]];
  const [y0 = 0, y1 = 0] = [y[k], y[k + 1]];
  return { value: x0 + ((x1 - x0) * (wanted - y0)) / (y1 - y0), bound: 'within' };
}

/** Knots that are missing, put on the line through the two nearest known ones; null with fewer than two. */
export function fillKnots(x: readonly number[], y: readonly (number | null)[]): number[] | null {
  const known = x.flatMap((at, k) => {
    const value = y[k];
    return value === null || value === undefined || !Number.isFinite(value) ? [] : [{ at, value }];
  });
  if (known.length < 2) return null;
  return x.map((at, k) => {
    const own = y[k];
    if (own !== null && own !== undefined && Number.isFinite(own)) return own;
    const nearest = [...known].sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
    const below = known.filter((one) => one.at < at).at(-1);
    const above = known.find((one) => one.at > at);
    const [a, b] = below && above ? [below, above] : [nearest[0], nearest[1]];
    if (a === undefined || b === undefined) return 0;
    return a.value + ((b.value - a.value) * (at - a.at)) / (b.at - a.at);
  });
}
