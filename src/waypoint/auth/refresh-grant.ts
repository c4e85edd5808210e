import { WaypointAuthFailed, WaypointError, WaypointTokenStoreFailed } from '../errors.ts';
import type { TokenStore, UpstreamAccount } from '../options.ts';
import type { ExchangeDeps } from './exchange.ts';
import type { Minted } from './layer.ts';
import { requestOAuth } from './steps.ts';

/**
 * The bottom layer: trades the refresh token for an access token. The rotated refresh token is stored before
 * the access token is handed on, so a crash in between costs nothing. Always reads the store first, and
 * where it can only one process at a time does so: another may have rotated it.
 */
export function createRefreshGrant(deps: ExchangeDeps, account: UpstreamAccount, store: TokenStore) {
  let unsaved: { refreshToken: string; minted: Minted<string>; wasStored: boolean } | null = null;

  async function save(to: TokenStore, refreshToken: string, wasStored: boolean): Promise<void> {
    try {
      await to.save(account.name, refreshToken, wasStored);
    } catch (cause) {
      throw new WaypointTokenStoreFailed({ action: 'save', cause });
    }
  }

  async function load(from: TokenStore): Promise<string | null> {
    try {
      return await from.load(account.name);
    } catch (cause) {
      throw new WaypointTokenStoreFailed({ action: 'load', cause });
    }
  }

  async function redeem(
    to: TokenStore,
    { refreshToken, wasStored }: { refreshToken: string; wasStored: boolean },
  ): Promise<Minted<string>> {
    const token = await requestOAuth(deps, account, {
      grant_type: 'refresh_token',
      refresh_token: refreshToken,
    });
    const minted = { value: token.access_token, expiresAt: deps.clock.now() + token.expires_in * 1_000 };
    const rotated = token.refresh_token ?? null;
    if (rotated !== null && rotated !== refreshToken) {
      unsaved = { refreshToken: rotated, minted, wasStored };
      await save(to, rotated, wasStored);
      unsaved = null;
    }
    return minted;
  }

  async function refresh(held: TokenStore): Promise<Minted<string>> {
    if (unsaved !== null) {
      const { refreshToken, minted, wasStored } = unsaved;
      await save(held, refreshToken, wasStored);
      unsaved = null;
      if (minted.expiresAt > deps.clock.now()) return minted;
    }
    const tried = new Set<string>();
    let refusal: WaypointAuthFailed | null = null;
    // Stored, then stored again if another process rotated it meanwhile, then the configured one (a new sign-in).
    for (const wasStored of [true, true, false]) {
      const refreshToken = wasStored ? await load(held) : account.initialRefreshToken;
      if (refreshToken === null || tried.has(refreshToken)) continue;
      tried.add(refreshToken);
      try {
        return await redeem(held, { refreshToken, wasStored });
      } catch (error) {
        if (!(error instanceof WaypointAuthFailed)) throw error;
        refusal = error;
      }
    }
    throw refusal ?? new WaypointAuthFailed({ layer: 'oauth', reason: 'no_refresh_token' });
  }

  return async () => {
    if (store.exclusively === undefined) return refresh(store);
    try {
      return await store.exclusively(account.name, refresh);
    } catch (cause) {
      if (cause instanceof WaypointError) throw cause;
      throw new WaypointTokenStoreFailed({ action: 'load', cause });
    }
  };
}
