import type { PrismaClient } from '../src/db/generated/client.ts';
import { eachPayload, loadPayloads } from '../src/db/raw-payloads.ts';
import { replaceMatch } from '../src/db/store-match.ts';
import { normalizeMatch } from '../src/ingest/normalize-match.ts';
import { parseMatchSkill, parseMatchStats } from '../src/waypoint/payloads.ts';
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
      const rows = normalizeMatch({
        stats: parseMatchStats(stats.bytes).body,
        skill: skill.length > 0 ? skill.map(({ bytes }) => parseMatchSkill(bytes).body) : null,
        fetchedAt: stats.fetchedAt,
      });
      await replaceMatch(prisma, rows);
      done.matches++;
    } catch (error) {
      done.failed.push({ endpoint: 'matchStats', key, reason: String(error) });
    }
    onProgress(done);
  }
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
