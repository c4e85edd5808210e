import Type from 'typebox';
import {
  LIFECYCLES,
  MEDAL_DIFFICULTIES,
  MEDAL_TYPES,
  MODE_CATEGORIES,
  PLAYLIST_EXPERIENCES,
  wordsOf,
} from './enums.ts';
import { Count, Instant, nullable, Word } from './primitives.ts';

const AssetId = Type.String({ format: 'uuid', description: 'Upstream id of the asset.' });
const Name = Type.String({ description: 'Public name, of the newest version known.' });
const versions = Count('Versions seen in stored matches whose names are known.');

export const MetadataPlaylist = Type.Object(
  {
    assetId: AssetId,
    name: nullable(Name),
    ranked: nullable(Type.Boolean({ description: 'Whether it has a CSR ladder; null: not known.' })),
    experience: nullable(
      Word([...wordsOf(PLAYLIST_EXPERIENCES), 'unknown'], 'Kind of playlist; null: not known.'),
    ),
    versions,
  },
  { $id: 'Playlist', description: 'A playlist of stored matches.' },
);

export const MetadataMap = Type.Object(
  {
    assetId: AssetId,
    name: Name,
    description: nullable(Type.String({ description: 'What its maker says of it.' })),
    versions,
  },
  { $id: 'Map', description: 'A map of stored matches.' },
);

export const MetadataMode = Type.Object(
  {
    id: Type.Integer({ description: 'Engine category as upstream numbers it.', 'x-unit': 'id' }),
    mode: Word([...wordsOf(MODE_CATEGORIES), 'unknown'], 'The category in our words, as filters take it.'),
    label: nullable(Type.String({ description: 'The category for people to read; null: not known here.' })),
    variants: Type.Array(
      Type.Object({
        assetId: AssetId,
        name: Name,
      }),
      { description: `Game variants of this category in ${LIFECYCLES[3]} matches stored here, by name.` },
    ),
  },
  { $id: 'Mode', description: 'A mode: an engine category, and the game variants seen of it.' },
);

const Sheet = (size: number, file: string) =>
  Type.Object(
    {
      sheet: Type.String({ description: `Upstream’s file, \`${file}\`.` }),
      size: Type.Integer({ description: 'Width and height of the picture.', 'x-unit': 'px' }),
      x: Type.Integer({ description: 'Left edge of the picture on the sheet.', 'x-unit': 'px' }),
      y: Type.Integer({ description: 'Upper edge of the picture on the sheet.', 'x-unit': 'px' }),
    },
    { description: `On the sheet with pictures of ${size} px.` },
  );

/** Pictures in a row of a sheet of medals (UPSTREAM §7.17). */
export const SHEET_COLUMNS = 16;

/** Upstream's sheets of medal pictures (UPSTREAM §7.17). */
export const MEDAL_SHEETS = {
  small: { file: 'medals/images/medal_sheet_sm.png', size: 72 },
  medium: { file: 'medals/images/medal_sheet_med.png', size: 128 },
  extraLarge: { file: 'medals/images/medal_sheet_xl.png', size: 256 },
} as const;

export const MetadataMedal = Type.Object(
  {
    id: Type.Integer({ description: 'NameId, as medals of matches have it.', 'x-unit': 'id' }),
    name: Type.String({ description: 'Name, in the language asked for where upstream has it.' }),
    language: Type.String({ description: 'Language of the name.' }),
    description: nullable(Type.String({ description: 'What it is awarded for; English.' })),
    difficulty: nullable(Word([...wordsOf(MEDAL_DIFFICULTIES), 'unknown'], 'How hard it is to earn.')),
    type: nullable(Word([...wordsOf(MEDAL_TYPES), 'unknown'], 'What kind of deed it is for.')),
    sortWeight: nullable(
      Type.Integer({ description: 'Upstream’s weight for sorting; more comes first.', 'x-unit': 'weight' }),
    ),
    personalScore: nullable(Type.Integer({ description: 'Personal score it is worth.', 'x-unit': 'points' })),
    sprite: nullable(
      Type.Object(
        {
          index: Type.Integer({ description: 'Cell of the sheet, from 0, row by row.', 'x-unit': 'cell' }),
          column: Type.Integer({ description: 'Column of the sheet, from 0, of 16.', 'x-unit': 'cell' }),
          row: Type.Integer({ description: 'Row of the sheet, from 0.', 'x-unit': 'cell' }),
          small: Sheet(MEDAL_SHEETS.small.size, MEDAL_SHEETS.small.file),
          medium: Sheet(MEDAL_SHEETS.medium.size, MEDAL_SHEETS.medium.file),
          extraLarge: Sheet(MEDAL_SHEETS.extraLarge.size, MEDAL_SHEETS.extraLarge.file),
        },
        { description: 'Where its picture is on upstream’s sheets.' },
      ),
    ),
  },
  { $id: 'Medal', description: 'A medal as upstream’s metadata has it.' },
);

export const MEDAL_QUERY = {
  lang: Type.Optional(
    Type.String({
      pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$',
      description: 'Names in this language where upstream has them, by its tag; English otherwise.',
      'x-example': 'de-DE',
    }),
  ),
};

export interface MedalQuery {
  lang?: string;
}

export const MetadataSeason = Type.Object(
  {
    id: Type.String({ description: 'Upstream’s path, as matches have it.' }),
    name: Type.String({ description: 'Its last part, as filters take it.' }),
    startsAt: nullable(Instant('Begins.')),
    endsAt: nullable(Instant('Ends; null: not known yet.')),
    current: Type.Boolean({ description: 'Whether it is now.' }),
  },
  { $id: 'Season', description: 'A season of the CSR calendar.' },
);
