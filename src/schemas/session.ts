import Type from 'typebox';
import { Count, Instant, nullable, Ratio, Seconds } from './primitives.ts';

export const Session = Type.Object(
  {
    startedAt: Instant('Start of the session’s first match, whatever the filters.'),
    endedAt: Instant('End of the session’s last match, whatever the filters.'),
    durationSeconds: Seconds('From `startedAt` to `endedAt`.'),
    matches: Count('Matches in it the filters let through; all that follows is over these.'),
    wins: Count('Won.'),
    losses: Count('Lost.'),
    ties: Count('Tied.'),
    timePlayedSeconds: nullable(Seconds('Time in matches; null where none has any.')),
    kills: nullable(Count('Kills.')),
    deaths: nullable(Count('Deaths.')),
    assists: nullable(Count('Assists.')),
    kda: nullable(
      Type.Number({ description: 'Kills + assists / 3 − deaths, mean over the matches.', 'x-unit': 'kda' }),
    ),
    accuracy: nullable(Ratio('Shots hit / shots fired, over all of the matches.')),
    csrChange: nullable(
      Type.Integer({
        description:
          'CSR won or lost in ranked matches, summed; null where none was ranked beyond placement.',
        'x-unit': 'CSR',
      }),
    ),
  },
  { $id: 'Session', description: 'Matches played one after the other, without a long break.' },
);
