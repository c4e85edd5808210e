import { hash, hashUnit } from './hash.ts';
import type { Lineup } from './layout.ts';
import { mapIndexesBySize } from './maps.ts';
import { customMaps, customModes, playlists, playlistsOf } from './playlists.ts';
import { weightedIndex } from './rng.ts';

/** What is played: a group keeps its playlist for three blocks, mode and map change every time. */
export function pickGame(
  seed: number,
  pod: number,
  session: number,
  block: number,
  k: number,
  match: number,
  lineup: Lineup,
  at: number,
): { playlist: number; mode: number; map: number } {
  const place = pod * 16 + match;
  const unit = hashUnit(seed, 740, place, block);
  const mapDraw = hash(seed, 741, place, block);
  const { format, lifecycle } = lineup.plan;
  if (lifecycle !== 'matchmaking') {
    const mode = customModes[Math.floor(unit * customModes.length)] ?? 0;
    return { playlist: -1, mode, map: customMaps[mapDraw % customMaps.length] ?? 0 };
  }
  const open = playlistsOf(format, at);
  const weights = open.map((i) => playlists[i]?.weight ?? 0);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const held = hashUnit(seed, 742, place, session, Math.floor(k / 3));
  const playlist = open[weightedIndex(weights, total, held)] ?? 0;
  const entry = playlists[playlist];
  if (entry === undefined) throw new RangeError(`no playlist for ${format}`);
  const modeTotal = entry.modeWeights.reduce((sum, weight) => sum + weight, 0);
  const mode = entry.modes[weightedIndex(entry.modeWeights, modeTotal, unit)] ?? 0;
  const maps = entry.maps.length > 0 ? entry.maps : mapIndexesBySize.arena;
  return { playlist, mode, map: maps[mapDraw % maps.length] ?? 0 };
}
