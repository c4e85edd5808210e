import {
  buildSchema,
  execute,
  GraphQLEnumType,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  parse,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { checkValue } from '../../../src/api/check-value.ts';
import type { Failure } from '../../../src/api/failure.ts';
import { tellFailures } from '../../../src/graphql/failures.ts';
import { MatchId } from '../../../src/schemas/primitives.ts';

const logged: unknown[] = [];
const log = { error: (...words: unknown[]) => void logged.push(words) } as never;

const Word = new GraphQLEnumType({ name: 'Word', values: { win: {} } });
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      word: { type: Word, resolve: () => 'a secret' },
      missing: { type: new GraphQLNonNull(Word), resolve: () => null },
    },
  }),
});

describe('what is told of', () => {
  it.each(['word', 'missing'])(
    'an answer that is none of its schema is that it is our fault: %s',
    (field) => {
      const { errors = [] } = execute({ schema, document: parse(`{ ${field} }`) }) as { errors?: [] };
      const before = logged.length;
      const [told] = tellFailures(errors, log);
      expect([told?.code, told?.status]).toEqual(['INTERNAL', 500]);
      expect(JSON.stringify(told)).not.toContain('a secret');
      expect(logged.length).toBe(before + 1);
    },
  );

  it('an argument is that it is the caller’s', () => {
    const given = buildSchema('type Query { word(n: Int!): Int }');
    const document = parse('query ($n: Int) { word(n: $n) }');
    const { errors = [] } = execute({ schema: given, document, variableValues: { n: null } }) as {
      errors?: [];
    };
    expect(tellFailures(errors, log)[0]?.code).toBe('GRAPHQL_INVALID');
  });

  it('a value without the form it must have is an example of it', () => {
    try {
      checkValue(MatchId, 'x', 'arguments/id');
      expect.unreachable();
    } catch (error) {
      expect((error as Failure).validation?.[0]?.message).toBe(
        'does not have the form of, for example, 6b77bfe2-6800-48f0-81d2-a2a5b5422084',
      );
    }
  });
});
