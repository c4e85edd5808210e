import { OUTCOMES } from '../../../schemas/enums.ts';
import type { Filter } from '../../../schemas/filter.ts';
import { chosenMatches } from '../chosen-matches.ts';
import { COMPLETED, type History, selectHistory, wantsCompleted } from '../history.ts';
import { MATCH_LABEL, MATCH_NAMES, PLAYLIST_LABEL } from '../match-head.ts';
import { type Members, sqlOf } from '../members.ts';
import { METRIC_SQL } from '../metrics.ts';
import { Parameters } from '../parameters.ts';
import { playlistDocument } from '../playlist-ranks.ts';
import { RECORD_VALUES } from '../record-values.ts';
import { csrPart, instant, word } from '../sql-words.ts';
import type { Position, Selection, SelectTable } from '../table.ts';

export interface ChangesQuery extends Filter {
  /** Revision after which changes are told. */
  since: bigint;
  kind?: string[];
}

const ENTRY: Members = {
  revision: 'r.revision',
  at: instant('r.at'),
  kind: 'r.kind',
  matchId: 'm.id',
  startedAt: instant('m.started_at'),
  ...MATCH_LABEL,
  playlist: `case when r.playlist is null then ${sqlOf(PLAYLIST_LABEL)} else ${playlistDocument('r.playlist')} end`,
  outcome: `case when r.outcome is null then null else ${word('r.outcome', OUTCOMES)} end`,
  kda: 'r.kda',
  csrBefore: csrPart('r.csr_before', 'r.left_before'),
  csrAfter: csrPart('r.csr_after', 'r.left_after'),
  csrChange: 'r.csr_after - r.csr_before',
  metric: 'r.metric',
  unit: 'r.unit',
  value: 'r.value',
  previous: 'r.previous',
};

/** The columns of a row that its kind does not have. */
const NO_RANK = `null::uuid as playlist, null::int as csr_before, null::int as left_before, null::int as csr_after,
  null::int as left_after`;
const NO_RECORD = `null as metric, null as unit, null::float8 as value, null::float8 as previous`;

const MATCHES = `
  select -s.revision::float8 as k1, 'match' as k2, s.revision, s.at, 'match' as kind, s.match_id, s.outcome, s.kda,
    ${NO_RANK}, ${NO_RECORD}
  from stored s`;

/** A snapshot that says of CSR and placements what the one before it said is no move. `from`: a CTE of revisions. */
const ranks = (from: string) => `
  select -n.revision::float8, 'rank', n.revision, n.at, 'rank', null::uuid, null::smallint, null::float8,
    n.subject, b.csr, b.placements_left, t.csr, t.placements_left, null, null, null::float8, null::float8
  from ${from} n
  cross join lateral (
    select * from rank_snapshots s
    where s.xuid = (select xuid from who) and s.playlist_asset_id = n.subject and s.taken_at <= n.at
    order by s.taken_at desc limit 1
  ) t
  left join lateral (
    select * from rank_snapshots s
    where s.xuid = t.xuid and s.playlist_asset_id = t.playlist_asset_id and s.taken_at < t.taken_at
    order by s.taken_at desc limit 1
  ) b on true
  where n.kind = 'rank' and (t.csr, t.placements_left) is distinct from (b.csr, b.placements_left)`;

/** What a match had to beat is the best of what was stored before it; the first of all beats nothing. */
const RECORDS = `
  select -v.revision::float8, concat('record ', v.metric), v.revision, v.at, 'record', v.match_id, v.outcome, null::float8,
    ${NO_RANK}, v.metric, v.unit, v.value, v.previous
  from (
    select s.revision, s.at, s.match_id, s.outcome, l.metric, l.unit, l.value, greatest(l.best, max(l.value) over (
      partition by l.metric order by s.revision rows between unbounded preceding and 1 preceding)) as previous
    from stored s cross join best b cross join lateral (values ${RECORD_VALUES.map(
      ({ metric, unit, column }) => `('${metric}', '${unit}', s.${column}, b.${column})`,
    ).join(', ')}) l(metric, unit, value, best)
  ) v
  where v.value > v.previous`;

