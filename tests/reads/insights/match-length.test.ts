import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSyntheticWorld } from '../../../src/sandbox/world/synthetic-world.ts';
import { seedPlayer } from '../../helpers/seed-matches.ts';
import { seedPlayed } from '../../helpers/seed-played.ts';
import { createTestSystem, type TestSystem } from '../../helpers/test-system.ts';

const SLAYER = 6;
const ODDBALL = 18;
const XUID = 2_533_274_840_000_000n;

let system: TestSystem;

beforeAll(async () => {
  const source = createSyntheticWorld({
    seed: 1,
    players: 8,
    matchesPerPlayer: 1,
    now: () => new Date('2026-11-20T12:00:00Z'),
  });
  system = await createTestSystem({ source });
  await seedPlayer(system.db.pool, XUID, 'Timekeeper');
  const match = (index: number, category: number, seconds: number, outcome = 2) => ({
    startedAt: new Date(Date.parse('2026-05-01T18:00:00Z') + index * 3_600_000).toISOString(),
    match: { game_variant_category: category, playable_duration_seconds: seconds },
    participants: [{ xuid: String(XUID), outcome, time_played_seconds: Math.min(seconds, 600) }],
  });
  await seedPlayed(system.db.pool, [
    // 501, 502, … 511: the middle is 506.
    ...Array.from({ length: 11 }, (_, index) => match(index, SLAYER, 501 + ((index * 7) % 11))),
    ...Array.from({ length: 12 }, (_, index) => match(20 + index, ODDBALL, 800 + index)),
    // Not seen to its end, and shorter than any.
    match(40, SLAYER, 70, 4),
  ]);
});
afterAll(() => system?.close());

async function ask(query = '') {
  const answer = await system.app.inject(`/v1/players/${XUID}/insights/match-length${query}`);
  expect(answer.statusCode, answer.body).toBe(200);
  const { data, headline, provenance } = answer.json();
  const rows = data as { kind: string; mode: string; [column: string]: unknown }[];
  return {
    figures: rows.filter(({ kind }) => kind === 'mode'),
    curves: rows.filter(({ kind }) => kind === 'density'),
    headline,
    provenance,
  };
}

describe('match-length', () => {
  it('has the median, the quartiles and the difference of each mode, the most played first', async () => {
    const { figures, provenance } = await ask();
    expect(figures.map(({ mode, n }) => [mode, n])).toEqual([
      ['oddball', 12],
      ['slayer', 11],
    ]);
    // The median of eleven lies between the third and the ninth in 93 of 100 cases, between the fourth and the eighth in 77.
    expect(figures[1]).toMatchObject({
      medianSeconds: 506,
      medianSecondsLower: 503,
      medianSecondsUpper: 509,
      quartile1Seconds: 503.5,
      quartile3Seconds: 508.5,
      differenceSeconds: 506 - 805.5,
      verdict: 'signal',
    });
    expect(provenance).toMatchObject({ matches: 23, exclusions: { incomplete: 1 } });
  });

  it('says so in a sentence', async () => {
    expect((await ask()).headline.text).toMatch(
      /^Oddball lasts 13:26 at the median \(13:22–13:29\), slayer lasts 8:26 at the median \(8:23–8:29\), of 23 matches\.$/,
    );
  });

  it('draws curves of which the area is one', async () => {
    const { curves } = await ask();
    const slayer = curves.filter(({ mode }) => mode === 'slayer') as unknown as {
      lengthSeconds: number;
      density: number;
    }[];
    const step = ((slayer[1]?.lengthSeconds ?? 0) - (slayer[0]?.lengthSeconds ?? 0)) / 60;
    expect(slayer.reduce((sum, { density }) => sum + density * step, 0)).toBeCloseTo(1, 2);
  });

  it('says nothing of a mode played too seldom, or alone', async () => {
    const few = await ask('?last=9');
    expect(few.figures).toMatchObject([
      { mode: 'oddball', n: 9, verdict: 'insufficient', differenceSeconds: null },
    ]);
    expect(few.curves).toEqual([]);
    expect(few.headline).toMatchObject({ verdict: 'insufficient', n: 9 });
    const alone = await ask('?mode=slayer');
    expect(alone.figures).toMatchObject([{ mode: 'slayer', verdict: 'unclear' }]);
  });
});
