import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { migrate, readMigrations } from '../../prisma/migrate.ts';
import { diffMigrations } from '../../prisma/new-migration.ts';
import { toSnake } from '../../src/ingest/naming.ts';
import { normalizeMatch } from '../../src/ingest/normalize-match.ts';
import { parseMatchStats } from '../../src/waypoint/payloads.ts';
import { createScriptedSource } from '../helpers/scripted-source.ts';

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
