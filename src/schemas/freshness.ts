import Type from 'typebox';
import { Count, Instant, nullable, Word } from './primitives.ts';

export const FRESHNESS_STATES = ['new', 'syncing', 'current', 'delayed', 'private', 'stopped'] as const;

export const FreshnessState = Word(
  [...FRESHNESS_STATES],
  '`new`: registered, not looked at yet. `syncing`: matches are being fetched. `current`: all that upstream lists is ' +
    'stored. `delayed`: upstream did not answer; what is stored is served. `private`: the player hides their history. ' +
    '`stopped`: no longer tracked.',
);

export const Freshness = Type.Object(
  {
    asOf: Instant('When this answer was made.'),
    revision: Type.Integer({
      description: 'Goes up with every change of this player’s data.',
      'x-unit': 'revision',
    }),
    stored: Count('Matches stored in which the player took part.'),
    upstreamTotal: nullable(
      Count('Upstream’s own count of the player’s matches; close to, but not comparable with `stored`.'),
    ),
    lastSync: nullable(Instant('When the history was last looked at with success.')),
    nextSync: nullable(Instant('When it is looked at next.')),
    state: FreshnessState,
  },
  { $id: 'Freshness', description: 'How fresh the data of a player is, and if not, why.' },
);
