import {
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** Values of introspection to a unit: what a schema says of itself is in memory, and large. */
const VALUES_PER_UNIT = 2_000;

export const INTROSPECTION_UNITS = 1 / VALUES_PER_UNIT;

/** How many entries the lists of introspection have in a schema: as they are, or in the mean of its types. */
export type ListSizes = Readonly<Record<string, number>>;

const known = new WeakMap<GraphQLSchema, ListSizes>();

export function introspectionSizes(schema: GraphQLSchema): ListSizes {
  const sizes = known.get(schema) ?? measure(schema);
  known.set(schema, sizes);
  return sizes;
}

function measure(schema: GraphQLSchema): ListSizes {
  const types = Object.values(schema.getTypeMap());
  const directives = schema.getDirectives();
  const fields = types.flatMap((type) => fieldsOf(type));
  const inputs = types.flatMap((type) => (isInputObjectType(type) ? Object.values(type.getFields()) : []));
  const values = types.flatMap((type) => (isEnumType(type) ? type.getValues() : []));
  const mean = (list: readonly unknown[], of: readonly unknown[]) => list.length / Math.max(1, of.length);
  return {
    '__Schema.types': types.length,
    '__Schema.directives': directives.length,
    '__Type.fields': mean(fields, types),
    '__Type.inputFields': mean(inputs, types),
    '__Type.enumValues': mean(values, types),
    '__Type.interfaces': mean(types.filter(isInterfaceType), types),
    '__Type.possibleTypes': mean(types.filter(isInterfaceType), types),
    // Half the types met are wrapped once more: not null, or a list.
    '__Type.ofType': 0.5,
    '__Field.args': mean(
      fields.flatMap(({ args }) => args),
      fields,
    ),
    '__Directive.args': mean(
      directives.flatMap(({ args }) => args),
      directives,
    ),
  };
}

const fieldsOf = (type: GraphQLNamedType): { args: readonly GraphQLArgument[] }[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
