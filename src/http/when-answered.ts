import type { FastifyReply } from 'fastify';

/** Calls once when an answer has gone out, or when the caller went away before its end; of that Fastify tells no hook. */
export function whenAnswered(reply: FastifyReply, call: (wentAway: boolean) => void): void {
  const { raw } = reply;
  const end = () => {
    raw.off('finish', end).off('close', end);
    call(!raw.writableFinished);
  };
  raw.on('finish', end).on('close', end);
}
