import type { ServerResponse } from 'node:http';
import { toBondXml } from './bond-xml.ts';
import type { Reply } from './reply.ts';

/** Sends a reply whole. */
export function sendReply(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, { ...headers, 'content-length': body.length });
  response.end(body);
}

/** Promises the whole body, sends half of it and tears the connection down. */
export function sendTruncated(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, { ...headers, 'content-length': Math.max(body.length, 2) });
  const half = body.subarray(0, Math.floor(body.length / 2));
  // Headers alone count too: an empty answer that promised two bytes is still cut short.
  response.write(half.length === 0 ? ' ' : half, () => response.destroy());
}

/** The same answer as XML; what is not JSON stays as it is. */
export function asXml(reply: Reply): Reply {
  if (reply.body.length === 0 || !reply.headers['content-type']?.startsWith('application/json')) return reply;
  const body = Buffer.from(toBondXml(JSON.parse(reply.body.toString())));
  return { ...reply, body, headers: { ...reply.headers, 'content-type': 'application/xml; charset=utf-8' } };
}
