import { expect } from 'vitest';
import { gamertagKey } from '../../src/db/gamertag-key.ts';
import type { Headline } from '../../src/insights/define.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { seedPlayer } from './seed-matches.ts';
import { type Columns, type PlayedMatch, seedPlayed } from './seed-played.ts';
import { createTestSystem, type TestSystem } from './test-system.ts';

/** A match of one player; their own columns apart. */
export type OwnMatch = Omit<PlayedMatch, 'participants'> & { own?: Columns; others?: Columns[] };

export interface InsightAnswer<Row> {
  data: Row[];
  headline: Headline;
  provenance: { matches: number; exclusions: Record<string, number> };
}

/** A system without anybody, to ask insights about players whose matches are written in the test. */
export interface InsightBench {
  system: TestSystem;
  /** A tracked player of these matches alone. */
  someone(played: readonly OwnMatch[]): Promise<string>;
  /** Tracked players of these names, without a match. */
  track(people: Readonly<Record<string, bigint>>): Promise<void>;
  /** People of these names that nobody tracks; without one where it is null. */
  meet(people: readonly (readonly [xuid: bigint, gamertag: string | null])[]): Promise<void>;
  ask<Row>(insight: string, whose: string, query?: string): Promise<InsightAnswer<Row>>;
  close(): Promise<void>;
}

export async function openInsightBench(): Promise<InsightBench> {
  const source = createSyntheticWorld({
    seed: 1,
    players: 24,
    matchesPerPlayer: 1,
    now: () => new Date('2026-11-20T12:00:00Z'),
  });
  const system = await createTestSystem({ source });
  let next = 2533274860000000n;
  return {
    system,
    async someone(played) {
      const xuid = next++;
      await seedPlayer(system.db.pool, xuid, `Player ${xuid}`);
      await seedPlayed(
        system.db.pool,
        played.map(({ own, others = [], ...rest }) => ({
          ...rest,
          participants: [{ xuid: String(xuid), ...own }, ...others],
        })),
      );
      return String(xuid);
    },
    async track(people) {
      for (const [gamertag, xuid] of Object.entries(people)) await seedPlayer(system.db.pool, xuid, gamertag);
    },
    async meet(people) {
      await system.db.prisma.player.createMany({
        data: people.map(([xuid, gamertag]) =>
          gamertag === null ? { xuid } : { xuid, gamertag, gamertagKey: gamertagKey(gamertag) },
        ),
        skipDuplicates: true,
      });
    },
    async ask<Row>(insight: string, whose: string, query = '') {
      const answer = await system.app.inject(`/v1/players/${whose}/insights/${insight}${query}`);
      expect([query, answer.statusCode, answer.statusCode === 200 ? '' : answer.body]).toEqual([
        query,
        200,
        '',
      ]);
      return answer.json<InsightAnswer<Row>>();
    },
    close: () => system.close(),
  };
}

/** An instant so many days after the first of May 2026, 18:00 UTC. */
export function dayAfter(days: number): string {
  return new Date(Date.parse('2026-05-01T18:00:00Z') + days * 86_400_000).toISOString();
}
