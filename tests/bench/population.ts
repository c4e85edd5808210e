import { populationVersions } from '../../src/db/reads/population.ts';
import { readSharedTable } from '../../src/db/reads/shared-table.ts';
import type { SelectTable } from '../../src/db/reads/table.ts';
import { selectBenchmarks } from '../../src/db/reads/tables/benchmarks.ts';
import { selectLeaderboard } from '../../src/db/reads/tables/leaderboard.ts';
import { selectModes } from '../../src/db/reads/tables/metadata.ts';
import { selectPlayers } from '../../src/db/reads/tables/players.ts';
import { WINDOWS } from '../../src/schemas/population.ts';
import { withDatabase } from './bench-database.ts';
import { seedPopulation } from './seed-population.ts';

/**
 * Milliseconds of the statements about all players together, over a year of matches with eight participants, half of
 * them tracked. Arguments: matches, tracked players, other people.
 */
const [matches = '125000', tracked = '2000', strangers = '300000'] = process.argv.slice(2);
const TURNS = 7;

await withDatabase(async ({ pool }) => {
  await seedPopulation(pool, {
    matches: Number(matches),
    tracked: Number(tracked),
    strangers: Number(strangers),
    days: 365,
  });

  async function measure<Query>(
    what: string,
    select: SelectTable<Query>,
    query: Query,
    versions: string[] = [],
  ) {
    const times: number[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      const started = performance.now();
      await readSharedTable<Query, string>(
        pool,
        select,
        versions,
        query,
        { after: null, limit: 25 },
        'array',
      );
      times.push(performance.now() - started);
    }
    const [least, median, most] = [0, TURNS >> 1, TURNS - 1].map((at) =>
      times.sort((a, b) => a - b)[at]?.toFixed(0),
    );
    process.stdout.write(`| ${what} | ${median} | ${least}–${most} |\n`);
  }

  process.stdout.write('| statement | median ms | range |\n|---|---:|---:|\n');
  for (const window of WINDOWS) {
    if (window === 'season') continue;
    const query = { metric: 'kda' as const, window };
    await measure(`leaderboard, ${window}`, selectLeaderboard, query, populationVersions(query));
  }
  for (const window of WINDOWS) {
    if (window === 'season') continue;
    const query = { metric: 'kda' as const, window };
    await measure(`benchmarks, ${window}`, selectBenchmarks, query, populationVersions(query));
  }
  await measure('list of players', selectPlayers, {});
  for (const search of ['c', 'c4', 'c4ca', 'c4ac 1', 'zzzz', '%%%'])
    await measure(`search \`${search}\``, selectPlayers, { search });
  await measure('modes', selectModes, {});
});
process.exit(0);
