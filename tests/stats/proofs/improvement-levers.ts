import { readPlayerTable } from '../../../src/db/reads/player-table.ts';
import { WHOLE } from '../../../src/db/reads/table.ts';
import levers from '../../../src/insights/definitions/improvement-levers.ts';
import { selectInsight } from '../../../src/insights/select-insight.ts';
import type { Verdict } from '../../../src/schemas/insight.ts';
import type { Proof, Subject } from '../harness/proof.ts';
import type { Bounds } from '../harness/score.ts';
import { winProbability } from '../harness/win-truth.ts';

interface Row {
  metric: string;
  effect: number | null;
  effectLower: number | null;
  effectUpper: number | null;
  n: number;
  verdict: Verdict;
}

interface Read {
  cells: {
    place: number[];
    won: number[];
    gap: unknown[];
    each: unknown[][];
    [column: string]: unknown;
  }[];
}

/** So many matches for each there was: what luck of the result and drawing toward nothing do is gone. */
const COPIES = 40;

/**
 * What the same matches would say were each played so often that the share won is its true chance: the association
 * between the metrics as they were and that chance. It knows nothing of the result, so what the result does to a metric,
 * such as the deaths of who is being beaten, is a fault and not the truth.
 */
async function associations({ xuid, world, played }: Subject<Row>): Promise<Map<string, number | null>> {
  const answer = await readPlayerTable(world.system.db.pool, selectInsight(levers), xuid, {}, WHOLE);
  const [read] = JSON.parse(answer?.data ?? '[]') as Read[];
  const chances = played.toReversed().map((one) => winProbability(one));
  const often = <Value>(values: readonly Value[]) => Array.from({ length: COPIES }, () => values).flat();
  const cells = read?.cells.map(({ place, gap, each, ...cell }) => ({
    ...cell,
    place: often(place),
    won: often(place.map((nth) => chances[nth - 1])),
    gap: often(gap),
    each: each.map(often),
  }));
  const context = { params: {} as never, minMatches: levers.minMatches, population: [] };
  const { rows } = levers.derive?.([{ ...read, cells }], context) ?? { rows: [] };
  return new Map((rows as readonly unknown[] as Row[]).map(({ metric, effect }) => [metric, effect]));
}

/** What the world made without any effect on who wins. */
const IDLE = ['grenadeShare', 'headshotRate', 'powerWeaponShare', 'calloutsPer10'];

/** Where nearly all effects are nothing, and are drawn toward it, intervals hold more of them than they promise. */
const COVERAGE = [0.85, 1] as const;

const claim = (estimate: string, isOf: (metric: string) => boolean, bounds: Partial<Bounds>) => ({
  estimate,
  truth: 'association of the metric, as it was in these matches, with the true chance to win them',
  bounds: { coverage: COVERAGE, ...bounds },
  async observe({ metric, n, verdict, ...row }: Row, subject: Subject<Row>) {
    if (!isOf(metric) || row.effect === null) return null;
    const truth = (await subject.once('levers: associations', () => associations(subject))).get(metric);
    if (truth === null || truth === undefined) return null;
    return {
      truth,
      ...(IDLE.includes(metric) && { effect: 0 }),
      value: row.effect,
      lower: row.effectLower,
      upper: row.effectUpper,
      n,
      verdict,
    };
  },
});

export default {
  insight: 'improvement-levers',
  claims: [
    claim('effect (what may help)', (metric) => !IDLE.includes(metric), {
      // A tenth of a point is nothing: ties make that much of a difference between modes.
      falseSignal: { most: 0.1, within: 0.001 },
      power: { effect: 0.045, least: 0.8 },
    }),
    claim('effect (what does nothing)', (metric) => IDLE.includes(metric), {}),
  ],
} satisfies Proof<Row>;
