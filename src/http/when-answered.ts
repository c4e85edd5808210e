import type { FastifyReply } from 'fastify';

/** Calls once when an answer has gone out, or when the caller went away before its end; of that Fastify tells no hook. */
export function whenAnswered(reply: FastifyReply, call: (wentAway: boolean) => void): void {
  const { raw } = reply;
  const finished = () => end(false);
  const closed = () => end(!raw.writableFinished);
  const end = (wentAway: boolean) => {
    raw.off('finish', finished).off('close', closed);
    call(wentAway);
  };
  raw.on('finish', finished).on('close', closed);
}
