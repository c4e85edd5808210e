import Type from 'typebox';
import { Freshness, FreshnessState } from './freshness.ts';
import { Count, Instant, nullable, ref, Seconds, Xuid } from './primitives.ts';
import { PlaylistRank } from './rank.ts';

const PresentGamertag = nullable(Type.String({ description: 'Present gamertag; null until it is fetched.' }));

export const Player = Type.Object(
  {
    xuid: Xuid,
    gamertag: PresentGamertag,
    gamertags: Type.Array(
      Type.Object({
        gamertag: Type.String({ description: 'A gamertag of this player.' }),
        firstSeenAt: Instant('First seen.'),
        lastSeenAt: Instant('Last seen.'),
      }),
      { description: 'Every gamertag seen, newest first.' },
    ),
    registeredAt: Instant('Registered here.'),
    serviceRecord: nullable(
      Type.Object(
        {
          takenAt: Instant('Fetched.'),
          matchesCompleted: nullable(Count('Matchmade matches completed.')),
          wins: nullable(Count('Won.')),
          losses: nullable(Count('Lost.')),
          ties: nullable(Count('Tied.')),
          timePlayedSeconds: nullable(Seconds('Time played.')),
        },
        { description: 'Upstream’s own lifetime totals; another count than the stored matches.' },
      ),
    ),
    careerRank: nullable(
      Type.Object(
        {
          takenAt: Instant('Fetched.'),
          rank: nullable(
            Type.Integer({
              description: 'Career rank 1 to 272; null without progression.',
              'x-unit': 'rank',
            }),
          ),
          partialProgress: nullable(Count('Points toward the next rank.')),
          reachedMax: nullable(Type.Boolean({ description: 'Reached the last rank.' })),
        },
        { description: 'Career rank.' },
      ),
    ),
    ranks: Type.Array(PlaylistRank, { description: 'CSR per ranked playlist played, highest first.' }),
    notices: Type.Array(
      Type.Object({
        code: Type.String({ description: 'Stable code, e.g. `GAMERTAG_RENAMED`.' }),
        detail: Type.String({ description: 'In words.' }),
      }),
      { description: 'What you should know of how this player was found.' },
    ),
    freshness: ref(Freshness),
  },
  { $id: 'Player', description: 'A tracked player.' },
);

export const Page = Type.Object(
  {
    next: nullable(Type.String({ description: 'Cursor of the next page; null on the last.' })),
  },
  { description: 'Where to go on.' },
);

const LastError = nullable(
  Type.Object(
    {
      code: Type.String({ description: 'Stable code of the failure.' }),
      at: Instant('When.'),
      failures: Count('Failures in a row.'),
    },
    { description: 'The last failure; null when the last look worked.' },
  ),
);

export const Sync = Type.Object(
  {
    xuid: nullable(Xuid),
    gamertag: PresentGamertag,
    state: Type.Union([Type.Literal('resolving'), FreshnessState], {
      description:
        '`resolving`: upstream is being asked who has this gamertag; else as in `freshness.state`.',
    }),
    coverage: nullable(
      Type.Object(
        {
          stored: Count('Matches stored.'),
          pending: Count('Matches listed and not stored yet.'),
          failing: Count('Of those, matches that failed at least once and are tried again.'),
          absent: Count(
            'Matches upstream lists and, a day after they began, still has nothing of; asked for ever more rarely.',
          ),
          upstreamTotal: nullable(
            Count(
              'Upstream’s own count. It counts by rules of its own: neither `stored` nor `historyLength` need reach it.',
            ),
          ),
          historyLength: nullable(Count('Entries of upstream’s history when its end was last seen.')),
          historyComplete: Type.Boolean({ description: 'The end of the history was seen once.' }),
          progress: nullable(
            Type.Number({
              minimum: 0,
              maximum: 1,
              description: 'Stored share of what is known.',
              'x-unit': 'ratio',
            }),
          ),
          completeAt: nullable(
            Instant(
              'When the whole history will be stored, at the rate of the last minutes. Null while that is not known, and ' +
                'when nothing is being fetched.',
            ),
          ),
        },
        { description: 'How much of the history is stored.' },
      ),
    ),
    lastAttemptAt: nullable(Instant('Last look begun.')),
    lastSuccessAt: nullable(Instant('Last look that worked.')),
    nextSyncAt: nullable(Instant('Next look.')),
    lastError: LastError,
    freshness: nullable(ref(Freshness)),
  },
  { $id: 'Sync', description: 'How the fetching of a player’s matches stands.' },
);
