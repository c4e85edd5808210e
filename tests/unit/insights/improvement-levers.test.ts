import { expect, it } from 'vitest';
import levers from '../../../src/insights/definitions/improvement-levers.ts';
import { createRandom } from '../../../src/stats/random.ts';

const LEVERS = 7;

/** Matches of some modes; in the last one a lever is always nothing, which leaves noise of rounding and no spread. */
function cellsOf(seed: string) {
  const { next: uniform } = createRandom(seed);
  let place = 0;
  return ['slayer', 'oddball', 'strongholds'].map((mode, which) => {
    const n = 8 + which;
    const each = Array.from({ length: LEVERS }, (_, lever) =>
      Array.from({ length: n }, () => (which === 2 && lever === 5 ? 0 : Math.fround(uniform()))),
    );
    return {
      mode,
      place: Array.from({ length: n }, () => ++place),
      won: Array.from({ length: n }, () => Number(uniform() < 0.5)),
      gap: Array.from({ length: n }, () => Math.fround(50 * uniform() - 25)),
      each,
      sums: Array.from({ length: LEVERS + 1 }, () => [n, 2 * n]),
    };
  });
}

type Cell = ReturnType<typeof cellsOf>[number];

const reversed = (cell: Cell): Cell => ({
  ...cell,
  place: cell.place.toReversed(),
  won: cell.won.toReversed(),
  gap: cell.gap.toReversed(),
  each: cell.each.map((values) => values.toReversed()),
});

function effectsOf(cells: readonly Cell[]) {
  const read = {
    cells,
    tier: null,
    freeForAll: 0,
    notMatchmade: 0,
    joinedInProgress: 0,
    noHumanOpponents: 0,
  };
  const { rows = [] } =
    levers.derive?.([read] as never, { params: {}, minMatches: 60, population: [] } as never) ?? {};
  return new Map(
    (rows as { metric: string; effect: number | null; effectUpper: number | null }[]).map((row) => [
      row.metric,
      [row.effect, row.effectUpper],
    ]),
  );
}

it.each(Array.from({ length: 20 }, (_, seed) => String(seed)))(
  'the order of matches changes nothing (%s)',
  (seed) => {
    const cells = cellsOf(seed);
    const there = effectsOf(cells);
    const back = effectsOf(cells.map(reversed));
    expect([...there.values()].flat().filter((value) => value !== null).length).toBeGreaterThan(6);
    for (const [metric, [effect, upper]] of there) {
      expect(back.get(metric)?.[0] ?? null).toEqual(
        effect === null ? null : expect.closeTo(effect as number, 9),
      );
      expect(back.get(metric)?.[1] ?? null).toEqual(
        upper === null ? null : expect.closeTo(upper as number, 9),
      );
    }
  },
);
