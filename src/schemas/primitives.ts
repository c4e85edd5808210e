import Type, { type Static, type TSchema, type TUnsafe } from 'typebox';

/** Stands for a schema that has a name: said once, pointed at everywhere. The app registers it under that name. */
export function ref<S extends TSchema>(schema: S): TUnsafe<Static<S>> {
  const { $id } = schema as { $id?: string };
  if ($id === undefined) throw new TypeError('only a schema with a name can be pointed at');
  return Type.Unsafe<Static<S>>({ $ref: `${$id}#` });
}

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
