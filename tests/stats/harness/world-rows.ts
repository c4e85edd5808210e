import { normalizeMatch } from '../../../src/ingest/normalize-match.ts';
import { parsePlayerId } from '../../../src/ingest/player-id.ts';
import type { MatchRows } from '../../../src/ingest/rows.ts';
import type { SyntheticWorld } from '../../../src/sandbox/world/synthetic-world.ts';
import { parseMatchSkill, parseMatchStats } from '../../../src/waypoint/payloads.ts';

/** When everything is said to have been fetched: rows must not depend on the clock. */
export const FETCHED_AT = new Date('2026-12-01T00:00:00Z');

/** Upstream's answers about a match as bytes, as ingestion asks for them; null while the stats are not ready. */
export function answersOf(world: SyntheticWorld, matchId: string): { stats: Buffer; skill: Buffer } | null {
  const stats = world.matchStats(matchId);
  if (stats === null) return null;
  const xuids: string[] = [];
  for (const { PlayerId } of parseMatchStats(stats).body.Players) {
    const identity = parsePlayerId(PlayerId);
    if (identity.kind === 'person') xuids.push(identity.xuid);
  }
  const value = world.matchSkill(matchId, xuids) ?? [];
  return { stats, skill: Buffer.from(JSON.stringify({ Value: value })) };
}

/** The rows of a match, made by the same code as those of ingestion. */
export function rowsOf(world: SyntheticWorld, matchId: string): MatchRows | null {
  const answers = answersOf(world, matchId);
  if (answers === null) return null;
  return normalizeMatch({
    stats: parseMatchStats(answers.stats).body,
    skill: [parseMatchSkill(answers.skill).body],
    fetchedAt: FETCHED_AT,
  });
}
