import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isCompositeType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { INTROSPECTION_UNITS, introspectionSizes } from './introspection-cost.ts';
import { isLeftOut } from './selection.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** What a field costs, in its `extensions.cost`. One that says nothing costs nothing: it is part of what was read. */
export interface FieldCost {
  /** Units of REST for one parent. */
  units: number | ((args: Arguments) => number);
  /** How many entries its answer may have; of what is no list of its own one, unless told. */
  list?: (args: Arguments) => number;
  /** Read together for all parents: a tenth of the units for each. */
  shared?: true;
}

export interface Cost {
  /** Units, whole, at least one. */
  cost: number;
  /** Fields below one another, the root’s first. */
  depth: number;
  /** Fields as they are when fragments are written out and what is asked twice is asked once. */
  fields: number;
  /** Fields among them that are called otherwise. */
  aliases: number;
  /** Values of the answer, as far as that can be told beforehand: each is worked on while everybody else waits. */
  values: number;
}

/**
 * Values that come with a unit. A page of a table is far below; an operation that says the same things under many names, in
 * lists of lists, pays for what it makes of the little that was read.
 */
const VALUES_PER_UNIT = 20_000;

/** Entries of a list within a row, of which nothing is told: medals, columns, teams. */
const LIST_WITHIN = 8;

/** The same of a part, for one parent; in tenths of a unit, so that whole units make whole numbers. */
type Part = { tenths: number } & Omit<Cost, 'cost'>;

const NOTHING: Part = { tenths: 0, depth: 0, fields: 0, aliases: 0, values: 0 };
const VALUE: Part = { ...NOTHING, depth: 1, fields: 1, values: 1 };
const RENAMED_VALUE: Part = { ...VALUE, aliases: 1 };

const FREE: FieldCost = { units: 0 };

/**
 * What an operation of a valid document costs, before it is executed. One that will not be executed (no such operation,
 * wrong variables) costs one unit.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName?: string | null,
  variables: Arguments = {},
): Cost {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return { ...plain(NOTHING), cost: 1 };
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (coerced === undefined) return { ...plain(NOTHING), cost: 1 };
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  return plain(new Reckoning(schema, fragments, coerced).below(root, [operation.selectionSet]));
}

const plain = ({ tenths, ...counts }: Part): Cost => ({
  ...counts,
  cost: Math.max(1, Math.ceil(tenths / 10), Math.ceil(counts.values / VALUES_PER_UNIT)),
});

/** No sum grows beyond what can be counted, and a wrong argument makes none negative. */
const bounded = (value: number): number => (value > 0 ? Math.min(value, Number.MAX_SAFE_INTEGER) : 0);

type AnyField = GraphQLField<unknown, unknown>;

interface Group {
  parent: GraphQLNamedType;
  nodes: FieldNode[];
}

class Reckoning {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variableValues: Arguments;
  readonly #ids = new Map<FieldNode, number>();
  readonly #known = new Map<string, Part>();

