import type { EndpointStats } from './endpoint-stats.ts';
import type { Faults } from './faults.ts';
import type { Limits } from './limits.ts';
import type { SandboxCredentials } from './sandbox-state.ts';
import type { Source } from './source.ts';
import type { TokenLifetimes } from './token-store.ts';

/** What the sandbox says while it runs; pino's logger fits. */
export interface SandboxLogger {
  debug(details: object, message?: string): void;
  error(details: object, message?: string): void;
}

export interface SandboxOptions {
  source: Source;
  host?: string;
  /** 0, the default, takes any free port. */
  port?: number;
  faults?: Partial<Faults>;
  /** Unlimited by default; `MEASURED_LIMITS` is what upstream does. */
  limits?: Partial<Limits> | 'unlimited';
  /** Seconds per layer. */
  tokenLifetimes?: Partial<TokenLifetimes>;
  now?: () => Date;
  log?: SandboxLogger;
  /** Repeats credentials, tokens and faults. */
  seed?: number;
}

/** A running Waypoint. */
export interface Sandbox {
  readonly origin: string;
  readonly source: Source;
  readonly credentials: SandboxCredentials;
  /** Rates may be changed while it runs. */
  readonly faults: Faults;
  stats(): Record<string, EndpointStats>;
  setSource(source: Source): void;
  /**
   * Signs another player in and returns what an application knows of them then. Limits, tokens and open histories are each
   * account's own. @throws TypeError when nobody has that gamertag.
   */
  signIn(gamertag: string): SandboxCredentials;
  /** A valid Spartan token of the owner without the walk to it: for curl and benchmarks. */
  mintSpartan(): string;
  /** Stops at once: open and hanging connections are cut. */
  close(): Promise<void>;
}
