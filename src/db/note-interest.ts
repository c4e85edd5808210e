import type pg from 'pg';
import { whoParameters } from './reads/who.ts';

/**
 * Remembers that somebody has read about players, each at most once in ten minutes, however they were named. Whom nobody
 * had read about for hours is looked at within an hour of the last look, as if that had always been so. Not by Prisma: its
 * engine is 50 MB, and a process that only reads needs none of it.
 */
export async function noteInterest(pool: pg.Pool, names: readonly string[]): Promise<void> {
  const asked = names.map(whoParameters);
  const xuids = asked.flatMap(([xuid]) => (xuid === null ? [] : [BigInt(xuid)]));
  const keys = asked.flatMap(([, key]) => (key === null ? [] : [key]));
  const text = `/* note_interest */
    update tracked_players t set
      asked_at = now(),
      next_sync_at = case when t.state = 'current' and (t.asked_at is null or t.asked_at < now() - interval '6 hours')
        then least(t.next_sync_at, greatest(now(), t.last_success_at + interval '1 hour')) else t.next_sync_at end
    from (
      select t.xuid from tracked_players t
      where t.xuid in (
        select unnest($1::bigint[]) union all
        select xuid from players where gamertag_key = any ($2::text[])
      ) and t.state <> 'stopped' and (t.asked_at is null or t.asked_at < now() - interval '10 minutes')
      order by t.xuid for update skip locked
    ) wanted
    where t.xuid = wanted.xuid`;
  await pool.query({ name: 'note_interest', text, values: [xuids, keys] });
}