/** What came to a player since a revision, in the order it came. */
export const selectChanges: SelectTable<ChangesQuery> = (query, parameters, { after, limit, total }) => {
  const history = selectHistory(query, parameters, false);
  const page = since(beginning(query.since, after), query, parameters, history, limit);
  const all = total === true ? since(query.since.toString(), query, parameters, history, null) : null;
  return {
    ctes: [...history.ctes, ...page.ctes],
    rows: page.rows,
    document: ENTRY,
    joins: JOINS,
    ...(all !== null && {
      total: `(with ${all.ctes.join(', ')} select count(*)::int from (${all.rows}) r)`,
    }),
  };
};

/** The changes after a revision; `limit`: no more than it takes for a page of so many. */
function since(
  revision: string,
  query: ChangesQuery,
  parameters: Parameters,
  history: History,
  limit: number | null,
): Pick<Selection, 'ctes' | 'rows'> {
  const { kind: kinds = ['match', 'rank', 'record'] } = query;
  const news = newsSince(parameters.add(revision, 'bigint'));
  const where = chosenMatches(query, parameters, history, history.where);
  // Where each match is a row itself, what comes after a page's worth of them is on a later page. One more is read to
  // know whether there is one, and one is of the revision the page before ended in.
  const most =
    limit !== null && kinds.includes('match')
      ? `order by n.revision limit ${parameters.add(limit, 'int')} + 2`
      : '';
  const counts = wantsCompleted(query, true) ? COMPLETED : 'true';
  const { ctes, rows } = rowsOf({ kinds, history, where, counts, from: 'news', most });
  return { ctes: [news, ...ctes], rows };
}

/**
 * What came to `who` after a revision and up to another. Both are expressions of the statement around it.
 */
export function selectNews(kinds: readonly string[], since: string, until: string): Selection {
  const history = selectHistory({}, new Parameters(), false);
  const told = `told as materialized (select * from news where revision <= ${until})`;
  const stretch: Stretch = {
    kinds,
    history,
    where: history.where,
    counts: COMPLETED,
    from: 'told',
    most: '',
  };
  const { ctes, rows } = rowsOf(stretch);
  return { ctes: [newsSince(since), told, ...ctes], rows, document: ENTRY, joins: JOINS };
}

const JOINS = `left join matches m on m.id = r.match_id ${MATCH_NAMES}`;

function newsSince(revision: string): string {
  return `news as materialized (
    select c.revision, c.at, c.kind, c.subject from player_changes c
    where c.xuid = (select xuid from who) and c.revision > ${revision}
  )`;
}

interface Stretch {
  kinds: readonly string[];
  history: History;
  /** Condition over `p` and `m`: matches that may be told of. */
  where: string;
  /** Condition over the same: those that may be records. */
  counts: string;
  /** The CTE with the revisions that may be told of; records have to beat what is not in `news`. */
  from: 'news' | 'told';
  /** Ends the statement that reads the matches. */
  most: string;
}

function rowsOf({ kinds, history, where, counts, from, most }: Stretch): Pick<Selection, 'ctes' | 'rows'> {
  const hasRecords = kinds.includes('record');
  const values = hasRecords
    ? RECORD_VALUES.map(({ column, value }) => `, case when ${counts} then ${value} end as ${column}`)
    : [];
  const stored = `stored as materialized (
    select n.revision, n.at, p.match_id, p.outcome, ${METRIC_SQL.kda.numerator} as kda ${values.join('')}
    from ${from} n join (${history.from}) on p.match_id = n.subject
    where n.kind = 'match' and ${where} ${most}
  )`;
  // One-time condition: where nothing came, nobody's history is read.
  const best = `best as materialized (
    select ${RECORD_VALUES.map(({ column, value }) => `max(${value}) as ${column}`).join(', ')}
    from ${history.from}
    where exists (select from stored) and ${where} and ${counts}
      and p.match_id not in (select n.subject from news n where n.kind = 'match' and n.subject is not null)
  )`;
  const parts = [
    ...(kinds.includes('match') ? [MATCHES] : [`${MATCHES} where false`]),
    ...(kinds.includes('rank') ? [ranks(from)] : []),
    ...(hasRecords ? [RECORDS] : []),
  ];
  return { ctes: [stored, ...(hasRecords ? [best] : [])], rows: parts.join(' union all ') };
}

/** A later page begins with the revision the one before it ended in: nothing before that is worked out again. */
function beginning(since: bigint, after: Position | null): string {
  const [k1] = after ?? [null];
  if (k1 === null) return since.toString();
  const revision = BigInt(Math.floor(-k1)) - 1n;
  return (revision > since ? revision : since).toString();
}
