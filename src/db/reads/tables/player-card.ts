import { CARD_METRICS, CARD_RESULTS } from '../../../schemas/card.ts';
import { OUTCOMES } from '../../../schemas/enums.ts';
import type { Filter } from '../../../schemas/filter.ts';
import { assetName } from '../asset-name.ts';
import { countMatches } from '../counted.ts';
import { estimate, estimateDocument } from '../estimates.ts';
import { csr, instant, word, xuid } from '../sql-words.ts';
import type { SelectTable } from '../table.ts';

/** The highest of a player's newest ranks; needs WHO. */
const BEST_RANK = `(
  select json_build_object('playlist', ${assetName('r.playlist_asset_id')}, 'takenAt', ${instant('r.taken_at')},
    'csr', ${csr('r.csr', 'r.placements_left')})
  from (
    select distinct on (playlist_asset_id) * from rank_snapshots where xuid = (select xuid from who)
    order by playlist_asset_id, taken_at desc
  ) r order by r.csr desc nulls last, r.playlist_asset_id limit 1)`;

/** A player at a glance, as one row. */
export const selectCard: SelectTable<Filter> = (query, parameters) => {
  const { ctes, from, inOrder, exclusions } = countMatches(query, parameters);
  const most = parameters.add(CARD_RESULTS, 'int');
  return {
    ctes: [
      ...ctes,
      `newest as materialized (
        select p.outcome, p.started_at, p.match_id from ${from(['p.outcome in (1, 2, 3)'])}
        order by p.started_at desc, p.match_id limit ${most})`,
    ],
    rows: `select 0::float8 as k1, '' as k2, count(*)::int as matches, max(p.started_at) as last_match_at,
      ${CARD_METRICS.flatMap(estimate).join(', ')} from ${inOrder()}`,
    document: `json_build_object(
      'xuid', (select ${xuid('xuid')} from who), 'gamertag', (select gamertag from who), 'rank', ${BEST_RANK},
      'matches', r.matches,
      'metrics', json_build_object(${CARD_METRICS.map((name) => `'${name}', ${estimateDocument(name, 'r')}`).join(', ')}),
      'results', (select coalesce(json_agg(${word('n.outcome', OUTCOMES)} order by n.started_at, n.match_id desc), '[]')
        from newest n),
      'lastMatchAt', ${instant('r.last_match_at')})`,
    meta: { exclusions },
  };
};
