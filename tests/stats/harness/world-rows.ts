import { normalizeMatch } from '../../../src/ingest/normalize-match.ts';
import { parsePlayerId } from '../../../src/ingest/player-id.ts';
import type { MatchRows } from '../../../src/ingest/rows.ts';
import type { SyntheticWorld } from '../../../src/sandbox/world/synthetic-world.ts';
import { type MatchStats, parseMatchSkill, parseMatchStats } from '../../../src/waypoint/payloads.ts';

/** What upstream answers about a match when ingestion asks. */
export interface WorldAnswers {
  stats: Buffer;
  body: MatchStats;
  skill: Buffer;
}

/** Null while the stats are not ready. */
export function answersOf(world: SyntheticWorld, matchId: string): WorldAnswers | null {
  const stats = world.matchStats(matchId);
  if (stats === null) return null;
  const { body } = parseMatchStats(stats);
  const xuids = body.Players.flatMap(({ PlayerId }) => {
    const identity = parsePlayerId(PlayerId);
    return identity.kind === 'person' ? [identity.xuid] : [];
  });
  return {
    stats,
    body,
    skill: Buffer.from(JSON.stringify({ Value: world.matchSkill(matchId, xuids) ?? [] })),
  };
}

/** The rows of a match, made by the same code as those of ingestion; null while the stats are not ready. */
export function rowsOf(world: SyntheticWorld, matchId: string, fetchedAt: Date): MatchRows | null {
  const answers = answersOf(world, matchId);
  if (answers === null) return null;
  return normalizeMatch({ stats: answers.body, skill: [parseMatchSkill(answers.skill).body], fetchedAt });
}
