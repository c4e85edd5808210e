import { once } from 'node:events';
import { connect } from 'node:net';

/** An answer as it came over the wire. */
export interface RawAnswer {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}

const PATIENCE_MS = 20_000;

/**
 * Sends bytes as they are and reads until the connection ends; without bytes back the status is NaN.
 * @param idleMs after so long without a byte we hang up, as whoever sent half a request does in the end.
 */
export async function sendRaw(port: number, bytes: string | Uint8Array, idleMs = 10_000): Promise<RawAnswer> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.setTimeout(idleMs, () => socket.end());
  const deadline = setTimeout(() => socket.destroy(new Error(`no end in ${PATIENCE_MS} ms`)), PATIENCE_MS);
  socket.write(bytes);
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  clearTimeout(deadline);
  const [head = '', ...body] = text.replace(/^HTTP\/1.1 100 Continue\r\n\r\n/, '').split('\r\n\r\n');
  const [status = '', ...lines] = head.split('\r\n');
  const headers = lines.map((line) => [line.split(':')[0]?.toLowerCase(), line.replace(/^[^:]*: */, '')]);
  return {
    statusCode: Number(status.split(' ')[1]),
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: body.join('\r\n\r\n'),
  };
}
