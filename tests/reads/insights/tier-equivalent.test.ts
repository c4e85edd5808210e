import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InsightBench, openInsightBench } from '../../helpers/insight-bench.ts';
import { seedPlayed } from '../../helpers/seed-played.ts';

const ME = 2_533_274_844_000_000n;
const ACE = ME + 1n;
const NEW = ME + 2n;

/** Two kills a tier more, one death a tier less: 4, 6, … 14 and 15, 14, … 10. */
const TIERS = [4, 6, 8, 10, 12, 14, 15, 14, 13, 12, 11, 10];

let bench: InsightBench;

beforeAll(async () => {
  bench = await openInsightBench();
  await bench.track({ Captain: ME, Ace: ACE, Novice: NEW });
  const match = (xuid: bigint, index: number, columns: object, category = 6) => ({
    startedAt: new Date(Date.parse('2026-05-01T18:00:00Z') + index * 3_600_000).toISOString(),
    match: { game_variant_category: category },
    participants: [
      { xuid: String(xuid), expected_kills: 8, expected_deaths: 13, tier_expected: TIERS, ...columns },
    ],
  });
  await seedPlayed(bench.system.db.pool, [
    // Kills 10, 11, 12 in turn: 11 on average, between Platinum (10) and Diamond (12). Deaths 12, 13, 14: Gold.
    ...Array.from({ length: 60 }, (_, i) => match(ME, i, { kills: 10 + (i % 3), deaths: 12 + (i % 3) })),
    // What the game could not say of Bronze is read from the two tiers above it.
    ...[null, -1].map((none, i) =>
      match(ME, 60 + i, { kills: 11, deaths: 13, tier_expected: [none, ...TIERS.slice(1)] }),
    ),
    // Nothing to read: no tiers, tiers in no order, one tier; and the computer as opponent.
    match(ME, 70, { kills: 30, deaths: 0, tier_expected: [] }),
    match(ME, 71, { kills: 30, deaths: 13, tier_expected: [9, 8, 9, 8, 9, 8, ...TIERS.slice(6)] }),
    match(ME, 72, {
      kills: 30,
      deaths: 13,
      tier_expected: [9, null, null, null, null, null, ...TIERS.slice(6)],
    }),
    match(ME, 73, { kills: 99, deaths: 0 }, 42),
    ...Array.from({ length: 30 }, (_, i) => match(ACE, i, { kills: 40 + (i % 2), deaths: 30 })),
    ...Array.from({ length: 3 }, (_, i) => match(NEW, i, { kills: 8, deaths: 13 })),
  ]);
});
afterAll(() => bench?.close());

const ask = (xuid: bigint, query = '') =>
  bench.ask<Record<string, number | string | null>>('tier-equivalent', String(xuid), query);

describe('tier-equivalent', () => {
  it('reads the level off the lines of the tiers, kills and deaths apart', async () => {
    const { data } = await ask(ME);
    const [kills, deaths] = data;
    // 11 kills: half-way from 1050 to 1350. 13 deaths: 750. The game expected 8 and 13: 750 both.
    expect(kills).toMatchObject({
      measure: 'kills',
      n: 62,
      tier: 'diamond',
      bound: 'within',
      verdict: 'signal',
    });
    expect(kills?.level).toBeCloseTo(1200, 6);
    expect(kills?.expectedLevel).toBeCloseTo(750, 6);
    expect(kills?.difference).toBeCloseTo(450, 6);
    expect(kills?.matchLevel).toBeCloseTo(1200, 6);
    expect(deaths).toMatchObject({ measure: 'deaths', n: 64, tier: 'gold', verdict: 'unclear' });
    expect(deaths?.level).toBeCloseTo(750, 6);
    // ± 1.645 × s / √62 kills, 150 points each; s of 20, 20 and 22 matches at −1, 0 and 1 beside 11.
    const reach = (1.6449 * Math.sqrt(40 / 61)) / Math.sqrt(62);
    expect(kills?.levelUpper).toBeCloseTo(1200 + 150 * reach, 0);
    expect(kills?.levelLower).toBeCloseTo(1200 - 150 * reach, 0);
  });

  it('counts what it could not read', async () => {
    const { provenance } = await ask(ME);
    expect(provenance.exclusions).toEqual({
      incomplete: 0,
      noTiers: 1,
      againstAi: 1,
      invalidKills: 2,
      invalidDeaths: 0,
    });
  });

  it('does not go beyond what the tiers reach', async () => {
    const { data, headline } = await ask(ACE);
    expect(data[0]).toMatchObject({
      level: 1600,
      tier: 'onyx',
      bound: 'atOrAbove',
      atOrAbove: 30,
      levelUpper: 1600,
    });
    expect(data[1]).toMatchObject({ level: 150, tier: 'bronze', bound: 'atOrBelow', atOrBelow: 30 });
    expect(headline.text).toContain('Kills look like Onyx (at or above CSR 1600');
  });

  it('says it in a sentence, or that it cannot', async () => {
    expect((await ask(ME)).headline).toMatchObject({ verdict: 'signal', n: 64 });
    expect((await ask(NEW)).headline).toEqual({
      text: 'Too few matches with expectations for every tier (3 of 20).',
      verdict: 'insufficient',
      n: 3,
    });
    expect((await ask(NEW, '?mode=firefight')).headline).toMatchObject({ verdict: 'insufficient', n: 0 });
  });
});
