import type { PrismaClient } from '../src/db/generated/client.ts';
import { renewAnswers } from '../src/db/metadata.ts';
import { pseudonymizePayloads } from '../src/db/pseudonymize-payloads.ts';
import { eachPayload, loadPayloads } from '../src/db/raw-payloads.ts';
import { replaceMatch } from '../src/db/store-match.ts';
import { parseMatchSkill, parseMatchStats } from '../src/waypoint/payloads.ts';
import { type MatchAnswers, pseudonymizeAnswers, rowsOf } from './absorb-match.ts';
import { ABSORB, type AbsorbedEndpoint } from './absorb-metadata.ts';

export interface Renormalized {
  matches: number;
  answers: number;
  /** Payloads this code cannot read; their rows stay as they are. */
  failed: { endpoint: string; key: string; reason: string }[];
}

/**
 * Rebuilds every row from the stored payloads with no upstream call, one match at a time, while readers go on. The rows
 * are those ingestion made, or what this version of the code makes of the same bytes.
 */
export async function renormalize(
  prisma: PrismaClient,
  onProgress: (done: Renormalized) => void = () => undefined,
): Promise<Renormalized> {
  const done: Renormalized = { matches: 0, answers: 0, failed: [] };
  for await (const { key, read } of eachPayload(prisma, 'matchStats')) {
    try {
      const stats = await read();
      const skill = await loadPayloads(prisma, 'matchSkill', key);
      await replace(prisma, {
        stats: { raw: stats.bytes, fetchedAt: stats.fetchedAt, body: parseMatchStats(stats.bytes).body },
        skill:
          skill.length === 0
            ? null
            : skill.map(({ bytes: raw, fetchedAt }) => ({ raw, fetchedAt, body: parseMatchSkill(raw).body })),
      });
      done.matches++;
    } catch (error) {
      done.failed.push({ endpoint: 'matchStats', key, reason: String(error) });
    }
    onProgress(done);
  }
  await renewAnswers(prisma);
  for (const endpoint of Object.keys(ABSORB) as AbsorbedEndpoint[])
    for await (const { key, read } of eachPayload(prisma, endpoint)) {
      try {
        await ABSORB[endpoint](prisma, await read());
        done.answers++;
      } catch (error) {
        done.failed.push({ endpoint, key, reason: String(error) });
      }
    }
  return done;
}

/** What was read before somebody in it was erased, or had lost its rows then, gets pseudonyms now. */
async function replace(prisma: PrismaClient, answers: MatchAnswers): Promise<void> {
  const rows = rowsOf(answers);
  const erased = await replaceMatch(prisma, rows);
  if (erased.length === 0) return;
  // An erasure may be at other answers for longer than a transaction usually takes.
  const patience = { timeout: 60_000 };
  await prisma.$transaction(
    (transaction) => pseudonymizePayloads(transaction, [rows.match.id], erased),
    patience,
  );
  await replace(prisma, pseudonymizeAnswers(answers, erased));
}
