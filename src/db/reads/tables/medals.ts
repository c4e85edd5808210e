import { MEDAL_DIFFICULTIES, MEDAL_TYPES } from '../../../schemas/enums.ts';
import type { Filter } from '../../../schemas/filter.ts';
import { SHEET_COLUMNS } from '../../../schemas/metadata.ts';
import { chosenMatches } from '../chosen-matches.ts';
import { selectHistory } from '../history.ts';
import { type Members, objectUnless } from '../members.ts';
import { TIME_PLAYED } from '../metrics.ts';
import { instant, word } from '../sql-words.ts';
import type { SelectTable } from '../table.ts';

const wordOrNull = (column: string, words: Readonly<Record<number, string>>) =>
  `case when ${column} is null then null else ${word(column, words)} end`;

const ENTRY: Members = {
  id: 'r.id',
  name: 'md.name',
  description: 'md.description',
  difficulty: wordOrNull('md.difficulty', MEDAL_DIFFICULTIES),
  type: wordOrNull('md.type', MEDAL_TYPES),
  count: 'r.count',
  matches: 'r.matches',
  perMatch: 'r.count::float8 / t.matches',
  per10: 'r.timed::float8 / nullif(t.seconds / 600, 0)',
  firstEarnedAt: instant('r.first_at'),
  lastEarnedAt: instant('r.last_at'),
  sprite: objectUnless('md.sprite_index is null', {
    index: 'md.sprite_index',
    column: `md.sprite_index % ${SHEET_COLUMNS}`,
    row: `md.sprite_index / ${SHEET_COLUMNS}`,
  }),
};

const TOTALS = `totals as materialized (
  select count(*)::int as matches, coalesce(sum(seconds order by started_at, match_id) filter (where seconds > 0), 0)::float8 as seconds
  from counted
)`;

/** A player's medals, the most frequent first; a match lists each of its medals once. A match without a time counts for none of the rates over time. */
export const selectMedals: SelectTable<Filter> = (query, parameters) => {
  const history = selectHistory(query, parameters, true);
  const counted = `counted as materialized (
    select p.match_id, p.started_at, p.medals, ${TIME_PLAYED} as seconds
    from ${history.from} where ${chosenMatches(query, parameters, history, history.where)}
  )`;
  return {
    ctes: [...history.ctes, counted, TOTALS],
    rows: `
      select a.packed >> 16 as id, (a.packed >> 16)::text as k2,
        sum(a.packed & 65535)::float8 as k1, sum(a.packed & 65535)::bigint as count,
        count(*)::int as matches,
        coalesce(sum(a.packed & 65535) filter (where c.seconds > 0), 0)::bigint as timed,
        min(c.started_at) as first_at, max(c.started_at) as last_at
      from counted c, unnest(c.medals) a(packed)
      where a.packed & 65535 > 0
      group by a.packed >> 16`,
    document: ENTRY,
    joins: 'cross join totals t left join medals md on md.name_id = r.id',
    meta: {
      counted: `(select json_build_object('matches', t.matches, 'timePlayedSeconds', t.seconds) from totals t)`,
    },
  };
};
