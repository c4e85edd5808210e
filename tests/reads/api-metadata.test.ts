import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCapturedSource } from '../../src/sandbox/captured/create-captured-source.ts';
import type { Source } from '../../src/sandbox/source.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { corpusDirectory } from '../helpers/corpus.ts';
import { countStatements } from '../helpers/count-statements.ts';
import { ingestPlayers } from '../helpers/ingest-players.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

interface UpstreamMedal {
  nameId: number;
  name: { value: string; translations?: Record<string, string> };
  description: { value: string };
  spriteIndex: number;
  sortingWeight: number;
  difficultyIndex: number;
  typeIndex: number;
  personalScore: number;
}
interface UpstreamMedals {
  difficulties: string[];
  types: string[];
  sprites: Record<'small' | 'medium' | 'extra-large', { path: string; columns: number; size: number }>;
  medals: UpstreamMedal[];
}
interface MatchInfo {
  LifecycleMode: number;
  GameVariantCategory: number;
  MapVariant: { AssetId: string; VersionId: string };
  UgcGameVariant: { AssetId: string; VersionId: string };
  Playlist: { AssetId: string; VersionId: string } | null;
}
type Row = Record<string, unknown>;
type Day = { ISO8601Date: string };

/** Kinds of playlist as the world and the captures write them, and our words. */
const EXPERIENCES: Readonly<Record<string, string>> = {
  Arena: 'arena',
  BTB: 'big-team-battle',
  BigTeamBattle: 'big-team-battle',
  Featured: 'featured',
  PveBots: 'pve-bots',
  PvE: 'pve',
  Untracked: 'untracked',
};

let system: TestSystem;
let source: Source;

/** Every row of a table, page by page. */
async function rowsOf(path: string, limit = 200): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor = '';
  for (;;) {
    const answer = await system.app.inject(
      `/v1/${path}${path.includes('?') ? '&' : '?'}limit=${limit}${cursor}`,
    );
    expect(answer.statusCode, answer.body).toBe(200);
    const { data, page } = answer.json<{ data: Row[]; page: { next: string | null } }>();
    rows.push(...data);
    if (page.next === null) return rows;
    cursor = `&cursor=${page.next}`;
  }
}

/** `MatchInfo` of every stored match, as upstream sends it. */
async function storedInfos(): Promise<MatchInfo[]> {
  const matches = await system.db.prisma.match.findMany({ select: { id: true } });
  return matches.map(({ id }) => {
    const body = source.matchStats(id);
    return (JSON.parse((body ?? Buffer.from('{}')).toString()) as { MatchInfo: MatchInfo }).MatchInfo;
  });
}

function nameOf(
  kind: 'maps' | 'playlists' | 'ugcGameVariants',
  asset: { AssetId: string; VersionId: string },
) {
  const body = source.asset(kind, asset.AssetId, asset.VersionId);
  return body === null ? null : (JSON.parse(body.toString()) as { PublicName: string }).PublicName;
}

