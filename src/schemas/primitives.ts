import Type, { type Static, type TSchema, type TUnsafe } from 'typebox';

/** Stands for a schema that has a name: said once, pointed at everywhere. The app registers it under that name. */
export function ref<S extends TSchema>(schema: S): TUnsafe<Static<S>> {
  const { $id } = schema as { $id?: string };
  if ($id === undefined) throw new TypeError('only a schema with a name can be pointed at');
  return Type.Unsafe<Static<S>>({ $ref: `${$id}#` });
}

/** A value or null; what it means stands beside both, where readers of the contract look for it. */
export const nullable = <S extends TSchema>(schema: S) => {
  const { description, 'x-unit': unit, ...rest } = Object.getOwnPropertyDescriptors(schema) as Descriptors;
  const bare = Object.defineProperties({}, rest) as S;
  return Type.Union([bare, Type.Null()], {
    ...(description && { description: description.value as string }),
    ...(unit && { 'x-unit': unit.value as string }),
  });
};

type Descriptors = Record<string, PropertyDescriptor>;

/** One of our words. An enum of upstream's is open: it has `unknown` for those we do not know. */
export const Word = <const Words extends readonly string[]>(
  words: readonly [...Words],
  description: string,
  options: { default?: Words[number] } = {},
) => Type.Enum([...words], { type: 'string', description, ...options });

export const Xuid = Type.String({
  pattern: '^\\d{16}$',
  description: 'Xbox user id, 16 digits as text: the key of a player.',
  examples: ['2533274800000001'],
});

export const MatchId = Type.String({
  pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
  description: 'Match id, a GUID; lower case in answers, any case in requests.',
  examples: ['6b77bfe2-6800-48f0-81d2-a2a5b5422084'],
});

/** Something to see in it, and no control characters: PostgreSQL stores no NUL, and nobody has one in their name. */
const PRINTABLE = '^[^\\S\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$';

export const Gamertag = Type.String({
  minLength: 1,
  maxLength: 40,
  pattern: PRINTABLE,
  // In a path these are steps, however they are encoded.
  not: { pattern: '^\\s*\\.{1,2}\\s*$' },
  description: 'Gamertag, compared without case; changes in time.',
});

export const PlayerName = Type.String({
  minLength: 1,
  maxLength: 60,
  pattern: PRINTABLE,
  description:
    'A player: an xuid, `xuid(2533…)`, or a gamertag (present, or a former one nobody else has now).',
});

export const Instant = (description: string) =>
  Type.String({ format: 'date-time', description: `${description} UTC, ISO 8601 with milliseconds.` });

export const Seconds = (description: string) => Type.Number({ description, 'x-unit': 's' });

export const Count = (description: string) => Type.Integer({ description, 'x-unit': 'count' });

export const Ratio = (description: string) => Type.Number({ description, 'x-unit': 'ratio' });
