import type { PrismaClient } from './generated/client.ts';
import { isNobodyErased } from './opt-outs.ts';
import { decodePayload, encodePayload } from './raw-codec.ts';
import { personOf, RAW_ENDPOINTS, type RawEndpoint } from './raw-endpoints.ts';
import type { RawAnswer } from './store-match.ts';

export { countPseudonyms } from '../ingest/pseudonyms.ts';

/** Keeps an upstream answer, unless it is the same as the last one of that key, or about somebody who was erased. */
export async function keepPayload(prisma: PrismaClient, answer: RawAnswer): Promise<void> {
  const { codec, sha256, body } = await encodePayload(answer.bytes);
  const endpoint = RAW_ENDPOINTS[answer.endpoint];
  const person = personOf(answer.endpoint, answer.key);
  await prisma.$executeRaw`/* keep_payload */
    insert into raw_payloads (endpoint, key, fetched_at, codec, sha256, body)
    select ${endpoint}::smallint, ${answer.key}, ${answer.fetchedAt}::timestamptz, ${codec}::smallint, ${sha256}, ${body}
    where not exists (
      select from (
        select sha256 from raw_payloads where endpoint = ${endpoint}::smallint and key = ${answer.key}
        order by fetched_at desc limit 1
      ) newest where newest.sha256 = ${sha256}
    ) and ${isNobodyErased(person === null ? [] : [person])}
    on conflict do nothing`;
}

/** Most chunks one answer comes in: 32 players each, and no match has three hundred. */
const MAX_CHUNKS = 10;

/** The key of a chunk: the first has the plain one. */
export function chunkKey(key: string, index: number): string {
  return index === 0 ? key : `${key}/${index}`;
}

/** The keys an answer may be kept under, chunk by chunk. */
export function chunkKeys(key: string): string[] {
  return Array.from({ length: MAX_CHUNKS }, (_, index) => chunkKey(key, index));
}

/** All kept answers of an endpoint under `key`, its chunks included, in their order. */
export async function loadPayloads(
  prisma: PrismaClient,
  endpoint: RawEndpoint,
  key: string,
): Promise<RawAnswer[]> {
  const rows = await prisma.rawPayload.findMany({
    where: {
      endpoint: RAW_ENDPOINTS[endpoint],
      key: { in: chunkKeys(key) },
    },
    orderBy: [{ key: 'asc' }, { fetchedAt: 'asc' }],
  });
  return Promise.all(rows.map((row) => toAnswer(endpoint, row)));
}

/** A kept answer as its row has it. */
export interface RawRow {
  endpoint: number;
  key: string;
  fetchedAt: Date;
  codec: number;
  sha256: Uint8Array;
  body: Uint8Array;
}

async function toAnswer(endpoint: RawEndpoint, row: RawRow): Promise<RawAnswer> {
  const bytes = await decodePayload({
    codec: row.codec,
    sha256: Buffer.from(row.sha256),
    body: Buffer.from(row.body),
  });
  return { endpoint, key: row.key, fetchedAt: row.fetchedAt, bytes };
}

/** An answer that is kept, not yet decoded. */
export interface KeptAnswer {
  key: string;
  row: RawRow;
  /** @throws Error when the row is damaged. */
  read(): Promise<RawAnswer>;
}

/** Walks over all answers of an endpoint in the order of their keys, a batch at a time. */
export async function* eachPayload(
  prisma: Pick<PrismaClient, '$queryRaw'>,
  endpoint: RawEndpoint,
  batch = 200,
): AsyncGenerator<KeptAnswer> {
  let last = { key: '', fetchedAt: new Date(0) };
  for (;;) {
    // As a row, or each batch would be looked for from the first answer on.
    const rows = await prisma.$queryRaw<RawRow[]>`/* each_payload */
      select endpoint, key, fetched_at as "fetchedAt", codec, sha256, body from raw_payloads
      where endpoint = ${RAW_ENDPOINTS[endpoint]}::smallint
        and (key, fetched_at) > (${last.key}::text, ${last.fetchedAt}::timestamptz)
      order by key, fetched_at limit ${batch}::int`;
    for (const row of rows) yield { key: row.key, row, read: () => toAnswer(endpoint, row) };
    const end = rows.at(-1);
    if (rows.length < batch || !end) return;
    last = end;
  }
}
