import Type, { type TObject, type TProperties, type TSchema } from 'typebox';
import type { Page, Position } from '../../db/reads/table.ts';
import { Page as PageShape } from '../../schemas/player.ts';
import { ref } from '../../schemas/primitives.ts';
import { Formula } from './formula.ts';

/** A table of the public API, said once: from this come the route, its formats, its contract and its limits. */
export interface TableDefinition {
  operationId: string;
  /** Address below /v1. */
  path: string;
  tag: string;
  summary: string;
  description: string;
  /** Units a call costs. */
  cost: number;
  /** Units of a call that costs more than others, by what stands in its path; null: it does not. */
  dearer?: (path: Question) => number | null;
  /** Seconds a cache may use an answer without asking; 0: it keeps it and asks each time. */
  maxAgeSeconds?: number;
  params?: TProperties;
  query?: TProperties;
  /** A row: an object with a name. */
  row: TObject;
  /** The columns of this very request, where they depend on it; by default those of `row`. */
  rowFor?: (query: Question) => TSchema;
  /** `data` is one row, not a list. */
  single?: boolean;
  /** Its rows are few, and come all at once. */
  unpaged?: boolean;
  /** How its rows are drawn; none: they are not. */
  pictures?: Pictures;
  /** Has no end, at least for this request: CSV and NDJSON are streamed, some hundred rows at a time. */
  endless?: boolean | ((query: Question) => boolean);
  /** Rows of a JSON page unless told. */
  pageSize?: number;
  /** Further members of the answer. */
  meta?: TProperties;
  /** Statuses of problems beside 400, 404 and 503. */
  problems?: number[];
  /** Refuses what the schema cannot: throws a problem. */
  check?: (query: Question) => void;
}

/** Draws the rows of a table. */
export interface Pictures {
  query: TProperties;
  /**
   * An SVG's text; of a PNG its bytes as latin1 text, so that both are remembered alike. `meta` is JSON text; `name` is
   * what the subject is called, null where it is not known.
   */
  draw(
    answer: { data: string; meta: string | null; name: string | null },
    question: Question,
    format: 'svg' | 'png',
  ): Promise<string>;
}

/** The validated parameters of a request, path and query together. */
export type Question = Record<string, unknown>;

/** What version of the data an answer is made of, and of whom. */
export interface Head {
  /** Versions of the data, e.g. `r12`. */
  versions: string[];
  /** Whom or what the answer is about, by its key. */
  subject: string;
  /** What it is called; null: nobody knows, or it is not about one. */
  name: string | null;
  /** JSON text of `freshness`; null: the table has none. */
  freshness: string | null;
  /** Canonical address of this table below /v1. */
  path: string;
}

export interface Answer<Data> {
  head: Head;
  data: Data;
  next: Position | null;
  /** JSON text of an object with the further members; null: none. */
  meta: string | null;
}

/** Where the rows of one request come from. */
export interface TableSource {
  /** Null: there is no version cheaper than the answer itself. */
  lookUp: (() => Promise<Head>) | null;
  /** The same without freshness, which a 304 does not tell. */
  version?: () => Promise<Head>;
  page(page: Page): Promise<Answer<string>>;
  lines(page: Page): Promise<Answer<string[]>>;
}

export const MOST_ROWS = 200;

/** Rows of a JSON page unless the table or the caller says otherwise. */
export const PAGE_SIZE = 25;

const limitOf = (pageSize: number) =>
  Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: MOST_ROWS,
      description: `Rows per page; of JSON ${pageSize} unless told. CSV and NDJSON have every row unless this is given.`,
    }),
  );

const SHARED_QUERY = {
  cursor: Type.Optional(
    Type.String({ maxLength: 400, description: 'Where to go on: `page.next` of the page before.' }),
  ),
  fields: Type.Optional(
    Type.String({
      maxLength: 2_000,
      description:
        'Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole ' +
        'objects (`map`). Whatever the order they are named in, columns keep the one they have without it.',
    }),
  ),
  formula: Formula,
};

/** The query parameters of a table. A table of one row has no pages. */
export function queryOf({
  query,
  single,
  unpaged,
  pictures,
  pageSize = PAGE_SIZE,
}: TableDefinition): TObject {
  const { cursor, ...rest } = SHARED_QUERY;
  const limit = limitOf(pageSize);
  return Type.Object(
    { ...query, ...(single || unpaged ? {} : { limit, cursor }), ...rest, ...pictures?.query },
    { additionalProperties: false, required: [] },
  );
}

/** The JSON answer of a table. */
export function answerOf(
  { row, single, unpaged, meta }: TableDefinition,
  freshness: TSchema | null,
): TObject {
  const data = single ? ref(row) : Type.Array(ref(row), { description: 'The rows.' });
  return Type.Object(
    { data, ...(single || unpaged ? {} : { page: PageShape }), ...meta, ...(freshness && { freshness }) },
    { description: 'The answer as JSON.' },
  );
}
