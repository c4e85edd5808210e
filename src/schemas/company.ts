import Type from 'typebox';
import { METRICS } from './metrics.ts';
import { estimateOf } from './player-stats.ts';
import { Count, Instant, nullable, Xuid } from './primitives.ts';

const company = (together: string) => ({
  xuid: Xuid,
  gamertag: nullable(Type.String({ description: 'Present gamertag; null until it is fetched.' })),
  matches: Count(`Matches ${together}.`),
  wins: Count('Of those, matches the player of this path won.'),
  losses: Count('Of those, lost.'),
  ties: Count('Of those, tied.'),
  winRate: estimateOf(METRICS.winRate),
  kda: estimateOf(METRICS.kda),
  firstPlayedAt: Instant(`Start of the first match ${together}.`),
  lastPlayedAt: Instant(`Start of the last match ${together}.`),
});

export const Teammate = Type.Object(company('on the same team'), {
  $id: 'Teammate',
  description: 'Somebody who was on the player’s team.',
});

export const Opponent = Type.Object(company('on different teams'), {
  $id: 'Opponent',
  description: 'Somebody who was on another team than the player.',
});
