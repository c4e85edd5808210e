import type pg from 'pg';

/** An event as a test wants it in the log. */
export interface ToLog {
  xuid: string;
  type?: string;
  isBackfill?: boolean;
  revision?: number;
}

/** Writes events to the log as they are, all at once, and returns their ids. */
export async function logEvents(pool: pg.Pool, events: readonly ToLog[]): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `with asked as (
       select nextval('events_id_seq') as id, e.* from (
         select * from rows from (json_to_recordset($1::json) as (xuid bigint, type text, "isBackfill" boolean, revision bigint))
           with ordinality as e(xuid, type, is_backfill, revision, nth) order by nth
       ) e
     )
     insert into events (id, xuid, revision, at, is_backfill, type, document)
     select id, xuid, coalesce(revision, 1000), now(), coalesce(is_backfill, false), coalesce(type, 'match.ingested'),
       json_build_object('id', id::text, 'type', coalesce(type, 'match.ingested'), 'xuid', xuid::text,
         'data', json_build_object('note', 'é'))::text
     from asked order by id returning id::text`,
    [JSON.stringify(events)],
  );
  return rows.map(({ id }) => id);
}
