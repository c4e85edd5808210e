import type { PrismaClient } from './generated/client.ts';

/** When a player has played, as far as the cadence of their looks depends on it. */
export interface PlayTimes {
  xuid: bigint;
  /** Ends of matches of the last four weeks, in milliseconds. */
  ends: number[];
  registeredAt: Date;
  lastMatchAt: Date | null;
  lastSuccessAt: Date | null;
  askedAt: Date | null;
}

/** Of those of them who are tracked. One statement. */
export async function readPlayTimes(prisma: PrismaClient, xuids: readonly bigint[]): Promise<PlayTimes[]> {
  if (xuids.length === 0) return [];
  const rows = await prisma.$queryRaw<
    (Omit<PlayTimes, 'ends'> & { ends: string | null })[]
  >`/* read_play_times */
    select t.xuid, t.registered_at as "registeredAt", t.last_match_at as "lastMatchAt",
      t.last_success_at as "lastSuccessAt", t.asked_at as "askedAt", played.ends
    from tracked_players t, lateral (
      select string_agg(extract(epoch from m.ended_at)::text, ' ') as ends
      from participants p join matches m on m.id = p.match_id
      where p.xuid = t.xuid and p.started_at > now() - interval '28 days'
    ) played
    where t.xuid = any (${[...xuids]}::bigint[]) and t.state <> 'stopped'`;
  return rows.map(({ ends, ...row }) => ({
    ...row,
    ends: (ends ?? '')
      .split(' ')
      .filter(Boolean)
      .map((seconds) => Number(seconds) * 1_000),
  }));
}
