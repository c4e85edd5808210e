import type { ExchangeDeps } from './auth/exchange.ts';
import type { Family } from './endpoints.ts';
import { type AuthLayer, WaypointAuthFailed, type WaypointError } from './errors.ts';
import { type Bucket, createBucket } from './limiter.ts';
import {
  burstFor,
  defaultLimits,
  type LimitTable,
  type TokenStore,
  type UpstreamAccount,
} from './options.ts';
import { createTokens, type Tokens } from './tokens.ts';

export interface FailureNote {
  code: string;
  status: number | null;
  at: Date;
}

export interface AccountStatus {
  name: string;
  /** `parked`: the chain is dead, nothing is asked until `parkedUntil`, then the chain is tried again. */
  state: 'working' | 'parked';
  parkedUntil: Date | null;
  failure: { layer: AuthLayer | null; reason: string | null; at: Date } | null;
  /** When each cached token expires; null when none is cached. */
  tokens: Record<AuthLayer, Date | null>;
  families: Record<
    Family,
    { ratePerSecond: number; queued: number; pausedUntil: Date | null; lastError: FailureNote | null }
  >;
}

/** One Xbox account: its tokens, its budgets, and whether it still works. */
export interface Account {
  name: string;
  tokens: Tokens;
  bucket(family: Family): Bucket;
  /** Why the account is parked now, or null. */
  parked(): WaypointAuthFailed | null;
  succeeded(family: Family, grantedAt: number): void;
  failed(family: Family, error: WaypointError): void;
  /** The chain is dead: park, longer each time. */
  park(error: WaypointAuthFailed): void;
  /** A service refused freshly minted credentials; several in a row park the account. */
  refusedFresh(): void;
  status(): AccountStatus;
  close(reason: unknown): void;
}

const PARK_BASE_MS = 60_000;
const PARK_CAP_MS = 15 * 60_000;
/** One endpoint may answer 401 for reasons of its own, so a single refusal is not yet the account's fault. */
const REFUSALS_TO_PARK = 3;
const FAMILIES = Object.keys(defaultLimits) as Family[];

export function createAccount(
  deps: ExchangeDeps,
  account: UpstreamAccount,
  store: TokenStore,
  limits: LimitTable,
): Account {
  const { clock, log } = deps;
  const buckets = new Map<Family, Bucket>(
    FAMILIES.map((family) => {
      const rate = limits[family];
      return [family, createBucket({ rate, burst: burstFor(rate), clock })];
    }),
  );
  const tokens = createTokens(deps, account, store);
  const lastErrors = new Map<Family, FailureNote>();
  let parking: { error: WaypointAuthFailed; at: number; until: number } | null = null;
  let parkings = 0;
  let refusals = 0;

  function bucket(family: Family): Bucket {
    const found = buckets.get(family);
    if (found === undefined) throw new TypeError(`no such endpoint family: ${family}`);
    return found;
  }

  function park(error: WaypointAuthFailed): void {
    const now = clock.now();
    if (parking !== null && parking.until > now) return;
    const until = now + Math.min(PARK_CAP_MS, PARK_BASE_MS * 2 ** Math.min(parkings, 10));
    parkings++;
    parking = { error, at: now, until };
    log.error(
      { account: account.name, layer: error.layer, reason: error.reason, until: new Date(until) },
      'upstream account parked',
    );
  }

  return {
    name: account.name,
    tokens,
    bucket,
    park,
    parked: () => (parking !== null && parking.until > clock.now() ? parking.error : null),
    succeeded(family, grantedAt) {
      bucket(family).succeeded(grantedAt);
      refusals = 0;
      if (parking !== null) log.info({ account: account.name }, 'upstream account works again');
      parking = null;
      parkings = 0;
    },
    failed(family, error) {
      lastErrors.set(family, {
        code: error.code,
        status: error.status ?? null,
        at: new Date(clock.now()),
      });
    },
    refusedFresh() {
      refusals++;
      if (refusals < REFUSALS_TO_PARK) return;
      refusals = 0;
      park(new WaypointAuthFailed({ layer: 'spartan', reason: 'fresh_tokens_refused' }));
    },
    status() {
      const now = clock.now();
      const isParked = parking !== null && parking.until > now;
      return {
        name: account.name,
        state: isParked ? 'parked' : 'working',
        parkedUntil: parking !== null && isParked ? new Date(parking.until) : null,
        failure:
          parking === null
            ? null
            : { layer: parking.error.layer, reason: parking.error.reason, at: new Date(parking.at) },
        tokens: tokens.expiries(),
        families: Object.fromEntries(
          FAMILIES.map((family) => {
            const { rate, queued, pausedUntil } = bucket(family).state();
            const lastError = lastErrors.get(family) ?? null;
            return [family, { ratePerSecond: rate, queued, pausedUntil, lastError }];
          }),
        ) as AccountStatus['families'],
      };
    },
    close(reason) {
      for (const each of buckets.values()) each.close(reason);
    },
  };
}
