import { type Attendance, createAttendance, type Lifecycle } from './attendance.ts';
import type { WorldEffects } from './effects.ts';
import { hash, hashUnit } from './hash.ts';
import { Lru } from './lru.ts';
import { detailOf, type MatchDetail } from './match-detail.ts';
import { decodeMatchId, encodeMatchId, type MatchAddress } from './match-id.ts';
import { createPod, POD_SIZE, type Pod } from './pods.ts';
import type { Rate } from './rate.ts';
import { MAX_SESSION_BLOCKS } from './schedule.ts';
import { type PlayedMatch, type PlayedSession, playSession } from './sessions.ts';
import { createTimeline, type Timeline } from './timeline.ts';

/** A pod with its calendar: what any of its matches is computed from. */
export interface PodLife {
  pod: Pod;
  attendance: Attendance;
  timeline: Timeline;
}

export interface Engine {
  readonly pods: number;
  life(pod: number): PodLife;
  session(pod: number, session: number): PlayedSession;
  block(pod: number, block: number): { start: number; matches: readonly PlayedMatch[] };
  matchAt(address: MatchAddress): PlayedMatch | null;
  detail(pod: number, match: PlayedMatch): MatchDetail;
  idOf(pod: number, match: PlayedMatch): string;
  address(matchId: string): MatchAddress | null;
  /** Blocks that have started by this time. */
  blocksBy(pod: number, ms: number): number;
  /** Matches of a member that have ended by this time. */
  countBy(player: number, which: 'all' | Lifecycle, ms: number): number;
  /** The member's nth match of that kind, from the first one on. */
  nth(player: number, which: 'all' | Lifecycle, n: number): PlayedMatch;
}

/** Of the blocks a pod plays, the share an average member is in; measured, see the attendance test. */
const ATTENDANCE = 0.72;

/** `luck`: another one replays the same evenings of the same people with other line-ups, games and results. */
export function createEngine(
  seed: number,
  key: number,
  players: number,
  rate: Rate,
  effects: WorldEffects,
  luck = key,
): Engine {
  const lives = new Lru<PodLife>(128);
  const sessions = new Lru<PlayedSession>(256);
  const details = new Lru<MatchDetail>(640);

  const life = (index: number): PodLife =>
    lives.getOrMake(index, () => {
      const pod = createPod(seed, index, effects, rate.reference, rate.epoch);
      const busy = 0.85 + 0.3 * hashUnit(seed, 630, index);
      const perWeek = Math.min((rate.perWeek * busy) / ATTENDANCE, 28 * MAX_SESSION_BLOCKS);
      const attendance = createAttendance(key, pod, perWeek);
      return { pod, attendance, timeline: createTimeline(key, index, pod.zone, rate, attendance.schedule) };
    });

  const session = (index: number, number: number): PlayedSession =>
    sessions.getOrMake(index * 0x2000000 + number, () => {
      const { pod, attendance, timeline } = life(index);
      const firstBlock = timeline.firstBlock(number);
      const offset = timeline.offset(firstBlock);
      return playSession({
        seed: luck,
        pod,
        session: number,
        firstBlock,
        start: timeline.sessionStart(number),
        plans: attendance.plans.slice(offset, offset + timeline.sessionLength(number)),
      });
    });

  function block(index: number, number: number) {
    const { session: of, position } = life(index).timeline.locate(number);
    const found = session(index, of).blocks[position];
    if (found === undefined) throw new RangeError(`pod ${index} has no block ${number}`);
    return found;
  }

  function blocksBy(index: number, ms: number): number {
    const { timeline } = life(index);
    const started = timeline.sessionsBy(ms);
    if (started === 0) return 0;
    const { blocks } = session(index, started - 1);
    let count = timeline.firstBlock(started - 1);
    for (const one of blocks) if (one.start <= ms) count += 1;
    return count;
  }

  const slotIn = (match: PlayedMatch, slot: number): boolean => match.slots.includes(slot);

  function listOf(player: number, which: 'all' | Lifecycle): Uint16Array {
    return life(Math.floor(player / POD_SIZE)).attendance[which][player % POD_SIZE] ?? new Uint16Array();
  }

  function matchOf(player: number, number: number): PlayedMatch {
    const found = block(Math.floor(player / POD_SIZE), number).matches.find((match) =>
      slotIn(match, player % POD_SIZE),
    );
    if (found === undefined) throw new RangeError(`player ${player} is not in block ${number}`);
    return found;
  }

  return {
    pods: Math.ceil(players / POD_SIZE),
    life,
    session,
    block,
    matchAt(address) {
      if (address.pod >= Math.ceil(players / POD_SIZE)) return null;
      return block(address.pod, address.block).matches[address.match] ?? null;
    },
    detail: (pod, match) =>
      details.getOrMake(`${pod}/${match.block}/${match.match}`, () => detailOf(key, life(pod).pod, match)),
    idOf: (pod, match) => encodeMatchId(hash(key, 320), { pod, block: match.block, match: match.match }),
    address: (matchId) => decodeMatchId(hash(key, 320), matchId),
    blocksBy,
    countBy(player, which, ms) {
      const pod = Math.floor(player / POD_SIZE);
      const { attendance } = life(pod);
      const started = blocksBy(pod, ms);
      if (started === 0) return 0;
      const list = listOf(player, which);
      const { blocksPerCycle } = attendance.schedule;
      const cycles = Math.floor(started / blocksPerCycle);
      const count = cycles * list.length + lowerBound(list, started - cycles * blocksPerCycle);
      // Only the last block can still be going on, and only for those who are in it.
      const lastOffset = (started - 1) % blocksPerCycle;
      if (list[lowerBound(list, lastOffset)] !== lastOffset) return count;
      return matchOf(player, started - 1).end > ms ? count - 1 : count;
    },
    nth(player, which, n) {
      const list = listOf(player, which);
      const cycle = Math.floor(n / list.length);
      const { blocksPerCycle } = life(Math.floor(player / POD_SIZE)).attendance.schedule;
      return matchOf(player, cycle * blocksPerCycle + (list[n - cycle * list.length] ?? 0));
    },
  };
}

/** How many of the ascending numbers are below the limit. */
function lowerBound(list: Uint16Array, limit: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
