import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Answer, type Head, PAGE_SIZE, type Question } from '../../api/define-table.ts';
import { decodeCursor, encodeCursor } from '../../api/position.ts';
import { type Position, WHOLE } from '../../db/reads/table.ts';
import type { Memo } from '../../ephemeral/memo.ts';
import { errors } from '../../errors.ts';
import { etagOf, isKnown } from '../etag.ts';
import { keepBill } from '../spend.ts';
import type { Column } from './columns.ts';
import { csvHeader, csvRow } from './csv.ts';
import { project } from './fields.ts';
import { MEDIA_TYPES } from './format.ts';
import { freshnessHeaders } from './freshness-headers.ts';
import { type Call, queryString } from './table-call.ts';

/** An SVG that is opened by itself is a document: it loads and runs nothing, and may stand in anybody's page. */
const PICTURE_POLICY = "default-src 'none'; sandbox";

/** Rows of an endless table that are in memory at a time. */
const BATCH = 500;

/** The work of answering one request. */
export class TableAnswer {
  readonly #call: Call;
  readonly #memo: Memo;
  readonly #request: FastifyRequest;
  readonly #reply: FastifyReply;
  readonly #canonical: string;

  constructor(call: Call, memo: Memo, request: FastifyRequest, reply: FastifyReply) {
    this.#call = call;
    this.#memo = memo;
    this.#request = request;
    this.#reply = reply;
    this.#canonical = canonical(call.question);
  }

