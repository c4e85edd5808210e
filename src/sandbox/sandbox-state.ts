import type { Faults } from './faults.ts';
import { guidFrom, unitFrom } from './random.ts';
import type { SandboxPlayer, Source } from './source.ts';
import type { TokenLifetimes, TokenStore } from './token-store.ts';

/** What an app registration and a signed-in person amount to: enough to walk the whole chain (UPSTREAM §2). */
export interface SandboxCredentials {
  clientId: string;
  clientSecret: string;
  refreshToken: string;
  redirectUri: string;
}

/** What every route shares. `source` may be exchanged at run time. */
export interface SandboxState {
  source: Source;
  readonly faults: Faults;
  readonly tokens: TokenStore;
  readonly lifetimes: TokenLifetimes;
  readonly credentials: SandboxCredentials;
  readonly seed: number;
  readonly now: () => Date;
}

/** Whether this viewer is shown an empty history (UPSTREAM §4.1); one's own is always open. */
export function hidesHistory(state: SandboxState, xuid: string, viewer: SandboxPlayer | null): boolean {
  if (viewer?.xuid === xuid) return false;
  return state.source.isPrivate(xuid) || unitFrom(`${state.seed} privacy ${xuid}`) < state.faults.privacy;
}

/** The flight configuration of a period; it changes when the period ends. */
export function clearanceId(state: SandboxState, periodsAgo: number): string {
  return guidFrom(`${state.seed} clearance ${clearancePeriod(state) - periodsAgo}`);
}

/** The one before is still taken: clients hold it until the `Expires` they were told. */
export function isClearanceAccepted(state: SandboxState, value: string | undefined): boolean {
  if (value === undefined) return false;
  const asked = value.toLowerCase();
  return asked === clearanceId(state, 0) || asked === clearanceId(state, 1);
}

function clearancePeriod(state: SandboxState): number {
  return Math.floor(state.now().getTime() / (state.lifetimes.clearance * 1000));
}
