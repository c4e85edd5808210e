import { createHash, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { pino } from 'pino';
import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { migrate, readMigrations } from '../../prisma/migrate.ts';
import { diffMigrations } from '../../prisma/new-migration.ts';
import { listApiKeys } from '../../src/db/api-keys.ts';
import { createDatabase } from '../../src/db/client.ts';
import { erasePlayer } from '../../src/db/erase-player.ts';
import { recordGamertags } from '../../src/db/players.ts';
import { readPlayerTable } from '../../src/db/reads/player-table.ts';
import { selectMatches } from '../../src/db/reads/tables/matches.ts';
import { toSnake } from '../../src/ingest/naming.ts';
import { normalizeMatch } from '../../src/ingest/normalize-match.ts';
import { parseMatchStats } from '../../src/waypoint/payloads.ts';
import { createScriptedSource } from '../helpers/scripted-source.ts';
import { seedMatches, seedPlayer } from '../helpers/seed-matches.ts';
import { until } from '../helpers/until.ts';

const XUID = 2533274800000700n;

describe('migrations', () => {
  const made: string[] = [];
  let url = '';
  const urlOf = (name: string) => inject('postgresUrl').replace('%s', name);

  async function query(target: string, sql: string): Promise<Record<string, string>[]> {
    const client = new pg.Client({ connectionString: target });
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  }

  beforeEach(async () => {
    const name = `empty_${randomBytes(6).toString('hex')}`;
    made.push(name);
    await query(urlOf('postgres'), `create database ${name}`);
    url = urlOf(name);
  });
  afterAll(async () => {
    for (const name of made) await query(urlOf('postgres'), `drop database if exists ${name} with (force)`);
  });

  it('make what schema.prisma says', async () => {
    expect(await diffMigrations(url)).toBeNull();
    await query(url, 'alter table matches drop column season_id');
    expect(await diffMigrations(url)).toContain('season_id');
  });

  it('are applied once by two processes that start together, and not again', async () => {
    const names = (await readMigrations()).map(({ name }) => name);
    const applied = await Promise.all([migrate(url), migrate(url)]);
    expect(applied.flat()).toEqual(names);
    expect(await migrate(url)).toEqual([]);
    const rows = await query(
      url,
      'select migration_name as name from _prisma_migrations where finished_at is not null order by 1',
    );
    expect(rows.map(({ name }) => name)).toEqual(names);
  });

  it('bring a database of the first version, with what is in it, to the newest', async () => {
    const [initial] = await readMigrations();
    const checksum = createHash('sha256').update(String(initial?.sql)).digest('hex');
    await query(url, String(initial?.sql));
    await query(
      url,
      `create table _prisma_migrations (id varchar(36) primary key, checksum varchar(64) not null, finished_at timestamptz,
         migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
         started_at timestamptz not null default now(), applied_steps_count integer not null default 0);
       insert into _prisma_migrations values (gen_random_uuid(), '${checksum}', now(), '${initial?.name}')`,
    );
    const db = createDatabase({ url, poolSize: 2, log: pino({ level: 'silent' }) });
    try {
      await seedPlayer(db.pool, XUID, 'Veteran');
      await seedMatches(db.pool, XUID, [{ matchId: randomUUID(), startedAt: new Date('2026-10-01Z') }]);
      await db.pool.query(
        `insert into api_keys (id, created_at, hash, name, role) values (gen_random_uuid(), now(), '\\x00', 'old', 'read')`,
      );
      expect(await migrate(url)).toHaveLength((await readMigrations()).length - 1);

      const page = { after: null, limit: 10 };
      const found = await readPlayerTable(db.pool, selectMatches, 'veteran', { map: ['Straße'] }, page);
      expect(found).toMatchObject({ xuid: String(XUID), stored: 1, revision: '2', data: '[]' });
      const all = await readPlayerTable(db.pool, selectMatches, 'veteran', {}, page);
      expect(JSON.parse(String(all?.data))).toHaveLength(1);
      expect(await listApiKeys(db.prisma)).toMatchObject([
        { name: 'old', inUrl: false, unitsPerMinute: null },
      ]);
      await recordGamertags(db.prisma, [{ xuid: XUID, gamertag: 'Renamed' }], new Date());
      expect((await erasePlayer(db.prisma, XUID)).matches).toBe(1);
    } finally {
      await db.close();
    }
  });

  it('keep no reader out while somebody else has a table', async () => {
    await migrate(url);
    const name = '20261129123500_unnamed_players';
    await query(
      url,
      `drop index players_gamertag_key_gamertag_checked_at_idx;
       create index players_gamertag_key_idx on players (gamertag_key);
       create index players_gamertag_checked_at_idx on players (gamertag_checked_at);
       delete from _prisma_migrations where migration_name = '${name}'`,
    );
    const backup = new pg.Client({ connectionString: url });
    await backup.connect();
    try {
      await backup.query('begin; lock table players in access share mode');
      const migrated = migrate(url);
      await until('it waits', async () => {
        const waiting = `select from pg_locks where not granted and relation = 'players'::regclass`;
        return (await backup.query(waiting)).rowCount === 1;
      });
      expect(await query(url, `select count(*) as players from players`)).toEqual([{ players: '0' }]);
      await backup.query('commit');
      expect(await migrated).toEqual([name]);
    } finally {
      await backup.end();
    }
  });

  it('find another way to fold letters where PostgreSQL was built without ICU', async () => {
    const collations = `select collname as name from pg_collation where collname = 'folding'`;
    const fold = `select lower('ÄBC' collate folding) as folded`;
    await migrate(url);
    expect(await query(url, fold)).toEqual([{ folded: 'äbc' }]);
    await query(
      url,
      `drop collation folding; delete from _prisma_migrations where migration_name like '%_folding';
       alter collation pg_catalog."und-x-icu" rename to hidden`,
    );
    expect(await migrate(url)).toHaveLength(1);
    expect(await query(url, collations)).toEqual([{ name: 'folding' }]);
    expect(await query(url, fold)).toEqual([{ folded: 'äbc' }]);
  });

  it('make every column a match’s rows are written to', async () => {
    await migrate(url);
    const columns = await query(
      url,
      `select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'`,
    );
    const known = new Set(columns.map(({ name }) => name));
    const source = createScriptedSource();
    const [match] = source.play([source.addPlayer('Anybody')]);
    const bytes = source.matchStats(match?.MatchId ?? '');
    if (bytes === null) throw new Error('no stats');
    const rows = normalizeMatch({ stats: parseMatchStats(bytes).body, skill: null, fetchedAt: new Date() });
    const written = Object.entries({
      matches: [rows.match],
      teams: rows.teams,
      participants: rows.participants,
      mode_layouts: rows.modeLayouts,
      assets: rows.assets,
    }).flatMap(([table, list]) => {
      expect(list, table).not.toHaveLength(0);
      return Object.keys(list[0] ?? {}).map((name) => `${table}.${toSnake(name)}`);
    });
    expect(written.length).toBeGreaterThan(80);
    expect(written.filter((name) => !known.has(name))).toEqual([]);
  });
});
