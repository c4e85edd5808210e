import {
  type DirectiveNode,
  type FieldNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What is wanted below a field, by the names of fields (whatever they are called in the answer). A value: `true`. */
export type Wanted = { readonly [name: string]: Wanted | true };

/** What a resolver is told of its call, as far as it is needed here. */
export type Info = Pick<
  GraphQLResolveInfo,
  'fragments' | 'variableValues' | 'operation' | 'path' | 'fieldNodes'
>;

/** Resolvers of the entries of a list ask the same of one call: its variables, and then the nodes of the field. */
const known = new WeakMap<object, WeakMap<object, Wanted>>();

/**
 * What a call wants below the field that is being resolved. It is read from the operation along the path: a compiled
 * query (graphql-jit) lists nodes of the field that this call’s `@skip` and `@include` leave out.
 */
export function wantedBelow(info: Info): Wanted {
  const ofCall = known.get(info.variableValues) ?? new WeakMap<object, Wanted>();
  known.set(info.variableValues, ofCall);
  const wanted = ofCall.get(info.fieldNodes) ?? gather(setsAt(info), info);
  ofCall.set(info.fieldNodes, wanted);
  return wanted;
}

/** Fields a call wants right below the one that is being resolved. */
export function nodesBelow(info: Info): FieldNode[] {
  return fieldsOf(setsAt(info), info);
}

/** What is wanted at the end of a path below it; undefined: nobody asked to go there. */
export function wantedAt(info: Info, path: readonly string[]): Wanted | undefined {
  let wanted = wantedBelow(info);
  for (const name of path) {
    const next: Wanted | true | undefined = wanted[name];
    if (next === undefined) return undefined;
    wanted = next === true ? {} : next;
  }
  return wanted;
}

function setsAt(info: Info): SelectionSetNode[] {
  const keys: string[] = [];
  for (let at: Info['path'] | undefined = info.path; at !== undefined; at = at.prev) {
    if (typeof at.key === 'string') keys.unshift(at.key);
  }
  let sets = [info.operation.selectionSet];
  for (const key of keys) {
    const nodes = fieldsOf(sets, info).filter((node) => (node.alias ?? node.name).value === key);
    sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  }
  return sets;
}

function gather(sets: readonly SelectionSetNode[], info: Info): Wanted {
  const below = new Map<string, { isValue: boolean; sets: SelectionSetNode[] }>();
  for (const { name, selectionSet } of fieldsOf(sets, info)) {
    if (name.value === '__typename') continue;
    const field = below.get(name.value) ?? { isValue: selectionSet === undefined, sets: [] };
    if (selectionSet !== undefined) field.sets.push(selectionSet);
    below.set(name.value, field);
  }
  return Object.fromEntries(
    [...below].map(([name, field]) => [name, field.isValue ? true : gather(field.sets, info)]),
  );
}

/** Fields of some selections of one object. A fragment is looked into once, however often it is named. */
function fieldsOf(sets: readonly SelectionSetNode[], info: Info): FieldNode[] {
  const fields: FieldNode[] = [];
  const seen = new Set<string>();
  const walk = (selections: readonly SelectionNode[]) => {
    for (const node of selections) {
      if (isLeftOut(node.directives, info)) continue;
      if (node.kind === Kind.FIELD) fields.push(node);
      else if (node.kind === Kind.INLINE_FRAGMENT) walk(node.selectionSet.selections);
      else if (!seen.has(node.name.value)) {
        seen.add(node.name.value);
        walk(info.fragments[node.name.value]?.selectionSet.selections ?? []);
      }
    }
  };
  for (const { selections } of sets) walk(selections);
  return fields;
}

/** Whether `@skip` or `@include` leave a selection out of a call with these variables. */
export function isLeftOut(
  directives: readonly DirectiveNode[] | undefined,
  { variableValues }: Pick<Info, 'variableValues'>,
): boolean {
  return (directives ?? []).some((directive) => {
    const leavesOut = { skip: true, include: false }[directive.name.value];
    const value = directive.arguments?.[0]?.value;
    if (leavesOut === undefined || value === undefined) return false;
    const given =
      value.kind === Kind.VARIABLE ? variableValues[value.name.value] : 'value' in value && value.value;
    return given === leavesOut;
  });
}
