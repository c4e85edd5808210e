import type pg from 'pg';
import type { PrismaClient } from '../../../src/db/generated/client.ts';
import { refreshRollups } from '../../../src/db/rollups.ts';
import type { AssetRow, MatchRows } from '../../../src/ingest/rows.ts';
import type { SyntheticWorld } from '../../../src/sandbox/world/synthetic-world.ts';
import { fillMetadata } from './fill-metadata.ts';
import { fillRanks } from './fill-ranks.ts';
import { insertRows } from './insert-rows.ts';
import { rowsOf } from './world-rows.ts';

/** Matches per statement. */
const CHUNK = 100;

export interface Filled {
  matches: number;
  /** Seconds of this process's CPU, and all that went by. */
  cpuSeconds: number;
  seconds: number;
}

/**
 * Stores everything a world has played to now, by our own normalisation and many matches a statement, with every person
 * of it tracked and up to date. Payloads are not kept.
 */
export async function fillDatabase(
  db: { prisma: PrismaClient; pool: pg.Pool },
  world: SyntheticWorld,
  now: Date,
): Promise<Filled> {
  const started = performance.now();
  const cpu = process.cpuUsage();
  const assets = new Map<string, AssetRow>();
  let chunk: MatchRows[] = [];
  let matches = 0;
  // One insert under way while the next matches are made: PostgreSQL has a core of its own, mostly.
  let inserting: Promise<void> = Promise.resolve();
  const flush = async () => {
    await inserting;
    inserting = insertRows(db.pool, chunk);
    inserting.catch(() => undefined);
    chunk = [];
  };
  for (const matchId of world.everyMatch()) {
    const rows = rowsOf(world, matchId, now);
    if (rows === null) continue;
    for (const asset of rows.assets) assets.set(asset.assetId + asset.versionId, asset);
    matches += 1;
    if (chunk.push(rows) === CHUNK) await flush();
  }
  await flush();
  await inserting;
  await fillMetadata(db, world, assets.values(), now);
  await db.pool.query(
    `insert into tracked_players (xuid, registered_at, next_sync_at, next_snapshot_at, last_attempt_at, last_success_at,
       cadence_seconds, state, backfill_next, stored_matches, listed_matches)
     select xuid, $1, 'infinity', 'infinity', $1, $1, 900, 'current', null, n, n
     from (select p.xuid, count(x.xuid)::int as n from players p left join participants x using (xuid) group by 1) c`,
    [now],
  );
  await fillRanks(db, world, now);
  await refreshRollups(db.prisma, { most: 100_000, leastAgeSeconds: 0 });
  await db.pool.query('vacuum analyze');
  const { user, system } = process.cpuUsage(cpu);
  return { matches, cpuSeconds: (user + system) / 1e6, seconds: (performance.now() - started) / 1000 };
}