  async send(): Promise<FastifyReply> {
    const { definition, format, question, source } = this.#call;
    const { endless = false } = definition;
    const hasEnd = !(typeof endless === 'function' ? endless(question) : endless);
    const streams = !hasEnd && format !== 'json' && question.limit === undefined;
    const hint = `${definition.operationId} ${format} ${this.#canonical} ${String(question.player ?? '')}`;
    const condition = this.#request.headers['if-none-match'];
    let present = this.#memo.get(hint);
    if (source.lookUp !== null && condition !== undefined) {
      const head = await (source.version ?? source.lookUp)();
      present = this.#etag(head);
      if (isKnown(condition, present)) return this.#notModified(head, present);
    }
    // What was pushed out since would have to be read all the same.
    const isLikely = !streams && present !== undefined && this.#memo.has(present);
    if (source.lookUp !== null && isLikely) {
      const head = await source.lookUp();
      const etag = this.#etag(head);
      const kept = await this.#recall(hint, etag);
      if (kept !== null) return this.#deliver(head, etag, kept);
    }
    if (streams) return this.#stream();
    const made = await this.#memo.once(hint, async () => {
      const known = isLikely ? null : await this.#askOthers(hint);
      if (known !== null) return known;
      const { head, kept } = await this.#make();
      const etag = this.#etag(head);
      this.#memo.keep(hint, etag, Kept.print(kept));
      if (definition.cost > 1) this.#memo.share(etag, Kept.print(kept));
      return { head, etag, kept };
    });
    if (source.lookUp === null && isKnown(condition, made.etag)) {
      // That nothing is new was found out by asking for everything.
      keepBill(this.#request);
      return this.#notModified(made.head, made.etag);
    }
    return this.#deliver(made.head, made.etag, made.kept);
  }

  /** What this process or another has made of that version. */
  async #recall(hint: string, etag: string): Promise<Kept | null> {
    const own = this.#memo.get(etag);
    if (own !== undefined) return Kept.parse(own);
    const shared = await this.#memo.recall(etag);
    if (shared === null) return null;
    this.#memo.keep(hint, etag, shared);
    return Kept.parse(shared);
  }

  /** A look-up is worth it when it may spare a dear statement: another process may have the answer. */
  async #askOthers(hint: string): Promise<{ head: Head; etag: string; kept: Kept } | null> {
    const { definition, source } = this.#call;
    if (!this.#memo.isShared || definition.cost <= 1 || source.lookUp === null) return null;
    const head = await source.lookUp();
    const etag = this.#etag(head);
    const kept = await this.#recall(hint, etag);
    return kept && { head, etag, kept };
  }

  #etag({ versions, subject }: Head): string {
    const { definition, format } = this.#call;
    return etagOf(versions, [definition.operationId, format, subject, this.#canonical]);
  }

  /** The answer without its freshness, which is told anew each time. */
  async #make(): Promise<{ head: Head; kept: Kept }> {
    const { definition, format, question, source, columns, projected } = this.#call;
    const { operationId } = definition;
    const after = typeof question.cursor === 'string' ? decodeCursor(operationId, question.cursor) : null;
    const whole = definition.unpaged || (format !== 'json' && question.limit === undefined);
    const limit = whole
      ? WHOLE.limit
      : ((question.limit as number | undefined) ?? definition.pageSize ?? PAGE_SIZE);
    if (format === 'svg' || format === 'png') {
      const { head, data, meta } = await source.page(WHOLE);
      const { pictures } = definition;
      if (pictures === undefined) throw new errors.NotAcceptable('application/json');
      return {
        head,
        kept: { next: null, body: await pictures.draw({ data, meta, name: head.name }, question, format) },
      };
    }
    if (format === 'json') {
      const { head, data, next, meta } = await source.page({ after, limit });
      const rows = projected ? projectText(data, columns) : data;
      const cursor = next === null ? null : encodeCursor(operationId, next);
      const page =
        definition.single || definition.unpaged ? '' : `,"page":${JSON.stringify({ next: cursor })}`;
      const further = meta === null ? '' : `,${meta.trim().slice(1, -1)}`;
      const body = `"data":${definition.single ? firstOf(rows) : rows}${page}${further}`;
      return { head, kept: { next: cursor, body } };
    }
    const { head, data, next } = await source.lines({ after, limit });
    const cursor = next === null ? null : encodeCursor(operationId, next);
    const lines = data.map((line) => this.#line(line));
    const header = format === 'csv' ? csvHeader(columns) : '';
    return { head, kept: { next: cursor, body: header + lines.join('') } };
  }

  #line(document: string): string {
    const { format, columns, projected } = this.#call;
    if (format === 'csv') return csvRow(columns, JSON.parse(document));
    // A line break in JSON text is never within a value.
    if (!projected) return `${document.replaceAll('\n', '')}\n`;
    return `${JSON.stringify(project(JSON.parse(document), columns))}\n`;
  }

  #headers({ freshness, path }: Head, etag: string | null, next: string | null): void {
    const { definition, question, format } = this.#call;
    const age = definition.maxAgeSeconds ?? 0;
    if (etag !== null) this.#reply.header('etag', etag);
    this.#reply.header('cache-control', age === 0 ? 'public, no-cache' : `public, max-age=${age}`);
    if (format !== 'json' && freshness !== null) this.#reply.headers(freshnessHeaders(freshness));
    if (next === null) return;
    const suffix = format === 'json' ? '' : `.${format}`;
    const target = `/v1${path}${suffix}${queryString(definition, { ...question, cursor: next })}`;
    this.#reply.header('link', `<${target}>; rel="next"`);
  }

  #notModified(head: Head, etag: string): FastifyReply {
    this.#headers(head, etag, null);
    return this.#reply.code(304).send();
  }

  #deliver(head: Head, etag: string, { next, body }: Kept): FastifyReply {
    const { format } = this.#call;
    this.#headers(head, etag, next);
    const freshness = head.freshness === null ? '' : `,"freshness":${head.freshness}`;
    if (format === 'svg') this.#reply.header('content-security-policy', PICTURE_POLICY);
    if (format === 'png') return this.#reply.type(MEDIA_TYPES.png).send(Buffer.from(body, 'latin1'));
    const text = format === 'json' ? `{${body}${freshness}}` : body;
    return this.#reply.type(MEDIA_TYPES[format]).send(text);
  }

  /** Rows as they are read, a batch at a time: memory does not grow with the answer. */
  async #stream(): Promise<FastifyReply> {
    const { definition, question, source, format, columns } = this.#call;
    const after =
      typeof question.cursor === 'string' ? decodeCursor(definition.operationId, question.cursor) : null;
    const first = await source.lines({ after, limit: BATCH });
    // Where the version is what the rows say, nobody knows it before the last one.
    this.#headers(first.head, source.lookUp === null ? null : this.#etag(first.head), null);
    const print = (line: string) => this.#line(line);
    async function* batches(): AsyncGenerator<string> {
      if (format === 'csv') yield csvHeader(columns);
      let batch: Answer<string[]> = first;
      for (;;) {
        yield batch.data.map(print).join('');
        const next: Position | null = batch.next;
        if (next === null) return;
        batch = await source.lines({ after: next, limit: BATCH });
      }
    }
    return this.#reply.type(MEDIA_TYPES[format]).send(Readable.from(batches(), { objectMode: false }));
  }
}

/** The same question always gets the same text, whatever order its parameters came in. */
function canonical(question: Question): string {
  const entries = Object.entries(question).filter(([name]) => name !== 'player');
  return JSON.stringify(
    entries
      .map(([name, value]) => [name, Array.isArray(value) ? [...value].sort() : value] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** What is remembered of an answer: everything but its freshness. */
interface Kept {
  next: string | null;
  body: string;
}

const Kept = {
  print: ({ next, body }: Kept): string => `${next ?? ''}\n${body}`,
  parse(text: string): Kept {
    const end = text.indexOf('\n');
    return { next: text.slice(0, end) || null, body: text.slice(end + 1) };
  },
};

function projectText(data: string, columns: readonly Column[]): string {
  const rows = JSON.parse(data) as unknown[];
  return JSON.stringify(rows.map((row) => project(row, columns)));
}

/** The one element of a JSON array's text. */
function firstOf(array: string): string {
  return array.trim().slice(1, -1);
}
