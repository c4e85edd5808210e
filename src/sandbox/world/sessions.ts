import { FATIGUE_FREE_MATCHES, type LeverName, leverSizes } from './effects.ts';
import { hashUnit } from './hash.ts';
import { TICKS_PER_MS } from './iso.ts';
import { createLineups, type Lineup } from './layout.ts';
import { maps } from './maps.ts';
import { modes } from './modes.ts';
import { leaversOf, placesOf, teamLogit } from './outcome.ts';
import { pickGame } from './pick-game.ts';
import { hourEffect, skillAt } from './player-traits.ts';
import { POD_SIZE, type Pod } from './pods.ts';
import { Rng } from './rng.ts';
import { HOUR, MINUTE } from './zones.ts';

export const levers = Object.keys(leverSizes) as LeverName[];

/** Everything about a match that decides who wins; the stats are drawn from it afterwards. */
export interface PlayedMatch extends Lineup {
  block: number;
  match: number;
  /** Index into `playlists`, −1 in customs. */
  playlist: number;
  mode: number;
  map: number;
  /** Lobby opens, play begins, play ends, match ends: milliseconds. */
  start: number;
  playStart: number;
  playMs: number;
  end: number;
  /** What `Duration` exceeds the playable time by, in 100 ns (UPSTREAM §7.4: up to 20 s, mostly nothing). */
  tailTicks: number;
  /** Of the pod's zone when it began, 0 up to 24. */
  localHour: number;
  /** Matches each has already played in this session. */
  position: number[];
  /** 1 where the match before, of this session, was lost or left. */
  afterLoss: Uint8Array;
  /** Log-odds each brings: skill, map, hour, fatigue, tilt and levers. */
  latent: number[];
  /** Standard deviations of the controllable metrics, `i * levers.length + lever`. */
  lever: Float64Array;
  /** 1 where the player leaves early. */
  leaves: Uint8Array;
  /** Log-odds that team 0 wins; in a free-for-all 0. */
  logit: number;
  /** The same plus logistic noise: its sign is the winner, its size how clear it was. */
  margin: number;
  tie: boolean;
  /** Free-for-all: places of the players, 0 = first. */
  places: number[];
  /** Outcome of each (UPSTREAM §5). */
  outcomes: Uint8Array;
}

export interface PlayedSession {
  blocks: ReadonlyArray<{ start: number; matches: readonly PlayedMatch[] }>;
}

export interface SessionInput {
  seed: number;
  pod: Pod;
  session: number;
  firstBlock: number;
  start: number;
  plans: ReadonlyArray<Parameters<typeof createLineups>[3]>;
}

/** Plays a whole evening of the pod, block by block, because tilt needs the match before. */
export function playSession(input: SessionInput): PlayedSession {
  const { seed, pod } = input;
  const played = new Uint8Array(POD_SIZE);
  const lost = new Uint8Array(POD_SIZE);
  const blocks: Array<{ start: number; matches: PlayedMatch[] }> = [];
  let at = input.start;
  input.plans.forEach((plans, k) => {
    const block = input.firstBlock + k;
    const lineups = createLineups(seed, pod, block, plans);
    const matches = lineups.map((lineup, match) =>
      playMatch(input, lineup, block, match, k, at, played, lost),
    );
    for (const match of matches)
      match.slots.forEach((slot, i) => {
        played[slot] = (played[slot] ?? 0) + 1;
        lost[slot] = (match.outcomes[i] ?? 0) >= 3 ? 1 : 0;
      });
    blocks.push({ start: at, matches });
    const last = matches.reduce((latest, match) => Math.max(latest, match.end), at);
    at = last + 40_000 + Math.floor(60_000 * hashUnit(seed, 710, pod.index, block));
  });
  return { blocks };
}

function playMatch(
  input: SessionInput,
  lineup: Lineup,
  block: number,
  match: number,
  k: number,
  at: number,
  played: Uint8Array,
  lost: Uint8Array,
): PlayedMatch {
  const { seed, pod } = input;
  const game = pickGame(seed, pod.index, input.session, block, k, match, lineup, at);
  const mode = modes[game.mode];
  if (mode === undefined) throw new RangeError(`no mode ${game.mode}`);
  const rng = new Rng(seed, 720, pod.index * 16 + match, block);
  const start = at + rng.int(4000);
  const playStart = start + 12_000 + Math.floor(-11_000 * Math.log(1 - rng.next() * 0.98));
  const localHour = ((((at + pod.zone.offsetMinutes * MINUTE) / HOUR) % 24) + 24) % 24;

  const count = lineup.slots.length;
  const lever = new Float64Array(count * levers.length);
  const latent: number[] = [];
  const position: number[] = [];
  const afterLoss = Uint8Array.from(lineup.slots, (slot) => lost[slot] ?? 0);
  const noise: number[] = [];
  for (let i = 0; i < count; i++) {
    const slot = lineup.slots[i] ?? 0;
    const traits = pod.members[slot];
    if (traits === undefined) throw new RangeError(`no slot ${slot}`);
    const done = played[slot] ?? 0;
    let strength = skillAt(traits, at) + hourEffect(traits, localHour);
    strength += pod.mapEffects[slot * maps.length + game.map] ?? 0;
    strength -= traits.fatiguePerMatch * Math.max(0, done - FATIGUE_FREE_MATCHES);
    if (afterLoss[i] === 1) strength -= traits.tilt;
    for (let l = 0; l < levers.length; l++) {
      const z = rng.normal();
      lever[i * levers.length + l] = z;
      strength += (pod.levers[l] ?? 0) * z;
    }
    latent.push(strength);
    position.push(done);
    noise.push(-Math.log(-Math.log(rng.next() * 0.999999 + 5e-7)));
  }
  const leaves = leaversOf(seed, pod.index, block, match, lineup, game.playlist);
  const twoSided = lineup.sides === 2;
  const logit = lineup.sides === 0 ? 0 : teamLogit(pod, lineup, latent, leaves, twoSided);
  const u = rng.next() * 0.999999 + 5e-7;
  const margin = logit + Math.log(u / (1 - u));
  const tie = lineup.sides > 0 && rng.chance(count === 1 && !twoSided ? 0 : mode.tieRate);
  const places = lineup.sides === 0 ? placesOf(latent, noise, leaves) : [];
  const [mean, spread] = mode.minutes;
  const closeness = lineup.sides === 0 ? 0 : 1.2 - Math.min(2.4, Math.abs(margin));
  const minutes = mean + spread * (0.75 * rng.normal() + 0.45 * closeness);
  const playMs = Math.floor(Math.min(15.8, Math.max(2.2, minutes)) * MINUTE);
  const tailTicks = rng.chance(0.25) ? rng.int(200_000_000) : rng.int(300_000);
  const outcomes = Uint8Array.from({ length: count }, (_, i) => {
    if (leaves[i] === 1) return 4;
    if (lineup.sides === 0) return places[i] === 0 ? 2 : 3;
    if (tie) return 1;
    return margin > 0 === ((lineup.teams[i] ?? 0) === 0) ? 2 : 3;
  });
  return {
    ...lineup,
    ...game,
    block,
    match,
    start,
    playStart,
    playMs,
    end: playStart + playMs + Math.ceil(tailTicks / TICKS_PER_MS) + 500 + rng.int(8000),
    tailTicks,
    localHour,
    position,
    afterLoss,
    latent,
    lever,
    leaves,
    logit,
    margin,
    tie,
    places,
    outcomes,
  };
}
