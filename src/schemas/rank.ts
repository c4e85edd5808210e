import Type from 'typebox';
import { Csr, matchLabel } from './match.ts';
import { Instant, MatchId, nullable, ref } from './primitives.ts';

/** A player's rank in one playlist, as upstream said it last. */
export const PlaylistRank = Type.Object({
  playlist: Type.Object(
    {
      assetId: Type.String({ format: 'uuid', description: 'Upstream id of the playlist.' }),
      name: nullable(Type.String({ description: 'Name of the playlist.' })),
    },
    { description: 'Ranked playlist.' },
  ),
  takenAt: Instant('Fetched.'),
  current: nullable(ref(Csr)),
  seasonMax: nullable(ref(Csr)),
  allTimeMax: nullable(ref(Csr)),
});

export const RankedMatch = Type.Object(
  {
    matchId: MatchId,
    endedAt: Instant('When the match ended, and the rank was what it is after it.'),
    playlist: matchLabel.playlist,
    csrBefore: nullable(ref(Csr)),
    csrAfter: ref(Csr),
    csrChange: nullable(
      Type.Integer({
        description: 'CSR after − CSR before; null during placement and on its last match.',
        'x-unit': 'CSR',
      }),
    ),
  },
  { $id: 'RankedMatch', description: 'What a ranked match did to the player’s CSR.' },
);
