import { storable } from '../ingest/fields.ts';
import { gamertagKey } from './gamertag-key.ts';
import type { PrismaClient } from './generated/client.ts';

const ASK_AGAIN_MS = 7 * 24 * 3_600_000;

/** Who upstream says has a gamertag now. */
export interface NamedPlayer {
  xuid: bigint;
  gamertag: string;
}

/**
 * Records present gamertags. One never seen before for a player begins a new alias; the former keeps the time it was
 * last seen. Readers see the change: the revisions of a tracked player and of all names go up. Who was erased has no name
 * here.
 * @returns tracked players who are called otherwise now.
 */
export async function recordGamertags(
  prisma: PrismaClient,
  named: readonly NamedPlayer[],
  seenAt: Date,
): Promise<bigint[]> {
  if (named.length === 0) return [];
  const rows = JSON.stringify(
    named
      .map((player) => ({ ...player, gamertag: storable(player.gamertag) }))
      .sort((a, b) => (a.xuid < b.xuid ? -1 : 1))
      .map(({ xuid, gamertag }) => ({
        xuid: xuid.toString(),
        gamertag,
        gamertag_key: gamertagKey(gamertag),
      })),
  );
  const renamed = await prisma.$queryRaw<{ xuid: bigint }[]>`/* record_gamertags */
    with told as materialized (
      select distinct on (xuid) * from jsonb_to_recordset(${rows}::jsonb) as n(xuid bigint, gamertag text, gamertag_key text)
      order by xuid
    ),
    erased as materialized (select erased_among(array(select xuid from told)) as xuids),
    named as materialized (select told.* from told, erased where told.xuid <> all (erased.xuids)),
    changed as (
      select n.xuid, n.gamertag, p.gamertag as former from named n left join players p using (xuid)
      where p.gamertag is distinct from n.gamertag
    ),
    -- Whoever writes about the same people takes them in the same order, and before anything else.
    held as materialized (
      select p.xuid from players p where p.xuid in (select xuid from named) order by p.xuid for no key update
    ),
    locked as materialized (
      select t.xuid from tracked_players t
      where (select count(*) from held) >= 0 and t.xuid in (select xuid from changed) order by t.xuid for update
    ),
    upserted as (
      insert into players (xuid, gamertag, gamertag_key, gamertag_checked_at, changed_at)
      select xuid, gamertag, gamertag_key, ${seenAt}::timestamptz, now() from named
      on conflict (xuid) do update set
        gamertag = excluded.gamertag, gamertag_key = excluded.gamertag_key,
        gamertag_checked_at = excluded.gamertag_checked_at,
        changed_at = case when players.gamertag is distinct from excluded.gamertag then now() else players.changed_at end
      returning xuid
    ),
    seen as (
      update player_gamertags g set last_seen_at = ${seenAt}::timestamptz
      from named n where g.xuid = n.xuid and g.gamertag = n.gamertag
        and n.xuid not in (select xuid from changed)
        -- Whoever took a former name back has two rows of it.
        and g.first_seen_at = (select max(l.first_seen_at) from player_gamertags l where l.xuid = n.xuid)
    ),
    alias as (
      insert into player_gamertags (xuid, first_seen_at, last_seen_at, gamertag, gamertag_key)
      select n.xuid, ${seenAt}::timestamptz, ${seenAt}::timestamptz, n.gamertag, n.gamertag_key
      from named n join changed using (xuid)
      on conflict (xuid, first_seen_at) do nothing
    ),
    news as (
      update revisions set value = value + 1 where name = 'names' and exists (select from changed)
    ),
    renamed as (
      update tracked_players t set revision = t.revision + 1 from locked where t.xuid = locked.xuid
      returning t.xuid, t.revision
    ),
    -- Whoever had no name until now has got one, which is no other name.
    events as (
      insert into pending_events (xuid, revision, at, type, data)
      select xuid, revision, now(), 'player.renamed', jsonb_build_object('from', former, 'to', gamertag)
      from renamed join changed using (xuid) where former is not null
    )
    select xuid from renamed`;
  return renamed.map(({ xuid }) => xuid);
}

/** Marks players upstream gave no name for, so that those after them get their turn; they are asked for again in a week. */
export async function recordUnnamed(
  prisma: PrismaClient,
  xuids: readonly bigint[],
  checkedAt: Date,
): Promise<void> {
  await prisma.player.updateMany({
    where: { xuid: { in: [...xuids] } },
    data: { gamertagCheckedAt: checkedAt },
  });
}

/** People seen in matches who have no gamertag here: never asked for, or without an answer a week ago. */
export async function findUnnamed(prisma: PrismaClient, limit: number): Promise<bigint[]> {
  const weekAgo = new Date(Date.now() - ASK_AGAIN_MS);
  // Two searches of one index: in one, everybody who has a name would be read.
  const rows = await prisma.$queryRaw<{ xuid: bigint }[]>`/* find_unnamed */
    (select xuid from players where gamertag_key is null and gamertag_checked_at is null limit ${limit}::int)
    union all
    (select xuid from players where gamertag_key is null and gamertag_checked_at < ${weekAgo}::timestamptz
      order by gamertag_key, gamertag_checked_at limit ${limit}::int)
    limit ${limit}::int`;
  return rows.map(({ xuid }) => xuid);
}
