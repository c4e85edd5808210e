import type { TObject, TProperties, TSchema } from 'typebox';
import type { Page, Position } from '../db/reads/table.ts';

/** A table of the public API, said once: from this come the route, its formats, its contract and its limits. */
export interface TableDefinition {
  operationId: string;
  /** What it is called in the graph, where that is not the last part of `path`. */
  field?: string;
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

/** A table, and where its rows come from: whatever serves it needs no more. */
export interface ApiTable {
  definition: TableDefinition;
  /** Whether its rows are about one player, named by `player` in the question; such answers have freshness. */
  isOfPlayer: boolean;
  open(question: Question): TableSource;
}
