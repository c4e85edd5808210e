import type pg from 'pg';

/** An event as a test wants it in the log. */
export interface ToLog {
  xuid: string;
  type?: string;
  isBackfill?: boolean;
  revision?: number;
}

/** Writes events to the log as they are, and returns their ids. */
export async function logEvents(pool: pg.Pool, events: readonly ToLog[]): Promise<string[]> {
  const ids: string[] = [];
  for (const { xuid, type = 'match.ingested', isBackfill = false, revision = 1_000 } of events) {
    const { rows } = await pool.query<{ id: string }>(
      `with next as (select nextval('events_id_seq') as id)
       insert into events (id, xuid, revision, at, is_backfill, type, document)
       select id, $1::bigint, $2::bigint, now(), $3, $4,
         json_build_object('id', id::text, 'type', $4::text, 'xuid', $1::text, 'data', json_build_object('note', 'é'))::text
       from next returning id::text`,
      [xuid, revision, isBackfill, type],
    );
    ids.push(rows[0]?.id ?? '');
  }
  return ids;
}
