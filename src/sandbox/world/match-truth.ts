import { FATIGUE_FREE_MATCHES, type LeverName } from './effects.ts';
import { maps } from './maps.ts';
import { modes } from './modes.ts';
import { shareOf, teamWeight } from './outcome.ts';
import { hourEffect, skillAt } from './player-traits.ts';
import { type Format, playlists } from './playlists.ts';
import { POD_SIZE, type Pod } from './pods.ts';
import { levers, type PlayedMatch } from './sessions.ts';

/** What decided a match, ties aside: in log-odds of a full team of four. */
export interface MatchTruth {
  matchId: string;
  startedAt: Date;
  /** Key of the playlist, null in customs. */
  playlist: string | null;
  playlistAssetId: string | null;
  playlistName: string | null;
  isRanked: boolean;
  format: Format;
  mode: string;
  /** GameVariantCategory (UPSTREAM §5). */
  category: number;
  mapAssetId: string;
  mapName: string;
  /** Teams there are: 0 in a free-for-all, 1 against bots or the Covenant. */
  sides: number;
  /** Share of such matches nobody wins. */
  tieRate: number;
  /** Of the pod's home zone. */
  localHour: number;
  /** Log-odds that team 0 wins, ties aside; 0 in a free-for-all. */
  logit: number;
  /** What a log-odd of one person is worth to their team: 4 / team size, at most 1. */
  perPerson: number;
  people: readonly PersonTruth[];
}

/** What one person brought. The parts sum up to `strength`, before `share` and the match's `perPerson`. */
export interface PersonTruth {
  xuid: string;
  team: number;
  /** Half for those who joined in progress and whom they replaced, else 1. */
  share: number;
  left: boolean;
  /** Matches already played in this session. */
  position: number;
  afterLoss: boolean;
  skill: number;
  hour: number;
  map: number;
  /** Never above 0. */
  fatigue: number;
  /** Never above 0. */
  tilt: number;
  /** Standard deviations of the metrics that can be worked on, and what they were worth together. */
  levers: Readonly<Record<LeverName, number>>;
  lever: number;
  strength: number;
  /** Log-odds with each team mate, by xuid; strangers are left out. */
  lifts: Readonly<Record<string, number>>;
}

export function matchTruthOf(
  pod: Pod,
  match: PlayedMatch,
  matchId: string,
  xuidOf: (slot: number) => string,
): MatchTruth {
  const playlist = playlists[match.playlist];
  const mode = modes[match.mode];
  let people: PersonTruth[] | null = null;
  return {
    matchId,
    startedAt: new Date(match.start),
    playlist: playlist?.key ?? null,
    playlistAssetId: playlist?.assetId ?? null,
    playlistName: playlist?.name ?? null,
    isRanked: playlist?.ranked ?? false,
    format: match.plan.format,
    mode: mode?.key ?? '',
    category: mode?.category ?? 0,
    mapAssetId: maps[match.map]?.assetId ?? '',
    mapName: maps[match.map]?.name ?? '',
    sides: match.sides,
    tieRate: match.sides === 0 || (match.slots.length === 1 && match.sides < 2) ? 0 : (mode?.tieRate ?? 0),
    localHour: match.localHour,
    logit: match.logit,
    perPerson: 4 / teamWeight(match, match.sides === 2),
    get people() {
      people ??= match.slots.map((_, i) => personOf(pod, match, i, xuidOf));
      return people;
    },
  };
}

function personOf(pod: Pod, match: PlayedMatch, i: number, xuidOf: (slot: number) => string): PersonTruth {
  const slot = match.slots[i] ?? 0;
  const traits = pod.members[slot];
  if (traits === undefined) throw new RangeError(`no slot ${slot}`);
  const z = (l: number): number => match.lever[i * levers.length + l] ?? 0;
  const lifts: Record<string, number> = {};
  match.slots.forEach((other, j) => {
    const lift = pod.lift[slot * POD_SIZE + other] ?? 0;
    if (j !== i && match.teams[j] === match.teams[i] && lift !== 0) lifts[xuidOf(other)] = lift;
  });
  const position = match.position[i] ?? 0;
  const afterLoss = match.afterLoss[i] === 1;
  return {
    xuid: xuidOf(slot),
    team: match.teams[i] ?? 0,
    share: shareOf(match, match.leaves, i),
    left: match.leaves[i] === 1,
    position,
    afterLoss,
    skill: skillAt(traits, match.start),
    hour: hourEffect(traits, match.localHour),
    map: pod.mapEffects[slot * maps.length + match.map] ?? 0,
    fatigue: -traits.fatiguePerMatch * Math.max(0, position - FATIGUE_FREE_MATCHES),
    tilt: afterLoss ? -traits.tilt : 0,
    levers: Object.fromEntries(levers.map((name, l) => [name, z(l)])) as Record<LeverName, number>,
    lever: levers.reduce((sum, _, l) => sum + (pod.levers[l] ?? 0) * z(l), 0),
    strength: match.latent[i] ?? 0,
    lifts,
  };
}
