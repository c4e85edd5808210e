import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refreshRollups } from '../../../src/db/rollups.ts';
import { createSyntheticWorld } from '../../../src/sandbox/world/synthetic-world.ts';
import { seedPlayer } from '../../helpers/seed-matches.ts';
import { seedPlayed } from '../../helpers/seed-played.ts';
import { createTestSystem, type TestSystem } from '../../helpers/test-system.ts';

const XUID = 2_533_274_840_000_100n;
const BACK_SMACK = 548_533_137;
const STICK = 3_655_682_764;
const NAMELESS = 77;
const COMMON = 622_331_684;

let system: TestSystem;

/** Medals by id and count, of so many matches. */
type Medals = readonly (readonly [id: number, count: number])[];

async function seed(xuid: bigint, matches: number, medals: Medals, lifecycle = 3): Promise<void> {
  await seedPlayed(
    system.db.pool,
    Array.from({ length: matches }, (_, index) => ({
      startedAt: new Date(Date.parse('2026-05-01T18:00:00Z') + index * 900_000).toISOString(),
      match: { lifecycle_mode: lifecycle },
      participants: [{ xuid: String(xuid), medals: medals.map(([id, count]) => id * 65_536 + count) }],
    })),
  );
}

beforeAll(async () => {
  const source = createSyntheticWorld({
    seed: 1,
    players: 8,
    matchesPerPlayer: 1,
    now: () => new Date('2026-11-20T12:00:00Z'),
  });
  system = await createTestSystem({ source });
  for (let n = 0n; n < 5n; n++) await seedPlayer(system.db.pool, XUID + n, `Decorated ${n}`);
  await system.db.pool.query(
    `insert into medals (name_id, name, description) values ($1, 'Back Smack', ''), ($2, 'Stick', ''), ($3, 'Double Kill', '')
     on conflict (name_id) do update set name = excluded.name`,
    [BACK_SMACK, STICK, COMMON],
  );
  // The player: half of the medals are from behind, none stick.
  await seed(XUID, 40, [
    [BACK_SMACK, 2],
    [COMMON, 2],
  ]);
  await seed(XUID, 3, [[STICK, 50]], 1);
  for (const other of [XUID + 1n, XUID + 2n])
    await seed(other, 100, [
      [BACK_SMACK, 1],
      [COMMON, 8],
      [STICK, 2],
      [NAMELESS, 1],
    ]);
  await seed(XUID + 3n, 2, [[BACK_SMACK, 3]]);
  await refreshRollups(system.db.prisma, { most: 1000, leastAgeSeconds: 0 });
});
afterAll(() => system?.close());

interface Row {
  medalId: string;
  logOdds: number | null;
  logOddsLower: number | null;
  logOddsUpper: number | null;
  [column: string]: unknown;
}

async function ask(xuid: bigint, query = '') {
  const answer = await system.app.inject(`/v1/players/${xuid}/insights/medal-signature${query}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json() as {
    data: Row[];
    headline: { text: string; verdict: string };
    provenance: { exclusions: Record<string, number> };
  };
}

describe('medal-signature', () => {
  it('finds what is more and what is less of the player’s, against all others without them', async () => {
    const { data, headline, provenance } = await ask(XUID);
    const [first] = data;
    expect(first).toMatchObject({
      medalId: String(BACK_SMACK),
      name: 'Back Smack',
      count: 80,
      perTenMatches: 20,
      share: 0.5,
      standing: 'more',
      n: 40,
      verdict: 'signal',
    });
    // 80 of 160 here, (2 × 100 + 6) of 2,406 there; with the prior, 250 × 286 / 2,566 more on both sides.
    const prior = (250 * (80 + 206.5)) / (160 + 2406 + 2.5);
    const odds = (count: number, total: number) => Math.log((count + prior) / (total + 250 - count - prior));
    expect(first?.populationShare).toBeCloseTo(206 / 2406, 12);
    expect(first?.logOdds).toBeCloseTo(odds(80, 160) - odds(206, 2406), 9);
    expect(data.find(({ medalId }) => medalId === String(STICK))).toMatchObject({
      count: 0,
      standing: 'less',
      verdict: 'signal',
    });
    expect(headline).toMatchObject({ verdict: 'signal' });
    expect(headline.text).toMatch(
      /^Known for Back Smack, \d\.\d times as often as with other players \(\d\.\d–\d\.\d\); seldom seen is /,
    );
    expect(provenance.exclusions).toMatchObject({ notMatchmade: 3 });
  });

  it('calls what the metadata does not know by its id, and orders by how telling it is', async () => {
    const { data } = await ask(XUID);
    expect(data.find(({ medalId }) => medalId === String(NAMELESS))).toMatchObject({
      name: String(NAMELESS),
    });
    const standings = data.map(({ standing }) => standing);
    expect(standings).toEqual(standings.toSorted((a, b) => (a === b ? 0 : a === 'more' ? -1 : 1)));
  });

  it('keeps to the filters', async () => {
    const { data } = await ask(XUID, '?last=30');
    expect(data[0]).toMatchObject({ count: 60, n: 30 });
  });

  it('says nothing of few matches, or of none', async () => {
    const few = await ask(XUID + 3n);
    expect(few.data[0]).toMatchObject({ n: 2, verdict: 'insufficient' });
    expect(few.headline).toMatchObject({ verdict: 'insufficient' });
    const none = await ask(XUID + 4n);
    expect(none.data.every(({ logOdds, share }) => logOdds === null && share === null)).toBe(true);
    expect(none.headline.text).toBe('Too few matches to tell what is typical (0 matches).');
  });
});
