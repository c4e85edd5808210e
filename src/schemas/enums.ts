/** Upstream's integers and our words for them (UPSTREAM §5). Every enum is open: what is not here is `unknown`. */

export const OUTCOMES = { 0: 'unknown', 1: 'tie', 2: 'win', 3: 'loss', 4: 'dnf', 5: 'dns' } as const;

export const LIFECYCLES = { 1: 'custom', 3: 'matchmade', 7: 'local' } as const;

/** Engine categories; 12 is King of the Hill in every capture. */
export const MODE_CATEGORIES = {
  1: 'campaign',
  2: 'forge',
  3: 'academy',
  4: 'academy-tutorial',
  5: 'academy-practice',
  6: 'slayer',
  7: 'attrition',
  8: 'elimination',
  9: 'fiesta',
  10: 'swat',
  11: 'strongholds',
  12: 'king-of-the-hill',
  14: 'total-control',
  15: 'capture-the-flag',
  16: 'assault',
  17: 'extraction',
  18: 'oddball',
  19: 'stockpile',
  20: 'juggernaut',
  21: 'regicide',
  22: 'infection',
  23: 'vip',
  24: 'escalation',
  25: 'grifball',
  26: 'race',
  27: 'prototype',
  39: 'land-grab',
  41: 'minigame',
  42: 'firefight',
} as const;

export const PLAYLIST_EXPERIENCES = {
  1: 'untracked',
  2: 'arena',
  3: 'big-team-battle',
  4: 'pve-bots',
  5: 'featured',
  6: 'pve',
} as const;

export const BOT_DIFFICULTIES = {
  1: 'marine',
  2: 'odst',
  3: 'spartan',
  4: 'recruit',
  5: 'adaptive',
} as const;

export const TEAMS = {
  0: 'Eagle',
  1: 'Cobra',
  2: 'Hades',
  3: 'Valkyrie',
  4: 'Rampart',
  5: 'Cutlass',
  6: 'Valor',
  7: 'Hazard',
  8: 'Observer',
} as const;

/** CSR tiers and where each begins; 50 to a sub-tier, none in Onyx. */
export const TIERS = { bronze: 0, silver: 300, gold: 600, platinum: 900, diamond: 1200, onyx: 1500 } as const;

/** The words of an enum, for a schema. */
export function wordsOf<Word extends string>(table: Readonly<Record<number, Word>>): [Word, ...Word[]] {
  return [...new Set(Object.values(table))] as [Word, ...Word[]];
}
