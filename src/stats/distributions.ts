import * as cephes from 'cephes';
import { solveLogCdf } from './solve-log-cdf.ts';

// The library is WebAssembly: its functions exist once it is compiled.
await cephes.compiled;

/** Distribution of the standard normal at z (Moshier's Cephes, as in SciPy). */
export function normalCdf(z: number): number {
  requireNumber('z', z);
  return cephes.ndtr(clamp(z, -1e3, 1e3));
}

/** z such that a standard normal lies under it with probability p; p is held inside (0, 1), so the answer is finite. */
export function normalQuantile(p: number): number {
  requireNumber('p', p);
  return cephes.ndtri(inside(p));
}

/** Distribution of Student's t, through the incomplete beta (Abramowitz & Stegun 1964, 26.7.1). */
export function studentCdf(t: number, df: number): number {
  requireNumber('t', t);
  requireShape('df', df);
  if (t === 0) return 0.5;
  if (df > NORMAL_DF) return normalCdf(t * (1 - 1 / (4 * df)));
  const square = Math.min(t * t, 1e300);
  // Near the middle the beta argument of the second form is too near 1; further out the first would cancel.
  const tail =
    square < Math.min(1, df)
      ? 0.5 - 0.5 * incbet(0.5, df / 2, square / (df + square))
      : 0.5 * incbet(df / 2, 0.5, df / (df + square));
  return t < 0 ? tail : 1 - tail;
}

/** t such that Student's t with df degrees of freedom lies under it with probability p (held inside (0, 1)). */
export function studentQuantile(p: number, df: number): number {
  requireNumber('p', p);
  requireShape('df', df);
  const q = inside(p);
  if (q === 0.5) return 0;
  if (df > NORMAL_DF) {
    const z = normalQuantile(q);
    return z + (z * z * z + z) / (4 * df);
  }
  const tail = Math.min(q, 1 - q);
  const { x, complement } = betaBothEnds(2 * tail, df / 2, 0.5);
  const size = Math.min(Math.sqrt(df) * Math.sqrt(complement / Math.max(x, Number.MIN_VALUE)), 1e300);
  return q < 0.5 ? -size : size;
}

/** Regularised incomplete beta I_x(a, b). */
export function betaCdf(x: number, a: number, b: number): number {
  requireNumber('x', x);
  requireShape('a', a);
  requireShape('b', b);
  if (x <= 0) return 0;
  return x >= 1 ? 1 : incbet(a, b, x);
}

/** x with I_x(a, b) = p, in [0, 1]. */
export function betaQuantile(p: number, a: number, b: number): number {
  requireNumber('p', p);
  requireShape('a', a);
  requireShape('b', b);
  if (p <= 0) return 0;
  return p >= 1 ? 1 : betaBothEnds(p, a, b).x;
}

/** Distribution of chi-square with df degrees of freedom. */
export function chiSquareCdf(x: number, df: number): number {
  requireNumber('x', x);
  requireShape('df', df);
  return x <= 0 ? 0 : igam(df / 2, Math.min(x, 1e300) / 2);
}

/** x such that chi-square with df degrees of freedom lies under it with probability p; 0 for p ≤ 0, finite for p ≥ 1. */
export function chiSquareQuantile(p: number, df: number): number {
  requireNumber('p', p);
  requireShape('df', df);
  if (p <= 0) return 0;
  const half = df / 2;
  const logNorm = half * Math.LN2 + cephes.lgam(half);
  return solveLogCdf(
    inside(p),
    df,
    (x) => igam(half, x / 2),
    (x, probability) => Math.exp(half * Math.log(x) - x / 2 - logNorm) / probability,
  );
}

/** log Γ(x), x > 0. */
export function logGamma(x: number): number {
  requirePositive('x', x);
  return cephes.lgam(x);
}

/** ψ(x) = d log Γ(x) / dx, x > 0. */
export function digamma(x: number): number {
  requirePositive('x', x);
  return cephes.psi(x);
}

/** Solved from the end that holds less than half, so that neither x nor 1 − x loses its digits. */
function betaBothEnds(p: number, a: number, b: number): { x: number; complement: number } {
  const middle = a / (a + b);
  const atMiddle = middle > 0 && middle < 1 ? incbet(a, b, middle) : p;
  if (p <= atMiddle) {
    const x = betaLowerEnd(p, a, b);
    return { x, complement: 1 - x };
  }
  const complement = betaLowerEnd(1 - p, b, a);
  return { x: 1 - complement, complement };
}

function betaLowerEnd(p: number, a: number, b: number): number {
  const logNorm = cephes.lgam(a + b) - cephes.lgam(a) - cephes.lgam(b);
  const root = solveLogCdf(
    p,
    a / (a + b),
    (x) => (x >= 1 ? 1 : incbet(a, b, x)),
    (x, probability) => Math.exp(a * Math.log(x) + (b - 1) * Math.log1p(-x) + logNorm) / probability,
  );
  return Math.min(root, 1);
}

/** Beyond this many degrees of freedom two terms of Student's expansion in 1/df are exact to a double. */
const NORMAL_DF = 1e8;

function inside(p: number): number {
  return clamp(p, 1e-300, 1 - 2 ** -53);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

function requireNumber(name: string, value: number): void {
  if (Number.isNaN(value)) throw new RangeError(`${name} is not a number`);
}

function requirePositive(name: string, value: number): void {
  if (!(value > 0 && value < Infinity)) throw new RangeError(`${name} must be positive and finite`);
}

/** Where the library's series and fractions settle. */
function requireShape(name: string, value: number): void {
  if (!(value >= 1e-9 && value <= 1e9)) throw new RangeError(`${name} must lie between 1e-9 and 1e9`);
}

/** The library throws where the lower tail, or the upper one, is less than the least double. */
function igam(a: number, x: number): number {
  const logTail = a * Math.log(x) - x - cephes.lgam(a);
  return logTail < -700 ? (x > a ? 1 : 0) : cephes.igam(a, x);
}

/** At the edges of that range rounding may pass 1. */
function incbet(a: number, b: number, x: number): number {
  return clamp(cephes.incbet(a, b, x), 0, 1);
}
