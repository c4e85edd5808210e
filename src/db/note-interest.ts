import type pg from 'pg';
import { whoParameters } from './reads/who.ts';

/**
 * Remembers that somebody has read about players, each at most once in ten minutes, however they were named. Whom nobody
 * had read about for hours is looked at within an hour of the last look, as if that had always been so. Not by Prisma: its
 * engine is 50 MB, and a process that only reads needs none of it.
 * @returns the names that are remembered; not those nobody tracked has yet, nor those whose row was held just then.
 */
export async function noteInterest(pool: pg.Pool, names: readonly string[]): Promise<Set<string>> {
  const asked = names.map(whoParameters);
  const text = `/* note_interest */
    with asked as materialized (
      select a.position, t.xuid, t.asked_at >= now() - interval '10 minutes' as is_noted
      from unnest($1::bigint[], $2::text[]) with ordinality a(xuid, key, position)
      left join players p on p.gamertag_key = a.key
      join tracked_players t on t.xuid = coalesce(a.xuid, p.xuid) and t.state <> 'stopped'
    ),
    noted as (
      update tracked_players t set
        asked_at = now(),
        next_sync_at = case when t.state = 'current' and (t.asked_at is null or t.asked_at < now() - interval '6 hours')
          then least(t.next_sync_at, greatest(now(), t.last_success_at + interval '1 hour')) else t.next_sync_at end
      from (
        select xuid from tracked_players
        where xuid in (select xuid from asked where is_noted is not true) and state <> 'stopped'
        order by xuid for update skip locked
      ) wanted
      where t.xuid = wanted.xuid returning t.xuid
    )
    select position::int from asked where is_noted or xuid in (select xuid from noted)`;
  const values = [asked.map(([xuid]) => xuid), asked.map(([, key]) => key)];
  const { rows } = await pool.query<{ position: number }>({ name: 'note_interest', text, values });
  return new Set(rows.map(({ position }) => names[position - 1] ?? ''));
}
