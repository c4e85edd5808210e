import { selectCard } from '../../db/reads/tables/player-card.ts';
import type { Deps } from '../../deps.ts';
import { Card } from '../../schemas/card.ts';
import { Exclusions } from '../../schemas/player-stats.ts';
import type { ApiTable } from '../define-table.ts';
import { createPlayerTable } from '../player-table.ts';

/** A player at a glance: for a page of their own, a signature, a preview. */
export function playerCard(pool: Deps['db']['pool']): ApiTable {
  return createPlayerTable(pool, {
    operationId: 'getPlayerCard',
    path: '/card',
    summary: 'A player at a glance',
    description:
      'Name, highest rank, five numbers with their 90 % intervals and the newest results; as `/card.svg` and ' +
      '`/card.png` a picture to embed, 600 × 200. Matches not completed are left out and counted in `exclusions`.',
    cost: 3,
    row: Card,
    single: true,
    meta: { exclusions: Exclusions },
    select: selectCard,
  });
}
