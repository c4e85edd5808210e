import Type, { type Static } from 'typebox';
import { LIFECYCLES, MODE_CATEGORIES, OUTCOMES, wordsOf } from './enums.ts';
import { PlayerName, Word } from './primitives.ts';

/** One parameter that may be given several times. */
const several = <S extends Parameters<typeof Type.Array>[0]>(items: S, description: string) =>
  Type.Optional(Type.Array(items, { minItems: 1, maxItems: 20, description }));

/** One of an open enum's words, as text to the types. */
const wordOf = (table: Readonly<Record<number, string>>, description: string) =>
  Type.Unsafe<string>(Word([...new Set([...wordsOf(table), 'unknown'])], description));

/** Names and ids people gave: something to see in it, and no control characters. */
const Label = Type.String({ minLength: 1, maxLength: 120, pattern: '^[^\\u0000-\\u001f\\u007f]+$' });

const Moment = (description: string) =>
  Type.Optional(
    Type.String({
      // A day of the calendar, or an instant with its offset; years beyond what a Date can hold are refused.
      pattern:
        '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,6})?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$',
      description: `${description} A date (midnight in \`tz\`) or an ISO 8601 instant with its offset.`,
      'x-example': '2026-11-01',
    }),
  );

/**
 * The one filter grammar: which matches of a player an answer is about. Every endpoint about a player takes these,
 * with these names; several filters must all hold, several values of one are alternatives (of `with`, `without` and
 * `against`: all hold). Source: match stats (UPSTREAM §4.2), metadata (§4.8).
 */
export const FILTERS = {
  from: Moment('Matches that began at this time or later.'),
  to: Moment('Matches that began before this time.'),
  playlist: several(Label, 'Playlists: asset ids, or names without regard to case.'),
  map: several(Label, 'Maps: asset ids, or names without regard to case.'),
  mode: several(wordOf(MODE_CATEGORIES, 'A mode.'), 'Modes: the engine’s categories in our words.'),
  variant: several(Label, 'Game variants: asset ids, or names without regard to case.'),
  ranked: Type.Optional(
    Type.Boolean({
      description:
        'Only matches of playlists with a CSR ladder; with false, all others, those of no playlist too.',
    }),
  ),
  lifecycle: several(wordOf(LIFECYCLES, 'Where it was played.'), 'Where they were played.'),
  outcome: several(wordOf(OUTCOMES, 'An outcome.'), 'How they ended for the player.'),
  season: several(Label, 'Seasons: upstream’s path, or its last part, e.g. `CsrSeason9-1`.'),
  with: several(PlayerName, 'Players who were all on the player’s team.'),
  without: several(PlayerName, 'Players none of whom was on the player’s team.'),
  against: several(PlayerName, 'Players who were all on other teams.'),
  partySize: several(
    Type.Integer({ minimum: 1, maximum: 24, description: 'Players in the party, this one included.' }),
    'Sizes of the party. Upstream tells none: it is the player and those team mates who were also team mates in the ' +
      'match right before or right after, at most 60 minutes apart.',
  ),
  completed: Type.Optional(
    Type.Boolean({
      description:
        'Only matches the player saw to their end and spent at least 60 s in. What is computed over matches does so ' +
        'unless told otherwise; lists of matches show everything unless told otherwise.',
    }),
  ),
  includeIncomplete: Type.Optional(
    Type.Boolean({
      description: '`includeIncomplete=true` says the same as `completed=false`, and the other way round.',
    }),
  ),
  last: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 100_000,
      description: 'The newest so many of the matches left over.',
    }),
  ),
  tz: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 64,
      pattern: '^[A-Za-z0-9_+/-]+$',
      description: 'Time zone of days, hours and bare dates, by its IANA name; UTC unless told.',
      'x-example': 'Europe/Berlin',
    }),
  ),
};

export type FilterName = keyof typeof FILTERS;

const Filters = Type.Object(FILTERS);

/** A validated filter. */
export type Filter = Static<typeof Filters>;
