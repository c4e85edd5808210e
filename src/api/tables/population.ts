import { populationVersions } from '../../db/reads/population.ts';
import { selectBenchmarks } from '../../db/reads/tables/benchmarks.ts';
import { type LeaderboardQuery, selectLeaderboard } from '../../db/reads/tables/leaderboard.ts';
import { selectPlayers } from '../../db/reads/tables/players.ts';
import type { Deps } from '../../deps.ts';
import type { MetricName } from '../../schemas/metrics.ts';
import {
  BENCHMARK_QUERY,
  Benchmark,
  BenchmarkMetric,
  LEADERBOARD_QUERY,
  LeaderboardEntry,
  LeaderboardMetric,
  ListedPlayer,
  PLAYER_SEARCH,
  type PlayerSearch,
  POPULATION_META,
  type PopulationQuery,
  Statement,
} from '../../schemas/population.ts';
import type { ApiTable, Question } from '../define-table.ts';
import { refuse } from '../refuse.ts';
import { createSharedTable } from '../shared-table.ts';
import { createTurns } from '../turns.ts';

/** What reads a great many matches runs in this many connections at most, whoever asks. */
const MOST_AT_A_TIME = 2;

const KEPT_SECONDS = 300;

/** Tables about all tracked players. */
export function population(pool: Deps['db']['pool']): ApiTable[] {
  const turns = createTurns(MOST_AT_A_TIME);

  return [
    createSharedTable<PlayerSearch>(pool, {
      operationId: 'listPlayers',
      path: '/players',
      tag: 'players',
      summary: 'Tracked players',
      description:
        'Tracked players, the newest registered first; with `search`, those with such a gamertag, now or formerly, the ' +
        'best match first. Players no longer tracked are found by search, because what is stored of them stays ' +
        'readable; they are in no other list. Whoever asked to be erased is in none.',
      cost: 1,
      query: PLAYER_SEARCH,
      row: ListedPlayer,
      // What is found is ranked as a whole.
      endless: ({ search }) => search === undefined,
      select: selectPlayers,
      versions: () => [],
    }),

    createSharedTable<LeaderboardQuery>(pool, {
      operationId: 'getLeaderboard',
      path: '/leaderboards/:metric',
      tag: 'population',
      summary: 'A leaderboard',
      description:
        'Tracked players ranked by a metric pooled over the matches they completed, the best first: of metrics where ' +
        'less is better the least. Ties share a rank. `csr` ranks by the newest CSR known of a player in `playlist`, or ' +
        'their highest over playlists, and takes no other filter. Answers are kept for five minutes, those of `365d` ' +
        'and `all` for an hour: `computedAt` says when.',
      cost: 5,
      maxAgeSeconds: KEPT_SECONDS,
      params: { metric: LeaderboardMetric },
      query: LEADERBOARD_QUERY,
      row: LeaderboardEntry,
      meta: POPULATION_META,
      select: selectLeaderboard,
      versions: populationVersions,
      turns,
      check: checkCsr,
    }),

    createSharedTable<PopulationQuery<MetricName>>(pool, {
      operationId: 'getBenchmarks',
      path: '/benchmarks/:metric',
      tag: 'population',
      summary: 'Benchmarks of a metric',
      description:
        'How a metric is spread over tracked players, by mode and by tier at the time: percentiles of the players’ ' +
        'values, each pooled over the matches they completed in that cell. Only players with enough of them count. ' +
        'Answers are kept as those of leaderboards.',
      cost: 10,
      maxAgeSeconds: KEPT_SECONDS,
      pageSize: 200,
      params: { metric: BenchmarkMetric },
      query: BENCHMARK_QUERY,
      row: Benchmark,
      meta: { ...POPULATION_META, statement: Statement },
      select: selectBenchmarks,
      versions: populationVersions,
      turns,
    }),
  ];
}

/** CSR is upstream's figure of a player in a playlist: it is over no matches. */
function checkCsr({ metric, ...question }: Question): void {
  if (metric !== 'csr') return;
  for (const name of Object.keys(LEADERBOARD_QUERY))
    if (name !== 'playlist' && question[name] !== undefined)
      throw refuse(`querystring/${name}`, 'says nothing of csr, which takes only playlist');
}
