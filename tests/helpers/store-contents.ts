import type { Database } from '../../src/db/client.ts';
import { digestTables } from './table-digests.ts';

/** Everything that must not depend on interruptions; `fetched_at` does, and a revision counts every look. */
export async function storeContents({ pool, prisma }: Pick<Database, 'pool' | 'prisma'>) {
  const { rows: payloads } = await pool.query(
    `select count(*)::int as n, md5(string_agg(concat_ws(' ', endpoint, key, encode(sha256, 'hex')), E'\\n'
      order by endpoint, key)) as digest from raw_payloads where endpoint in (1, 2)`,
  );
  const { rows: twice } = await pool.query(
    `select endpoint, key from raw_payloads where endpoint in (1, 2) group by 1, 2 having count(*) > 1`,
  );
  const { rows: tracked } = await pool.query(
    `select xuid::text, state, stored_matches, backfill_next from tracked_players order by 1`,
  );
  return {
    tables: await digestTables(pool, ['matches', 'teams', 'participants', 'mode_layouts'], ['fetched_at']),
    payloads,
    twice,
    tracked,
    backlog: await prisma.backlogEntry.count(),
  };
}
