import { CSR_MEAN, CSR_PER_LOGIT } from './csr-ladder.ts';
import type { Engine } from './engine.ts';
import { hashNormal } from './hash.ts';
import { Lru } from './lru.ts';
import { skillAt } from './player-traits.ts';
import { rankedPlaylists } from './playlists.ts';
import { POD_SIZE, type Pod } from './pods.ts';
import { seasonAt } from './seasons.ts';
import type { PlayedMatch } from './sessions.ts';
import { DAY } from './zones.ts';

export const MMR_LAG = 14 * DAY;

/** Where everybody of a pod stands in a season: per ladder and slot the CSR (−1 unplaced), its best, and matches. */
export interface Standing {
  value: Int16Array;
  best: Int16Array;
  played: Uint16Array;
}

export interface CsrLedger {
  /** After every ranked match of the season that ended by `ms`. */
  standingBy(pod: number, season: number, ms: number): Standing;
  /** Just before this match. */
  before(pod: number, season: number, match: PlayedMatch): Standing;
  /** After this match, in the standing given (changed in place). */
  apply(pod: Pod, season: number, match: PlayedMatch, standing: Standing): void;
}

export function ladderIndex(ladder: number, slot: number): number {
  return ladder * POD_SIZE + slot;
}

/** The level matchmaking believes in; it also draws a CSR towards itself. */
export function mmrOf(pod: Pod, slot: number, ms: number): number {
  const traits = pod.members[slot];
  return CSR_MEAN + CSR_PER_LOGIT * (traits === undefined ? 0 : skillAt(traits, ms, MMR_LAG));
}

export function createCsrLedger(seed: number, engine: Engine): CsrLedger {
  interface Season {
    firstSession: number;
    /** Standing at the start of each session of the season, as far as anyone asked. */
    starts: Standing[];
  }
  const seasons = new Lru<Season>(24);

  function fresh(): Standing {
    const size = rankedPlaylists.length * POD_SIZE;
    return {
      value: new Int16Array(size).fill(-1),
      best: new Int16Array(size).fill(-1),
      played: new Uint16Array(size),
    };
  }
  const copy = (of: Standing): Standing => ({
    value: of.value.slice(),
    best: of.best.slice(),
    played: of.played.slice(),
  });

  function apply(pod: Pod, season: number, match: PlayedMatch, standing: Standing): void {
    const ladder = rankedPlaylists.indexOf(match.playlist);
    if (ladder < 0) return;
    const { placements } = seasonAt(season);
    match.slots.forEach((slot, i) => {
      const at = ladderIndex(ladder, slot);
      const target = mmrOf(pod, slot, match.start);
      const played = (standing.played[at] ?? 0) + 1;
      standing.played[at] = played;
      if (played < placements) return;
      const held = standing.value[at] ?? -1;
      const member = pod.index * POD_SIZE + slot;
      const value =
        played === placements
          ? target + 70 * hashNormal(seed, 800, member, season * 8 + ladder)
          : held + change(match.outcomes[i] ?? 3, target - held);
      standing.value[at] = Math.round(Math.min(2400, Math.max(0, value)));
      standing.best[at] = Math.max(standing.best[at] ?? -1, standing.value[at] ?? -1);
    });
  }

  function startOf(pod: number, season: number, session: number): Standing {
    const { start, end } = seasonAt(season);
    const life = engine.life(pod);
    const kept = seasons.getOrMake(`${pod}/${season}`, () => ({
      firstSession: Math.max(0, life.timeline.sessionsBy(start) - 1),
      starts: [fresh()],
    }));
    while (kept.starts.length <= session - kept.firstSession) {
      const number = kept.firstSession + kept.starts.length - 1;
      const standing = copy(kept.starts.at(-1) ?? fresh());
      for (const block of engine.session(pod, number).blocks)
        for (const match of block.matches)
          if (match.start >= start && match.start < end) apply(life.pod, season, match, standing);
      kept.starts.push(standing);
    }
    return copy(kept.starts[Math.max(0, session - kept.firstSession)] ?? fresh());
  }

  return {
    apply,
    standingBy(pod, season, ms) {
      const { start, end } = seasonAt(season);
      const life = engine.life(pod);
      const last = life.timeline.sessionsBy(Math.min(ms, end)) - 1;
      if (last < 0 || ms < start) return fresh();
      const standing = startOf(pod, season, last);
      for (const block of engine.session(pod, last).blocks)
        for (const match of block.matches)
          if (match.start >= start && match.start < end && match.end <= ms)
            apply(life.pod, season, match, standing);
      return standing;
    },
    before(pod, season, match) {
      const { start, end } = seasonAt(season);
      const life = engine.life(pod);
      const { session } = life.timeline.locate(match.block);
      const standing = startOf(pod, season, session);
      for (const block of engine.session(pod, session).blocks)
        for (const other of block.matches)
          if (other.block < match.block && other.start >= start && other.start < end)
            apply(life.pod, season, other, standing);
      return standing;
    },
  };
}

/** Points for a result: about 8, more when the CSR is on the wrong side of the level, never the wrong sign. */
function change(outcome: number, gap: number): number {
  const pull = Math.max(-7, Math.min(7, gap * 0.03));
  if (outcome === 2) return 8 + pull;
  if (outcome === 1) return pull / 3;
  return outcome === 4 ? -12 : -(8 - pull);
}
