import {
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Types that rows lead to and do not contain. */
const RELATED = ['Player', 'Match'];

const LATER_FIELD = 'laterFields';

/** Fields of a type that are part of it: neither tables with arguments nor what leads on to somebody or something. */
function ownFields(type: GraphQLNamedType) {
  if (!isObjectType(type)) return null;
  return Object.values(type.getFields()).filter(
    (field) =>
      field.args.length === 0 &&
      !RELATED.includes(getNamedType(field.type).name) &&
      field.name !== 'insights',
  );
}

/** A selection of everything there is in a type. */
export function everythingOf(type: GraphQLOutputType): string {
  const fields = ownFields(getNamedType(type));
  return fields === null
    ? ''
    : ` { ${fields.map((field) => field.name + everythingOf(field.type)).join(' ')} }`;
}

/**
 * A value of REST as the graph must tell it: what is absent is null, and what the schema does not know is apart. What an
 * object of known members has beyond them stays, so that it differs from the graph's.
 */
export function asGraph(type: GraphQLOutputType, value: unknown): unknown {
  if (isNonNullType(type)) return asGraph(type.ofType, value);
  if (value === null || value === undefined) return null;
  if (isListType(type)) return (value as unknown[]).map((one) => asGraph(type.ofType, one));
  const fields = ownFields(type);
  if (fields === null) return value;
  const { ...rest } = value as Record<string, unknown>;
  const told: Record<string, unknown> = {};
  for (const { name, type: of } of fields) {
    if (name === LATER_FIELD) continue;
    told[name] = asGraph(of, rest[name]);
    delete rest[name];
  }
  if (!fields.some(({ name }) => name === LATER_FIELD)) return { ...told, ...rest };
  return { ...told, [LATER_FIELD]: Object.keys(rest).length === 0 ? null : rest };
}
