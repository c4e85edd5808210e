import { once } from 'node:events';
import { createServer } from 'node:net';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/signin.ts';
import { type SignInOptions, signIn } from '../../../src/waypoint/sign-in.ts';
import { type FakeUpstream, startFakeUpstream } from './fake-upstream.ts';
import { createMemoryStore, createTestLog, failureOf } from './world.ts';

let fake: FakeUpstream;
let port: number;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

beforeEach(async () => {
  fake = await startFakeUpstream();
  port = await freePort();
});
afterEach(() => fake.close());

function start(
  change: Partial<SignInOptions> = {},
  run: (options: SignInOptions) => Promise<unknown> = signIn,
) {
  const input = new PassThrough();
  const output = new PassThrough();
  let printed = '';
  output.on('data', (piece: Buffer) => {
    printed += piece.toString();
  });
  const { store, tokens } = createMemoryStore();
  const { log, lines } = createTestLog();
  const done = run({
    clientId: 'client-id',
    clientSecret: 'client-SECRET',
    redirectUri: `http://127.0.0.1:${port}/auth/callback`,
    log,
    input,
    output,
    store,
    account: 'main',
    origin: fake.origin,
    ...change,
  });
  done.catch(() => undefined);
  const link = async () => {
    await expect.poll(() => printed).toMatch(/https?:\S+authorize\.srf\S+/);
    return new URL(/https?:\S+authorize\.srf\S+/.exec(printed)?.[0] ?? '');
  };
  const answer = async (query: Record<string, string>) => {
    const redirect = new URL((await link()).searchParams.get('redirect_uri') ?? '');
    const state = (await link()).searchParams.get('state') ?? '';
    for (const [name, value] of Object.entries({ state, ...query })) redirect.searchParams.set(name, value);
    return redirect;
  };
  return { done, link, answer, input, tokens, lines, printed: () => printed };
}

describe('sign-in', () => {
  it('prints a link that asks for the right things', async () => {
    const run = start({ origin: '' as never, timeoutMs: 30 });
    await failureOf(run.done);
    const other = start({ timeoutMs: 100 });
    const link = await other.link();
    expect(Object.fromEntries(link.searchParams)).toEqual({
      client_id: 'client-id',
      response_type: 'code',
      approval_prompt: 'auto',
      scope: 'Xboxlive.signin Xboxlive.offline_access',
      redirect_uri: `http://127.0.0.1:${port}/auth/callback`,
      state: expect.stringMatching(/^[\w-]{32}$/),
    });
    await failureOf(other.done);
  });

  it('ends when the browser is sent back', async () => {
    const run = start();
    const redirect = await run.answer({ code: 'good-code-SECRET' });
    expect((await fetch(new URL('/favicon.ico', redirect))).status).toBe(404);
    const page = await fetch(redirect);
    expect(page.status).toBe(200);
    expect(await page.text()).not.toContain('SECRET');
    await run.done;
    expect(run.tokens.get('main')).toMatch(/^refresh-/);
    const form = new URLSearchParams(fake.seen[0]?.body);
    expect(Object.fromEntries(form)).toMatchObject({
      grant_type: 'authorization_code',
      code: 'good-code-SECRET',
      redirect_uri: `http://127.0.0.1:${port}/auth/callback`,
    });
    expect(run.printed() + run.lines.join()).not.toContain('SECRET');
    await expect(fetch(redirect)).rejects.toThrow();
  });

  it.each(['http://127.0.0.1:PORT/auth/callback', 'https://example.org/callback'])(
    'ends when the address is pasted (%s)',
    async (uri) => {
      const run = start({ redirectUri: uri.replace('PORT', String(port)) });
      run.input.write('\nwhat now?\n');
      const redirect = await run.answer({ code: 'good-code' });
      run.input.write(`what now\n${redirect}\n`);
      await run.done;
      expect(run.tokens.get('main')).toMatch(/^refresh-/);
    },
  );

  it.each([
    [{ error: 'access_denied' }, 'access_denied'],
    [{ state: 'forged', code: 'good-code' }, 'state'],
    [{ state: '', error: 'access_denied' }, 'state'],
    [{}, 'no_code'],
  ] as Array<[Record<string, string>, string]>)('%j is refused, either way', async (query, reason) => {
    const run = start();
    const page = await fetch(await run.answer(query));
    expect(page.status).toBe(400);
    expect(await failureOf(run.done)).toMatchObject({ code: 'SIGN_IN_FAILED', reason });

    const other = start();
    other.input.write(`${await other.answer(query)}\n`);
    expect(await failureOf(other.done)).toMatchObject({ code: 'SIGN_IN_FAILED', reason });
    expect([...run.tokens, ...other.tokens]).toEqual([]);
    expect(fake.seen).toEqual([]);
  });

  it('gives up after its time, and on request', async () => {
    expect(await failureOf(start({ timeoutMs: 20 }).done)).toMatchObject({ reason: 'timeout' });
    const controller = new AbortController();
    const run = start({ signal: controller.signal });
    await run.link();
    controller.abort(new Error('enough'));
    await expect(run.done).rejects.toThrow('enough');
    await expect(fetch(`http://127.0.0.1:${port}/auth/callback`)).rejects.toThrow();
  });

  it('a code Microsoft does not take is told with its reason, without the code', async () => {
    const run = start({}, main);
    await fetch(await run.answer({ code: 'stale-code-SECRET' }));
    expect(await run.done).toBe(1);
    expect(run.printed()).toContain('invalid_grant');
    expect(run.printed()).not.toContain('SECRET');
    expect(run.tokens.size).toBe(0);
  });

  it('the command ends well when it does', async () => {
    const run = start({}, main);
    run.input.write(`${await run.answer({ code: 'good-code' })}\n`);
    expect(await run.done).toBe(0);
  });

  it('a taken port is an error of its own', async () => {
    const busy = createServer().listen(port, '127.0.0.1');
    await once(busy, 'listening');
    await expect(start().done).rejects.toThrow('EADDRINUSE');
    busy.close();
  });
});
