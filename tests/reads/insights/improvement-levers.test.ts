import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refreshRollups } from '../../../src/db/rollups.ts';
import { createSyntheticWorld } from '../../../src/sandbox/world/synthetic-world.ts';
import { createRandom } from '../../../src/stats/random.ts';
import { seedPlayer } from '../../helpers/seed-matches.ts';
import { type PlayedMatch, seedPlayed } from '../../helpers/seed-played.ts';
import { createTestSystem, type TestSystem } from '../../helpers/test-system.ts';

const XUID = 2_533_274_840_000_100n;
const AT = Date.parse('2026-05-01T18:00:00Z');
const ZONE_CAPTURED = 3_507_884_073;

let system: TestSystem;

interface Given {
  won: (accuracy: number, chance: number) => boolean;
  match?: object;
  csr?: number;
  bots?: boolean;
  shotsHit?: number;
}

/** Accuracy swings by three points, everything else is as luck has it. */
function history(
  xuid: bigint,
  count: number,
  { won, match, csr, bots = false, shotsHit }: Given,
): PlayedMatch[] {
  const random = createRandom(`levers ${xuid}`);
  return Array.from({ length: count }, (_, index) => {
    const accuracy = random.normal();
    const kills = 8 + random.int(8);
    const mate = { xuid: '2535400000000001', kills: 10 + random.int(5), deaths: 10, team_id: 0, outcome: 2 };
    return {
      startedAt: new Date(AT + index * 900_000).toISOString(),
      match: { game_variant_category: 11, ...match },
      participants: [
        {
          xuid: String(xuid),
          outcome: won(accuracy, random.next()) ? 2 : 3,
          kills,
          deaths: 8 + random.int(8),
          assists: random.int(6),
          shots_fired: 1000,
          shots_hit: shotsHit ?? Math.round(1000 * (0.45 + 0.03 * accuracy)),
          headshot_kills: random.int(kills),
          grenade_kills: random.int(3),
          power_weapon_kills: random.int(3),
          callout_assists: random.int(4),
          personal_scores: [ZONE_CAPTURED * 65_536 + random.int(12)],
          csr_before: csr ?? null,
          csr_after: csr ?? null,
          team_id: 0,
        },
        mate,
        { xuid: bots ? null : '2535400000000002', kills: 10, deaths: 10, team_id: 1, outcome: 3 },
      ],
    };
  });
}

const sure = (accuracy: number, chance: number) => chance < 1 / (1 + Math.exp(-1.6 * accuracy));
const coin = (_: number, chance: number) => chance < 0.5;

beforeAll(async () => {
  const source = createSyntheticWorld({
    seed: 1,
    players: 8,
    matchesPerPlayer: 1,
    now: () => new Date('2026-11-20T12:00:00Z'),
  });
  system = await createTestSystem({ source });
  const seed = async (n: bigint, count: number, given: Given) => {
    await seedPlayer(system.db.pool, XUID + n, `Lever ${n}`);
    await seedPlayed(system.db.pool, history(XUID + n, count, given));
  };
  await seed(0n, 240, { won: sure, csr: 700 });
  await seed(1n, 240, { won: coin });
  await seed(2n, 80, { won: () => true, csr: 1600 });
  await seed(3n, 30, { won: sure });
  await seed(4n, 80, { won: sure, bots: true });
  await seed(5n, 80, { won: sure, match: { teams_enabled: false } });
  await seed(6n, 0, { won: sure });
  for (const n of [7n, 8n, 9n]) await seed(n, 5, { won: coin, csr: 950, shotsHit: 520 });
  await refreshRollups(system.db.prisma, { most: 1000, leastAgeSeconds: 0 });
});
afterAll(() => system?.close());

interface Row {
  metric: string;
  effect: number | null;
  strategy: string | null;
  verdict: string;
  [column: string]: unknown;
}

async function ask(n: bigint, query = '') {
  const answer = await system.app.inject(`/v1/players/${XUID + n}/insights/improvement-levers${query}`);
  expect(answer.statusCode, answer.body).toBe(200);
  const { data, headline, provenance } = answer.json() as {
    data: Row[];
    headline: { text: string; verdict: string };
    provenance: { exclusions: Record<string, number> };
  };
  return {
    data,
    headline,
    exclusions: provenance.exclusions,
    row: (metric: string) => data.find((row) => row.metric === metric),
  };
}

describe('improvement-levers', () => {
  it('finds what decides the matches, says it in words, and compares with the tier above', async () => {
    const { data, row, headline } = await ask(0n);
    const accuracy = row('accuracy');
    expect(data[0]).toBe(accuracy);
    expect(accuracy).toMatchObject({ verdict: 'signal', n: 240, tierUp: 'platinum', tierUpValue: 0.52 });
    expect(accuracy?.value).toBeCloseTo(0.45, 2);
    expect(accuracy?.gap).toBeCloseTo(0.52 - Number(accuracy?.value), 9);
    // Half of three points; 1.6 log-odds a deviation is 0.8 for it, some 13 points of an even match where it swings so much.
    expect(accuracy?.step).toBeCloseTo(0.015, 2);
    expect(accuracy?.effect).toBeGreaterThan(0.08);
    expect(accuracy?.effect).toBeLessThan(0.18);
    expect(accuracy?.strategy).toMatch(
      /^Aim for better shots: accuracy 1\.\d points higher goes with a chance to win \d+ points? \(\d+–\d+\) higher\.$/,
    );
    expect(headline.verdict).toBe('signal');
    expect(headline.text).toContain('over 240 matches');
  });

  it('shows deaths without an effect', async () => {
    const { row } = await ask(0n);
    expect(row('deathsPer10')).toMatchObject({ effect: null, strategy: null, verdict: 'unclear', n: 240 });
    expect(row('deathsPer10')?.value).toBeGreaterThan(8);
  });

  it('has no strategy where a coin decides', async () => {
    const { data, headline } = await ask(1n);
    expect(data.flatMap(({ strategy }) => strategy ?? [])).toEqual([]);
    expect(headline).toMatchObject({ verdict: 'unclear' });
    expect(headline.text).toBe('Of 6 things to work on none clearly goes with winning in 240 matches.');
  });

  it('learns nothing from wins alone, and has no tier above the highest', async () => {
    const { data } = await ask(2n);
    expect(
      data.every(({ effect, strategy, tierUp }) => effect === null && strategy === null && tierUp === null),
    ).toBe(true);
  });

  it('says nothing of few matches', async () => {
    const { data, headline } = await ask(3n);
    expect(data.every(({ verdict, strategy }) => verdict === 'insufficient' && strategy === null)).toBe(true);
    expect(headline.text).toBe('Too few matches of teams to tell what would help (30 of 60).');
    expect((await ask(0n, '?last=1')).headline.verdict).toBe('insufficient');
    expect((await ask(6n)).headline.text).toBe('Too few matches of teams to tell what would help (0 of 60).');
  });

  it('leaves out matches against bots and those without teams, and counts them', async () => {
    expect((await ask(4n)).exclusions).toMatchObject({ noHumanOpponents: 80 });
    expect((await ask(5n)).exclusions).toMatchObject({ freeForAll: 80 });
  });
});
