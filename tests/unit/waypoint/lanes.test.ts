import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLanes, LANE_WEIGHTS } from '../../../src/waypoint/lanes.ts';
import { LANES, type Lane } from '../../../src/waypoint/options.ts';

const TOTAL = LANES.reduce((sum, lane) => sum + LANE_WEIGHTS[lane], 0);
const lane = fc.constantFrom(...LANES);
const script = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.constant({ kind: 'turn' as const }) },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('come' as const),
        lane,
        many: fc.integer({ min: 1, max: 12 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('leave' as const), lane, at: fc.integer({ min: 0, max: 8 }) }),
    },
  ),
  { maxLength: 150 },
);

/** Turns in order, each with the lanes that waited when it was given. */
function play(steps: readonly Step[]) {
  const lanes = createLanes<number>();
  const waiting: Record<Lane, number[]> = { asked: [], live: [], backfill: [] };
  const turns: { lane: Lane; waited: Lane[] }[] = [];
  let serial = 0;
  for (const step of steps) {
    if (step.kind === 'come') {
      for (let i = 0; i < step.many; i++) {
        waiting[step.lane].push(serial);
        lanes.push(step.lane, serial++);
      }
    } else if (step.kind === 'leave') {
      const [gone] = waiting[step.lane].splice(step.at, 1);
      if (gone !== undefined) lanes.remove(step.lane, gone);
    } else {
      const waited = LANES.filter((each) => waiting[each].length > 0);
      const got = lanes.shift();
      if (got === undefined) {
        expect(waited).toEqual([]);
        continue;
      }
      const mine = LANES.find((each) => waiting[each][0] === got);
      if (mine === undefined) throw new Error('not the first of any lane');
      waiting[mine].shift();
      turns.push({ lane: mine, waited });
    }
    expect(lanes.queued()).toEqual({
      asked: waiting.asked.length,
      live: waiting.live.length,
      backfill: waiting.backfill.length,
    });
  }
  return turns;
}

type Step =
  | { kind: 'turn' }
  | { kind: 'come'; lane: Lane; many: number }
  | { kind: 'leave'; lane: Lane; at: number };

describe('lanes', () => {
  it('give each that waits its share but one turn, whoever comes and goes, first come first served', () => {
    fc.assert(
      fc.property(script, (steps) => {
        const turns = play(steps);
        for (const name of LANES) {
          const share = LANE_WEIGHTS[name] / TOTAL;
          // Turns the lane got more than its share since it began to wait, and the most that ever was.
          let ahead = 0;
          let most = 0;
          for (const turn of turns) {
            if (!turn.waited.includes(name)) {
              ahead = 0;
              most = 0;
              continue;
            }
            ahead += (turn.lane === name ? 1 : 0) - share;
            expect(ahead).toBeGreaterThan(-1 - 1e-9);
            expect(ahead - most).toBeGreaterThan(-2);
            most = Math.max(most, ahead);
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('leave nothing of an idle lane unused', () => {
    const turns = play([
      { kind: 'come', lane: 'backfill', many: 40 },
      { kind: 'come', lane: 'live', many: 40 },
      ...Array.from({ length: 30 }, () => ({ kind: 'turn' as const })),
    ]);
    expect(turns.filter((turn) => turn.lane === 'live')).toHaveLength(20);
    expect(turns.filter((turn) => turn.lane === 'backfill')).toHaveLength(10);
  });
});
