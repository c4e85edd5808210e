import Type, { type Static } from 'typebox';
import { MODE_CATEGORIES, TIERS, wordsOf } from './enums.ts';
import { FILTERS } from './filter.ts';
import { FreshnessState } from './freshness.ts';
import { METRIC_NAMES } from './metrics.ts';
import { Count, Gamertag, Instant, nullable, Word, Xuid } from './primitives.ts';

const PresentGamertag = nullable(Type.String({ description: 'Present gamertag; null until it is fetched.' }));

export const ListedPlayer = Type.Object(
  {
    xuid: Xuid,
    gamertag: PresentGamertag,
    alias: nullable(
      Type.String({
        description: 'The former gamertag the search found them by; null when it was the present one.',
      }),
    ),
    state: FreshnessState,
    matches: Count('Matches stored in which the player took part.'),
    lastMatchAt: nullable(Instant('Start of the newest of them.')),
    registeredAt: Instant('Registered here.'),
    similarity: nullable(
      Type.Number({
        minimum: 0,
        maximum: 1,
        description:
          'How much the gamertag resembles the search, by the trigrams they share; null without a search.',
        'x-unit': 'ratio',
      }),
    ),
  },
  { $id: 'ListedPlayer', description: 'A tracked player in a list.' },
);

export const PLAYER_SEARCH = {
  search: Type.Optional(
    Type.Unsafe<string>({
      ...Gamertag,
      description:
        'Any part of a present or former gamertag, without regard to case; a typing error is forgiven. One or two ' +
        'characters find the gamertags that begin with them. Best match first: the very name, names that begin so, ' +
        'names that hold it, names that resemble it.',
    }),
  ),
};

export interface PlayerSearch {
  search?: string;
}

export const WINDOWS = ['7d', '30d', '90d', '365d', 'season', 'all'] as const;
export type Window = (typeof WINDOWS)[number];

/** Which matches of tracked players a question about the population is about. */
export const POPULATION_FILTERS = {
  mode: FILTERS.mode,
  playlist: FILTERS.playlist,
  map: FILTERS.map,
  ranked: FILTERS.ranked,
  lifecycle: Type.Optional(
    Type.Unsafe<string[]>({
      ...FILTERS.lifecycle,
      description: 'Where they were played; `matchmade` unless told.',
    }),
  ),
  window: Type.Optional(
    Type.Unsafe<Window>(
      Word(
        WINDOWS,
        'Matches that began in the last so many days, in the present CSR season, or ever; `30d` unless told. It ends ' +
          'when the present five minutes began, of `365d` and `all` the present hour.',
      ),
    ),
  ),
};

const minMatches = (least: number) =>
  Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 100_000,
      description: `Matches that must count for the metric, so that few lucky ones rank nobody; ${least} unless told.`,
    }),
  );

export const LEADERBOARD_MATCHES = 20;
export const BENCHMARK_MATCHES = 10;

export const LEADERBOARD_QUERY = { ...POPULATION_FILTERS, minMatches: minMatches(LEADERBOARD_MATCHES) };
export const BENCHMARK_QUERY = { ...POPULATION_FILTERS, minMatches: minMatches(BENCHMARK_MATCHES) };

const Population = Type.Object({ ...POPULATION_FILTERS, minMatches: minMatches(1) });

/** A validated question about the population. */
export type PopulationQuery<Metric extends string = string> = Static<typeof Population> & { metric: Metric };

export const BenchmarkMetric = Word(
  METRIC_NAMES,
  'What is measured: a metric, pooled over a player’s matches.',
);

/** Metrics a leaderboard can rank by: those of matches, and upstream's rank. */
export const LEADERBOARD_METRICS = [...METRIC_NAMES, 'csr'] as const;

export const LeaderboardMetric = Word(
  LEADERBOARD_METRICS,
  'What players are ranked by: a metric pooled over their matches, or `csr`, the newest CSR known of them.',
);

export const LeaderboardEntry = Type.Object(
  {
    rank: Type.Integer({ minimum: 1, description: 'Place, the best is 1. Equal values share a place.', 'x-unit': 'rank' }),
    xuid: Xuid,
    gamertag: PresentGamertag,
    value: Type.Number({ description: 'The metric, in its own unit, over the player’s matches.', 'x-unit': 'metric' }),
    lower: nullable(
      Type.Number({ description: 'Lower end of the 90 % interval; null of one match, and of CSR.', 'x-unit': 'metric' }),
    ),
    upper: nullable(
      Type.Number({ description: 'Upper end of the 90 % interval; null of one match, and of CSR.', 'x-unit': 'metric' }),
    ),
    n: nullable(Count('Matches that count for the metric; null of CSR.')),
    playlist: nullable(
      Type.Object(
        {
          assetId: Type.String({ format: 'uuid', description: 'Upstream id of the playlist.' }),
          name: nullable(Type.String({ description: 'Name of the playlist.' })),
        },
        { description: 'The ranked playlist of a CSR; null of metrics.' },
      ),
    ),
  },
  { $id: 'LeaderboardEntry', description: 'A player’s place on a leaderboard.' },
);

export const BENCHMARK_TIERS = [...(Object.keys(TIERS) as (keyof typeof TIERS)[]), 'unranked'] as const;

const Percentile = (percent: number) =>
  Type.Number({ description: `${percent} % of the players have this value or less, interpolated.`, 'x-unit': 'metric' });

export const Benchmark = Type.Object(
  {
    mode: Word([...wordsOf(MODE_CATEGORIES), 'unknown'], 'Engine mode in our words.'),
    tier: Word(
      BENCHMARK_TIERS,
      'Tier of the player’s CSR before the match; `unranked`: without one, as outside ranked playlists. A player counts ' +
        'in every tier they played enough matches in.',
    ),
    players: Count('Tracked players with enough matches in this cell: what the percentiles are of.'),
    matches: Count('Matches of theirs that count.'),
    p10: Percentile(10),
    p25: Percentile(25),
    p50: Percentile(50),
    p75: Percentile(75),
    p90: Percentile(90),
    mean: Type.Number({ description: 'Mean of the players’ values, each player counting once.', 'x-unit': 'metric' }),
  },
  { $id: 'Benchmark', description: 'How a metric is spread over players, in one mode and tier.' },
);

/** Members of every answer about the population. */
export const POPULATION_META = {
  computedAt: Instant('When this answer was computed; it is kept for a while.'),
  from: nullable(Instant('The window begins; null: with the first match, or there is no window or season.')),
  to: nullable(Instant('The window ends before this; null: there is no window.')),
};

export const STATEMENT =
  'Percentiles are of players tracked here, who are not the population of Halo Infinite: they or others chose to ' +
  'register them. Read each row with the number of players it is of.';

export const Statement = Type.String({
  description: 'Whom this is about, and whom it is not.',
  examples: [STATEMENT],
});
