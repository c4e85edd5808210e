import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import {
  type AddressInfo,
  connect,
  createServer as createTcpServer,
  type LookupFunction,
  type Socket,
} from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createCheckedLookup, type Resolve } from '../../../src/webhooks/checked-lookup.ts';
import { createSender, type Sender, type SenderOptions } from '../../../src/webhooks/sender.ts';
import { SYNTHETIC_CERTIFICATE, SYNTHETIC_KEY } from '../../helpers/synthetic-certificate.ts';
import { until } from '../../helpers/until.ts';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

function newSender(options: Partial<SenderOptions> = {}): Sender {
  const sender = createSender({ allowsPrivate: true, userAgent: 'tests', ...options });
  closers.push(() => sender.close());
  return sender;
}

async function serve(answer: RequestListener): Promise<string> {
  const server: Server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closers.push(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Counts connections, and says nothing. */
async function listenMutely(): Promise<{ port: number; sockets: Socket[] }> {
  const sockets: Socket[] = [];
  const server = createTcpServer((socket) => {
    socket.on('error', () => undefined);
    sockets.push(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closers.push(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((done) => server.close(done));
  });
  return { port: (server.address() as AddressInfo).port, sockets };
}

const never = new AbortController().signal;
const post = (sender: Sender, url: string, signal = never) =>
  sender.send(url, { 'webhook-id': '1' }, '{}', signal);
const at = (...addresses: string[]): Resolve => {
  const list = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  return async () => list;
};

const PUBLIC_ADDRESSES = Array.from({ length: 19 }, (_, last) => `8.8.8.${last + 1}`);

describe('where a name leads', () => {
  it.each([
    ['a private address', ['10.0.0.1']],
    ['this machine', ['127.0.0.1']],
    ['this machine in IPv6', ['::1']],
    ['the metadata of a cloud', ['169.254.169.254']],
    ['a private address beside a public one', ['8.8.8.8', '192.168.0.1']],
    ['a private address of the other family', ['8.8.8.8', 'fd00::1']],
    ['an IPv4 address in IPv6', ['::ffff:10.0.0.1']],
    ['a private address alone, in IPv6', ['fd12:3456::1']],
    ['a private address among twenty', [...PUBLIC_ADDRESSES, '10.0.0.1']],
    ['NAT64 of this machine', ['64:ff9b::7f00:1']],
    ['6to4 of this machine', ['2002:7f00:1::']],
    ['an address that is none', ['127.1']],
    ['nowhere', []],
  ])('is refused before anybody connects: %s', async (_, addresses) => {
    const mute = await listenMutely();
    const sender = newSender({ allowsPrivate: false, resolve: at(...addresses) });
    const outcome = await post(sender, `https://receiver.example.com:${mute.port}/`);
    expect(outcome).toEqual({
      kind: 'failed',
      code: 'UNREACHABLE',
      status: null,
      ms: null,
      retryAfterMs: null,
    });
    expect(mute.sockets).toEqual([]);
  });

  it('is told no differently from a name that is not there', async () => {
    const gone = newSender({
      allowsPrivate: false,
      resolve: async () => {
        throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
      },
    });
    const inside = newSender({ allowsPrivate: false, resolve: at('10.0.0.1') });
    const url = 'https://receiver.example.com/';
    expect(await post(gone, url)).toEqual(await post(inside, url));
  });

  it('is looked at once for a connection, which is made to the address that was looked at', async () => {
    let asked = 0;
    // Public at first, then not: what a name server of somebody who means ill says.
    const lookup = createCheckedLookup(async (host) => at(asked++ === 0 ? '8.8.8.8' : '127.0.0.1')(host));
    const resolved = await new Promise<unknown[]>((done) => {
      const socket = connect({ host: 'receiver.example.com', port: 443, lookup, autoSelectFamily: false });
      socket.on('lookup', (...facts) => {
        done(facts);
        socket.destroy();
      });
      socket.on('error', () => undefined);
    });
    expect(resolved.slice(0, 3)).toEqual([null, '8.8.8.8', 4]);
    expect(asked).toBe(1);
    expect(await refusal(lookup)).toMatchObject({ code: 'ADDRESS_REFUSED' });
    expect(asked).toBe(2);
  });

  it('is refused as a number as well, whatever it once was allowed', async () => {
    const mute = await listenMutely();
    const sender = newSender({ allowsPrivate: false });
    for (const host of ['127.0.0.1', '2130706433', '[::ffff:127.0.0.1]', 'localhost'])
      expect(await post(sender, `https://${host}:${mute.port}/`)).toMatchObject({
        code: 'UNREACHABLE',
        ms: null,
      });
    expect(await post(sender, `http://receiver.example.com:${mute.port}/`)).toMatchObject({
      code: 'UNREACHABLE',
    });
    expect(mute.sockets).toEqual([]);
  });
});

const refusal = (lookup: LookupFunction) =>
  new Promise((done) => lookup('receiver.example.com', { all: true }, (error) => done(error)));

describe('a message', () => {
  it('is delivered by any 2xx, with its headers and body', async () => {
    const seen: unknown[] = [];
    const url = await serve((request, response) => {
      let body = '';
      request.on('data', (data) => {
        body += data;
      });
      request.on('end', () => {
        seen.push([request.method, request.headers['webhook-id'], request.headers['content-type'], body]);
        response.writeHead(204).end();
      });
    });
    expect(await post(newSender(), `${url}/hook`)).toMatchObject({ kind: 'delivered', status: 204 });
    expect(seen).toEqual([['POST', '1', 'application/json', '{}']]);
  });

  it('goes no further than it was sent', async () => {
    let reached = 0;
    const inner = await serve((_request, response) => {
      reached++;
      response.end();
    });
    const url = await serve((_request, response) => {
      response.writeHead(307, { location: `${inner}/secret` }).end();
    });
    expect(await post(newSender(), url)).toMatchObject({ kind: 'failed', code: 'REDIRECTED', status: 307 });
    expect(reached).toBe(0);
  });

  it('is told when to come again', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(503, { 'retry-after': '120' }).end();
    });
    expect(await post(newSender(), url)).toMatchObject({
      code: 'STATUS',
      status: 503,
      retryAfterMs: 120_000,
    });
  });

  it('does not wait for others of the same host that hang', async () => {
    let hanging = 0;
    const url = await serve((request, response) => {
      if (request.url === '/well') response.end();
      else hanging++;
    });
    const sender = newSender();
    const stopping = new AbortController();
    const others = Array.from({ length: 40 }, () => post(sender, `${url}/ill`, stopping.signal));
    await until('all of them are there', async () => hanging === 40, 5_000);
    expect(await post(sender, `${url}/well`)).toMatchObject({ kind: 'delivered' });
    stopping.abort();
    await Promise.all(others);
  });

  it('waits for no answer for ever', async () => {
    const { port, sockets } = await listenMutely();
    const outcome = await post(newSender({ timeoutMs: 50 }), `http://127.0.0.1:${port}/`);
    expect(outcome).toMatchObject({ kind: 'failed', code: 'TIMEOUT', status: null });
    expect(sockets.length).toBe(1);
  });

  it('waits for no headers that come by the byte', async () => {
    const { port, sockets } = await listenMutely();
    const drip = setInterval(() => {
      for (const socket of sockets) socket.write(socket.bytesWritten === 0 ? 'HTTP/1.1 200 OK\r\nx: ' : 'a');
    }, 5);
    closers.push(async () => clearInterval(drip));
    const outcome = await post(newSender({ timeoutMs: 100 }), `http://127.0.0.1:${port}/`);
    expect(outcome).toMatchObject({ kind: 'failed', code: 'TIMEOUT' });
  });

  it('is delivered however much the receiver has to say, which nobody listens to', async () => {
    let isCut: Promise<unknown> | undefined;
    const url = await serve((_request, response) => {
      isCut = once(response, 'close');
      response.writeHead(200);
      const talk = () => {
        while (!response.destroyed && response.write('a'.repeat(65_536)));
      };
      response.on('drain', talk);
      talk();
    });
    expect(await post(newSender(), url)).toMatchObject({ kind: 'delivered', status: 200 });
    await isCut;
  });

  it('is delivered whatever its answer unpacks to, for nobody unpacks it', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000));
    let isCut: Promise<unknown> | undefined;
    const url = await serve((_request, response) => {
      isCut = once(response, 'close');
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': bomb.length }).end(bomb);
    });
    const before = process.memoryUsage().arrayBuffers;
    expect(await post(newSender(), url)).toMatchObject({ kind: 'delivered', status: 200 });
    await isCut;
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000);
  });

  it('is delivered once its status is there; a body that comes by the byte is cut off in time', {
    timeout: 30_000,
  }, async () => {
    let isCut: Promise<unknown> | undefined;
    const url = await serve((_request, response) => {
      isCut = once(response, 'close');
      response.writeHead(200);
      const drip = setInterval(() => response.write('a'), 5);
      response.on('close', () => clearInterval(drip));
    });
    const sender = newSender({ timeoutMs: 1_000 });
    const began = performance.now();
    expect(await post(sender, url)).toMatchObject({ kind: 'delivered', status: 200 });
    await isCut;
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it('is not taken by who answers with more headers than anybody needs', async () => {
    const { port, sockets } = await listenMutely();
    const drown = setInterval(() => {
      for (const socket of sockets)
        if (socket.bytesWritten === 0) socket.write(`HTTP/1.1 200 OK\r\nx: ${'a'.repeat(100_000)}\r\n\r\n`);
    }, 5);
    closers.push(async () => clearInterval(drown));
    expect(await post(newSender(), `http://127.0.0.1:${port}/`)).toMatchObject({
      kind: 'failed',
      code: 'BROKEN',
    });
  });

  it('is sent only to whom the certificate is, and whose certificate somebody vouches for', async () => {
    let reached = 0;
    const server = createTlsServer(
      { key: SYNTHETIC_KEY, cert: SYNTHETIC_CERTIFICATE },
      (_request, response) => {
        reached++;
        response.end();
      },
    );
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    closers.push(async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    });
    const { port } = server.address() as AddressInfo;
    const failed = { kind: 'failed', code: 'TLS_FAILED', status: null };
    expect(await post(newSender(), `https://127.0.0.1:${port}/`)).toMatchObject(failed);
    const trusting = newSender({ ca: SYNTHETIC_CERTIFICATE });
    // The same certificate, and a name that is not in it.
    expect(await post(trusting, `https://localhost:${port}/`)).toMatchObject(failed);
    expect(reached).toBe(0);
    expect(await post(trusting, `https://127.0.0.1:${port}/`)).toMatchObject({ kind: 'delivered' });
    const plain = await serve((_request, response) => void response.end());
    expect(await post(newSender(), plain.replace('http:', 'https:'))).toMatchObject(failed);
  });

  it('cannot be delivered where nobody listens, or where HTTP is not spoken', async () => {
    const { port } = await listenMutely();
    await closers.pop()?.();
    expect(await post(newSender(), `http://127.0.0.1:${port}/`)).toMatchObject({
      code: 'UNREACHABLE',
      ms: null,
    });
    const ssh = createTcpServer((socket) => {
      socket.on('error', () => undefined);
      socket.on('data', () => socket.end('SSH-2.0-OpenSSH\r\n\r\n'));
    });
    ssh.listen(0, '127.0.0.1');
    await once(ssh, 'listening');
    closers.push(() => new Promise((done) => ssh.close(done)));
    const other = (ssh.address() as AddressInfo).port;
    expect(await post(newSender(), `http://127.0.0.1:${other}/`)).toMatchObject({ code: 'BROKEN' });
  });

  it('is given back when we are stopped, which is no fault of the receiver', async () => {
    const { port, sockets } = await listenMutely();
    const stopping = new AbortController();
    const sent = post(newSender(), `http://127.0.0.1:${port}/`, stopping.signal);
    while (sockets.length === 0) await new Promise(setImmediate);
    stopping.abort();
    expect(await sent).toEqual({ kind: 'given-back' });
  });
});
