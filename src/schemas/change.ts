import Type from 'typebox';
import { Csr, matchLabel, Outcome } from './match.ts';
import { Instant, MatchId, nullable, ref, Word } from './primitives.ts';
import { MetricUnit, RecordMetricWord } from './record.ts';

export const CHANGE_KINDS = ['match', 'rank', 'record'] as const;

export const ChangeKind = Word(
  CHANGE_KINDS,
  '`match`: a match newly stored. `rank`: the CSR of a playlist moved. `record`: a match beat all stored before it.',
);

const Value = (description: string) => nullable(Type.Number({ description, 'x-unit': 'metric' }));

export const PlayerChange = Type.Object(
  {
    revision: Type.Integer({ description: 'The revision that brought it.', 'x-unit': 'revision' }),
    at: Instant('When it was stored here.'),
    kind: ChangeKind,
    matchId: nullable(MatchId),
    startedAt: nullable(Instant('Start of the match.')),
    map: matchLabel.map,
    mode: nullable(matchLabel.mode),
    playlist: matchLabel.playlist,
    outcome: nullable(Outcome),
    kda: nullable(
      Type.Number({ description: 'Kills + assists / 3 − deaths of the match.', 'x-unit': 'kda' }),
    ),
    csrBefore: nullable(ref(Csr)),
    csrAfter: nullable(ref(Csr)),
    csrChange: nullable(
      Type.Integer({ description: 'CSR after − CSR before; null where one is not known.', 'x-unit': 'CSR' }),
    ),
    metric: nullable(RecordMetricWord),
    unit: nullable(MetricUnit),
    value: Value('The new record, in `unit`.'),
    previous: Value('The record until then, in `unit`.'),
  },
  {
    $id: 'PlayerChange',
    description: 'Something that came since; what its kind does not have is null.',
  },
);
