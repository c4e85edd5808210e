import { guidOf } from './guid.ts';
import { type MapSize, mapIndexesBySize } from './maps.ts';
import { modeIndex } from './modes.ts';

/** How the people of one match stand to each other; decided by the week's template, so that history can count. */
export type Format = 'arena' | 'btb' | 'ffa' | 'firefight' | 'bootcamp' | 'custom' | 'local';

export interface Playlist {
  key: string;
  name: string;
  assetId: string;
  /** PlaylistExperience (UPSTREAM §5). */
  experience: number;
  /** The same as the game CMS writes it. */
  experienceName: string;
  ranked: boolean;
  format: Format;
  weight: number;
  modes: readonly number[];
  modeWeights: readonly number[];
  modePrefix: string;
  maps: readonly number[];
  /** GameplayInteraction: 1 PvP, 2 PvE. */
  interaction: number;
  /** Live from this date on. */
  since: number;
}

type ModeWeights = Readonly<Record<string, number>>;

function playlist(
  key: string,
  name: string,
  format: Format,
  experience: readonly [number, string],
  ranked: boolean,
  weight: number,
  modePrefix: string,
  modeWeights: ModeWeights,
  size: MapSize,
  since = '2021-11-15',
): Playlist {
  return {
    key,
    name,
    assetId: guidOf(`playlist:${key}`),
    experience: experience[0],
    experienceName: experience[1],
    ranked,
    format,
    weight,
    modes: Object.keys(modeWeights).map(modeIndex),
    modeWeights: Object.values(modeWeights),
    modePrefix,
    maps: ranked ? mapIndexesBySize[size].slice(0, 9) : mapIndexesBySize[size],
    interaction: format === 'firefight' ? 2 : 1,
    since: Date.parse(`${since}T00:00:00Z`),
  };
}

const ARENA = [2, 'Arena'] as const;
const BTB = [3, 'BigTeamBattle'] as const;
const BOTS = [4, 'PveBots'] as const;
const FEATURED = [5, 'Featured'] as const;
const PVE = [6, 'Pve'] as const;

const rankedModes = { slayer: 30, ctf: 18, oddball: 18, strongholds: 18, koth: 16 };
const quickModes = { slayer: 34, ctf: 14, oddball: 14, strongholds: 14, koth: 12, landgrab: 6, attrition: 6 };
const featuredModes = {
  vip: 26,
  extraction: 22,
  elimination: 18,
  attrition: 14,
  grifball: 10,
  escalation: 10,
};
const btbModes = { slayer: 36, ctf: 26, totalcontrol: 20, stockpile: 18 };
const ffaModes = { ffaslayer: 70, juggernaut: 12, regicide: 18 };

export const playlists: readonly Playlist[] = [
  playlist('ranked-arena', 'Ranked Arena', 'arena', ARENA, true, 40, 'Ranked', rankedModes, 'arena'),
  playlist(
    'ranked-slayer',
    'Ranked Slayer',
    'arena',
    ARENA,
    true,
    10,
    'Ranked',
    { slayer: 1 },
    'arena',
    '2022-11-08',
  ),
  playlist('quick-play', 'Quick Play', 'arena', ARENA, false, 24, 'Arena', quickModes, 'arena'),
  playlist('team-slayer', 'Team Slayer', 'arena', ARENA, false, 9, 'Arena', { slayer: 1 }, 'arena'),
  playlist(
    'fiesta',
    'Fiesta',
    'arena',
    ARENA,
    false,
    6,
    'Fiesta',
    { fiesta: 80, fiestastockpile: 20 },
    'arena',
  ),
  playlist('tactical', 'Tactical Slayer', 'arena', ARENA, false, 4, 'Tactical', { swat: 1 }, 'arena'),
  playlist(
    'party-pack',
    'Featured Party Pack',
    'arena',
    FEATURED,
    false,
    7,
    'Featured',
    featuredModes,
    'arena',
    '2022-05-03',
  ),
  playlist('big-team', 'Big Team Battle', 'btb', BTB, false, 100, 'BTB', btbModes, 'btb'),
  playlist('rumble', 'Rumble Pit', 'ffa', ARENA, false, 60, 'FFA', ffaModes, 'arena'),
  playlist(
    'infection',
    'Infection',
    'ffa',
    ARENA,
    false,
    40,
    'Infection',
    { infection: 1 },
    'arena',
    '2023-06-20',
  ),
  playlist(
    'firefight',
    'Firefight: King of the Hill',
    'firefight',
    PVE,
    false,
    1,
    'Firefight',
    { firefight: 1 },
    'firefight',
  ),
  playlist(
    'bootcamp',
    'Bot Bootcamp',
    'bootcamp',
    BOTS,
    false,
    1,
    'Bot Bootcamp',
    { slayer: 70, ctf: 15, oddball: 15 },
    'arena',
  ),
];

export const customModes: readonly number[] = [
  'slayer',
  'slayer',
  'slayer',
  'ctf',
  'oddball',
  'oddball',
  'strongholds',
  'koth',
  'extraction',
  'stockpile',
  'vip',
  'assault',
  'elimination',
  'forge',
  'minigame',
].map(modeIndex);
export const customMaps: readonly number[] = [...mapIndexesBySize.arena, ...mapIndexesBySize.forge];

/** Indexes of the playlists with a ladder; a ledger keeps one CSR per player for each. */
export const rankedPlaylists: readonly number[] = playlists.flatMap((entry, i) => (entry.ranked ? [i] : []));

export function playlistsOf(format: Format, ms: number): number[] {
  return playlists.flatMap((entry, i) => (entry.format === format && entry.since <= ms ? [i] : []));
}
