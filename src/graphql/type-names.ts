import type { GraphQLNamedType } from 'graphql';

/** Types by name, each made once. */
export interface TypeNames {
  readonly types: ReadonlyMap<string, GraphQLNamedType>;
  /**
   * The type called so, or as `rename` has it. `of` tells what it is made of.
   * @throws {TypeError} when another type has the name.
   */
  once<T extends GraphQLNamedType>(plain: string, of: string, make: (name: string) => T): T;
}

export function createTypeNames(rename: Readonly<Record<string, string>>): TypeNames {
  const types = new Map<string, GraphQLNamedType>();
  const madeOf = new Map<string, string>();
  return {
    types,
    once<T extends GraphQLNamedType>(plain: string, of: string, make: (name: string) => T): T {
      const name = rename[plain] ?? plain;
      if (!isName(name)) throw new TypeError(`${name} cannot be the name of a type`);
      const known = types.get(name);
      if (known === undefined) {
        const type = make(name);
        types.set(name, type);
        madeOf.set(name, of);
        return type;
      }
      if (madeOf.get(name) !== of)
        throw new TypeError(`${plain}: two different types would be called ${name}`);
      return known as T;
    },
  };
}

/** `Player` and `serviceRecord`: `PlayerServiceRecord`. */
export const memberName = (owner: string, member: string): string =>
  `${owner}${member.charAt(0).toUpperCase()}${member.slice(1)}`;

/** Names that begin with two underscores are GraphQL’s own. */
export const isName = (name: string): boolean => /^(?!__)[A-Za-z_]\w*$/.test(name);

export function assertMember(name: string, path: string): string {
  if (isName(name)) return name;
  throw new TypeError(`${path}: ${name} cannot be the name of a field`);
}