  constructor(
    schema: GraphQLSchema,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    variableValues: Arguments,
  ) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#variableValues = variableValues;
  }

  /** All that is asked of one object. */
  below(type: GraphQLNamedType, sets: readonly SelectionSetNode[]): Part {
    const sum = { ...NOTHING };
    for (const group of this.#groups(type, sets)) {
      const part = this.#field(group);
      sum.tenths = bounded(sum.tenths + part.tenths);
      sum.depth = Math.max(sum.depth, part.depth);
      sum.fields = bounded(sum.fields + part.fields);
      sum.aliases = bounded(sum.aliases + part.aliases);
      sum.values = bounded(sum.values + part.values);
    }
    return sum;
  }

  /** A field of the answer, from all the nodes that ask for it; the same nodes are reckoned once. */
  #field({ parent, nodes }: Group): Part {
    const [node] = nodes;
    const field = node && this.#definition(parent, node.name.value);
    if (node === undefined || field === undefined) return NOTHING;
    const price = this.#priceOf(parent, field);
    // Most fields are values that came with what was read.
    if (price === FREE && node.selectionSet === undefined) return node.alias ? RENAMED_VALUE : VALUE;
    const key = `${parent.name} ${nodes.map((one) => this.#id(one)).join(' ')}`;
    const part = this.#known.get(key) ?? this.#reckon(field, price, node, nodes);
    this.#known.set(key, part);
    return part;
  }

  #reckon(field: AnyField, price: FieldCost, node: FieldNode, nodes: readonly FieldNode[]): Part {
    const args = this.#arguments(field, node);
    // A field whose arguments fail is not asked.
    if (args === undefined) return NOTHING;
    const { units, list, shared } = price;
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const below = this.below(getNamedType(field.type), sets);
    const own = bounded(typeof units === 'number' ? units : units(args)) * (shared ? 1 : 10);
    const entries = list === undefined ? 1 : bounded(list(args));
    const within = list === undefined && isListType(getNullableType(field.type)) ? LIST_WITHIN : entries;
    return {
      tenths: bounded(own + entries * below.tenths),
      depth: 1 + below.depth,
      fields: bounded(1 + below.fields),
      aliases: bounded((node.alias === undefined ? 0 : 1) + below.aliases),
      values: bounded(1 + within * below.values),
    };
  }

  #priceOf(parent: GraphQLNamedType, field: AnyField): FieldCost {
    if (isIntrospectionType(parent)) {
      const size = introspectionSizes(this.#schema)[`${parent.name}.${field.name}`] ?? 1;
      return { units: INTROSPECTION_UNITS, list: () => size };
    }
    return (field.extensions as { cost?: FieldCost }).cost ?? FREE;
  }

  #arguments(field: AnyField, node: FieldNode): Arguments | undefined {
    if (field.args.length === 0) return {};
    try {
      return getArgumentValues(field, node, this.#variableValues);
    } catch {
      return undefined;
    }
  }

  #definition(parent: GraphQLNamedType, name: string): AnyField | undefined {
    if (name.startsWith('__') && parent === this.#schema.getQueryType()) {
      const meta = [SchemaMetaFieldDef, TypeMetaFieldDef].find((field) => field.name === name);
      if (meta !== undefined) return meta;
    }
    return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  }

  /** Fields of the answer: what has one name in it is one field. A fragment is looked into once for an object. */
  #groups(type: GraphQLNamedType, sets: readonly SelectionSetNode[]): Iterable<Group> {
    const groups = new Map<string, Group>();
    const seen = new Set<string>();
    const within = (parent: GraphQLNamedType, condition: string | undefined): GraphQLNamedType => {
      const named = condition === undefined ? undefined : this.#schema.getType(condition);
      // A condition wider than the type narrows nothing.
      return named !== undefined && isCompositeType(named) && !isObjectType(parent) ? named : parent;
    };
    const walk = (parent: GraphQLNamedType, { selections }: SelectionSetNode) => {
      for (const node of selections) {
        if (isLeftOut(node.directives, { variableValues: this.#variableValues })) continue;
        if (node.kind === Kind.FIELD) {
          if (node.name.value === '__typename') continue;
          const key = `${parent.name} ${(node.alias ?? node.name).value}`;
          const group = groups.get(key) ?? { parent, nodes: [] };
          group.nodes.push(node);
          groups.set(key, group);
        } else if (node.kind === Kind.INLINE_FRAGMENT) {
          walk(within(parent, node.typeCondition?.name.value), node.selectionSet);
        } else if (!seen.has(node.name.value)) {
          seen.add(node.name.value);
          const fragment = this.#fragments.get(node.name.value);
          if (fragment) walk(within(parent, fragment.typeCondition.name.value), fragment.selectionSet);
        }
      }
    };
    for (const set of sets) walk(type, set);
    return groups.values();
  }

  #id(node: FieldNode): number {
    const id = this.#ids.get(node) ?? this.#ids.size;
    this.#ids.set(node, id);
    return id;
  }
}
