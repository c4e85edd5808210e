import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { loadProofs } from './harness/load-proofs.ts';
import { openWorld } from './harness/open-world.ts';
import { prove } from './harness/proof.ts';
import { boundsOf, type Line, README, renderTable, staleClaims, withTable } from './harness/report.ts';
import { failuresOf, scoreObservations } from './harness/score.ts';
import { WORLD_NAMES, WORLDS } from './harness/worlds.ts';

/** `large` is `npm run test:stats`: it takes minutes, and what it finds goes into the README. */
const isLarge = process.env.STATS_SCALE === 'large';
/** For whoever works on an insight: `STATS_PROOFS=trend STATS_WORLDS=none STATS_PLAYERS=72 npx vitest run --project embedded tests/stats`. */
const { STATS_PROOFS, STATS_WORLDS, STATS_PLAYERS } = process.env;
/** The large proofs take minutes a world. */
const HOUR_MS = 3_600_000;
const isWhole = [STATS_PROOFS, STATS_WORLDS, STATS_PLAYERS].every((one) => one === undefined);
const players = Number(STATS_PLAYERS ?? (isLarge ? 120 : 24));
const worlds = WORLD_NAMES.filter((name) => STATS_WORLDS?.split(',').includes(name) ?? true);

const proofs = await loadProofs(STATS_PROOFS?.split(','));
const claimed = worlds.flatMap((world) =>
  proofs.flatMap(({ insight, claims }) =>
    claims
      .filter(({ worlds }) => worlds === undefined || worlds.includes(world))
      .map(({ estimate }) => ({ insight, estimate, world })),
  ),
);

describe('against known truth', () => {
  const lines: Line[] = [];

  for (const name of worlds.filter((one) => claimed.some(({ world }) => world === one)))
    it(
      `in the world ${name}`,
      async () => {
        const world = await openWorld({
          ...WORLDS[name],
          players,
          matchesPerPlayer: 300,
          replays: isLarge ? 10 : 5,
        });
        try {
          const failures: string[] = [];
          for (const { insight, claim, observations } of await prove(proofs, world, name)) {
            const { estimate, truth } = claim;
            const bounds = boundsOf(claim.bounds);
            const score = scoreObservations(observations, bounds);
            lines.push({ insight, estimate, truth, world: name, bounds, score });
            failures.push(
              ...failuresOf(score, bounds).map((failure) => `${insight}, ${estimate}, ${name}: ${failure}`),
            );
          }
          expect(failures).toEqual([]);
        } finally {
          await world.close();
        }
      },
      HOUR_MS,
    );

  it('leaves no claim without anything to hold it against', () => {
    const untested = lines.flatMap(({ insight, estimate, bounds }) => {
      const same = lines.filter((line) => line.insight === insight && line.estimate === estimate);
      const never = (what: (line: Line) => unknown) => same.every((line) => !what(line));
      return [
        ...(never(({ score }) => score.observations > 0) ? [`${insight}, ${estimate}: no observation`] : []),
        ...(bounds.power !== null && never(({ score }) => score.power)
          ? [`${insight}, ${estimate}: no effect of ${bounds.power.effect}`]
          : []),
      ];
    });
    expect([...new Set(untested)]).toEqual([]);
  });

  const table = () => {
    const order = (line: Pick<Line, 'insight' | 'estimate'>) =>
      proofs.findIndex(({ insight }) => insight === line.insight);
    const sorted = [...lines].sort(
      (a, b) => order(a) - order(b) || (a.estimate < b.estimate ? -1 : a.estimate > b.estimate ? 1 : 0),
    );
    return renderTable(sorted);
  };
  afterAll(() => process.stdout.write(`\n${table()}\n`));

  if (isWhole)
    it('is told in the README', async () => {
      const readme = await readFile(README, 'utf8');
      if (isLarge && lines.length === claimed.length) await writeFile(README, withTable(readme, table()));
      expect(staleClaims(await readFile(README, 'utf8'), claimed), 'run npm run test:stats').toEqual([]);
    });
});