/** Upstream's own metadata and the matches stored are what the tables must say. */
function describeMetadata(): void {
  it('medals: every one of upstream’s, with where its picture is', async () => {
    const upstream = JSON.parse(source.medalMetadata().toString()) as UpstreamMedals;
    const rows = await rowsOf('medals', 60);
    const expected = upstream.medals.map((medal) => {
      const sheet = ({ path, columns, size }: UpstreamMedals['sprites']['small']) => ({
        sheet: path,
        size,
        x: (medal.spriteIndex % columns) * size,
        y: Math.floor(medal.spriteIndex / columns) * size,
      });
      return {
        id: medal.nameId,
        name: medal.name.value,
        language: 'en-US',
        description: medal.description.value,
        difficulty: upstream.difficulties[medal.difficultyIndex],
        type: upstream.types[medal.typeIndex],
        sortWeight: medal.sortingWeight,
        personalScore: medal.personalScore,
        sprite: {
          index: medal.spriteIndex,
          column: medal.spriteIndex % 16,
          row: Math.floor(medal.spriteIndex / 16),
          small: sheet(upstream.sprites.small),
          medium: sheet(upstream.sprites.medium),
          extraLarge: sheet(upstream.sprites['extra-large']),
        },
      };
    });
    const byId = (a: Row, b: Row) => Number(a.id) - Number(b.id);
    expect([...rows].sort(byId)).toEqual([...expected].sort(byId));
    const weights = rows.map(({ sortWeight }) => Number(sortWeight));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(rows.length).toBeGreaterThan(60);
  });

  it('seasons: upstream’s calendar, the newest first, and which one is now', async () => {
    const { Seasons } = JSON.parse(source.csrSeasonCalendar().toString()) as {
      Seasons: { CsrSeasonFilePath: string; StartDate: Day; EndDate: Day }[];
    };
    const expected = Seasons.map(({ CsrSeasonFilePath: id, StartDate, EndDate }) => {
      const [startsAt, endsAt] = [StartDate, EndDate].map(({ ISO8601Date }) => new Date(ISO8601Date));
      return {
        id,
        name: id.replace(/^.*\//, '').replace('.json', ''),
        startsAt: startsAt?.toISOString(),
        endsAt: endsAt?.toISOString(),
        current: Number(startsAt) <= Date.now() && Date.now() < Number(endsAt),
      };
    });
    const rows = await rowsOf('seasons');
    expect(rows).toEqual(expected.sort((a, b) => (String(a.startsAt) < String(b.startsAt) ? 1 : -1)));
  });

  it('playlists: those of stored matches, with upstream’s rules', async () => {
    const infos = await storedInfos();
    const played = new Map(
      infos.flatMap(({ Playlist }) => (Playlist === null ? [] : [[Playlist.AssetId, Playlist] as const])),
    );
    const rows = await rowsOf('playlists');
    for (const row of rows) {
      const id = String(row.assetId);
      expect(played.has(id)).toBe(true);
      const text = source.playlistRules(id)?.toString();
      const rules =
        text === undefined ? null : (JSON.parse(text) as { HasCsr: boolean; PlaylistExperience: string });
      expect(row.ranked).toBe(rules?.HasCsr ?? null);
      expect(row.experience).toBe(rules === null ? null : EXPERIENCES[rules.PlaylistExperience]);
      const versions = new Map(
        infos.flatMap(({ Playlist }) =>
          Playlist?.AssetId === id ? [[Playlist.VersionId, nameOf('playlists', Playlist)] as const] : [],
        ),
      );
      const names = [...versions.values()].filter((name) => name !== null);
      expect(row.versions).toBe(names.length);
      if (names.length > 0) expect(names).toContain(row.name);
    }
    const named = [...played.values()].filter((one) => nameOf('playlists', one) !== null);
    expect(rows.length).toBeGreaterThanOrEqual(new Set(named.map(({ AssetId }) => AssetId)).size);
    const ranked = rows.map(({ ranked }) => ranked === true);
    expect(ranked).toEqual([...ranked].sort((a, b) => Number(b) - Number(a)));
  });

  it('maps: those of stored matches, by name', async () => {
    const infos = await storedInfos();
    const names = new Map<string, Set<string>>();
    for (const { MapVariant } of infos) {
      const name = nameOf('maps', MapVariant);
      if (name !== null)
        names.set(MapVariant.AssetId, (names.get(MapVariant.AssetId) ?? new Set()).add(name));
    }
    const rows = await rowsOf('maps', 3);
    expect(rows.map(({ assetId }) => assetId).sort()).toEqual([...names.keys()].sort());
    for (const row of rows) expect(names.get(String(row.assetId))).toContain(row.name);
  });

  it('modes: the engine’s categories, each with the variants seen in matchmaking', async () => {
    const infos = await storedInfos();
    const seen = new Map<number, Set<string>>();
    for (const { LifecycleMode, GameVariantCategory, UgcGameVariant } of infos)
      if (LifecycleMode === 3 && nameOf('ugcGameVariants', UgcGameVariant) !== null)
        seen.set(
          GameVariantCategory,
          (seen.get(GameVariantCategory) ?? new Set()).add(UgcGameVariant.AssetId),
        );
    const rows = await rowsOf('modes');
    expect(seen.size).toBeGreaterThan(2);
    for (const row of rows) {
      const variants = row.variants as { assetId: string; name: string }[];
      expect(variants.map(({ assetId }) => assetId).sort()).toEqual(
        [...(seen.get(Number(row.id)) ?? [])].sort(),
      );
    }
    expect(rows.filter(({ variants }) => (variants as unknown[]).length > 0)).toHaveLength(seen.size);
    const ids = rows.map(({ id }) => Number(id));
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
    expect(rows.find(({ id }) => id === 12)).toMatchObject({
      mode: 'king-of-the-hill',
      label: 'King of the Hill',
    });
    expect(rows.find(({ id }) => id === 10)).toMatchObject({ mode: 'swat', label: 'SWAT' });
  });
}

const TABLES = ['playlists', 'maps', 'modes', 'medals', 'seasons'];

describe('metadata of a synthetic world', () => {
  beforeAll(async () => {
    const now = new Date();
    source = createSyntheticWorld({ seed: 21, players: 24, matchesPerPlayer: 12, now: () => now });
    system = await createTestSystem({ source });
    await ingestPlayers(system, source.demoGamertags.slice(0, 4));
  }, 120_000);
  afterAll(() => system?.close());

  describeMetadata();

  it('is one statement, then one look-up; who has it gets 304 for a look-up alone', async () => {
    for (const table of TABLES) {
      const path = `/v1/${table}?limit=50`;
      const first = await countStatements(() => system.app.inject(path));
      expect(`${table} ${first.statements.length}`).toBe(`${table} 1`);
      const again = await countStatements(() => system.app.inject(path));
      expect(again.statements).toHaveLength(1);
      expect(again.statements[0]).not.toContain('page as');
      expect(again.result.body).toBe(first.result.body);
      const etag = String(first.result.headers.etag);
      const known = await countStatements(() =>
        system.app.inject({ url: path, headers: { 'if-none-match': etag, 'cache-control': 'no-cache' } }),
      );
      expect([known.result.statusCode, known.result.body, known.statements.length]).toEqual([304, '', 1]);
      expect(known.statements[0]).not.toContain('page as');
      const age = table === 'seasons' ? 300 : 3_600;
      expect(known.result.headers['cache-control']).toBe(`public, max-age=${age}`);
      expect(first.result.json()).not.toHaveProperty('freshness');
    }
  });

  it('changes with the metadata', async () => {
    const etag = async (path: string) => String((await system.app.inject(path)).headers.etag);
    const before = await etag('/v1/maps');
    const map = await system.db.prisma.asset.findFirstOrThrow({ where: { kind: 2 } });
    await system.db.prisma.$executeRaw`
      with changed as (update assets set name = 'Another Name' where asset_id = ${map.assetId}::uuid)
      update revisions set value = value + 1 where name = 'metadata'`;
    expect(await etag('/v1/maps')).not.toBe(before);
    expect(await rowsOf('maps')).toContainEqual(
      expect.objectContaining({ assetId: map.assetId, name: 'Another Name' }),
    );
  });

  it('says which season is now, whenever that changes', async () => {
    const { prisma } = system.db;
    const first = await system.app.inject('/v1/seasons');
    await prisma.season.create({
      data: {
        id: 'Csr/Seasons/CsrSeason99-1.json',
        startsAt: new Date(Date.now() - 1_000),
        endsAt: null,
      },
    });
    const second = await system.app.inject('/v1/seasons');
    expect(second.headers.etag).not.toBe(first.headers.etag);
    const { data } = second.json<{ data: Row[] }>();
    expect(data).toContainEqual({
      id: 'Csr/Seasons/CsrSeason99-1.json',
      name: 'CsrSeason99-1',
      startsAt: expect.any(String),
      endsAt: null,
      current: true,
    });
  });

  it('comes as CSV and lines too, with the same rows', async () => {
    for (const table of TABLES) {
      const rows = await rowsOf(table);
      const lines = (await system.app.inject(`/v1/${table}.ndjson`)).body.trim().split('\n');
      expect(lines.map((line) => JSON.parse(line) as Row)).toEqual(rows);
      const csv = await system.app.inject({ url: `/v1/${table}`, headers: { accept: 'text/csv' } });
      expect(csv.headers['content-type']).toContain('text/csv');
      expect(csv.body.split('\r\n')).toHaveLength(rows.length + 2);
    }
    const [header] = (await system.app.inject('/v1/medals.csv')).body.split('\r\n');
    expect(header).toContain('sprite.index,sprite.column,sprite.row,sprite.small.sheet,sprite.small.size');
    const formula = await system.app.inject('/v1/medals?formula=sheets&lang=de-DE');
    expect(formula.body).toMatch(/^=IMPORTDATA\("http.*\/v1\/medals\.csv\?lang=de-DE"\)$/);
  });

  it('keeps names whole, whatever is in them', async () => {
    const { prisma, pool } = system.db;
    const { nameId, name } = await prisma.medal.findFirstOrThrow();
    // What stands between rows on the way from the database, between lines, and between cells.
    const strange = 'a\u001eb\nc"d,e\\f';
    const rename = async (to: string) => {
      await prisma.medal.update({ where: { nameId }, data: { name: to } });
      await pool.query(`update revisions set value = value + 1 where name = 'metadata'`);
    };
    await rename(strange);
    try {
      const rows = await rowsOf('medals');
      expect(rows.map((row) => row.name)).toContain(strange);
      const lines = (await system.app.inject('/v1/medals.ndjson')).body.trim().split('\n');
      expect(lines.map((line) => JSON.parse(line) as Row)).toEqual(rows);
      const { body } = await system.app.inject('/v1/medals.csv');
      expect(body).toContain(`"${strange.replace('"', '""')}"`);
      expect(body.split('\r\n')).toHaveLength(rows.length + 2);
    } finally {
      await rename(name);
    }
  });

  it('has an entry for what upstream knows and this code does not', async () => {
    const { prisma } = system.db;
    const variant = await prisma.asset.findFirstOrThrow({ where: { kind: 6, name: { not: null } } });
    const match = await prisma.match.findFirstOrThrow({ where: { lifecycleMode: 3 } });
    await prisma.match.create({
      data: {
        ...match,
        extra: undefined,
        id: crypto.randomUUID(),
        gameVariantCategory: 77,
        variantAssetId: variant.assetId,
      } as never,
    });
    await prisma.medal.create({ data: { nameId: 5n, name: 'Bare' } });
    await prisma.revision.update({ where: { name: 'metadata' }, data: { value: { increment: 1 } } });
    expect((await rowsOf('modes')).at(-1)).toMatchObject({
      id: 77,
      mode: 'unknown',
      label: null,
      variants: [{ assetId: variant.assetId }],
    });
    expect((await rowsOf('medals')).at(-1)).toEqual({
      id: 5,
      name: 'Bare',
      language: 'en-US',
      description: null,
      difficulty: null,
      type: null,
      sortWeight: null,
      personalScore: null,
      sprite: null,
    });
  });

  it('pages through names of any length, in any script', async () => {
    const { prisma } = system.db;
    for (const sign of ['地', '图'])
      await prisma.asset.create({
        data: {
          assetId: crypto.randomUUID(),
          versionId: crypto.randomUUID(),
          kind: 2,
          state: 'stored',
          name: sign.repeat(128),
          fetchedAt: new Date(),
        },
      });
    await prisma.revision.update({ where: { name: 'metadata' }, data: { value: { increment: 1 } } });
    const names: unknown[] = [];
    for (let cursor = ''; ; ) {
      const answer = await system.app.inject(`/v1/maps?limit=1${cursor}`);
      expect(answer.statusCode).toBe(200);
      const { data, page } = answer.json<{ data: Row[]; page: { next: string | null } }>();
      names.push(data[0]?.name);
      if (page.next === null) break;
      cursor = `&cursor=${page.next}`;
    }
    expect(names).toEqual((await rowsOf('maps')).map(({ name }) => name));
    expect(names).toContain('图'.repeat(128));
  });

  it('refuses what it does not know', async () => {
    for (const query of [
      'medals?lang=',
      'medals?lang=d',
      'medals?lang=de_DE',
      'maps?lang=de',
      'modes?limit=0',
    ]) {
      const answer = await system.app.inject(`/v1/${query}`);
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([400, 'INVALID_REQUEST']);
    }
    const other = (await system.app.inject('/v1/medals?limit=1')).json<{ page: { next: string } }>().page
      .next;
    const answer = await system.app.inject(`/v1/maps?cursor=${other}`);
    expect(answer.json()).toMatchObject({ code: 'INVALID_CURSOR' });
  });
});

describe.skipIf(corpusDirectory === null)('metadata of captured answers', () => {
  beforeAll(async () => {
    source = createCapturedSource(corpusDirectory ?? '');
    system = await createTestSystem({ source });
    await ingestPlayers(system, source.demoGamertags.slice(0, 40));
  }, 120_000);
  afterAll(() => system?.close());

  describeMetadata();

  it('medals have the names of the language asked for, English where there is none', async () => {
    const { medals } = JSON.parse(source.medalMetadata().toString()) as UpstreamMedals;
    for (const [lang, key] of [
      ['de-DE', 'de-DE'],
      ['DE-de', 'de-DE'],
      ['ja', 'ja-JP'],
      ['es', 'es-ES'],
      ['tlh', null],
    ] as const) {
      const rows = await rowsOf(`medals?lang=${lang}`);
      const names = new Map(rows.map(({ id, name, language }) => [id, [language, name]]));
      for (const { nameId, name } of medals) {
        const translated = key === null ? undefined : name.translations?.[key];
        const expected = translated === undefined ? ['en-US', name.value] : [key, translated];
        expect(names.get(nameId)).toEqual(expected);
      }
    }
  });
});
