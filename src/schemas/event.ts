import Type from 'typebox';
import { PlayerChange } from './change.ts';
import { EVENT_TYPES } from './event-types.ts';
import { Count, Instant, nullable, ref, Word, Xuid } from './primitives.ts';

const ErrorCode = nullable(Type.String({ description: 'Stable code of the error that ended the look.' }));

export const EventTypeWord = Word(
  EVENT_TYPES,
  '`match.ingested`: a match was stored. `rank.changed`: the CSR of a playlist moved. `record.broken`: a match that is no ' +
    'backfill beat all stored before it. `player.renamed`: a tracked player is called otherwise. `sync.failed`: looks at the ' +
    'player’s history have begun to fail. `sync.recovered`: they work again. `history.private`: the player hides it. ' +
    '`history.complete`: all of it was listed once.',
);

/** Within PostgreSQL's bigint. */
export const EVENT_ID = '^\\d{1,18}$';

export const EventId = Type.String({
  pattern: EVENT_ID,
  description:
    'A place in the event log: a whole number as text. A later event has a greater one, not always the next.',
  examples: ['4711'],
});

/** By type; what is about a match, rank or record is a `PlayerChange`. */
const EventData = Type.Union(
  [
    ref(PlayerChange),
    Type.Object(
      {
        from: Type.String({ description: 'The gamertag until now.' }),
        to: Type.String({ description: 'The gamertag from now on.' }),
      },
      { description: 'Of `player.renamed`.' },
    ),
    Type.Object(
      { failures: Type.Optional(Count('Looks that failed before.')), code: ErrorCode },
      { description: 'Of `sync.failed` and `sync.recovered`.' },
    ),
    Type.Object(
      {
        listedMatches: Count('Matches of the history, now that all of it was listed.'),
        storedMatches: Count('Matches of the player stored so far.'),
      },
      { description: 'Of `history.complete`.' },
    ),
    Type.Object({}, { description: 'Of `history.private`: nothing.' }),
  ],
  { description: 'What came, by `type`.' },
);

export const Event = Type.Object(
  {
    id: EventId,
    type: EventTypeWord,
    at: Instant('When it was stored here.'),
    xuid: Xuid,
    gamertag: nullable(Type.String({ description: 'What the player was called when it came.' })),
    revision: Type.Integer({
      description: 'Revision of the player’s data that brought it; of one player they come in order.',
      'x-unit': 'revision',
    }),
    backfill: Type.Boolean({
      description: 'Whether it is about a match that had ended before the player was registered.',
    }),
    data: EventData,
  },
  {
    $id: 'Event',
    description:
      'Something that came to a tracked player: the same by polling, as a stream, in the graph and as a webhook.',
  },
);

export const EventPage = Type.Object(
  {
    data: Type.Array(ref(Event), { description: 'Events in the order of the log, oldest first.' }),
    page: Type.Object(
      {
        after: Type.String({
          description:
            'The id to ask with next, also of an answer without events: everything up to it that was asked for is told.',
        }),
        hasMore: Type.Boolean({ description: 'Whether there are more now; else it is time to wait.' }),
      },
      { description: 'Where to go on.' },
    ),
  },
  { description: 'Events.' },
);
