import fc from 'fast-check';

/**
 * Operations of a schema whose type `T` has the values `i`, `j` and the objects `a`, `b`, `list` of its own kind, as
 * text, and the same with its fragments written out. Fields called otherwise are called `name__n`.
 */
export type Selection =
  | { kind: 'value'; name: 'i' | 'j' | '__typename'; alias: number; when: string }
  | { kind: 'object'; name: 'a' | 'b' | 'list'; alias: number; when: string; of: Selection[] }
  | { kind: 'inline'; when: string; of: Selection[] }
  | { kind: 'fragment'; when: string; of: Selection[] };

const when = fc.constantFrom(
  ...['', '', '', ' @include(if: $yes)', ' @skip(if: $yes)', ' @include(if: false)', ' @skip(if: $no)'],
  ' @include(if: $yes) @skip(if: $no)',
);
// One of three stands for another name, so that the same field is asked for twice.
const alias = fc.constantFrom(0, 0, 1, 2);

export const selections: fc.Arbitrary<Selection[]> = fc.letrec<{ one: Selection; some: Selection[] }>(
  (tie) => ({
    some: fc.array(tie('one'), { minLength: 1, maxLength: 3 }),
    one: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'selection' },
      fc.record({
        kind: fc.constant('value' as const),
        name: fc.constantFrom('i', 'j', '__typename'),
        alias,
        when,
      }),
      fc.record({
        kind: fc.constant('object' as const),
        name: fc.constantFrom('a', 'b', 'list'),
        alias,
        when,
        of: tie('some'),
      }),
      fc.record({ kind: fc.constant('inline' as const), when, of: tie('some') }),
      fc.record({ kind: fc.constant('fragment' as const), when, of: tie('some') }),
    ),
  }),
).some;

/** The document; its fragments named, the same content one fragment, or written out as inline fragments. */
export function documentOf(root: Selection[], written: 'named' | 'out' = 'named'): string {
  const fragments = new Map<string, string>();
  const print = (some: readonly Selection[]): string =>
    some
      .map((one) => {
        if (one.kind === 'inline') return `... on T${one.when} { ${print(one.of)} }`;
        if (one.kind === 'fragment') {
          const body = print(one.of);
          if (written === 'out') return `... on T${one.when} { ${body} }`;
          const name = fragments.get(body) ?? `F${fragments.size}`;
          fragments.set(body, name);
          return `...${name}${one.when}`;
        }
        // The name goes with what it stands for: two fields of one name in the answer must be the same field.
        const called =
          one.alias === 0 ? one.name : `${one.name.replace('__', '')}__${one.alias}: ${one.name}`;
        return `${called}${one.when}${one.kind === 'object' ? ` { ${print(one.of)} }` : ''}`;
      })
      .join(' ');
  const operation = `query ($yes: Boolean!, $no: Boolean = false) { root { ${print(root)} } used(if: [$yes, $no]) }`;
  return [operation, ...[...fragments].map(([body, name]) => `fragment ${name} on T { ${body} }`)].join('\n');
}
