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
  const last = y.length - 1;
  if (last < 1 || x.length !== y.length || !Number.isFinite(wanted)) return null;
  const rises = (y[1] as number) > (y[0] as number);
  for (let k = 1; k <= last; k++) {
    const [before, value] = [y[k - 1] as number, y[k] as number];
    if (!(rises ? value > before : value < before)) return null;
  }
  const passed = (k: number) => (rises ? wanted >= (y[k] as number) : wanted <= (y[k] as number));
  if (!passed(0)) return { value: x[0] as number, bound: 'first' };
  if (passed(last)) return { value: x[last] as number, bound: wanted === y[last] ? 'within' : 'last' };
  let k = 0;
  while (passed(k + 1)) k += 1;
  const [x0 = 0, x1 = 0] = [x[k], x[k + 1]];
  const [y0 = 0, y1 = 0] = [y[k], y[k + 1]];
  return { value: x0 + ((x1 - x0) * (wanted - y0)) / (y1 - y0), bound: 'within' };
}

/** Knots that are missing, put on the line through the two nearest known ones; null with fewer than two. */
export function fillKnots(x: readonly number[], y: readonly (number | null)[]): readonly number[] | null {
  if (y.length === x.length && y.every(isKnown)) return y as readonly number[];
  const known = x.flatMap((at, k) => {
    const value = y[k];
    return isKnown(value) ? [{ at, value }] : [];
  });
  if (known.length < 2) return null;
  return x.map((at, k) => {
    const own = y[k];
    if (isKnown(own)) return own;
    const nearest = [...known].sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
    const below = known.filter((one) => one.at < at).at(-1);
    const above = known.find((one) => one.at > at);
    const [a, b] = below && above ? [below, above] : [nearest[0], nearest[1]];
    if (a === undefined || b === undefined) return 0;
    return a.value + ((b.value - a.value) * (at - a.at)) / (b.at - a.at);
  });
}

function isKnown(value: number | null | undefined): value is number {
  return value !== null && value !== undefined && Number.isFinite(value);
}
