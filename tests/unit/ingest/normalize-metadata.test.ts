import { describe, expect, test } from 'vitest';
import {
  normalizeAsset,
  normalizeMedals,
  normalizePlaylistRules,
  normalizeSeasons,
} from '../../../src/ingest/normalize-metadata.ts';
import {
  parseAsset,
  parseCsrSeasonCalendar,
  parseMedalMetadata,
  parsePlaylistRules,
} from '../../../src/waypoint/payloads.ts';
import { misfits, unstorable } from './table-columns.ts';

const bytes = (payload: unknown) => Buffer.from(JSON.stringify(payload));
const medal = (change: object = {}) => ({
  nameId: 4_261_842_076,
  name: { value: 'Perfect', translations: { 'en-US': 'Perfect', 'zh-CN': '完美' } },
  description: { value: 'Kill without a wasted shot' },
  spriteIndex: 17,
  sortingWeight: 50,
  difficultyIndex: 1,
  typeIndex: 3,
  personalScore: 0,
  ...change,
});
const medals = (...list: object[]) =>
  normalizeMedals(parseMedalMetadata(bytes({ difficulties: [], types: [], sprites: {}, medals: list })).body);

describe('normalizeMedals', () => {
  test('a medal', () => {
    const rows = medals(medal());
    expect(rows).toEqual([
      {
        nameId: 4_261_842_076n,
        name: 'Perfect',
        description: 'Kill without a wasted shot',
        spriteIndex: 17,
        sortWeight: 50,
        personalScore: 0,
        difficulty: 1,
        type: 3,
        translations: { 'en-US': 'Perfect', 'zh-CN': '完美' },
      },
    ]);
    for (const row of rows) expect(misfits('Medal', { ...row, nameId: row.nameId.toString() })).toEqual([]);
  });

  test('no translations is none', () => {
    expect(medals(medal({ name: { value: 'A' } }))[0]?.translations).toEqual({});
  });

  test('numbers no column holds are null, an id past 2^53 no medal', () => {
    expect(medals(medal({ spriteIndex: 2 ** 31, typeIndex: 40_000 }))[0]).toMatchObject({
      spriteIndex: null,
      type: null,
    });
    expect(medals(medal({ nameId: 2 ** 60 }))).toEqual([]);
  });

  test('texts PostgreSQL refuses are made storable', () => {
    const [row] = medals(
      medal({
        name: { value: 'A\u0000', translations: { 'x\u0000': '\uD800' } },
        description: { value: '\u0000' },
      }),
    );
    expect(row).toMatchObject({ name: 'A\uFFFD', translations: { 'x\uFFFD': '\uFFFD' } });
    expect(unstorable({ ...row, nameId: '' })).toEqual([]);
  });
});

describe('normalizeSeasons', () => {
  const season = (StartDate: string, EndDate: string | null) => ({
    CsrSeasonFilePath: 'Csr/Seasons/CsrSeason9-1.json',
    StartDate: { ISO8601Date: StartDate },
    EndDate: EndDate === null ? null : { ISO8601Date: EndDate },
  });
  const seasons = (...Seasons: object[]) => normalizeSeasons(parseCsrSeasonCalendar(bytes({ Seasons })).body);

  test('dates are unwrapped', () => {
    expect(seasons(season('2025-01-07T18:00:00Z', '2025-04-01T18:00:00Z'))).toEqual([
      {
        id: 'Csr/Seasons/CsrSeason9-1.json',
        startsAt: new Date('2025-01-07T18:00:00Z'),
        endsAt: new Date('2025-04-01T18:00:00Z'),
      },
    ]);
  });

  test('an end not said, or not to be held, is null', () => {
    expect(seasons(season('2025-01-07T18:00:00Z', null))).toMatchObject([{ endsAt: null }]);
    expect(seasons(season('0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999-10:00'))).toMatchObject([
      { startsAt: null, endsAt: null },
    ]);
  });
});

test('assets and playlist rules', () => {
  const AssetId = '00000000-0000-4000-8000-000000000001';
  const asset = (change: object) =>
    normalizeAsset(
      parseAsset(bytes({ AssetId, VersionId: AssetId, PublicName: 'Live Fire', ...change })).body,
    );
  expect(asset({ Description: 'Tight' })).toEqual({ name: 'Live Fire', description: 'Tight' });
  expect(asset({})).toEqual({ name: 'Live Fire', description: null });
  expect(asset({ PublicName: 'A\u0000' })).toEqual({ name: 'A\uFFFD', description: null });
  const rules = (change: object) =>
    normalizePlaylistRules(parsePlaylistRules(bytes({ HasCsr: true, ...change })).body);
  expect(rules({ PlaylistExperience: 'Arena' })).toEqual({ hasCsr: true, experience: 'Arena' });
  expect(rules({ HasCsr: false })).toEqual({ hasCsr: false, experience: null });
});
