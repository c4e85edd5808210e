import Type from 'typebox';
import { Count, nullable, Word } from './primitives.ts';

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

const Described = (what: string) => ({
  name: Type.String({ description: `Name of the ${what}.` }),
  description: Type.String({ description: 'What it is.' }),
});

export const InsightEntry = Type.Object(
  {
    id: Type.String({ description: 'Segment of its address.' }),
    title: Type.String({ description: 'What it is called.' }),
    question: Type.String({ description: 'The question it answers.' }),
    description: Type.String({ description: 'What it tells.' }),
    method: Type.String({ description: 'How it is worked out, in plain words.' }),
    version: Type.Integer({
      description: 'Version of the definition: another one may give other numbers for the same matches.',
      'x-unit': 'version',
    }),
    since: Type.String({ description: 'Version of the API it came with.' }),
    stability: Word(['stable', 'experimental'], 'Whether its columns may still change.'),
    cost: Type.Integer({ description: 'Units a call costs.', 'x-unit': 'units' }),
    minMatches: Count('Matches below which nothing is claimed.'),
    url: Type.String({ description: 'Where it is, of a player: an RFC 6570 template.' }),
    documentation: Type.String({ description: 'Page on the method, with formulas and sources.' }),
    parameters: Type.Array(Type.Object(Described('parameter'), { description: 'A parameter.' }), {
      description: 'Parameters of its own, beside the filters every answer about a player takes.',
    }),
    columns: Type.Array(
      Type.Object(
        {
          ...Described('column'),
          type: Word(['string', 'number', 'integer', 'boolean'], 'Type of its values.'),
          isNullable: Type.Boolean({ description: 'Whether it may be null.' }),
          unit: nullable(Type.String({ description: 'Unit of a number; null of anything else.' })),
        },
        { description: 'A column.' },
      ),
      { description: 'Columns of a row, in their order.' },
    ),
    charts: Type.Array(
      Type.Object(
        {
          id: Type.String({ description: 'What it is asked for by (`chart`).' }),
          title: Type.String({ description: 'What is drawn.' }),
        },
        { description: 'A picture.' },
      ),
      { description: 'Pictures there are of it; the first is drawn unless another is asked for.' },
    ),
  },
  { $id: 'InsightEntry', description: 'An insight of the catalogue.' },
);

export const InsightHeadline = Type.Object(
  {
    id: Type.String({ description: 'Which insight.' }),
    title: Type.String({ description: 'What it is called.' }),
    ...Headline.properties,
  },
  { $id: 'InsightHeadline', description: 'An insight about a player in one sentence.' },
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
