import type pg from 'pg';
import { ofEach, whoEach } from './reads/who.ts';

/**
 * Remembers that somebody has read about players, each at most once in ten minutes, however they were named. Whom nobody
 * had read about for hours is looked at within an hour of the last look, as if that had always been so. Not by Prisma: its
 * engine is 50 MB, and a process that only reads needs none of it.
 * @returns the names nothing is left to do about; not those nobody tracked has yet, nor those whose row was held just then.
 */
export async function noteInterest(pool: pg.Pool, names: readonly string[]): Promise<Set<string>> {
  const { by, cte, values } = whoEach(names);
  const asked = ofEach(`
      with ${cte} select asked.position, who.xuid, t.state = 'stopped' or ${IS_FRESH} as is_settled
      from who join tracked_players t using (xuid)`);
  const text = `/* note_interest */
    with named as materialized (${asked}),
    noted as (
      update tracked_players t set
        asked_at = now(),
        next_sync_at = case when t.state = 'current' and (t.asked_at is null or t.asked_at < now() - interval '6 hours')
          then least(t.next_sync_at, greatest(now(), t.last_success_at + interval '1 hour')) else t.next_sync_at end
      from (
        select xuid from tracked_players t
        where xuid in (select xuid from named where is_settled is not true) and t.state <> 'stopped' and ${IS_FRESH} is not true
        order by xuid for update skip locked
      ) wanted
      where t.xuid = wanted.xuid returning t.xuid
    )
    select position::int from named where is_settled or xuid in (select xuid from noted)`;
  const { rows } = await pool.query<{ position: number }>({ name: `note_interest_by_${by}`, text, values });
  return new Set(rows.map(({ position }) => names[position - 1] ?? ''));
}

const IS_FRESH = "(t.asked_at >= now() - interval '10 minutes')";
