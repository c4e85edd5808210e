import createFetchClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './schema.ts';

export type { components, operations, paths } from './schema.ts';

/** The nouns of the API by name, e.g. `Nouns['PlayerMatch']`. */
export type Nouns = components['schemas'];

/** Why a request was not answered (RFC 9457). `code` never changes its meaning. */
export type Problem = Nouns['Problem'];

export interface ClientOptions {
  /** Address of the API without `/v1`, e.g. `http://localhost:3000`. */
  baseUrl: string;
  /** Sent as a bearer token. Reads work without one. */
  apiKey?: string;
  /** Stands in for the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
}

/** A client whose paths, parameters and answers are those of the contract. */
export function createClient({ baseUrl, apiKey, fetch }: ClientOptions): Client<paths, 'application/json'> {
  return createFetchClient<paths, 'application/json'>({
    baseUrl,
    ...(apiKey !== undefined && { headers: { authorization: `Bearer ${apiKey}` } }),
    ...(fetch !== undefined && { fetch }),
    // `playlist=a&playlist=b`, as the filters take several values.
    querySerializer: { array: { style: 'form', explode: true } },
  });
}

/** A page of any table. */
interface PageOf<Row> {
  data: Row[];
  page: { next: string | null };
}

/**
 * Every row of a table, page by page.
 * @param read Asks for the page at a cursor; undefined is the first.
 * @throws The problem of the first page that is not answered.
 */
export async function* allRows<Row>(
  read: (cursor: string | undefined) => Promise<{ data?: PageOf<Row> | undefined; error?: unknown }>,
): AsyncGenerator<Row> {
  let cursor: string | undefined;
  for (;;) {
    const { data, error } = await read(cursor);
    if (data === undefined) throw error;
    yield* data.data;
    if (data.page.next === null) return;
    cursor = data.page.next;
  }
}
