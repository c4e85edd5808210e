export type ModeBlock =
  | 'CaptureTheFlagStats'
  | 'EliminationStats'
  | 'ExtractionStats'
  | 'InfectionStats'
  | 'OddballStats'
  | 'ZonesStats'
  | 'StockpileStats'
  | 'VipStats'
  | 'BombStats';

/** What a mode's team score counts, and therefore what ends the match. */
export type Scoring = 'kills' | 'captures' | 'ticks' | 'points' | 'rounds' | 'hills' | 'individual' | 'pve';

export interface Mode {
  key: string;
  /** As it reads in the variant's PublicName. */
  name: string;
  /** GameVariantCategory: the engine mode (UPSTREAM §5). */
  category: number;
  block: ModeBlock | null;
  scoring: Scoring;
  /** The score that wins. */
  target: number;
  /** Playable minutes: mean, spread. */
  minutes: readonly [mean: number, spread: number];
  /** Kills per player and 10 minutes, as in the captures. */
  killsPer10: number;
  headshots: number;
  powerWeapons: number;
  tieRate: number;
}

type Row = readonly [
  key: string,
  name: string,
  category: number,
  block: ModeBlock | null,
  scoring: Scoring,
  target: number,
  mean: number,
  spread: number,
  killsPer10: number,
  headshots: number,
  powerWeapons: number,
  tieRate: number,
];

const rows: readonly Row[] = [
  ['slayer', 'Slayer', 6, null, 'kills', 50, 9.2, 1.2, 12.2, 0.58, 0.04, 0.008],
  ['ctf', 'CTF', 15, 'CaptureTheFlagStats', 'captures', 3, 10.5, 1.8, 12.8, 0.58, 0.07, 0.05],
  ['strongholds', 'Strongholds', 11, 'ZonesStats', 'points', 250, 10.5, 1.7, 13.2, 0.6, 0.02, 0.005],
  ['oddball', 'Oddball', 18, 'OddballStats', 'ticks', 100, 10.8, 2.6, 14.4, 0.55, 0.02, 0],
  ['koth', 'King of the Hill', 12, 'ZonesStats', 'hills', 4, 11.4, 1.7, 15.8, 0.6, 0.02, 0],
  ['landgrab', 'Land Grab', 39, 'ZonesStats', 'points', 11, 7.2, 1.2, 12.3, 0.4, 0.06, 0],
  ['totalcontrol', 'Total Control', 14, 'ZonesStats', 'points', 3, 11.8, 2, 11, 0.4, 0.12, 0.01],
  ['stockpile', 'Stockpile', 19, 'StockpileStats', 'points', 3, 10, 2, 11, 0.42, 0.1, 0.04],
  ['extraction', 'Extraction', 17, 'ExtractionStats', 'points', 5, 9, 1.6, 13, 0.55, 0.05, 0.02],
  ['vip', 'VIP', 23, 'VipStats', 'points', 10, 8, 1.5, 13, 0.5, 0.05, 0.01],
  ['elimination', 'Elimination', 8, 'EliminationStats', 'rounds', 4, 8.5, 1.6, 8, 0.5, 0.08, 0.01],
  ['attrition', 'Attrition', 7, 'EliminationStats', 'rounds', 2, 8.4, 1.5, 9.5, 0.32, 0.17, 0.02],
  ['fiesta', 'Slayer', 9, null, 'kills', 50, 7.4, 0.9, 13.4, 0.2, 0.44, 0.005],
  ['fiestastockpile', 'Stockpile', 9, 'StockpileStats', 'points', 3, 9, 1.6, 12.6, 0.2, 0.44, 0.03],
  ['swat', 'Tactical Slayer', 10, null, 'kills', 50, 6.6, 0.8, 16.5, 0.93, 0, 0.008],
  ['grifball', 'Grifball', 25, null, 'points', 5, 6, 1.4, 17, 0, 0.9, 0],
  ['escalation', 'Escalation Slayer', 24, null, 'kills', 44, 7.5, 1, 13, 0.3, 0.3, 0],
  ['assault', 'Assault', 16, 'BombStats', 'captures', 3, 9, 1.8, 12.4, 0.5, 0.05, 0.03],
  ['ffaslayer', 'FFA Slayer', 6, null, 'individual', 25, 8.7, 0.9, 17, 0.52, 0.1, 0],
  ['juggernaut', 'Juggernaut', 20, null, 'individual', 25, 8, 1, 15, 0.35, 0.15, 0],
  ['regicide', 'Regicide', 21, null, 'individual', 25, 8.5, 1, 16, 0.5, 0.08, 0],
  ['infection', 'Infection', 22, 'InfectionStats', 'individual', 500, 9.4, 1, 10.5, 0.11, 0.24, 0],
  ['firefight', 'King of the Hill', 42, 'ZonesStats', 'pve', 5, 14, 2, 0.4, 0.4, 0.1, 0],
  ['forge', 'Forge', 2, null, 'points', 0, 9, 5, 2, 0.5, 0.1, 1],
  ['minigame', 'Minigame', 41, null, 'points', 10, 7, 2, 6, 0.2, 0.2, 0],
];

export const modes: readonly Mode[] = rows.map((row) => ({
  key: row[0],
  name: row[1],
  category: row[2],
  block: row[3],
  scoring: row[4],
  target: row[5],
  minutes: [row[6], row[7]],
  killsPer10: row[8],
  headshots: row[9],
  powerWeapons: row[10],
  tieRate: row[11],
}));

export function modeIndex(key: string): number {
  const index = modes.findIndex((mode) => mode.key === key);
  if (index < 0) throw new Error(`no mode ${key}`);
  return index;
}
