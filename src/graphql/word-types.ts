import { GraphQLEnumType, GraphQLString } from 'graphql';
import type { TSchema } from 'typebox';
import { described, wordTexts } from './descriptions.ts';
import { type Shape, shapeOf } from './shape.ts';
import { isName, type TypeNames } from './type-names.ts';

type WordsShape = Extract<Shape, { kind: 'words' }>;

/** The type of some words; `name` is theirs unless they have one of their own. */
export type WordType = (
  shape: WordsShape,
  name: string | undefined,
  path: string,
) => GraphQLEnumType | typeof GraphQLString;

/** Whether words are an enum: GraphQL has names for all of them. */
export const isEnum = ({ words }: WordsShape): boolean =>
  words.every((word) => isName(word) && !['true', 'false', 'null'].includes(word));

/**
 * Types of words: an enum where it can be, else text.
 * @param shared words with a name of their own, explained best by these schemas.
 */
export function createWordTypes(shared: Readonly<Record<string, TSchema>>, { once }: TypeNames): WordType {
  const named = new Map<string, { name: string; shape: WordsShape }>();
  for (const [name, schema] of Object.entries(shared)) {
    const shape = shapeOf(schema, name);
    if (shape.kind !== 'words') throw new TypeError(`${name}: has no words`);
    const known = named.get(keyOf(shape));
    if (known !== undefined) throw new TypeError(`${name}: its words are those of ${known.name}`);
    named.set(keyOf(shape), { name, shape });
  }
  return (told, name, path) => {
    if (!isEnum(told)) return GraphQLString;
    const own = named.get(keyOf(told));
    const called = own?.name ?? name;
    if (called === undefined) throw new TypeError(`${path}: words without a name`);
    const { words, description } = own?.shape ?? told;
    return once(called, `words ${keyOf(told)}`, (typeName) => {
      const texts = wordTexts(words, description);
      return new GraphQLEnumType({
        name: typeName,
        description: described(description ?? told.description, path),
        values: Object.fromEntries(words.map((word) => [word, { description: texts.get(word) ?? word }])),
      });
    });
  };
}

/** The same words are the same, in whatever order they are said. */
const keyOf = ({ words }: WordsShape): string => [...words].sort().join(' ');
