import type { ExchangeDeps } from './auth/exchange.ts';
import { createLayer, createMoments, type Layer, type Minted, type Refusal } from './auth/layer.ts';
import { createRefreshGrant } from './auth/refresh-grant.ts';
import {
  requestClearance,
  requestSpartan,
  requestUserToken,
  requestXsts,
  SERVICE_USER_AGENT,
} from './auth/steps.ts';
import type { Auth } from './endpoints.ts';
import {
  type AuthLayer,
  WaypointAuthFailed,
  WaypointBadRequest,
  WaypointForbidden,
  WaypointUnauthorized,
} from './errors.ts';
import type { TokenStore, UpstreamAccount } from './options.ts';
import type { XboxToken } from './payloads.ts';

/** What one request carried, and how to say that it was refused. */
export interface Credentials {
  headers: Record<string, string>;
  /** Forgets exactly these credentials, so that the next request mints others; says what they were worth. */
  refuse(): Refusal;
  /** A service took them. */
  prove(): void;
}

export interface Tokens {
  /** Throws WaypointAuthFailed when the chain is dead, other WaypointErrors when it may yet come back. */
  credentials(auth: Auth): Promise<Credentials>;
  /** When each cached layer expires; null when there is none. */
  expiries(): Record<AuthLayer, Date | null>;
}

type AnyLayer = Pick<Layer<unknown>, 'dropOlder'>;

/** The token chain of one account (UPSTREAM §2): each layer cached with its own expiry, minted when needed. */
export function createTokens(deps: ExchangeDeps, account: UpstreamAccount, store: TokenStore): Tokens {
  const moments = createMoments();
  const layer = <T>(name: AuthLayer, mint: () => Promise<Minted<T>>) =>
    createLayer<T>({ name: `${account.name}/${name}`, mint, clock: deps.clock, log: deps.log, moments });

  /**
   * Mints, and on a refusal drops one layer deeper each time: the proof, what the proof was made from, and so
   * on, each once. Refreshing only the top while an old proof stays cached leaves the account dead (UPSTREAM §2).
   */
  async function climb<T>(
    name: AuthLayer,
    below: AnyLayer[],
    mint: () => Promise<Minted<T>>,
  ): Promise<Minted<T>> {
    const began = moments.current();
    for (let depth = 0; ; depth++) {
      try {
        return requireAlive(name, await mint());
      } catch (error) {
        if (!isRefusal(error)) throw error;
        if (depth >= below.length)
          throw new WaypointAuthFailed({ layer: layerOf(error, name), cause: error });
        for (const [at, lower] of below.slice(0, depth + 1).entries()) {
          // Whatever stands on a dropped layer goes too; the deepest one only if nobody renewed it meanwhile.
          lower.dropOlder(at === depth ? began : moments.current());
        }
      }
    }
  }

  function requireAlive<T>(name: AuthLayer, minted: Minted<T>): Minted<T> {
    if (minted.expiresAt > deps.clock.now()) return minted;
    throw new WaypointAuthFailed({ layer: name, reason: 'expired_on_arrival_check_the_clock' });
  }

  const oauth = layer('oauth', createRefreshGrant(deps, account, store));
  const user = layer('user', async () =>
    requireAlive('user', await requestUserToken(deps, await oauth.get())),
  );
  const xstsHalo = layer('xsts-halo', async () =>
    requireAlive('xsts-halo', await requestXsts(deps, 'xsts-halo', (await user.get()).Token)),
  );
  const xstsXbox = layer('xsts-xbox', () =>
    climb('xsts-xbox', [user, oauth], async () => requestXsts(deps, 'xsts-xbox', (await user.get()).Token)),
  );
  const spartan = layer('spartan', () =>
    climb('spartan', [xstsHalo, user, oauth], async () => requestSpartan(deps, (await xstsHalo.get()).Token)),
  );
  const clearance = layer('clearance', async () => {
    const token = await spartan.get();
    try {
      return await requestClearance(deps, token);
    } catch (error) {
      if (!(error instanceof WaypointUnauthorized)) throw error;
      spartan.drop(token);
      return requestClearance(deps, await spartan.get());
    }
  });

  const serviceHeaders = { accept: 'application/json', 'user-agent': SERVICE_USER_AGENT };

  return {
    async credentials(auth) {
      if (auth === 'xbl3') {
        const token = await xstsXbox.get();
        return {
          headers: { accept: 'application/json', authorization: xbl3(token) },
          refuse: () => xstsXbox.drop(token),
          prove: () => xstsXbox.prove(token),
        };
      }
      // Clearance first: minting it may renew the Spartan token.
      const flight = auth === 'clearance' ? await clearance.get() : null;
      const token = await spartan.get();
      return {
        headers: {
          ...serviceHeaders,
          'x-343-authorization-spartan': token,
          ...(flight === null ? {} : { '343-clearance': flight }),
        },
        refuse: () => {
          if (flight !== null) clearance.drop(flight);
          return spartan.drop(token);
        },
        prove: () => spartan.prove(token),
      };
    },
    expiries: () => ({
      oauth: oauth.expiresAt(),
      user: user.expiresAt(),
      'xsts-halo': xstsHalo.expiresAt(),
      'xsts-xbox': xstsXbox.expiresAt(),
      spartan: spartan.expiresAt(),
      clearance: clearance.expiresAt(),
    }),
  };
}

function xbl3(token: XboxToken): string {
  return `XBL3.0 x=${token.DisplayClaims.xui[0]?.uhs ?? ''};${token.Token}`;
}

/** A token endpoint that does not take what it was given: 401 as a rule, 400 and 403 for some broken proofs. */
function isRefusal(error: unknown): error is WaypointUnauthorized | WaypointBadRequest | WaypointForbidden {
  return (
    error instanceof WaypointUnauthorized ||
    error instanceof WaypointBadRequest ||
    error instanceof WaypointForbidden
  );
}

function layerOf(error: { endpoint: string }, fallback: AuthLayer): AuthLayer {
  const name = error.endpoint.replace(/^auth\./, '');
  return (
    (['oauth', 'user', 'xsts-halo', 'xsts-xbox', 'spartan'] as const).find((known) => known === name) ??
    fallback
  );
}
