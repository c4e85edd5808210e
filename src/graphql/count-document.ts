import {
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { countComparisons } from './count-comparisons.ts';
import { nodesOf } from './nodes-of.ts';

/** What is counted in a document, in this order: what comes later is only counted when the earlier is little. */
export interface Counts {
  definitions: number;
  selections: number;
  fragmentSpreads: number;
  directives: number;
  aliases: number;
  /** Characters of its longest string. */
  stringLength: number;
  /** Entries of its longest list or input object. */
  listLength: number;
  fragmentCycles: number;
  /** Selections of all definitions, with the fragments written out wherever they are named. */
  writtenOut: number;
  /** Fields below one another, fragments written out. */
  depth: number;
  /** Fields an operation has at its root, fragments written out. */
  rootFields: number;
  /** Pairs of fields that come to one place of the answer, each with what is in its arguments. */
  comparisons: number;
}

type Executable = OperationDefinitionNode | FragmentDefinitionNode;

/** What is in one definition, without the fragments it names. */
interface Part {
  selections: number;
  depth: number;
  rootFields: number;
  /** Fragments, and how many fields there are above each. */
  spreads: { name: string; below: number }[];
}

type Total = Pick<Counts, 'writtenOut' | 'depth' | 'rootFields'>;

/** Counts a document in time that grows with its length alone; `tell` may throw to end it. */
export function countDocument(
  document: DocumentNode,
  tell: (what: keyof Counts, count: number) => void,
): void {
  tell('definitions', document.definitions.length);
  const plain = {
    selections: 0,
    fragmentSpreads: 0,
    directives: 0,
    aliases: 0,
    stringLength: 0,
    listLength: 0,
  };
  const parts = new Map<Executable, Part>();
  for (const definition of document.definitions) {
    const part: Part = { selections: 0, depth: 0, rootFields: 0, spreads: [] };
    nodesOf(definition, (node, depth) => count(node, depth, plain, part));
    plain.selections += part.selections;
    plain.fragmentSpreads += part.spreads.length;
    if ('selectionSet' in definition) parts.set(definition as Executable, part);
  }
  for (const [what, number] of Object.entries(plain)) tell(what as keyof typeof plain, number);
  const totals = totalsOf(parts, tell);
  const most = (what: keyof Total) => Math.max(0, ...totals.map((total) => total[what]));
  tell(
    'writtenOut',
    totals.reduce((sum, { writtenOut }) => sum + writtenOut, 0),
  );
  tell('depth', most('depth'));
  tell('rootFields', most('rootFields'));
  tell('comparisons', countComparisons(document));
}

function count(
  node: ASTNode,
  depth: number,
  plain: Omit<Counts, keyof Total | 'definitions' | 'fragmentCycles' | 'comparisons'>,
  part: Part,
): void {
  switch (node.kind) {
    case Kind.FIELD:
      part.selections += 1;
      part.depth = Math.max(part.depth, depth + 1);
      if (depth === 0) part.rootFields += 1;
      if (node.alias !== undefined) plain.aliases += 1;
      break;
    case Kind.INLINE_FRAGMENT:
      part.selections += 1;
      break;
    case Kind.FRAGMENT_SPREAD:
      part.selections += 1;
      part.spreads.push({ name: node.name.value, below: depth });
      break;
    case Kind.DIRECTIVE:
      plain.directives += 1;
      break;
    case Kind.STRING:
      plain.stringLength = Math.max(plain.stringLength, node.value.length);
      break;
    case Kind.LIST:
      plain.listLength = Math.max(plain.listLength, node.values.length);
      break;
    case Kind.OBJECT:
      plain.listLength = Math.max(plain.listLength, node.fields.length);
      break;
  }
}

/** The definitions with their fragments written out, each fragment reckoned once. */
function totalsOf(parts: ReadonlyMap<Executable, Part>, tell: (what: keyof Counts, count: number) => void) {
  const byName = new Map<string, Part>();
  for (const [definition, part] of parts) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) byName.set(definition.name.value, part);
  }
  const known = new Map<Part, Total | 'open'>();
  const totalOf = (part: Part): Total => {
    const before = known.get(part);
    if (before === 'open') {
      tell('fragmentCycles', 1);
      return { writtenOut: 0, depth: 0, rootFields: 0 };
    }
    if (before !== undefined) return before;
    known.set(part, 'open');
    const total: Total = { writtenOut: part.selections, depth: part.depth, rootFields: part.rootFields };
    for (const { name, below } of part.spreads) {
      const fragment = byName.get(name);
      if (fragment === undefined) continue;
      const inner = totalOf(fragment);
      total.writtenOut += inner.writtenOut;
      total.depth = Math.max(total.depth, below + inner.depth);
      if (below === 0) total.rootFields += inner.rootFields;
    }
    known.set(part, total);
    return total;
  };
  return [...parts].map(([{ kind }, part]) => {
    const total = totalOf(part);
    // A fragment’s first fields are at no root.
    return kind === Kind.FRAGMENT_DEFINITION ? { ...total, rootFields: 0 } : total;
  });
}
