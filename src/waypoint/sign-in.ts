import { randomBytes } from 'node:crypto';
import type { Readable, Writable } from 'node:stream';
import { requestOAuth, SCOPE } from './auth/steps.ts';
import { type Clock, systemClock } from './clock.ts';
import { hosts } from './endpoints.ts';
import type { Logger, TokenStore } from './options.ts';
import { defaultRetry } from './retry.ts';
import { pastedAnswers, redirectAnswers, SignInFailed } from './sign-in-answer.ts';
import { createTransport, defaultTimeouts } from './transport.ts';

export interface SignInOptions {
  clientId: string;
  clientSecret: string;
  /** Listened on when it is `http://localhost` or a loopback address; otherwise only pasting works. */
  redirectUri: string;
  log: Logger;
  /** Where a pasted redirect URL is read from. */
  input: Readable;
  output: Writable;
  store: TokenStore;
  /** Name the token is stored under. */
  account: string;
  /** Sandbox: stands in for login.live.com. */
  origin?: string;
  /** How long consent may take. */
  timeoutMs?: number;
  signal?: AbortSignal;
  clock?: Clock;
}

const TEN_MINUTES_MS = 600_000;

/** The consent page (UPSTREAM §2 step 1). `state` ties the answer to this very question. */
export function authorizeUrl(
  options: { clientId: string; redirectUri: string; origin?: string },
  state: string,
): URL {
  const url = new URL('/oauth20_authorize.srf', options.origin ?? `https://${hosts.microsoft}`);
  url.searchParams.set('client_id', options.clientId);
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('approval_prompt', 'auto');
  url.searchParams.set('scope', SCOPE);
  url.searchParams.set('redirect_uri', options.redirectUri);
  url.searchParams.set('state', state);
  // Spaces as %20, the form UPSTREAM §2 gives.
  url.search = url.search.replaceAll('+', '%20');
  return url;
}

/**
 * First consent: prints where to go, waits for the redirect or for the pasted URL, trades the code and stores
 * the refresh token. Throws SignInFailed (denied, wrong state, timed out, no token), WaypointErrors from the
 * exchange, or the signal's reason.
 */
export async function signIn(options: SignInOptions): Promise<void> {
  const { output, log } = options;
  const state = randomBytes(24).toString('base64url');
  const done = new AbortController();
  const timer = setTimeout(
    () => done.abort(new SignInFailed('timeout', 'nobody answered in time')),
    options.timeoutMs ?? TEN_MINUTES_MS,
  );
  const onAbort = () => done.abort(options.signal?.reason);
  options.signal?.addEventListener('abort', onAbort, { once: true });
  if (options.signal?.aborted) onAbort();

  let code: string;
  try {
    const redirect = await redirectAnswers(options.redirectUri, state, done.signal);
    output.write(`Open this page and allow access:\n\n  ${authorizeUrl(options, state)}\n\n`);
    output.write(
      redirect === null
        ? 'Then paste the address you were sent to:\n'
        : 'Waiting for the redirect. If your browser is on another machine, paste the address it ended on:\n',
    );
    code = await Promise.race([
      ...(redirect === null ? [] : [redirect.answer]),
      pastedAnswers(options.input, output, state, done.signal),
    ]);
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', onAbort);
    done.abort(new SignInFailed('timeout', 'over'));
  }

  const transport = createTransport({
    timeouts: defaultTimeouts,
    ...(options.origin === undefined ? {} : { origin: options.origin }),
  });
  try {
    const token = await requestOAuth(
      {
        transport,
        retry: defaultRetry,
        clock: options.clock ?? systemClock,
        log,
        signal: options.signal ?? new AbortController().signal,
      },
      options,
      { grant_type: 'authorization_code', code, redirect_uri: options.redirectUri },
    );
    if (!token.refresh_token) throw new SignInFailed('no_refresh_token', 'no refresh token was granted');
    await options.store.save(options.account, token.refresh_token);
  } finally {
    await transport.close();
  }
  output.write('Signed in. The refresh token is stored.\n');
  log.info({ account: options.account }, 'signed in');
}
