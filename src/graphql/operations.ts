import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type OperationTypeNode,
  specifiedRules,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { errors } from '../errors.ts';
import { type Cost, costOf } from './cost.ts';
import { checkDocument, MOST_FAULTS, parseDocument } from './limits.ts';

/** One operation, as a caller sends it. */
export interface Operation {
  query: string;
  variables: Record<string, unknown>;
  operationName: string | null;
}

/** An operation that can be executed. */
export interface Looked {
  document: DocumentNode;
  type: OperationTypeNode;
  /** Its name in the document; null: it has none. */
  name: string | null;
  cost: Cost;
  /** Units it may cost, whoever asks. */
  most: number;
  /** The text it is compiled by; null: it is too large for that. */
  compiledBy: string | null;
}

/** Units an operation may cost, whoever asks. */
export const MOST_UNITS = 500;

/**
 * Units of one that asks for the schema: nothing is waited for meanwhile, so everybody else waits. Twice what tools ask
 * for, and about 50 ms.
 */
const MOST_INTROSPECTION_UNITS = 20;

/**
 * Documents up to here are compiled when they come again, which blocks everybody: one with 300 fields takes up to 6 ms,
 * the largest that are let in 100 ms. Their trees, half a megabyte each, stay out of the engine’s memory, too.
 */
const MOST_COMPILED = { writtenOut: 300, tokens: 1_000 };

/**
 * Values an answer may have. Whoever reads 200 whole matches has a hundred thousand; from there it is aliases of aliases,
 * and all of them are made in one turn, about a second for half a million.
 */
const MOST_VALUES = 200_000;

/** What is kept of documents that were read lately: bytes of their trees, by what a token takes. */
const KEPT_BYTES = 32_000_000;
const TOKEN_BYTES = 250;

export interface Operations {
  /**
   * What an operation is and costs, before anything of it is done.
   * @throws QUERY_TOO_LARGE, and one or several GraphQLErrors when it is no GraphQL, or none of this schema.
   */
  look(operation: Operation): Looked;
}

interface Known {
  document: DocumentNode;
  operations: readonly OperationDefinitionNode[];
  tokens: number;
  isIntrospection: boolean;
  isCompiled: boolean;
}

/** Texts are read once. What fails is not remembered: it fails fast. */
export function createOperations(schema: GraphQLSchema): Operations {
  const known = new LRUCache<string, Known>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ tokens }, text) => 2 * text.length + TOKEN_BYTES * tokens + 1,
  });

  function read(text: string): Known {
    const document = parseDocument(text);
    const { writtenOut } = checkDocument(document);
    const faults = validate(schema, document, specifiedRules, { maxErrors: MOST_FAULTS });
    if (faults.length > 0) throw new AggregateError(faults);
    const { tokens, isIntrospection } = lookThrough(document);
    const one: Known = {
      document,
      operations: document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION),
      tokens,
      isIntrospection,
      isCompiled: writtenOut <= MOST_COMPILED.writtenOut && tokens <= MOST_COMPILED.tokens,
    };
    known.set(text, one);
    return one;
  }

  return {
    look({ query, operationName, variables }) {
      const { document, operations, isIntrospection, isCompiled } = known.get(query) ?? read(query);
      const node = pick(operations, operationName);
      const { operation: type, name, variableDefinitions = [] } = node;
      const { errors: faults } = getVariableValues(schema, variableDefinitions, variables, {
        maxErrors: MOST_FAULTS,
      });
      if (faults !== undefined) throw new AggregateError(faults.slice(0, MOST_FAULTS));
      return {
        document,
        type,
        name: name?.value ?? null,
        cost: costOf(schema, document, name?.value ?? null, variables),
        most: isIntrospection ? MOST_INTROSPECTION_UNITS : MOST_UNITS,
        compiledBy: isCompiled ? textOf(query, operations.length > 1 ? operationName : null) : null,
      };
    },
  };
}

function pick(
  operations: readonly OperationDefinitionNode[],
  wanted: string | null,
): OperationDefinitionNode {
  const [first] = operations;
  if (first === undefined) throw new GraphQLError('The document has no operation.');
  if (wanted === null) {
    if (operations.length === 1) return first;
    throw new GraphQLError('The document has several operations: operationName must name one of them.');
  }
  const found = operations.find(({ name }) => name?.value === wanted);
  if (found === undefined)
    throw new GraphQLError('The document has no operation by the name of operationName.');
  return found;
}

function lookThrough({ loc }: DocumentNode): { tokens: number; isIntrospection: boolean } {
  let [tokens, isIntrospection] = [0, false];
  for (let token = loc?.startToken.next; token; token = token.next) {
    tokens += 1;
    isIntrospection ||= token.value === '__schema' || token.value === '__type';
  }
  return { tokens, isIntrospection };
}

/**
 * @throws QUERY_TOO_COSTLY when it costs more than anybody may, or than the caller could ever pay, QUERY_TOO_LARGE when more
 * would be made of it than can be made at once.
 */
export function checkCost(
  { cost: { cost: units, values }, most: limit }: Looked,
  budget: number | null,
): void {
  const most = Math.min(limit, budget ?? limit);
  if (units > most) throw Object.assign(new errors.QueryTooCostly(units, most), { cost: { units, most } });
  if (values > MOST_VALUES)
    throw new errors.QueryTooLarge(`The answer may have ${values} values; it may have ${MOST_VALUES}.`);
}

/**
 * The text by which an operation is known to what keeps compiled ones: they are kept by text alone, and a text may have
 * several operations. The name is one of the document, and stands behind it, where it moves no location.
 */
function textOf(query: string, operationName: string | null): string {
  return operationName === null ? query : `${query}\n#${operationName}`;
}
