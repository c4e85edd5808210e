import { type ASTNode, Kind } from 'graphql';

/** Where nodes have nodes that can be counted; names and types have none. */
const MEMBERS = [
  'variableDefinitions',
  'defaultValue',
  'directives',
  'selectionSet',
  'selections',
  'arguments',
  'value',
  'values',
  'fields',
] as const;

/** Tells of a node and of all below it, and how many fields are above each. Its own stack: no document is too deep. */
export function nodesOf(top: ASTNode, tell: (node: ASTNode, depth: number) => void): void {
  const open: ASTNode[] = [top];
  const depths: number[] = [0];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const above = depths.pop() ?? 0;
    tell(node, above);
    const depth = node.kind === Kind.FIELD ? above + 1 : above;
    for (const member of MEMBERS) {
      const value = (node as unknown as Partial<Record<string, ASTNode | readonly ASTNode[]>>)[member];
      if (typeof value !== 'object' || value === null) continue;
      for (const below of Array.isArray(value) ? (value as ASTNode[]) : [value as ASTNode]) {
        open.push(below);
        depths.push(depth);
      }
    }
  }
}
