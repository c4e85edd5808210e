import Type from 'typebox';
import { MEDAL_DIFFICULTIES, MEDAL_TYPES, wordsOf } from './enums.ts';
import { Count, Instant, nullable, Seconds, Word } from './primitives.ts';

const Cell = (description: string) => Type.Integer({ description, 'x-unit': 'cell' });

export const PlayerMedal = Type.Object(
  {
    id: Type.Integer({ description: 'NameId of the medal.', 'x-unit': 'id' }),
    name: nullable(
      Type.String({ description: 'Name; null where upstream’s metadata does not have the medal.' }),
    ),
    description: nullable(Type.String({ description: 'What it is awarded for, in upstream’s words.' })),
    difficulty: nullable(Word([...wordsOf(MEDAL_DIFFICULTIES), 'unknown'], 'How hard it is to earn.')),
    type: nullable(Word([...wordsOf(MEDAL_TYPES), 'unknown'], 'What kind of deed it is for.')),
    count: Count('Times awarded.'),
    matches: Count('Matches it was awarded in.'),
    perMatch: Type.Number({
      description: 'Times awarded per match counted (`counted.matches`).',
      'x-unit': 'count',
    }),
    per10: nullable(
      Type.Number({
        description: 'Times awarded in 10 minutes of play (`counted.timePlayedSeconds`).',
        'x-unit': 'per10min',
      }),
    ),
    firstEarnedAt: Instant('Start of the first match it was awarded in.'),
    lastEarnedAt: Instant('Start of the last match it was awarded in.'),
    sprite: nullable(
      Type.Object(
        {
          index: Cell('Cell of the sheet, from 0, row by row.'),
          column: Cell('Column of the sheet, from 0, of 16.'),
          row: Cell('Row of the sheet, from 0.'),
        },
        { description: 'Where its picture is on upstream’s sheet of medals.' },
      ),
    ),
  },
  { $id: 'PlayerMedal', description: 'A medal and how often the player earned it.' },
);

export const MedalsCounted = Type.Object(
  {
    matches: Count('Matches counted, with medals or without.'),
    timePlayedSeconds: Seconds('Time played in them.'),
  },
  { description: 'What the medals are counted over.' },
);
