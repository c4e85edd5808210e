/** What the matches of a player can be told apart by; of each: what `key` and `label` are. */
export const DIMENSIONS = {
  map: 'Map: asset id, newest known name.',
  mode: 'Mode: the engine’s category in our word, and in words.',
  variant: 'Game variant: asset id, newest known name.',
  playlist: 'Playlist: asset id, newest known name; key null outside matchmaking.',
  season: 'Season: upstream’s path, its last part; key null outside matchmaking.',
  day: 'Day in `tz`: `2026-11-01`.',
  week: 'Week in `tz`, from Monday, as ISO 8601 numbers them: `2026-W45`.',
  month: 'Month in `tz`: `2026-11`.',
  weekday: 'Day of the week in `tz`: 1 (Monday) to 7 (Sunday).',
  hour: 'Hour of the day in `tz`: 0 to 23.',
  outcome: 'Outcome: our word, and in words.',
  teammate: 'Person on the player’s team: xuid, present gamertag. A match counts once for each.',
  opponent: 'Person on another team: xuid, present gamertag. A match counts once for each.',
  partySize: 'Size of the party, as the filter `partySize` tells it.',
  session: 'Session, by the start of its first match; more than 60 minutes without a match end one.',
  tier: 'CSR tier before the match; key null where the player had none.',
  lifecycle: 'Where it was played: our word, and in words.',
  team: 'Team at the end: upstream’s number, its name; key null in free-for-all, which has no teams.',
} as const;

export type DimensionName = keyof typeof DIMENSIONS;

export const DIMENSION_NAMES = Object.keys(DIMENSIONS) as [DimensionName, ...DimensionName[]];
