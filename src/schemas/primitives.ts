import Type, { type TSchema } from 'typebox';

export const nullable = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()]);

export const Xuid = Type.String({
  pattern: '^\\d{16}$',
  description: 'Xbox user id, 16 digits as text: the key of a player.',
  examples: ['2533274800000001'],
});

export const MatchId = Type.String({
  pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
  description: 'Match id, a GUID; lower case in answers, any case in requests.',
});

export const Gamertag = Type.String({
  minLength: 1,
  maxLength: 40,
  pattern: '\\S',
  description: 'Gamertag, compared without case; changes in time.',
});

export const PlayerName = Type.String({
  minLength: 1,
  maxLength: 60,
  description:
    'A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now).',
});

export const Instant = (description: string) =>
  Type.String({ format: 'date-time', description: `${description} UTC, ISO 8601 with milliseconds.` });

export const Seconds = (description: string) => Type.Number({ description, 'x-unit': 's' });

export const Count = (description: string) => Type.Integer({ description, 'x-unit': 'count' });

export const Ratio = (description: string) => Type.Number({ description, 'x-unit': 'ratio' });
