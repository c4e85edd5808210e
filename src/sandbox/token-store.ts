import { opaqueFrom } from './random.ts';
import type { SandboxPlayer } from './source.ts';

/** Seconds each layer of the chain lives (UPSTREAM §2). */
export interface TokenLifetimes {
  code: number;
  refresh: number;
  /** How long a refresh token still works after it was used: rotation that tolerates a lost answer. */
  refreshGrace: number;
  access: number;
  user: number;
  xsts: number;
  spartan: number;
  clearance: number;
}

/** As measured where it was: Spartan about four hours, access one hour, XSTS sixteen. */
export const UPSTREAM_LIFETIMES: TokenLifetimes = {
  code: 300,
  refresh: 90 * 86_400,
  refreshGrace: 60,
  access: 3600,
  user: 14 * 86_400,
  xsts: 16 * 3600,
  spartan: 14_389,
  clearance: 3600,
};

export type TokenLayer = 'code' | 'refresh' | 'access' | 'user' | 'xsts' | 'spartan';

/** One issued token. `scope` is what the layer needs to remember: relying party, redirect address or scopes. */
export interface IssuedToken {
  token: string;
  layer: TokenLayer;
  account: SandboxPlayer;
  scope: string;
  issuedAt: Date;
  expiresAt: Date;
}

const PREFIX: Record<TokenLayer, string> = {
  code: 'M.C1_',
  refresh: 'M.R3_',
  access: 'EwA',
  user: 'user.',
  xsts: 'xsts.',
  spartan: 'v4=',
};
const PRUNE_ABOVE = 5000;

/** The value of a sandbox's n-th token of all. */
export function tokenValue(seed: number, layer: TokenLayer, n: number): string {
  return PREFIX[layer] + opaqueFrom(`${seed} ${layer} ${n}`);
}

/** Issues and recognises the tokens of every layer; values repeat with the seed, so a run can be repeated. */
export function createTokenStore(seed: number, lifetimes: TokenLifetimes, now: () => Date) {
  const tokens = new Map<string, IssuedToken>();
  let issued = 0;

  const issue = (layer: TokenLayer, account: SandboxPlayer, scope = ''): IssuedToken => {
    issued += 1;
    const issuedAt = now();
    const token: IssuedToken = {
      token: tokenValue(seed, layer, issued),
      layer,
      account,
      scope,
      issuedAt,
      expiresAt: new Date(issuedAt.getTime() + lifetimes[layer] * 1000),
    };
    tokens.set(token.token, token);
    if (tokens.size > PRUNE_ABOVE) prune(tokens, issuedAt);
    return token;
  };

  return {
    issue,
    /** The live token of that layer and value, or null. */
    find: (layer: TokenLayer, value: string | undefined): IssuedToken | null => {
      const token = value === undefined ? undefined : tokens.get(value);
      if (token === undefined || token.layer !== layer) return null;
      return now() < token.expiresAt ? token : null;
    },
    revoke: (value: string) => tokens.delete(value),
    /** Marks a refresh token as used: it dies when the grace is over, never later than before. */
    supersede: (token: IssuedToken) => {
      const death = new Date(now().getTime() + lifetimes.refreshGrace * 1000);
      if (death < token.expiresAt) token.expiresAt = death;
    },
  };
}

export type TokenStore = ReturnType<typeof createTokenStore>;

function prune(tokens: Map<string, IssuedToken>, at: Date): void {
  for (const [value, token] of tokens) if (token.expiresAt <= at) tokens.delete(value);
}
