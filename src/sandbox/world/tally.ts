/** One player's counts on one team: the material of a `Stats` object. */
export interface Tally {
  teamId: number;
  score: number;
  roundsWon: number;
  roundsLost: number;
  roundsTied: number;
  kills: number;
  deaths: number;
  assists: number;
  suicides: number;
  betrayals: number;
  grenadeKills: number;
  headshotKills: number;
  meleeKills: number;
  powerWeaponKills: number;
  shotsFired: number;
  shotsHit: number;
  damageDealt: number;
  damageTaken: number;
  calloutAssists: number;
  vehicleDestroys: number;
  driverAssists: number;
  hijacks: number;
  empAssists: number;
  maxKillingSpree: number;
  spawns: number;
  /** Seconds, one decimal. */
  averageLife: number;
  /** NameId → count. */
  medals: Map<number, number>;
  /** Personal score NameId → count and points. */
  scores: Map<number, { count: number; points: number }>;
  /** The mode's own block: field → number, or seconds for the names that hold durations. */
  block: Record<string, number | null> | null;
  pve: Record<string, number> | null;
}

export function createTally(teamId: number): Tally {
  return {
    teamId,
    score: 0,
    roundsWon: 0,
    roundsLost: 0,
    roundsTied: 0,
    kills: 0,
    deaths: 0,
    assists: 0,
    suicides: 0,
    betrayals: 0,
    grenadeKills: 0,
    headshotKills: 0,
    meleeKills: 0,
    powerWeaponKills: 0,
    shotsFired: 0,
    shotsHit: 0,
    damageDealt: 0,
    damageTaken: 0,
    calloutAssists: 0,
    vehicleDestroys: 0,
    driverAssists: 0,
    hijacks: 0,
    empAssists: 0,
    maxKillingSpree: 0,
    spawns: 0,
    averageLife: 0,
    medals: new Map(),
    scores: new Map(),
    block: null,
    pve: null,
  };
}

export function addMedal(tally: Tally, nameId: number, count = 1): void {
  tally.medals.set(nameId, (tally.medals.get(nameId) ?? 0) + count);
}

export function addScore(tally: Tally, nameId: number, count: number, pointsEach: number): void {
  if (count <= 0) return;
  const known = tally.scores.get(nameId);
  if (known === undefined) tally.scores.set(nameId, { count, points: count * pointsEach });
  else {
    known.count += count;
    known.points += count * pointsEach;
  }
}

export function personalScoreOf(tally: Tally): number {
  let total = 0;
  for (const { points } of tally.scores.values()) total += points;
  return total;
}

const summed = [
  'kills',
  'deaths',
  'assists',
  'suicides',
  'betrayals',
  'grenadeKills',
  'headshotKills',
  'meleeKills',
  'powerWeaponKills',
  'shotsFired',
  'shotsHit',
  'damageDealt',
  'damageTaken',
  'calloutAssists',
  'vehicleDestroys',
  'driverAssists',
  'hijacks',
  'empAssists',
  'spawns',
] as const;

/** A team's stats: sums, except the spree (the best one) and the life (that of the player in the middle). */
export function sumTallies(teamId: number, tallies: readonly Tally[]): Tally {
  const team = createTally(teamId);
  for (const tally of tallies) {
    for (const field of summed) team[field] += tally[field];
    team.maxKillingSpree = Math.max(team.maxKillingSpree, tally.maxKillingSpree);
    for (const [id, count] of tally.medals) addMedal(team, id, count);
    for (const [id, { count, points }] of tally.scores) addScore(team, id, count, points / count);
    team.block = addBlocks(team.block, tally.block);
    team.pve = addBlocks(team.pve, tally.pve);
  }
  const lives = tallies.map((tally) => tally.averageLife).sort((a, b) => a - b);
  team.averageLife = lives[lives.length >> 1] ?? 0;
  return team;
}

function addBlocks<T extends number | null>(
  sum: Record<string, T> | null,
  block: Record<string, T> | null,
): Record<string, T> | null {
  if (block === null) return sum;
  if (sum === null) return { ...block };
  for (const [field, value] of Object.entries(block)) {
    const held = sum[field];
    if (value === null || held === null || held === undefined) continue;
    const most = field.startsWith('Longest') || field.startsWith('Max');
    sum[field] = (most ? Math.max(held, value) : held + value) as T;
  }
  return sum;
}
