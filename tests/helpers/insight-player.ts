import { expect } from 'vitest';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { seedPlayer } from './seed-matches.ts';
import { type PlayedMatch, seedPlayed } from './seed-played.ts';
import { createTestSystem, type TestSystem } from './test-system.ts';

export interface InsightAnswer<Row> {
  data: Row[];
  headline: { text: string; verdict: string; n: number };
  provenance: { matches: number; exclusions: Record<string, number> };
}

/** A match as one player played it: what is not told is as of a plain win in Slayer. */
export interface Own {
  startedAt?: string;
  match?: Record<string, unknown> | undefined;
  own?: Record<string, unknown> | undefined;
}

export interface InsightPlayers {
  system: TestSystem;
  /** Stores a player with these matches, a quarter of an hour after one another unless told. Returns the xuid. */
  play(matches: readonly Own[]): Promise<string>;
  /** Asks an insight through the front door; refuses anything but 200, and any number that is none. */
  ask<Row>(xuid: string, insight: string, query?: string): Promise<InsightAnswer<Row>>;
}

const ORIGIN = Date.parse('2026-01-05T18:00:00Z');
let next = 2533274860000000n;

/** A system without anybody in it, and players with matches written by hand. */
export async function insightPlayers(): Promise<InsightPlayers> {
  const source = createSyntheticWorld({ seed: 1, players: 24, matchesPerPlayer: 5, now: () => new Date() });
  const system = await createTestSystem({ source });
  return {
    system,
    async play(matches) {
      const xuid = next++;
      await seedPlayer(system.db.pool, xuid, `Player ${xuid}`);
      const played: PlayedMatch[] = matches.map(({ startedAt, match, own }, index) => ({
        startedAt: startedAt ?? new Date(ORIGIN + index * 900_000).toISOString(),
        match: { teams_enabled: true, ...match },
        participants: [{ xuid: String(xuid), ...own }],
      }));
      await seedPlayed(system.db.pool, played);
      return String(xuid);
    },
    async ask<Row>(xuid: string, insight: string, query = '') {
      const answer = await system.app.inject(`/v1/players/${xuid}/insights/${insight}${query}`);
      expect([insight, answer.statusCode, answer.statusCode === 200 ? '' : answer.body]).toEqual([
        insight,
        200,
        '',
      ]);
      expect(answer.body).not.toMatch(/NaN|Infinity/);
      return answer.json<InsightAnswer<Row>>();
    },
  };
}

/** Who has hardly played, or always the same: the answer must be honest, and there must be one. */
export const ODD_PLAYERS: Readonly<Record<string, readonly Own[]>> = {
  'no match': [],
  'one match': [{}],
  'two matches': [{}, { own: { outcome: 3 } }],
  'all wins': Array.from({ length: 30 }, () => ({})),
  'all ties': Array.from({ length: 30 }, () => ({ own: { outcome: 1 } })),
  'only against bots': Array.from({ length: 30 }, () => ({ match: { playlist_experience: 4 } })),
  'only free-for-all': Array.from({ length: 30 }, (_, i) => ({
    match: { teams_enabled: false },
    own: { outcome: i % 8 === 0 ? 2 : 3 },
  })),
  'one session of a day': Array.from({ length: 96 }, (_, i) => ({ own: { outcome: i % 3 === 0 ? 2 : 3 } })),
  'a match a day': Array.from({ length: 40 }, (_, i) => ({
    startedAt: new Date(ORIGIN + i * 86_400_000).toISOString(),
    own: { outcome: i % 2 === 0 ? 2 : 3 },
  })),
};
