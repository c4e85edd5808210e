import { setImmediate as othersTurn } from 'node:timers/promises';
import { pseudonymizeMatch, withoutAuthors } from '../ingest/pseudonyms.ts';
import { Prisma } from './generated/client.ts';
import { LOCKS } from './locks.ts';
import { decodePayload, encodePayload } from './raw-codec.ts';
import { RAW_ENDPOINTS } from './raw-endpoints.ts';
import { chunkKeys, eachPayload, type RawRow } from './raw-payloads.ts';

const BATCH = 25;

/** Begins to write payloads anew; others who do wait until this transaction ends. */
export async function lockPayloads(transaction: Prisma.TransactionClient): Promise<void> {
  await transaction.$executeRaw`select pg_advisory_xact_lock(${LOCKS.payloads})`;
}

/**
 * Puts pseudonyms in the place of people in the kept answers of matches. Answers that can no longer be read, and so not
 * written anew, go.
 * @returns how many answers were changed.
 */
export async function pseudonymizePayloads(
  transaction: Prisma.TransactionClient,
  matchIds: readonly string[],
  xuids: readonly string[],
): Promise<number> {
  await lockPayloads(transaction);
  let changed = 0;
  for (let at = 0; at < matchIds.length; at += BATCH) {
    const ids = matchIds.slice(at, at + BATCH);
    const rows = await transaction.rawPayload.findMany({
      where: {
        endpoint: { in: [RAW_ENDPOINTS.matchStats, RAW_ENDPOINTS.matchSkill] },
        key: { in: ids.flatMap(chunkKeys) },
      },
      orderBy: { fetchedAt: 'asc' },
    });
    const changes: Change[] = [];
    for (const id of ids) {
      // Compressing is done in this thread, and others wait for answers.
      await othersTurn();
      const keys = new Set(chunkKeys(id));
      changes.push(
        ...(await pseudonymize(
          rows.filter(({ key }) => keys.has(key)),
          xuids,
        )),
      );
    }
    changed += await write(transaction, changes);
  }
  return changed;
}

/** Takes the accounts of authors out of assets that were kept with them. */
export async function withholdAuthors(transaction: Prisma.TransactionClient): Promise<void> {
  await lockPayloads(transaction);
  let changes: Change[] = [];
  for await (const { row, read } of eachPayload(transaction, 'asset')) {
    const bytes = await read().then(
      (answer) => answer.bytes,
      () => null,
    );
    const withheld = bytes === null ? null : withoutAuthors(bytes);
    if (withheld !== null && withheld !== bytes) changes.push({ row, bytes: withheld });
    if (changes.length < BATCH) continue;
    await write(transaction, changes);
    changes = [];
  }
  await write(transaction, changes);
}

/** What becomes of a row; null: it goes. */
interface Change {
  row: RawRow;
  bytes: Buffer | null;
}

async function pseudonymize(rows: readonly RawRow[], xuids: readonly string[]): Promise<Change[]> {
  const read = await Promise.all(rows.map(async (row) => ({ row, bytes: await decode(row) })));
  const stats = read.findLast(
    ({ row, bytes }) => row.endpoint === RAW_ENDPOINTS.matchStats && bytes !== null,
  );
  return read.flatMap(({ row, bytes }): Change[] => {
    // Without the list of players nobody can tell what the others are to be called.
    if (bytes === null || stats?.bytes == null) return [{ row, bytes: null }];
    const isStats = row.endpoint === RAW_ENDPOINTS.matchStats;
    const renamed = pseudonymizeMatch(
      { stats: isStats ? bytes : stats.bytes, skill: isStats ? [] : [bytes] },
      xuids,
    );
    const after = isStats ? renamed.stats : (renamed.skill[0] ?? bytes);
    return after === bytes ? [] : [{ row, bytes: after }];
  });
}

async function decode({ codec, sha256, body }: RawRow): Promise<Buffer | null> {
  return decodePayload({ codec, sha256: Buffer.from(sha256), body: Buffer.from(body) }).catch(() => null);
}

async function write(transaction: Prisma.TransactionClient, changes: readonly Change[]): Promise<number> {
  const values: Prisma.Sql[] = [];
  for (const { row, bytes } of changes) {
    const { endpoint, key, fetchedAt } = row;
    if (bytes === null) {
      await transaction.rawPayload.delete({
        where: { endpoint_key_fetchedAt: { endpoint, key, fetchedAt } },
      });
      continue;
    }
    const { codec, sha256, body } = await encodePayload(bytes);
    values.push(
      Prisma.sql`(${endpoint}::smallint, ${key}::text, ${fetchedAt}::timestamptz, ${codec}::smallint, ${sha256}::bytea, ${body}::bytea)`,
    );
  }
  if (values.length > 0)
    await transaction.$executeRaw`
      update raw_payloads p set codec = n.codec, sha256 = n.sha256, body = n.body
      from (values ${Prisma.join(values)}) n(endpoint, key, fetched_at, codec, sha256, body)
      where p.endpoint = n.endpoint and p.key = n.key and p.fetched_at = n.fetched_at`;
  return changes.length;
}
