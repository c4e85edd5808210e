import Type from 'typebox';
import { Count, Word } from './primitives.ts';

/** What can be said of an estimate. */
export const VERDICTS = ['signal', 'unclear', 'insufficient'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const Headline = Type.Object(
  {
    text: Type.String({ description: 'The answer in one sentence, worked out from the rows.' }),
    verdict: Word(
      VERDICTS,
      '`signal`: more than chance. `unclear`: the interval of the effect covers zero. `insufficient`: too few matches to say.',
    ),
    n: Count('Matches it rests on.'),
  },
  { $id: 'Headline', description: 'An insight in one sentence.' },
);

export const Provenance = Type.Object(
  {
    insight: Type.String({ description: 'Which insight.' }),
    version: Type.Integer({
      description: 'Version of its definition: another one may give other numbers for the same matches.',
      'x-unit': 'version',
    }),
    sql: Type.String({ description: 'The statement that read the matches.' }),
    parameters: Type.Array(Type.String({ description: 'A value, lists as JSON.' }), {
      description: 'The values of its placeholders, from $1.',
    }),
    revision: Type.Integer({
      description: 'Revision of the player’s data it is made of.',
      'x-unit': 'revision',
    }),
    matches: Count('Matches that count.'),
    exclusions: Type.Record(Type.String(), Count('Matches left out for it.'), {
      description:
        'Why matches were left out, and how many: `incomplete` are those the player did not see to their end.',
    }),
  },
  { $id: 'Provenance', description: 'Where the numbers come from, for who wants to check them.' },
);
