import type { WebSocket } from 'ws';

/** Bytes that may wait for a client before no more of theirs is read. */
export const MOST_WAITING = 1_000_000;

/** RFC 6455 §5.5: what there is room for in a frame that closes, besides the code. */
const LONGEST_REASON = 123;

/**
 * Sends over a socket; resolves when the client has taken it: until then no further event is read for it. Who takes nothing
 * is not heard either, so what waits for them ends with what they had asked for by then. `taken` is told whenever they do.
 */
export function createSend(socket: WebSocket, taken: () => void): (data: string) => Promise<void> {
  return (data) =>
    new Promise((resolve, reject) => {
      if (socket.readyState !== socket.OPEN) return resolve();
      socket.send(data, (error) => {
        if (error) return reject(error);
        taken();
        if (socket.bufferedAmount <= MOST_WAITING) socket.resume();
        resolve();
      });
      if (socket.bufferedAmount > MOST_WAITING) socket.pause();
    });
}

/** The engine's reasons repeat what a client has sent; one that is too long would be no frame, and close nothing. */
export function closeSocket(socket: WebSocket, code?: number, reason = ''): void {
  const fits = Buffer.byteLength(reason) <= LONGEST_REASON;
  socket.close(code, fits ? reason : reason.replaceAll(/[^ -~]/g, '?').slice(0, LONGEST_REASON));
}
