import type { ApiTable, Question } from '../../src/api/define-table.ts';
import { DIMENSION_NAMES } from '../../src/schemas/dimensions.ts';
import { FILTERS } from '../../src/schemas/filter.ts';

/** Whom the questions are about. */
export interface Asked {
  player: string;
  friend: string;
  map: string;
  playlist: string;
}

/** Which matches are asked about, of every table about a player. */
const filtersOf = ({ friend, map, playlist }: Asked): Question[] => [
  {},
  { ranked: true, lifecycle: ['matchmade'] },
  { outcome: ['win', 'loss'], completed: true },
  { from: '2026-10-26', tz: 'Europe/Berlin', includeIncomplete: true },
  { mode: ['slayer', 'oddball'], playlist: [playlist], last: 40 },
  { map: [map], partySize: [1, 2] },
  { with: [friend], to: '2026-11-15T12:00:00Z' },
  { from: '2030-01-01' },
];

/** Questions of tables that take parameters of their own. */
const ownOf = ({ map, playlist }: Asked): Readonly<Record<string, Question[]>> => ({
  listPlayerStatsBy: [
    ...DIMENSION_NAMES.map((dimension) => ({ dimension })),
    { dimension: 'map,mode', ranked: true },
    { dimension: 'hour,teammate', tz: 'America/New_York', minMatches: 3 },
    { dimension: 'outcome', last: 20, completed: false },
  ],
  getPlayerHistogram: [
    { metric: 'kills' },
    { metric: 'accuracy', bins: 5, ranked: true },
    { metric: 'kda', binWidth: 0.5, completed: false },
    { metric: 'headshotRate', from: '2030-01-01' },
  ],
  listPlayerTeammates: [{ minMatches: 2 }, { minMatches: 1, last: 9 }],
  listPlayerOpponents: [{ minMatches: 2 }, { minMatches: 1, last: 9 }],
  listPlayerSessions: [{ gapMinutes: 5 }, { gapMinutes: 300, outcome: ['win'] }],
  listPlayerChanges: [{ since: '1' }, { kind: ['match', 'rank'] }, { kind: ['record'], ranked: true }],
  listPlayers: [{}, { search: 'a' }, { search: 'zzzzzz' }],
  getLeaderboard: [
    { metric: 'kda', window: 'all', minMatches: 1 },
    { metric: 'winRate', window: '365d', minMatches: 1, mode: ['slayer'] },
    { metric: 'kills', window: 'season', lifecycle: ['matchmade', 'custom'], minMatches: 1, ranked: false },
    { metric: 'damageDealt', window: 'all', map: [map], minMatches: 1 },
    { metric: 'deaths', window: 'all', playlist: [playlist], minMatches: 1 },
    { metric: 'csr' },
    { metric: 'csr', playlist: [playlist] },
  ],
  getBenchmarks: [
    { metric: 'kda', window: 'all', minMatches: 1 },
    { metric: 'accuracy', window: 'all', ranked: true, mode: ['slayer'], lifecycle: ['matchmade'] },
    { metric: 'kills', window: '365d', map: [map], playlist: [playlist] },
  ],
  listMedals: [{}, { lang: 'de-DE' }],
});

/**
 * What both APIs are asked of a table: about a player with every kind of filter, and with every parameter of its own.
 * A table that must be told more than is said here, or takes a parameter that nobody asks with, is refused.
 */
export function questionsOf({ definition, isOfPlayer }: ApiTable, asked: Asked): Question[] {
  const { operationId, params = {}, query = {} } = definition;
  const needed = Object.keys(params).filter((name) => name !== 'player');
  const own = ownOf(asked)[operationId] ?? (definition.tag === 'insights' ? insightQuestions(query) : []);
  const open = isOfPlayer ? filtersOf(asked) : [{}];
  const questions = [...(needed.length > 0 ? [] : open), ...own];
  const parameters = Object.keys(query).filter((name) => !(isOfPlayer && name in FILTERS));
  const missing = [...needed, ...parameters].filter((name) => !questions.some((one) => name in one));
  if (questions.length === 0 || missing.length > 0)
    throw new Error(`nobody asks ${operationId} about ${missing.join(', ')}`);
  return questions.map((one) => (isOfPlayer ? { player: asked.player, ...one } : one));
}

/** Each parameter of an insight by the first and last of its words, or its least and greatest number. */
function insightQuestions(query: Readonly<Record<string, unknown>>): Question[] {
  return Object.entries(query)
    .filter(([name]) => !(name in FILTERS))
    .flatMap(([name, schema]) =>
      valuesOf(schema as Parameters<typeof valuesOf>[0]).map((value) => ({ [name]: value })),
    );
}

function valuesOf({
  enum: words,
  type,
  minimum,
  maximum,
}: {
  enum?: unknown[];
  type?: string;
  minimum?: number;
  maximum?: number;
}): unknown[] {
  if (words !== undefined) return [...new Set([words[0], words.at(-1)])];
  return type === 'boolean' ? [true, false] : [minimum, maximum].filter((value) => value !== undefined);
}
