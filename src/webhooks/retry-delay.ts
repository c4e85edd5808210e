/** Milliseconds before the second try, the third and so on; the last one goes on. */
const STEPS = [5_000, 30_000, 120_000, 600_000, 1_800_000, 3_600_000, 7_200_000];

/** How long something is tried again, in milliseconds. */
export const PATIENCE_MS = 24 * 3_600_000;

/** A receiver that cannot be reached is looked at this often at least, so that it is soon found to be back. */
const LONGEST_REST_MS = 60_000;

/** However long a receiver asks to be left alone. */
const LONGEST_RETRY_AFTER_MS = 3_600_000;

const LEAST_MS = 1_000;

/**
 * Milliseconds until a message is tried again that has been tried so often. Anything from none to twice the step: those
 * that failed together do not come back together.
 */
export function retryDelay(attempts: number, retryAfterMs: number | null, random = Math.random): number {
  const step = STEPS[Math.min(Math.max(attempts, 1), STEPS.length) - 1] ?? LEAST_MS;
  return Math.max(LEAST_MS, Math.round(random() * 2 * step), bounded(retryAfterMs));
}

/** Milliseconds a receiver is left alone that has failed so many times in a row, whatever else waits for it. */
export function restDelay(failures: number, retryAfterMs: number | null, random = Math.random): number {
  // One message may be at fault itself.
  if (failures < 2) return bounded(retryAfterMs);
  const step = Math.min(LONGEST_REST_MS / 2, 5_000 * 2 ** (failures - 2));
  return Math.max(LEAST_MS, Math.round(random() * 2 * step), bounded(retryAfterMs));
}

function bounded(retryAfterMs: number | null): number {
  return Math.min(retryAfterMs ?? 0, LONGEST_RETRY_AFTER_MS);
}

/** Milliseconds of a header Retry-After: seconds, or a date. Null: none that can be read. */
export function readRetryAfter(header: string | undefined, now: number): number | null {
  if (header === undefined) return null;
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * 1_000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
