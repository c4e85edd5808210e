import { METRICS, type MetricName } from '../../../schemas/metrics.ts';
import {
  LEADERBOARD_MATCHES,
  type LEADERBOARD_METRICS,
  type PopulationQuery,
} from '../../../schemas/population.ts';
import { estimate, intervalOf } from '../estimates.ts';
import { isAsset } from '../history.ts';
import { type Members, objectUnless } from '../members.ts';
import type { Parameters } from '../parameters.ts';
import { playlistPart } from '../playlist-ranks.ts';
import { LISTED, selectPopulation } from '../population.ts';
import { instant, xuid } from '../sql-words.ts';
import type { Selection, SelectTable } from '../table.ts';

export type LeaderboardQuery = PopulationQuery<(typeof LEADERBOARD_METRICS)[number]>;

const ENTRY: Members = {
  rank: 'r.rank',
  xuid: 'r.k2',
  gamertag: 'pl.gamertag',
  value: 'r.value',
  lower: 'r.lower',
  upper: 'r.upper',
  n: 'r.n',
  playlist: objectUnless('r.playlist_asset_id is null', playlistPart('r.playlist_asset_id').members),
};

const NAMES = 'join players pl on pl.xuid = r.xuid';

/** Tracked players, the best first; who is equal is in order of xuid. */
export const selectLeaderboard: SelectTable<LeaderboardQuery> = (query, parameters) =>
  query.metric === 'csr' ? byCsr(query, parameters) : byMetric(query, query.metric, parameters);

function byMetric(query: PopulationQuery, metric: MetricName, parameters: Parameters): Selection {
  const { from, where, meta } = selectPopulation(query, parameters);
  const least = parameters.add(query.minMatches ?? LEADERBOARD_MATCHES, 'int');
  // The last digits depend on the order of the sums, which is another for every page: equal must be equal on all.
  const value = `round(e."${metric} value"::numeric, 9)::float8`;
  const [lower, upper] = intervalOf(metric, 'e');
  const better = METRICS[metric].better === 'less' ? '-' : '';
  return {
    ctes: [
      `pooled as materialized (
        select p.xuid, ${estimate(metric).join(', ')} from ${from} where ${where} group by p.xuid
      )`,
    ],
    rows: `
      select e.xuid, e."${metric} n" as n, ${value} as value, ${lower} as lower, ${upper} as upper,
        null::uuid as playlist_asset_id, ${better}${value} as k1, ${xuid('e.xuid')} as k2,
        (rank() over (order by ${better}${value} desc))::int as rank
      from pooled e where e."${metric} n" >= ${least} and ${value} is not null`,
    document: ENTRY,
    joins: NAMES,
    meta,
  };
}

function byCsr({ playlist }: PopulationQuery, parameters: Parameters): Selection {
  const within =
    playlist === undefined ? '' : `and ${isAsset('s.playlist_asset_id', 'playlist', playlist, parameters)}`;
  return {
    ctes: [
      `newest as materialized (
        select distinct on (s.xuid, s.playlist_asset_id) s.xuid, s.playlist_asset_id, s.csr
        from tracked_players t join rank_snapshots s using (xuid) where ${LISTED} ${within}
        order by s.xuid, s.playlist_asset_id, s.taken_at desc
      ),
      highest as materialized (
        select distinct on (xuid) * from newest where csr is not null order by xuid, csr desc, playlist_asset_id
      )`,
    ],
    rows: `
      select h.xuid, null::int as n, h.csr as value, null::float8 as lower, null::float8 as upper, h.playlist_asset_id,
        h.csr::float8 as k1, ${xuid('h.xuid')} as k2, (rank() over (order by h.csr desc))::int as rank
      from highest h`,
    document: ENTRY,
    joins: NAMES,
    meta: { computedAt: instant('now()'), from: 'null', to: 'null' },
  };
}
