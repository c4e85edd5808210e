import type { Family } from './route.ts';

/** A leaky bucket: `burst` requests at once, `perSecond` drain. */
export interface Limit {
  perSecond: number;
  burst: number;
}

/** Per account; a family that is not named is not limited. */
export type Limits = Record<Family, Limit>;

/**
 * UPSTREAM §6. Match list: 1/s is clean, 3/s survives a burst of 40 pages and then collapses. Match stats: up to
 * 10/s per account were clean. Xbox: 30 requests in 5 minutes. The others were never measured: the pace of a
 * client known to work (9/s per origin).
 */
export const MEASURED_LIMITS: Limits = {
  auth: { perSecond: 5, burst: 50 },
  'match-list': { perSecond: 1, burst: 30 },
  'match-stats': { perSecond: 10, burst: 50 },
  'match-skill': { perSecond: 9, burst: 45 },
  'playlist-csr': { perSecond: 9, burst: 45 },
  'player-stats': { perSecond: 9, burst: 45 },
  profile: { perSecond: 5, burst: 25 },
  discovery: { perSecond: 9, burst: 45 },
  gamecms: { perSecond: 9, burst: 45 },
  economy: { perSecond: 9, burst: 45 },
  xbox: { perSecond: 0.1, burst: 30 },
  other: { perSecond: 9, burst: 45 },
};

/** Whether one more request of this account and family fits. `nowMs` is a monotonic clock. */
export function createLimiter(limits: Partial<Limits> | 'unlimited', nowMs: () => number) {
  const buckets = new Map<string, { level: number; at: number }>();

  return function admit(account: string, family: Family): boolean {
    const limit = limits === 'unlimited' ? undefined : limits[family];
    if (limit === undefined) return true;

    const key = `${account} ${family}`;
    const now = nowMs();
    const bucket = buckets.get(key) ?? { level: 0, at: now };
    buckets.set(key, bucket);
    bucket.level = Math.max(0, bucket.level - ((now - bucket.at) / 1000) * limit.perSecond);
    bucket.at = now;
    if (bucket.level + 1 > limit.burst) return false;
    bucket.level += 1;
    return true;
  };
}
