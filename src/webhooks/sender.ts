import { Agent, type Dispatcher, errors, request } from 'undici';
import { faultOfUrl } from './check-url.ts';
import { AddressRefused, createCheckedLookup, type Resolve, resolveBySystem } from './checked-lookup.ts';
import { readRetryAfter } from './retry-delay.ts';

/** What became of a message. `code` is for the webhook's owner: it tells nothing of networks that are not theirs. */
export type Outcome =
  | { kind: 'delivered'; status: number; ms: number }
  | {
      kind: 'failed';
      code: FailureCode;
      status: number | null;
      /** Null where even that would tell something. */
      ms: number | null;
      retryAfterMs: number | null;
    }
  /** We are being stopped: nothing is said of the receiver. */
  | { kind: 'given-back' };

/**
 * UNREACHABLE: no connection, for whatever reason. TIMEOUT: no whole answer in time. TLS_FAILED: a certificate that is
 * not right. REDIRECTED: a 3xx, which is not followed. STATUS: any other but a 2xx. BROKEN: what came was no HTTP.
 */
export const FAILURE_CODES = [
  'UNREACHABLE',
  'TIMEOUT',
  'TLS_FAILED',
  'REDIRECTED',
  'STATUS',
  'BROKEN',
  'SECRET_UNREADABLE',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

export interface Sender {
  send(url: string, headers: Record<string, string>, body: string, signal: AbortSignal): Promise<Outcome>;
  close(): Promise<void>;
}

export interface SenderOptions {
  allowsPrivate: boolean;
  userAgent: string;
  resolve?: Resolve;
  timeoutMs?: number;
  /** Certificates that are trusted, instead of the usual ones. */
  ca?: string;
}

const TIMEOUT_MS = 10_000;
/** Of what a receiver answers; it is not kept. */
const MOST_ANSWERED = 4 * 1_024;

/** Sends messages to addresses strangers gave us: only where the public internet is, and never further than asked. */
export function createSender(options: SenderOptions): Sender {
  const { allowsPrivate, userAgent, resolve = resolveBySystem, timeoutMs = TIMEOUT_MS, ca } = options;
  const agent = new Agent({
    connect: {
      timeout: timeoutMs,
      ...(ca !== undefined && { ca }),
      ...(!allowsPrivate && { lookup: createCheckedLookup(resolve) }),
    },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    // No limit of connections to a host: several receivers may live there, and one that hangs would keep the others waiting
    // for its own. The lanes' places are the limit.
    keepAliveTimeout: 10_000,
    keepAliveMaxTimeout: 30_000,
    maxHeaderSize: 16 * 1_024,
  });

  async function send(
    url: string,
    headers: Record<string, string>,
    body: string,
    stopping: AbortSignal,
  ): Promise<Outcome> {
    const began = performance.now();
    const since = () => Math.round(performance.now() - began);
    const { signal, release } = createDeadline(timeoutMs, stopping);
    try {
      refuseHost(url);
      const answer = await request(url, {
        dispatcher: agent,
        method: 'POST',
        headers: { 'content-type': 'application/json', 'user-agent': userAgent, ...headers },
        body,
        signal,
      });
      void discard(answer.body, signal).finally(release);
      return outcomeOf(answer, since());
    } catch (error) {
      release();
      if (stopping.aborted) return { kind: 'given-back' };
      const code = codeOf(error, signal);
      return {
        kind: 'failed',
        code,
        status: null,
        ms: code === 'UNREACHABLE' ? null : since(),
        retryAfterMs: null,
      };
    }
  }

  /** A number needs no resolving, and so meets no checked resolver. The policy may have become stricter, too. */
  function refuseHost(url: string): void {
    if (faultOfUrl(url, { allowsPrivate }) !== null) throw new AddressRefused();
  }

  return { send, close: () => agent.destroy() };
}

function outcomeOf({ statusCode: status, headers }: Dispatcher.ResponseData, ms: number): Outcome {
  if (status >= 200 && status < 300) return { kind: 'delivered', status, ms };
  const retryAfter = headers['retry-after'];
  const retryAfterMs = readRetryAfter(Array.isArray(retryAfter) ? retryAfter[0] : retryAfter, Date.now());
  const code = status >= 300 && status < 400 ? 'REDIRECTED' : 'STATUS';
  return { kind: 'failed', code, status, ms, retryAfterMs };
}

/** Reads a little so that the connection can be used again; whoever says more, or says it slowly, loses theirs. */
async function discard(body: Dispatcher.ResponseData['body'], signal: AbortSignal): Promise<void> {
  body.on('error', () => undefined);
  await body.dump({ limit: MOST_ANSWERED, signal }).catch(() => body.destroy());
}

/** Node may collect what `AbortSignal.any` made of a timeout before it is over, and then nobody is cut off. */
function createDeadline(ms: number, stopping: AbortSignal): { signal: AbortSignal; release(): void } {
  const over = new AbortController();
  const abort = () => over.abort();
  const timer = setTimeout(abort, ms);
  stopping.addEventListener('abort', abort);
  if (stopping.aborted) abort();
  return {
    signal: over.signal,
    release() {
      clearTimeout(timer);
      stopping.removeEventListener('abort', abort);
    },
  };
}

const TLS = /^(?:ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|EPROTO)/;

function codeOf(error: unknown, signal: AbortSignal): FailureCode {
  const { code = '' } = error as { code?: string };
  // No connection was made to learn anything from.
  if (error instanceof AddressRefused) return 'UNREACHABLE';
  if (
    signal.aborted ||
    error instanceof errors.HeadersTimeoutError ||
    error instanceof errors.BodyTimeoutError
  )
    return 'TIMEOUT';
  if (TLS.test(code)) return 'TLS_FAILED';
  if (error instanceof errors.HTTPParserError || error instanceof errors.HeadersOverflowError)
    return 'BROKEN';
  return 'UNREACHABLE';
}
