import { WaypointAuthFailed, WaypointTokenStoreFailed } from '../errors.ts';
import type { TokenStore, UpstreamAccount } from '../options.ts';
import type { ExchangeDeps } from './exchange.ts';
import type { Minted } from './layer.ts';
import { requestOAuth } from './steps.ts';

/**
 * The bottom layer: trades the refresh token for an access token. The rotated refresh token is stored before
 * the access token is handed on, so a crash in between costs nothing. Always reads the store first: another
 * process of ours may have rotated it.
 */
export function createRefreshGrant(deps: ExchangeDeps, account: UpstreamAccount, store: TokenStore) {
  let unsaved: { refreshToken: string; minted: Minted<string> } | null = null;

  async function save(refreshToken: string): Promise<void> {
    try {
      await store.save(account.name, refreshToken);
    } catch (cause) {
      throw new WaypointTokenStoreFailed({ action: 'save', cause });
    }
  }

  async function load(): Promise<string | null> {
    try {
      return await store.load(account.name);
    } catch (cause) {
      throw new WaypointTokenStoreFailed({ action: 'load', cause });
    }
  }

  async function redeem(refreshToken: string): Promise<Minted<string>> {
    const token = await requestOAuth(deps, account, {
      grant_type: 'refresh_token',
      refresh_token: refreshToken,
    });
    const minted = { value: token.access_token, expiresAt: deps.clock.now() + token.expires_in * 1_000 };
    const rotated = token.refresh_token ?? null;
    if (rotated !== null && rotated !== refreshToken) {
      unsaved = { refreshToken: rotated, minted };
      await save(rotated);
      unsaved = null;
    }
    return minted;
  }

  return async (): Promise<Minted<string>> => {
    if (unsaved !== null) {
      const { refreshToken, minted } = unsaved;
      await save(refreshToken);
      unsaved = null;
      if (minted.expiresAt > deps.clock.now()) return minted;
    }
    const tried = new Set<string>();
    let refusal: WaypointAuthFailed | null = null;
    // Stored, then stored again if another process rotated it meanwhile, then the configured one (a new sign-in).
    for (const candidate of [load, load, async () => account.initialRefreshToken]) {
      const refreshToken = await candidate();
      if (refreshToken === null || tried.has(refreshToken)) continue;
      tried.add(refreshToken);
      try {
        return await redeem(refreshToken);
      } catch (error) {
        if (!(error instanceof WaypointAuthFailed)) throw error;
        refusal = error;
      }
    }
    throw refusal ?? new WaypointAuthFailed({ layer: 'oauth', reason: 'no_refresh_token' });
  };
}
