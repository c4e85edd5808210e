/** So many units, which come back evenly over so many seconds. */
export interface Policy {
  units: number;
  seconds: number;
}

/** What somebody owes of their units, and when that was. Nobody owes anything by default. */
export interface Bucket {
  debt: number;
  /** Milliseconds since 1970. */
  at: number;
}

/** What is said of a bucket after somebody wanted something of it. */
export interface Level {
  /** Whether they got it; if not, nothing was taken. */
  allowed: boolean;
  debt: number;
}

/** Sums of fractions are never quite what they should be. */
const TOLERANCE = 0.001;

/** A bucket as it is now: debts shrink with time. A clock that goes back changes nothing. */
export function settle({ debt, at }: Bucket, { units, seconds }: Policy, now: number): Bucket {
  const passed = Math.max(0, now - at) / 1_000;
  return { debt: Math.max(0, debt - (passed * units) / seconds), at: Math.max(at, now) };
}

/** Whether a settled bucket has that much left. Nothing costs more than everything. */
export function has({ debt }: Bucket, { units }: Policy, cost: number): boolean {
  return debt + Math.min(cost, units) <= units + TOLERANCE;
}

/** Takes units, or with less than nothing gives some back. */
export function take({ debt, at }: Bucket, { units }: Policy, cost: number): Bucket {
  return { debt: Math.max(0, debt + Math.min(cost, units)), at };
}

/** Whole units left. */
export function remaining(debt: number, { units }: Policy): number {
  return Math.max(0, Math.floor(units - debt + TOLERANCE));
}

/** Whole seconds until everything has come back. */
export function secondsToFull(debt: number, { units, seconds }: Policy): number {
  return Math.max(0, Math.ceil(((debt - TOLERANCE) * seconds) / units));
}

/** Whole seconds, one at least, until so many units are there. */
export function secondsUntil(debt: number, { units, seconds }: Policy, cost: number): number {
  const missing = debt + Math.min(cost, units) - units;
  return Math.max(1, Math.ceil(((missing - TOLERANCE) * seconds) / units));
}
