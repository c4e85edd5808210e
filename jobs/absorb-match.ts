import type { PrismaClient } from '../src/db/generated/client.ts';
import { chunkKey } from '../src/db/raw-payloads.ts';
import { type RawAnswer, storeMatch } from '../src/db/store-match.ts';
import { normalizeMatch } from '../src/ingest/normalize-match.ts';
import type { MatchSkill, MatchStats } from '../src/waypoint/payloads.ts';

/** An upstream answer with the bytes it came in. */
export interface Answer<Body> {
  body: Body;
  raw: Buffer;
  fetchedAt: Date;
}

export interface MatchAnswers {
  stats: Answer<MatchStats>;
  /** Chunks of the skill answer; null when upstream has none for this match. */
  skill: Answer<MatchSkill>[] | null;
}

/**
 * The one way from a match's payloads to its rows, whether they come from upstream or from the store.
 * @returns whether the match was new.
 */
export function absorbMatch(prisma: PrismaClient, { stats, skill }: MatchAnswers): Promise<boolean> {
  const rows = normalizeMatch({
    stats: stats.body,
    skill: skill?.map(({ body }) => body) ?? null,
    fetchedAt: stats.fetchedAt,
  });
  const key = rows.match.id;
  const answers: RawAnswer[] = [
    { endpoint: 'matchStats', key, fetchedAt: stats.fetchedAt, bytes: stats.raw },
    ...(skill ?? []).map(
      ({ raw, fetchedAt }, index): RawAnswer => ({
        endpoint: 'matchSkill',
        key: chunkKey(key, index),
        fetchedAt,
        bytes: raw,
      }),
    ),
  ];
  return storeMatch(prisma, rows, answers);
}
