import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** An operation that asks about one player, and for nothing but what their versions tell whether it is new. */
export interface PagePlan {
  /** The field that names the player. */
  field: FieldNode;
  /** Where freshness is told, which is another at each moment: by the name it has in the answer, what of it by its. */
  freshness: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/**
 * How an operation is a page of one player; null: it is not, or it leads on to others, to matches or to insights, or it is
 * written with fragments or directives, whose answers are not worth the looking into.
 */
export function planOf(
  schema: GraphQLSchema,
  { operation, selectionSet, directives }: OperationDefinitionNode,
): PagePlan | null {
  const query = schema.getQueryType();
  const [field, ...others] = selectionSet.selections;
  if (operation !== 'query' || query == null || others.length > 0 || directives?.length) return null;
  if (field?.kind !== Kind.FIELD || field.name.value !== 'player' || field.directives?.length) return null;
  const player = getNamedType(query.getFields().player?.type) as GraphQLObjectType | undefined;
  if (player === undefined || field.selectionSet === undefined) return null;
  const freshness = new Map<string, Map<string, string>>();
  for (const node of field.selectionSet.selections) {
    if (node.kind !== Kind.FIELD || !isPlain(player, node)) return null;
    if (node.name.value !== 'freshness') continue;
    const key = keyOf(node);
    const members = freshness.get(key) ?? new Map<string, string>();
    for (const member of node.selectionSet?.selections ?? [])
      if (member.kind === Kind.FIELD) members.set(keyOf(member), member.name.value);
    freshness.set(key, members);
  }
  return { field, freshness };
}

export const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

/** Types that are of others, or of more than a player’s versions tell. */
const BEYOND = ['Player', 'Match', 'PlayerInsights'];

function isPlain(parent: GraphQLObjectType, node: FieldNode): boolean {
  if (node.directives?.length) return false;
  if (node.name.value === '__typename') return true;
  const type = getNamedType(parent.getFields()[node.name.value]?.type);
  if (type === undefined || BEYOND.includes(type.name)) return false;
  const below: SelectionSetNode | undefined = node.selectionSet;
  if (below === undefined || !isObjectType(type)) return true;
  return below.selections.every((one) => one.kind === Kind.FIELD && isPlain(type, one));
}
