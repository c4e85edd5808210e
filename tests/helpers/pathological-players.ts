import { type Columns, type PlayedMatch, seedPlayed } from './seed-played.ts';
import type { TestDatabase } from './test-database.ts';

const FIRST = 2_533_274_830_000_000n;
const MAP = '11111111-1111-4111-8111-111111111111';
const PLAYLIST = '22222222-2222-4222-8222-222222222222';
const VARIANT = '33333333-3333-4333-8333-333333333333';

const WON = 2;
const LOST = 3;
const TIED = 1;
const LEFT = 4;

interface Strange {
  /** Matches, oldest first, and what is odd about the player in each. */
  matches: number;
  played?: (index: number) => Columns;
  match?: (index: number) => Columns;
  /** Minutes from the beginning of a match to that of the next. */
  minutes?: number;
  /** Who else is in it, in columns. */
  others?: (index: number) => Columns[];
}

const stats = (index: number): Columns => ({
  kills: 8 + (index % 7),
  deaths: 9 + (index % 5),
  assists: index % 6,
  shots_fired: 200 + index,
  shots_hit: 90 + (index % 20),
  damage_dealt: 2_000 + 10 * index,
  damage_taken: 2_100,
  headshot_kills: index % 5,
  melee_kills: index % 3,
  grenade_kills: index % 2,
  power_weapon_kills: index % 4,
  score: 10,
  personal_score: 1_000 + index,
  max_killing_spree: index % 4,
  objectives_completed: index % 3,
  average_life_duration_seconds: 30 + (index % 9),
  team_mmr: 1_200 + index,
  expected_kills: 9,
  expected_deaths: 9,
  kills_std_dev: 3,
  deaths_std_dev: 3,
});

/** Players no statistics were made for, by what is odd about them. */
const STRANGE: Readonly<Record<string, Strange>> = {
  'no match': { matches: 0 },
  'one match': { matches: 1 },
  'two matches': { matches: 2, played: (index) => ({ outcome: index === 0 ? WON : LOST }) },
  'only wins': { matches: 40 },
  'only losses': { matches: 40, played: () => ({ outcome: LOST }) },
  'only ties': { matches: 15, played: () => ({ outcome: TIED }) },
  'never stayed': { matches: 12, played: () => ({ outcome: LEFT, present_at_completion: false }) },
  'only bots about': {
    matches: 25,
    played: (index) => ({ outcome: index % 3 === 0 ? LOST : WON }),
    others: () => [0, 1, 2].map((bot) => ({ xuid: null, bot_id: bot, team_id: bot % 2, ...stats(bot) })),
  },
  'free-for-all only': {
    matches: 25,
    match: () => ({ teams_enabled: false, game_variant_category: 9 }),
    played: (index) => ({ outcome: index % 5 === 0 ? WON : LOST, rank: (index % 8) + 1 }),
    others: (index) =>
      [1, 2, 3].map((slot) => ({
        xuid: String(FIRST + 500n + BigInt(slot)),
        team_id: slot,
        ...stats(index),
      })),
  },
  'nothing known': {
    matches: 20,
    match: () => ({ playable_duration_seconds: null, map_asset_id: null, playlist_asset_id: null }),
    played: (index) => ({
      outcome: index % 2 === 0 ? WON : LOST,
      team_id: null,
      time_played_seconds: null,
      ...Object.fromEntries(Object.keys(stats(0)).map((name) => [name, null])),
    }),
    others: () => [],
  },
  'nothing done': {
    matches: 20,
    played: () => ({ outcome: LOST, ...Object.fromEntries(Object.keys(stats(0)).map((name) => [name, 0])) }),
  },
  'always the same': {
    matches: 60,
    played: (index) => ({ outcome: index % 2 === 0 ? WON : LOST, ...stats(0) }),
  },
  'one sitting': { matches: 80, minutes: 11, played: (index) => ({ outcome: index % 3 === 0 ? WON : LOST }) },
  'all at once': { matches: 10, minutes: 0, played: (index) => ({ outcome: index % 2 === 0 ? WON : LOST }) },
  'rising and falling CSR': {
    matches: 40,
    played: (index) => ({
      outcome: index % 2 === 0 ? WON : LOST,
      csr_before: index === 0 ? null : 1_500 + 10 * index,
      csr_after: index % 9 === 8 ? -40 : 1_510 + 10 * index,
    }),
  },
  'beyond measure': {
    matches: 12,
    played: (index) => ({
      outcome: index % 2 === 0 ? WON : LOST,
      kills: 2_147_483_647,
      deaths: 2_147_483_647,
      damage_dealt: 2_147_483_647,
      damage_taken: 1,
      shots_fired: 2_147_483_647,
      shots_hit: 2_147_483_647,
      personal_score: -2_147_483_648,
      score: 2_147_483_647,
      expected_kills: 3.4e38,
      kills_std_dev: 1e-30,
      team_mmr: -3.4e38,
      time_played_seconds: 1e9,
    }),
  },
};

/** Tracked players of every odd kind, by what is odd about them: their xuids. */
export async function seedPathological({ pool, prisma }: TestDatabase): Promise<Record<string, string>> {
  const people = Object.keys(STRANGE).map((name, index) => ({ name, xuid: FIRST + BigInt(index) }));
  const others = Array.from({ length: 10 }, (_, index) => FIRST + 500n + BigInt(index));
  await prisma.player.createMany({
    data: [
      ...people.map(({ xuid, name }) => ({ xuid, gamertag: name, gamertagKey: name })),
      ...others.map((xuid) => ({ xuid })),
    ],
    skipDuplicates: true,
  });
  const at = new Date('2026-09-01T00:00:00Z');
  await prisma.trackedPlayer.createMany({
    data: people.map(({ xuid, name }) => ({
      xuid,
      registeredAt: at,
      nextSyncAt: at,
      nextSnapshotAt: at,
      cadenceSeconds: 900,
      state: 'current',
      storedMatches: STRANGE[name]?.matches ?? 0,
    })),
  });
  for (const { name, xuid } of people) await seedPlayed(pool, matchesOf(STRANGE[name], String(xuid)));
  return Object.fromEntries(people.map(({ name, xuid }) => [name, String(xuid)]));
}

function matchesOf(strange: Strange | undefined, xuid: string): PlayedMatch[] {
  const { matches = 0, played, match, minutes = 300, others } = strange ?? {};
  return Array.from({ length: matches }, (_, index) => ({
    startedAt: new Date(Date.parse('2026-05-01T18:00:00Z') + index * minutes * 60_000).toISOString(),
    match: { map_asset_id: MAP, playlist_asset_id: PLAYLIST, variant_asset_id: VARIANT, ...match?.(index) },
    participants: [
      { xuid, team_id: 0, ...stats(index), ...played?.(index) },
      ...(others?.(index) ?? company(index)),
    ],
  }));
}

/** A team mate and two opponents, the same every time. */
function company(index: number): Columns[] {
  return [0, 1, 1].map((team, place) => ({
    xuid: String(FIRST + 500n + BigInt(place)),
    team_id: team,
    outcome: team === 0 ? WON : LOST,
    ...stats(index + place),
  }));
}
