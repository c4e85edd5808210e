import type { FastifyReply, FastifyRequest } from 'fastify';
import { etagOf, isKnown } from '../api/etag.ts';
import type { Memo } from '../ephemeral/memo.ts';

/** What version of the data a document is made of. */
export interface DocumentHead {
  versions: string[];
  /** What the document is about, by its key. */
  subject: string;
  /** JSON text of `freshness`, told anew with each answer; null: the document has none. */
  freshness: string | null;
}

export interface DocumentSource<Head extends DocumentHead> {
  operationId: string;
  /** What was asked for, as the caller wrote it. */
  asked: string;
  maxAgeSeconds: number;
  lookUp: () => Promise<Head>;
  /** The same without freshness, which a 304 does not tell. */
  version?: () => Promise<Head>;
  /** The document's JSON text without its freshness. */
  read: () => Promise<{ head: Head; document: string }>;
}

/** Answers with one JSON document: 304 to who has it, from memory when its version is known, else by one statement. */
export async function answerDocument<Head extends DocumentHead>(
  memo: Memo,
  request: FastifyRequest,
  reply: FastifyReply,
  { operationId, asked, maxAgeSeconds, lookUp, version = lookUp, read }: DocumentSource<Head>,
): Promise<FastifyReply> {
  const hint = `${operationId} ${asked}`;
  const condition = request.headers['if-none-match'];
  const deliver = (head: Head, etag: string, document: string) => {
    const whole =
      head.freshness === null ? document : `${document.slice(0, -1)},"freshness":${head.freshness}}`;
    return reply.header('etag', etag).type('application/json; charset=utf-8').send(whole);
  };
  reply.header(
    'cache-control',
    maxAgeSeconds === 0 ? 'public, no-cache' : `public, max-age=${maxAgeSeconds}`,
  );
  let present = memo.get(hint);
  if (condition !== undefined) {
    const head = await version();
    present = etagOf(head.versions, [operationId, head.subject]);
    if (isKnown(condition, present)) return reply.code(304).header('etag', present).send();
  }
  // What was pushed out since would have to be read all the same.
  if (present !== undefined && memo.has(present)) {
    const head = await lookUp();
    const etag = etagOf(head.versions, [operationId, head.subject]);
    const kept = memo.get(etag);
    if (kept !== undefined) return deliver(head, etag, kept);
  }
  const { head, document } = await memo.once(hint, read);
  const etag = etagOf(head.versions, [operationId, head.subject]);
  memo.keep(hint, etag, document);
  return deliver(head, etag, document);
}
