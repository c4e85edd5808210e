import type pg from 'pg';
import { ABSORB } from '../../../jobs/absorb-metadata.ts';
import type { PrismaClient } from '../../../src/db/generated/client.ts';
import type { SyntheticWorld } from '../../../src/sandbox/world/synthetic-world.ts';

/** The rank of everybody on every ladder as it is now, as `snapshot-player` would bring it. */
export async function fillRanks(
  db: { prisma: PrismaClient; pool: pg.Pool },
  world: SyntheticWorld,
  fetchedAt: Date,
): Promise<void> {
  const { rows } = await db.pool.query<{ id: string }>(
    'select asset_id::text as id from playlists where has_csr order by 1',
  );
  const people = Array.from({ length: world.population }, (_, index) => world.playerAt(index).xuid);
  for (const { id } of rows) {
    const value = world.playlistCsr(id, people, null) ?? [];
    const bytes = Buffer.from(JSON.stringify({ Value: value }));
    await ABSORB.playlistCsr(db.prisma, {
      endpoint: 'playlistCsr',
      key: `${id}/everybody`,
      fetchedAt,
      bytes,
    });
  }
}
