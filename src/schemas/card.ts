import Type from 'typebox';
import { OUTCOMES } from './enums.ts';
import { Csr } from './match.ts';
import { METRICS } from './metrics.ts';
import { estimateOf } from './player-stats.ts';
import { Count, Instant, nullable, ref, Word, Xuid } from './primitives.ts';

/** The metrics of a card, in their order. */
export const CARD_METRICS = ['winRate', 'kda', 'killsPer10', 'accuracy', 'damageEfficiency'] as const;

/** Newest results a card tells. */
export const CARD_RESULTS = 100;

const RESULTS = [OUTCOMES[2], OUTCOMES[3], OUTCOMES[1]] as const;

export const Card = Type.Object(
  {
    xuid: Xuid,
    gamertag: nullable(Type.String({ description: 'Present gamertag; null until it is fetched.' })),
    rank: nullable(
      Type.Object(
        {
          playlist: nullable(Type.String({ description: 'Name of the playlist.' })),
          takenAt: Instant('Fetched.'),
          csr: nullable(ref(Csr)),
        },
        {
          description:
            'The highest rank upstream said last of any playlist, whatever the filters; null: none is known.',
        },
      ),
    ),
    matches: Count('Matches counted.'),
    metrics: Type.Object(Object.fromEntries(CARD_METRICS.map((name) => [name, estimateOf(METRICS[name])])), {
      description: 'The numbers of the card, each with its interval.',
    }),
    results: Type.Array(Type.Unsafe<(typeof RESULTS)[number]>(Word(RESULTS, 'How a match ended.')), {
      maxItems: CARD_RESULTS,
      description: `Results of the newest matches counted, at most ${CARD_RESULTS}, in the order they were played.`,
    }),
    lastMatchAt: nullable(Instant('Start of the last match counted.')),
  },
  { $id: 'Card', description: 'A player at a glance.' },
);
