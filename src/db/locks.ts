/**
 * Advisory locks, which whoever does one of these things takes. Two that shared a number would wait for each other. A number
 * stays what it is, as processes of two versions may run at once; a new lock gets the next. Two rooms that know nothing of
 * this one have theirs below: migrations 225, an embedded cluster's process 226 (in a database of its own).
 */
export const LOCKS = {
  /** Alone: an erasure. Shared: whoever writes about people, in the function `erased_among` as well. */
  erasure: 7_410_311_226n,
  /** Giving events their place in the log. */
  events: 7_410_311_227n,
  /** Writing kept payloads anew, so that two who do so never write over each other. */
  payloads: 7_410_311_228n,
  /** Making the sums of players anew. */
  rollups: 7_410_311_229n,
} as const;
