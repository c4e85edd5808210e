import { type DocumentNode, type GraphQLSchema, getOperationAST } from 'graphql';
import { LRUCache } from 'lru-cache';
import { errors } from '../errors.ts';
import { type Cost, costOf } from './cost.ts';
import { checkDocument, parseDocument } from './limits.ts';

/** One operation, as a caller sends it. */
export interface Operation {
  query: string;
  variables: Record<string, unknown>;
  operationName: string | null;
}

/** Units an operation may cost, whoever asks. */
export const MOST_UNITS = 500;

/** Characters of texts that were read lately. */
const KNOWN_CHARACTERS = 4_000_000;

export interface Operations {
  /**
   * What an operation is and costs, before anything of it is done.
   * @throws QUERY_TOO_LARGE, and a GraphQLError when it is no GraphQL.
   */
  look(operation: Operation): { type: 'query' | 'mutation' | 'subscription' | null; cost: Cost };
}

/** Texts are read once. What fails is not remembered: it fails fast. */
export function createOperations(schema: GraphQLSchema): Operations {
  const known = new LRUCache<string, DocumentNode>({
    maxSize: KNOWN_CHARACTERS,
    sizeCalculation: (_, text) => text.length + 1,
  });
  const read = (text: string): DocumentNode => {
    const document = parseDocument(text);
    checkDocument(document);
    known.set(text, document);
    return document;
  };
  return {
    look({ query, operationName, variables }) {
      const document = known.get(query) ?? read(query);
      const type = getOperationAST(document, operationName)?.operation ?? null;
      return { type, cost: costOf(schema, document, operationName, variables) };
    },
  };
}

/** @throws QUERY_TOO_COSTLY when it costs more than anybody may, or than the caller could ever pay. */
export function checkCost({ cost }: Pick<Cost, 'cost'>, budget: number | null): void {
  const most = Math.min(MOST_UNITS, budget ?? MOST_UNITS);
  if (cost > most) throw new errors.QueryTooCostly(cost, most);
}

/**
 * The text by which the operation is known to what keeps compiled ones: they are kept by text alone, and a text may have
 * several operations.
 */
export function textOf({ query, operationName }: Operation): string {
  return operationName === null ? query : `#${operationName.replaceAll(/[^\w]/g, '')}\n${query}`;
}
