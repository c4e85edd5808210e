import { GraphQLError, GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from 'graphql';

// What is given out came from the database in its form, and is passed on as it is; what comes in is looked at.

const INSTANT =
  /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

function toInstant(value: unknown): string {
  if (typeof value === 'string' && INSTANT.test(value) && isDay(value.slice(0, 10))) return value;
  throw new GraphQLError('A DateTime is text in ISO 8601, with its offset: "2026-11-01T18:30:00Z".');
}

/** A month that is too short rolls over into the next in a Date: then it is no day of the calendar. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function toWhole(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new GraphQLError('A Long is a whole number from -(2^53 - 1) to 2^53 - 1.');
}

/** What stands in a document, for scalars whose variables are JSON values of one kind. */
const literal = (node: ValueNode, kind: Kind): unknown =>
  node.kind === kind ? valueFromASTUntyped(node) : undefined;

export const DateTime = new GraphQLScalarType<string, unknown>({
  name: 'DateTime',
  description: 'An instant in ISO 8601, as text; in answers UTC with milliseconds.',
  serialize: (value) => value,
  parseValue: toInstant,
  parseLiteral: (node) => toInstant(literal(node, Kind.STRING)),
});

export const Long = new GraphQLScalarType<number, unknown>({
  name: 'Long',
  description: 'A whole number of up to 53 bits: sums and ids of the upstream do not fit into 32.',
  serialize: (value) => value,
  parseValue: toWhole,
  parseLiteral: (node) => toWhole(literal(node, Kind.INT)),
});

export const Json = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'Any JSON value, where the members are not known beforehand.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});
