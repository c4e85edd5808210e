import { CARD_METRICS, CARD_RESULTS } from '../../../schemas/card.ts';
import { OUTCOMES } from '../../../schemas/enums.ts';
import type { Filter } from '../../../schemas/filter.ts';
import { assetName } from '../asset-name.ts';
import { countMatches } from '../counted.ts';
import { estimate, estimatePart } from '../estimates.ts';
import { isWanted, type Members, objectOf, type Part } from '../members.ts';
import { csrPart, instant, word, xuid } from '../sql-words.ts';
import type { SelectTable } from '../table.ts';

/** The highest of a player's newest ranks; needs WHO. */
const BEST_RANK: Part = {
  members: {
    playlist: assetName('r.playlist_asset_id'),
    takenAt: instant('r.taken_at'),
    csr: csrPart('r.csr', 'r.placements_left'),
  },
  wrap: (rank) => `(
  select ${rank}
  from (
    select distinct on (playlist_asset_id) * from rank_snapshots where xuid = (select xuid from who)
    order by playlist_asset_id, taken_at desc
  ) r order by r.csr desc nulls last, r.playlist_asset_id limit 1)`,
};

const CARD: Members = {
  xuid: `(select ${xuid('xuid')} from who)`,
  gamertag: '(select gamertag from who)',
  rank: BEST_RANK,
  matches: 'r.matches',
  metrics: objectOf(Object.fromEntries(CARD_METRICS.map((name) => [name, estimatePart(name, 'r')]))),
  results: `(select coalesce(json_agg(${word('n.outcome', OUTCOMES)} order by n.started_at, n.match_id desc), '[]')
        from newest n)`,
  lastMatchAt: instant('r.last_match_at'),
};

/** A player at a glance, as one row. */
export const selectCard: SelectTable<Filter> = (query, parameters, { wanted }) => {
  const { ctes, from, inOrder, exclusions } = countMatches(query, parameters);
  const most = parameters.add(CARD_RESULTS, 'int');
  const columns = [
    'count(*)::int as matches',
    'max(p.started_at) as last_match_at',
    ...CARD_METRICS.filter((name) => isWanted(wanted ?? true, 'metrics', name)).flatMap(estimate),
  ];
  return {
    ctes: [
      ...ctes,
      `newest as materialized (
        select p.outcome, p.started_at, p.match_id from ${from(['p.outcome in (1, 2, 3)'])}
        order by p.started_at desc, p.match_id limit ${most})`,
    ],
    rows: `select 0::float8 as k1, '' as k2, ${columns.join(', ')} from ${inOrder()}`,
    document: CARD,
    meta: { exclusions },
  };
};
