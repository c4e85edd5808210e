import Type from 'typebox';
import { selectChanges } from '../../db/reads/tables/changes.ts';
import type { Deps } from '../../deps.ts';
import { ChangeKind, PlayerChange } from '../../schemas/change.ts';
import type { Filter } from '../../schemas/filter.ts';
import type { ApiTable } from '../define-table.ts';
import { createPlayerTable } from '../player-table.ts';
import { revisionOf } from '../since.ts';

const QUERY = {
  since: Type.Optional(
    Type.String({
      maxLength: 200,
      default: '0',
      description:
        'What the caller has seen: a revision (`freshness.revision`, `revision` of a row), or the ETag of an answer ' +
        'about this player. Without it: everything since the player was registered.',
      'x-example': 'W/"r12.m3-q83vASNFZ4mrze8B"',
    }),
  ),
  kind: Type.Optional(
    Type.Array(ChangeKind, {
      minItems: 1,
      maxItems: 3,
      description: 'Only changes of these kinds; all of them unless told.',
    }),
  ),
};

interface ChangesQuestion extends Filter {
  since?: string;
  kind?: string[];
}

/** What is new of a player, for those who ask again and again. */
export function playerChanges(pool: Deps['db']['pool']): ApiTable[] {
  return [
    createPlayerTable<ChangesQuestion>(pool, {
      operationId: 'listPlayerChanges',
      path: '/changes',
      summary: 'What came since',
      description:
        'What was stored of a player after `since`, in the order it was stored. Take every page; then the ' +
        'next `since` is the `revision` of the last row, or the ETag of the last page, and nothing is missed or told ' +
        'twice. Without news the ETag stays and a conditional request is a 304. `since` beyond the present revision ' +
        'has no rows: compare it with `freshness.revision`. Matches stored before the player was registered are no ' +
        'news. A record is broken by a match that is better than every match stored before it, whenever they were ' +
        'played; the first value of a metric breaks nothing. The filters choose among matches (left ones included ' +
        'unless told otherwise) and records (completed matches only unless told otherwise); ranks are of no match ' +
        'and are always told, unless `kind` leaves them out.',
      cost: 1,
      query: QUERY,
      row: PlayerChange,
      pageSize: 100,
      check: ({ since }) => void revisionOf(String(since ?? 0)),
      select: ({ since = '0', ...query }, parameters, page) =>
        selectChanges({ ...query, since: revisionOf(since) }, parameters, page),
    }),
  ];
}
