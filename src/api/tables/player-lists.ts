import Type from 'typebox';
import { type CompanyQuery, selectOpponents, selectTeammates } from '../../db/reads/tables/company.ts';
import { selectMedals } from '../../db/reads/tables/medals.ts';
import { selectRanks } from '../../db/reads/tables/ranks.ts';
import { selectRecords } from '../../db/reads/tables/records.ts';
import { type SessionsQuery, selectSessions } from '../../db/reads/tables/sessions.ts';
import type { Deps } from '../../deps.ts';
import { Opponent, Teammate } from '../../schemas/company.ts';
import { MedalsCounted, PlayerMedal } from '../../schemas/player-medal.ts';
import { PlaylistRank, RankedMatch } from '../../schemas/rank.ts';
import { MINIMUMS_IN_WORDS, PlayerRecord } from '../../schemas/record.ts';
import { Session } from '../../schemas/session.ts';
import type { ApiTable } from '../define-table.ts';
import { createPlayerTable } from '../player-table.ts';

const MinMatches = Type.Optional(
  Type.Integer({
    minimum: 1,
    maximum: 100_000,
    default: 1,
    description: 'Only people met in so many matches at least.',
  }),
);

const GapMinutes = Type.Optional(
  Type.Integer({
    minimum: 1,
    maximum: 1_440,
    default: 60,
    description:
      'The longest break in minutes, from the end of a match to the start of the next, within one session.',
  }),
);

/** What a player’s matches add up to, as lists. */
export function playerLists(pool: Deps['db']['pool']): ApiTable[] {
  return [
    createPlayerTable(pool, {
      operationId: 'listPlayerRecords',
      path: '/records',
      summary: 'A player’s records',
      description:
        'The best match by each metric of which more is better; of equals the earliest holds the record. Metrics of ' +
        'which less is better have none: the fewest deaths are those of the shortest match. A match must have had ' +
        `${MINIMUMS_IN_WORDS} (\`minimum\`). A metric no match counts for is left out. \`score\` is compared across ` +
        'modes unless `mode` is given. Matches not completed are left out unless told otherwise.',
      cost: 3,
      row: PlayerRecord,
      pageSize: 50,
      select: selectRecords,
    }),
    createPlayerTable(pool, {
      operationId: 'listPlayerMedals',
      path: '/medals',
      summary: 'A player’s medals',
      description:
        'How often a player earned each medal, the most frequent first. Medals upstream’s metadata does not have are ' +
        'listed without a name. Matches not completed are left out unless told otherwise.',
      cost: 2,
      row: PlayerMedal,
      meta: { counted: MedalsCounted },
      select: selectMedals,
    }),
    createPlayerTable<CompanyQuery>(pool, {
      operationId: 'listPlayerTeammates',
      path: '/teammates',
      summary: 'Who a player played with',
      description:
        'People who ended a match on the player’s team, those met most often first. Wins, losses, ties and KDA are the ' +
        'player’s own. Bots are nobody; free-for-all has no teams and so no teammates. Matches the player did not ' +
        'complete are left out unless told otherwise.',
      cost: 3,
      query: { minMatches: MinMatches },
      row: Teammate,
      tellsNames: true,
      select: selectTeammates,
    }),
    createPlayerTable<CompanyQuery>(pool, {
      operationId: 'listPlayerOpponents',
      path: '/opponents',
      summary: 'Who a player played against',
      description:
        'People who ended a match on another team than the player, those met most often first; in free-for-all ' +
        'everybody. Wins, losses, ties and KDA are the player’s own. Bots are nobody. Matches the player did not ' +
        'complete are left out unless told otherwise.',
      cost: 3,
      query: { minMatches: MinMatches },
      row: Opponent,
      tellsNames: true,
      select: selectOpponents,
    }),
    createPlayerTable(pool, {
      operationId: 'listPlayerRanks',
      path: '/ranks',
      summary: 'A player’s CSR, match by match',
      description:
        'CSR before and after each match on a ladder, newest first by start, left ones included; placement matches too, ' +
        'without a value. `current` is what upstream said last of each playlist, whatever the filters. Pages by ' +
        'cursor: no match is skipped or repeated while new ones arrive.',
      cost: 1,
      row: RankedMatch,
      endless: true,
      meta: {
        current: Type.Array(PlaylistRank, {
          description: 'The rank in each ranked playlist, highest first.',
        }),
      },
      select: selectRanks,
    }),
    createPlayerTable<SessionsQuery>(pool, {
      operationId: 'listPlayerSessions',
      path: '/sessions',
      summary: 'A player’s sessions',
      description:
        'Matches played without a break longer than `gapMinutes`, newest session first. Sessions are drawn over all ' +
        'matches of the player; the filters choose among the matches within, and a session with none left is not ' +
        'listed. Matches not completed are left out of the sums unless told otherwise.',
      cost: 2,
      query: { gapMinutes: GapMinutes },
      row: Session,
      select: selectSessions,
    }),
  ];
}
