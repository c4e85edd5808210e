import Type from 'typebox';

/** Field types shared by every upstream payload. Objects stay open: unknown fields are kept, never refused. */

/** Any case: JSON says lower-case, but nothing promises it (UPSTREAM §7.21). */
export const Guid = Type.String({
  pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$',
});

/** A person `xuid(digits)` or a bot `bid(n.0)`; a bot is never a person (UPSTREAM §3). */
export const PlayerId = Type.String({
  pattern: '^(?:xuid\\([0-9]+\\)|bid\\([0-9]+(?:\\.[0-9]+)?\\)|erased\\(player-[0-9a-f]{8}\\))$',
});

/** Bare digits, as the profile and Xbox services write it (UPSTREAM §3). */
export const Xuid = Type.String({ pattern: '^[0-9]{1,18}$' });

/** ISO-8601 instant with an explicit zone; without one `Date` would read it as local time. */
export const Instant = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:Z|[+-]\\d{2}:\\d{2})$',
});

/** Calendars and tokens wrap their instants (UPSTREAM §7.24). */
export const WrappedInstant = Type.Object({ ISO8601Date: Instant });

/** ISO-8601 duration; service records reach days, matches do not (UPSTREAM §7.3). */
export const Duration = Type.String({
  pattern: '^-?P(?:\\d+D)?(?:T(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?$',
});

/** Every upstream enum is open: the raw integer is kept (UPSTREAM §5). */
export const OpenEnum = Type.Integer();

export const Count = Type.Integer();

/** A measurement that upstream may write as "NaN" or "Infinity"; those become null (UPSTREAM §4.3). */
export const Measure = Type.Union([Type.Number(), Type.Null()]);

export const nullable = <S extends Type.TSchema>(schema: S) => Type.Union([schema, Type.Null()]);

/** Absent, null or there: mode blocks come in all three (2022 captures hold explicit nulls). */
export const maybe = <S extends Type.TSchema>(schema: S) => Type.Optional(nullable(schema));

export const AssetReference = Type.Object({ AssetKind: OpenEnum, AssetId: Guid, VersionId: Guid });

/** Text with translations; the plain value is always there. */
export const LocalizedText = Type.Object({
  value: Type.String(),
  translations: Type.Optional(Type.Record(Type.String(), Type.String())),
});
