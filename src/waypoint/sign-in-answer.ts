import { timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** Why consent did not end in a code. The code itself is never in the message. */
export class SignInFailed extends Error {
  readonly code = 'SIGN_IN_FAILED';
  readonly reason: string;
  constructor(reason: string, message: string) {
    super(`sign-in failed: ${message}`);
    this.name = 'SignInFailed';
    this.reason = reason;
  }
}

/** The code out of a redirect's query. Throws SignInFailed when the state is not ours or consent was refused. */
export function readAnswer(query: URLSearchParams, state: string): string {
  const given = Buffer.from(query.get('state') ?? '');
  const ours = Buffer.from(state);
  if (given.length !== ours.length || !timingSafeEqual(given, ours)) {
    throw new SignInFailed('state', 'the answer does not belong to this sign-in (wrong state)');
  }
  const error = query.get('error');
  if (error !== null) {
    const name = /^[a-z_]{1,40}$/.test(error) ? error : 'refused';
    throw new SignInFailed(name, `consent was refused (${name})`);
  }
  const code = query.get('code');
  if (!code) throw new SignInFailed('no_code', 'the answer holds no code');
  return code;
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Listens on the redirect URI until `signal` ends it. Resolves once it listens; `answer` is the code to come, in
 * a wrapper so that awaiting the start does not await the code. Null when the URI is not on this machine.
 */
export async function redirectAnswers(
  redirectUri: string,
  state: string,
  signal: AbortSignal,
): Promise<{ answer: Promise<string> } | null> {
  const uri = new URL(redirectUri);
  if (uri.protocol !== 'http:' || !LOOPBACK.has(uri.hostname)) return null;
  const server = createServer();
  const answer = new Promise<string>((resolve, reject) => {
    server.on('request', (request, response) => {
      const url = new URL(request.url ?? '/', uri);
      if (url.pathname !== uri.pathname) {
        response.writeHead(404).end();
        return;
      }
      try {
        const code = readAnswer(url.searchParams, state);
        respond(200, 'Signed in. You can close this page.');
        resolve(code);
      } catch (error) {
        respond(400, 'Sign-in failed. The terminal says why.');
        reject(error);
      }
      function respond(status: number, text: string) {
        response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
        response.end(text);
      }
    });
    signal.addEventListener('abort', () => {
      server.close();
      reject(signal.reason);
    });
  });
  answer.catch(() => undefined);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(Number(uri.port || 80), uri.hostname.replace(/[[\]]/g, ''), resolve);
  });
  return { answer };
}

/** The code out of the first line that looks like the redirect; other lines get a hint. */
export function pastedAnswers(
  input: Readable,
  output: Writable,
  state: string,
  signal: AbortSignal,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
    lines.on('line', (line) => {
      const text = line.trim();
      if (text === '') return;
      const query = /\?(?=.*\b(?:code|error|state)=)/.exec(text)?.index;
      if (query === undefined) {
        output.write('That is not the address of the redirect; it has a "?code=" in it.\n');
        return;
      }
      try {
        resolve(readAnswer(new URLSearchParams(text.slice(query + 1).replace(/#.*$/, '')), state));
      } catch (error) {
        reject(error);
      }
    });
    const stop = () => {
      lines.close();
      reject(signal.reason);
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
