/** What we use of the library, whose package names no types for its module. */
declare module 'cephes' {
  export const compiled: Promise<void>;
  /** Regularised lower incomplete gamma P(a, x). */
  export function igam(a: number, x: number): number;
  /** Regularised incomplete beta I_x(a, b). */
  export function incbet(a: number, b: number, x: number): number;
  export function lgam(x: number): number;
  export function ndtr(z: number): number;
  export function ndtri(p: number): number;
  export function psi(x: number): number;
  /** Hurwitz zeta ζ(s, q). */
  export function zeta(s: number, q: number): number;
}
