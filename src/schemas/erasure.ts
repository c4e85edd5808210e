import Type from 'typebox';
import { Count, Instant } from './primitives.ts';

export const Erasure = Type.Object(
  {
    erasedAt: Instant('When this person was erased first.'),
    matches: Count('Matches in which they are a pseudonym from now on.'),
    payloads: Count('Kept upstream answers that were written anew or deleted.'),
    gamertags: Count('Gamertags forgotten.'),
    snapshots: Count('Ranks, career ranks and service records forgotten.'),
  },
  { $id: 'Erasure', description: 'What an erasure took away; zeros when there was nothing left.' },
);
