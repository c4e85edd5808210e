import type { PrismaClient } from '../src/db/generated/client.ts';
import { chunkKey } from '../src/db/raw-payloads.ts';
import { type RawAnswer, type Stored, storeMatch } from '../src/db/store-match.ts';
import { normalizeMatch } from '../src/ingest/normalize-match.ts';
import { pseudonymizeMatch } from '../src/ingest/pseudonyms.ts';
import type { MatchRows } from '../src/ingest/rows.ts';
import {
  type MatchSkill,
  type MatchStats,
  parseMatchSkill,
  parseMatchStats,
} from '../src/waypoint/payloads.ts';

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
 * The one way from upstream's answers about a match to what is stored of it. Where people in it were erased, their
 * pseudonyms are stored.
 * @returns whether the match was new, and to which tracked players.
 */
export async function absorbMatch(
  prisma: PrismaClient,
  answers: MatchAnswers,
): Promise<Pick<Stored, 'isNew' | 'tracked'>> {
  const { isNew, erased, tracked } = await store(prisma, answers);
  return erased.length === 0 ? { isNew, tracked } : absorbMatch(prisma, pseudonymizeAnswers(answers, erased));
}

export function rowsOf({ stats, skill }: MatchAnswers): MatchRows {
  return normalizeMatch({
    stats: stats.body,
    skill: skill?.map(({ body }) => body) ?? null,
    fetchedAt: stats.fetchedAt,
  });
}

/** The same answers with pseudonyms in the place of people. */
export function pseudonymizeAnswers({ stats, skill }: MatchAnswers, xuids: readonly string[]): MatchAnswers {
  const bytes = pseudonymizeMatch({ stats: stats.raw, skill: (skill ?? []).map(({ raw }) => raw) }, xuids);
  return {
    stats: { ...stats, raw: bytes.stats, body: parseMatchStats(bytes.stats).body },
    skill:
      skill?.map((chunk, index) => {
        const raw = bytes.skill[index] ?? chunk.raw;
        return { ...chunk, raw, body: parseMatchSkill(raw).body };
      }) ?? null,
  };
}

function store(prisma: PrismaClient, whole: MatchAnswers): Promise<Stored> {
  const { stats, skill } = whole;
  const rows = rowsOf(whole);
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
