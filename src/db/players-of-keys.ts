import type pg from 'pg';
import type { PrismaClient } from './generated/client.ts';
import { isNobodyErased } from './opt-outs.ts';

/** A player of an API key. */
export interface KeyPlayer {
  keyId: string;
  xuid: string;
  /** What the player's revision was when they became the key's. */
  revision: bigint;
}

interface Row {
  keyId: string;
  xuid: string;
  revision: string;
}

/** The players of API keys; with `among`, only those of them. One statement. */
export async function playersOfKeys(
  pool: pg.Pool,
  keyIds: readonly string[],
  among: readonly string[] | null = null,
): Promise<KeyPlayer[]> {
  const { rows } = await pool.query<Row>({
    name: 'players_of_keys',
    text: `select api_key_id::text as "keyId", xuid::text, revision::text from api_key_players
      where api_key_id = any ($1::uuid[]) and ($2::bigint[] is null or xuid = any ($2::bigint[]))
      order by api_key_id, xuid`,
    values: [keyIds, among],
  });
  return rows.map((row) => ({ ...row, revision: BigInt(row.revision) }));
}

/** The players of one API key. */
export function playersOfKey(pool: pg.Pool, keyId: string): Promise<KeyPlayer[]> {
  return playersOfKeys(pool, [keyId]);
}

/** Makes a tracked player a key's. Safe to repeat. */
export async function addPlayerOfKey(prisma: PrismaClient, keyId: string, xuid: bigint): Promise<void> {
  await prisma.$executeRaw`
    insert into api_key_players (api_key_id, xuid, revision, at)
    select k.id, t.xuid, t.revision, now() from api_keys k, tracked_players t
    where k.id = ${keyId}::uuid and k.revoked_at is null and t.xuid = ${xuid} and ${isNobodyErased([xuid])}
    on conflict do nothing`;
}

export async function removePlayerOfKey(prisma: PrismaClient, keyId: string, xuid: bigint): Promise<void> {
  await prisma.apiKeyPlayer.deleteMany({ where: { apiKeyId: keyId, xuid } });
}
