import Type from 'typebox';
import { Count, Instant, nullable, Xuid } from './primitives.ts';

/** A value with its 90 % interval; `unit` is of all three. */
const Estimated = (description: string, interval: string, unit: string) =>
  Type.Object(
    {
      value: nullable(Type.Number({ description: `${description} Null without any.`, 'x-unit': unit })),
      lower: nullable(
        Type.Number({ description: `Lower end of the 90 % interval: ${interval}.`, 'x-unit': unit }),
      ),
      upper: nullable(
        Type.Number({ description: `Upper end of the 90 % interval: ${interval}.`, 'x-unit': unit }),
      ),
      n: Count('Matches it is made of.'),
    },
    { description },
  );

const company = (together: string) => ({
  xuid: Xuid,
  gamertag: nullable(Type.String({ description: 'Present gamertag; null until it is fetched.' })),
  matches: Count(`Matches ${together}.`),
  wins: Count('Of those, matches the player of this path won.'),
  losses: Count('Of those, lost.'),
  ties: Count('Of those, tied.'),
  winRate: Estimated('Share of wins among wins, losses and ties.', 'Wilson’s, null without any', 'ratio'),
  kda: Estimated(
    'Mean KDA of the player of this path in those matches.',
    'mean ± 1.645 standard errors, null for fewer than two matches',
    'kda',
  ),
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
