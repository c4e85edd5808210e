import type pg from 'pg';
import { documentOf } from './members.ts';
import { selectNews } from './tables/changes.ts';

/** Something that came to a player. */
export interface Change {
  xuid: string;
  revision: bigint;
  kind: string;
  /** JSON text of `PlayerChange`. */
  document: string;
}

/** Of whom news are wanted, and after which revision; null: nothing but how far they are. */
export interface Wanted {
  xuid: string;
  since: bigint | null;
}

export interface News {
  xuid: string;
  /** The player's revision. */
  revision: bigint;
  /** Up to which revision `changes` tell; before `revision` when there are more. */
  until: bigint;
  /** In the order they came; those of one revision are never parted. */
  changes: Change[];
}

interface Row {
  xuid: string;
  revision: string;
  last: string | null;
  revisions: string[] | null;
  kinds: string[];
  documents: string[];
}

const newsOf = (kinds: readonly string[]): string => {
  const { ctes, rows, document: members, joins = '' } = selectNews(kinds, 'w.since', '$3::int');
  const document = typeof members === 'string' ? members : documentOf(members);
  const inOrder = 'order by r.k1 desc nulls last, r.k2';
  return `select w.xuid::text, t.revision::text, n.*
    from unnest($1::bigint[], $2::bigint[]) w(xuid, since)
    join tracked_players t on t.xuid = w.xuid
    left join lateral (
      with who as (select w.xuid as xuid), ${ctes.join(', ')}
      select (select case when count(*) = $3::int then max(revision) end from told)::text as last,
        array_agg(r.revision::text ${inOrder}) as revisions, array_agg(r.kind ${inOrder}) as kinds,
        array_agg((${document})::text ${inOrder}) as documents
      from (${rows}) r ${joins}
    ) n on t.revision > w.since`;
};

/** Records are compared with all there was before them: only where somebody wants them. */
const NEWS = { name: 'news', text: newsOf(['match', 'rank']) };
const NEWS_AND_RECORDS = { name: 'news_and_records', text: newsOf(['match', 'rank', 'record']) };

/**
 * What came to each of some players after a revision of theirs, at most so many revisions of each. Who is not tracked is
 * not in it. One statement.
 */
export async function readNews(
  pool: pg.Pool,
  wanted: readonly Wanted[],
  { records, most }: { records: boolean; most: number },
): Promise<News[]> {
  const { rows } = await pool.query<Row>({
    ...(records ? NEWS_AND_RECORDS : NEWS),
    values: [wanted.map(({ xuid }) => xuid), wanted.map(({ since }) => since), most],
  });
  return rows.map(({ xuid, revision, last, revisions, kinds, documents }) => ({
    xuid,
    revision: BigInt(revision),
    until: BigInt(last ?? revision),
    changes: (revisions ?? []).map((of, index) => ({
      xuid,
      revision: BigInt(of),
      kind: kinds[index] ?? '',
      document: documents[index] ?? '',
    })),
  }));
}

/** The revisions of those who are tracked, by xuid. One statement. */
export async function readRevisions(pool: pg.Pool, xuids: readonly string[]): Promise<Map<string, bigint>> {
  const { rows } = await pool.query<{ xuid: string; revision: string }>({
    name: 'revisions_of_players',
    text: `select xuid::text, revision::text from tracked_players where xuid = any ($1::bigint[])`,
    values: [xuids],
  });
  return new Map(rows.map(({ xuid, revision }) => [xuid, BigInt(revision)]));
}
