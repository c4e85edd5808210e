/** The upstream answers that are kept, by the number they are stored under. Numbers are never used again. */
export const RAW_ENDPOINTS = {
  matchStats: 1,
  matchSkill: 2,
  serviceRecord: 3,
  playlistCsr: 4,
  matchCount: 5,
  careerRanks: 6,
  medals: 7,
  csrSeasons: 8,
  asset: 9,
  playlistRules: 10,
} as const;

export type RawEndpoint = keyof typeof RAW_ENDPOINTS;

/** Endpoints that answer about one person, whose xuid is then a part of the key. */
const OF_PERSONS: readonly RawEndpoint[] = ['serviceRecord', 'playlistCsr', 'matchCount', 'careerRanks'];

/** Whom an answer is about; null: about nobody in particular. */
export function personOf(endpoint: RawEndpoint, key: string): bigint | null {
  const digits = OF_PERSONS.includes(endpoint) ? /(?:^|\/)(\d{16,18})(?:\/|$)/.exec(key)?.[1] : undefined;
  return digits === undefined ? null : BigInt(digits);
}
