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
