import Type from 'typebox';
import { Count, Instant, nullable, Word } from './primitives.ts';

const counts = (description: string) => Type.Record(Type.String(), Type.Integer(), { description });

export const Status = Type.Object(
  {
    version: Type.String({ description: 'Version of this software.' }),
    startedAt: Instant('Start of this process.'),
    profile: Type.Object(
      {
        database: Word(['embedded', 'services'], 'Where the data is.'),
        jobs: Word(['postgres', 'redis'], 'Where the jobs are.'),
        upstream: Word(['sandbox', 'waypoint'], 'Who is asked for matches.'),
      },
      { description: 'How this server is put together.' },
    ),
    asOf: Instant('When this answer was made.'),
    stored: Type.Object(
      { matches: Count('Matches stored.'), players: Count('People seen in them.') },
      { description: 'What is stored; estimated above a hundred thousand.' },
    ),
    tracked: Type.Object(
      {
        players: Count('Tracked players.'),
        byState: counts('Players by state.'),
        overdue: Count('Players whose look is more than a minute late.'),
        oldestSuccessAt: nullable(Instant('The least fresh player was looked at then.')),
      },
      { description: 'Tracked players.' },
    ),
    backlog: Type.Object(
      {
        matches: Count('Matches known and not stored yet.'),
        failing: Count('Of those, matches that failed at least once.'),
        byError: counts('Those by the code of their last failure.'),
      },
      { description: 'Work to do.' },
    ),
    registrations: counts('Registrations by state.'),
    queues: nullable(
      Type.Record(Type.String(), counts('Jobs by state.'), {
        description: 'Jobs per queue; null when the queues did not answer.',
      }),
    ),
  },
  { $id: 'Status', description: 'How this service is doing.' },
);
