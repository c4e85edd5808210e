/** A document said member by member, so that only what is wanted of it is made. A text is the SQL of the value. */
export interface Members {
  readonly [name: string]: string | Part;
}

/** An object within a document, or a list of them. */
export interface Part {
  members: Members;
  /** The value, made of the object's own expression. */
  wrap(object: string): string;
  /** The value where all of it is wanted; without it, every member wrapped. */
  whole?: string;
}

/** Names of members that are wanted; `true`: all of it. */
export type Wanted = { readonly [name: string]: Wanted | true };

/** A document as JSON. Members come in the order they are declared in; names it does not have are no members. */
export function documentOf(members: Members, wanted: Wanted | true = true): string {
  const values = Object.entries(members).flatMap(([name, value]) => {
    const ofIt = wantedOf(wanted, name);
    return ofIt === undefined ? [] : [`'${name}', ${sqlOf(value, ofIt)}`];
  });
  return `json_build_object(${values.join(',\n  ')})`;
}

/** The SQL of one member. */
export function sqlOf(value: string | Part, wanted: Wanted | true = true): string {
  if (typeof value === 'string') return value;
  if (wanted === true && value.whole !== undefined) return value.whole;
  return value.wrap(documentOf(value.members, wanted));
}

/** What is wanted of a member; undefined: nothing. */
export function wantedOf(wanted: Wanted | true, name: string): Wanted | true | undefined {
  return wanted === true ? true : wanted[name];
}

/** Whether a member is wanted, found by its path. */
export function isWanted(wanted: Wanted | true, ...path: readonly string[]): boolean {
  let within: Wanted | true | undefined = wanted;
  for (const name of path) {
    if (within === undefined) return false;
    within = wantedOf(within, name);
  }
  return within !== undefined;
}

/** An object that is always there. */
export function objectOf(members: Members): Part {
  return { members, wrap: (object) => object };
}

/** An object that is null where a condition holds. */
export function objectUnless(condition: string, members: Members): Part {
  return { members, wrap: (object) => `case when ${condition} then null else ${object} end` };
}
