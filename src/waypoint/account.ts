import type { ExchangeDeps } from './auth/exchange.ts';
import { isUnlimited } from './budget.ts';
import type { FailureNote } from './endpoint-counts.ts';
import type { Family } from './endpoints.ts';
import { type AuthLayer, WaypointAuthFailed, type WaypointError } from './errors.ts';
import { type Bucket, createBucket } from './limiter.ts';
import {
  defaultLimits,
  type Lane,
  type LimitTable,
  type Parking,
  type TokenStore,
  termsOf,
  type UpstreamAccount,
  type WaypointOptions,
} from './options.ts';
import { createTokens, type Tokens } from './tokens.ts';

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
    {
      /** What AIMD allows now, and the most it ever would; Infinity: unlimited. */
      ratePerSecond: number;
      ceilingPerSecond: number;
      /** Requests of this process that wait, by lane. */
      queued: Record<Lane, number>;
      pausedUntil: Date | null;
      lastError: FailureNote | null;
    }
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
  /** A service answered 403. One may have its reasons; nothing else for a while parks the account. */
  forbidden(): void;
  /** What another process says of it. */
  hear(parking: Parking | null): void;
  status(): AccountStatus;
  close(reason: unknown): void;
}

const PARK_BASE_MS = 60_000;
const PARK_CAP_MS = 15 * 60_000;
/** One endpoint may answer 401 for reasons of its own, so a single refusal is not yet the account's fault. */
const REFUSALS_TO_PARK = 3;
/** Nor is a 403: some things nobody but their owner may see (UPSTREAM §6). */
const FORBIDDEN_TO_PARK = 8;
const FAMILIES = Object.keys(defaultLimits) as Family[];

export function createAccount(
  deps: ExchangeDeps,
  account: UpstreamAccount,
  store: TokenStore,
  limits: LimitTable,
  { budgets, onParked }: Pick<WaypointOptions, 'budgets' | 'onParked'>,
): Account {
  const { clock, log } = deps;
  const buckets = new Map<Family, Bucket>(
    FAMILIES.map((family) => {
      const terms = termsOf(limits[family]);
      // Who has no limit shares none.
      const shared =
        budgets === undefined || isUnlimited(terms) ? null : { budgets, key: `${account.name} ${family}` };
      return [family, createBucket({ ...terms, clock, shared })];
    }),
  );
  const tokens = createTokens(deps, account, store);
  const lastErrors = new Map<Family, FailureNote>();
  let parking: { error: WaypointAuthFailed; at: number; until: number } | null = null;
  let parkings = 0;
  let refusals = 0;
  let forbidden = 0;
  let isGone = false;

  function bucket(family: Family): Bucket {
    const found = buckets.get(family);
    if (found === undefined) throw new TypeError(`no such endpoint family: ${family}`);
    return found;
  }

  function park(error: WaypointAuthFailed): void {
    const now = clock.now();
    if (isGone || (parking !== null && parking.until > now)) return;
    const until = now + Math.min(PARK_CAP_MS, PARK_BASE_MS * 2 ** Math.min(parkings, 10));
    parkings++;
    parking = { error, at: now, until };
    log.error(
      { account: account.name, layer: error.layer, reason: error.reason, until: new Date(until) },
      'upstream account parked',
    );
    tell({ until: new Date(until), layer: error.layer, reason: error.reason, times: parkings });
  }

  /** That the others cannot be told is no reason to stop: they will find out. */
  function tell(parked: Parking | null): void {
    onParked?.(account.name, parked).catch((error: unknown) => {
      log.warn(
        { err: error, account: account.name },
        'other processes could not be told of a parked account',
      );
    });
  }

  function hear(parked: Parking | null): void {
    if (parked === null) {
      parking = null;
      parkings = 0;
      return;
    }
    const { until, layer, reason, times } = parked;
    parkings = Math.max(parkings, times);
    const isKnown = parking !== null && parking.until >= until.getTime();
    if (isKnown || until.getTime() <= clock.now()) return;
    parking = {
      error: new WaypointAuthFailed({ layer, reason }),
      at: clock.now(),
      until: until.getTime(),
    };
    log.warn({ account: account.name, layer, reason, until }, 'upstream account parked by another process');
  }

  if (account.parking) hear(account.parking);

  return {
    name: account.name,
    tokens,
    bucket,
    park,
    parked: () => (parking !== null && parking.until > clock.now() ? parking.error : null),
    succeeded(family, grantedAt) {
      bucket(family).succeeded(grantedAt);
      refusals = 0;
      forbidden = 0;
      if (parking === null) return;
      log.info({ account: account.name }, 'upstream account works again');
      parking = null;
      parkings = 0;
      tell(null);
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
    forbidden() {
      forbidden++;
      if (forbidden < FORBIDDEN_TO_PARK) return;
      forbidden = 0;
      park(new WaypointAuthFailed({ layer: 'spartan', reason: 'forbidden_everywhere' }));
    },
    hear,
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
            const { rate, ceiling, queued, pausedUntil } = bucket(family).state();
            const lastError = lastErrors.get(family) ?? null;
            return [
              family,
              { ratePerSecond: rate, ceilingPerSecond: ceiling, queued, pausedUntil, lastError },
            ];
          }),
        ) as AccountStatus['families'],
      };
    },
    close(reason) {
      isGone = true;
      for (const each of buckets.values()) each.close(reason);
    },
  };
}
