/** What the comparison reads of an OpenAPI document. */
export interface OpenapiDocument {
  paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  components?: { schemas?: Readonly<Record<string, Schema>> };
}

interface Operation {
  operationId?: string;
  parameters?: readonly { name: string; in: string; required?: boolean; schema: Schema }[];
  requestBody?: { required?: boolean; content: Readonly<Record<string, { schema: Schema }>> };
  responses: Readonly<Record<string, { content?: Readonly<Record<string, { schema: Schema }>> }>>;
  security?: readonly object[];
  'x-stability'?: string;
}

interface Schema {
  $ref?: string;
  type?: string | readonly string[];
  enum?: readonly unknown[];
  const?: unknown;
  anyOf?: readonly Schema[];
  items?: Schema;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  format?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
  additionalProperties?: unknown;
}

/** Which way a shape goes: what we take may get wider, what we give may get narrower, never the other way round. */
type Direction = 'taken' | 'given';

/**
 * What callers written for `before` would stumble over in `after`, one line each. Operations that are beta in `before`
 * may change.
 */
export function findBreakingChanges(before: OpenapiDocument, after: OpenapiDocument): string[] {
  const found: string[] = [];
  for (const [path, methods] of Object.entries(before.paths))
    for (const [method, operation] of Object.entries(methods)) {
      if (operation['x-stability'] === 'beta') continue;
      const present = after.paths[path]?.[method];
      const name = `${method.toUpperCase()} ${path}`;
      if (present === undefined) found.push(`${name}: is gone`);
      else found.push(...compareOperations(name, operation, present, { before, after }));
    }
  return found;
}

interface Pair {
  before: OpenapiDocument;
  after: OpenapiDocument;
}

function* compareOperations(name: string, old: Operation, now: Operation, pair: Pair): Generator<string> {
  if (old.operationId !== now.operationId)
    yield `${name}: operationId was ${String(old.operationId)}, is ${String(now.operationId)}`;
  if (allowsAnybody(old, name) && !allowsAnybody(now, name)) yield `${name}: needs a key now`;
  const known = new Map((old.parameters ?? []).map((one) => [`${one.in} ${one.name}`, one]));
  for (const parameter of now.parameters ?? []) {
    const former = known.get(`${parameter.in} ${parameter.name}`);
    known.delete(`${parameter.in} ${parameter.name}`);
    if (parameter.required && !former?.required) yield `${name}: ${parameter.name} is required now`;
    if (former) yield* compare(`${name}: ${parameter.name}`, former.schema, parameter.schema, 'taken', pair);
  }
  for (const place of known.keys()) yield `${name}: the parameter ${place} is gone`;
  yield* compareBodies(name, old, now, pair);
  for (const [status, { content = {} }] of Object.entries(old.responses)) {
    if (!status.startsWith('2')) continue;
    const response = now.responses[status];
    if (response === undefined) yield `${name}: never answers ${status} any more`;
    for (const [type, { schema }] of Object.entries(content)) {
      const media = response?.content?.[type];
      if (media === undefined) yield `${name}: never answers ${type} any more`;
      else yield* compare(`${name} ${status}`, schema, media.schema, 'given', pair);
    }
  }
}

function* compareBodies(name: string, old: Operation, now: Operation, pair: Pair): Generator<string> {
  if (now.requestBody?.required && !old.requestBody?.required) yield `${name}: a body is required now`;
  for (const [type, { schema }] of Object.entries(old.requestBody?.content ?? {})) {
    const media = now.requestBody?.content[type];
    if (media === undefined) yield `${name}: takes no ${type} any more`;
    else yield* compare(`${name} body`, schema, media.schema, 'taken', pair);
  }
}

/** Without a list of its own an operation has the document's, which lets anybody read. */
function allowsAnybody({ security }: Operation, name: string): boolean {
  if (security === undefined) return name.startsWith('GET ');
  return security.length === 0 || security.some((scheme) => Object.keys(scheme).length === 0);
}

function* compare(
  at: string,
  old: Schema,
  now: Schema,
  direction: Direction,
  pair: Pair,
  seen: ReadonlySet<string> = new Set(),
): Generator<string> {
  if (old.$ref !== undefined && seen.has(old.$ref)) return;
  const deeper = old.$ref === undefined ? seen : new Set([...seen, old.$ref]);
  const [was, is] = [resolve(old, pair.before), resolve(now, pair.after)];
  yield* compareKinds(at, was, is, direction);
  yield* compareBounds(at, was, is, direction);
  for (const [name, property] of Object.entries(was.properties ?? {})) {
    const present = is.properties?.[name];
    const inside = `${at}/${name}`;
    if (present !== undefined) yield* compare(inside, property, present, direction, pair, deeper);
    else if (direction === 'given' || is.additionalProperties === false) yield `${inside} is gone`;
    if (direction === 'given' && was.required?.includes(name) && !is.required?.includes(name) && present)
      yield `${inside} may be missing now`;
  }
  if (direction === 'taken')
    for (const name of is.required ?? [])
      if (!was.required?.includes(name)) yield `${at}/${name} is required now`;
  if (was.items && is.items) yield* compare(`${at}[]`, was.items, is.items, direction, pair, deeper);
  yield* compareChoices(at, was, is, direction, pair, deeper);
}

/** `anyOf`: of what is given no new kind may come, of what is taken none may go. */
function* compareChoices(
  at: string,
  was: Schema,
  is: Schema,
  direction: Direction,
  pair: Pair,
  seen: ReadonlySet<string>,
): Generator<string> {
  if (!was.anyOf || !is.anyOf) return;
  const [old, now] = [choicesOf(was, pair.before), choicesOf(is, pair.after)];
  const [from, to] = direction === 'given' ? [now, old] : [old, now];
  for (const kind of from.keys())
    if (!to.has(kind)) yield `${at} ${direction === 'given' ? 'may be' : 'may no longer be'} ${kind}`;
  for (const [kind, one] of old) {
    const twin = now.get(kind);
    if (twin !== undefined) yield* compare(at, one, twin, direction, pair, seen);
  }
}

/** The alternatives by kind; those that list values of one kind are one list. */
function choicesOf({ anyOf = [] }: Schema, document: OpenapiDocument): Map<string, Schema> {
  const choices = new Map<string, Schema>();
  for (const schema of anyOf) {
    const one = resolve(schema, document);
    // Which of the two kinds of number it is, is compared within.
    const kind = kindsOf(one).join('|').replace('integer', 'number');
    const known = choices.get(kind);
    const values = [...valuesOf(known ?? {}), ...valuesOf(one)];
    choices.set(kind, values.length === 0 ? schema : { ...one, enum: values });
  }
  return choices;
}

function* compareKinds(at: string, was: Schema, is: Schema, direction: Direction): Generator<string> {
  const [before, after] = [kindsOf(was), kindsOf(is)];
  const lost = direction === 'taken' ? missing(before, after) : missing(after, before);
  if (lost.length > 0) yield `${at} was ${before.join(' or ')}, is ${after.join(' or ')}`;
  if (direction === 'taken') {
    const gone = missing(valuesOf(was), valuesOf(is));
    if (valuesOf(is).length > 0 && valuesOf(was).length === 0) yield `${at} takes only some values now`;
    else if (valuesOf(is).length > 0 && gone.length > 0) yield `${at} takes no ${gone.join(', ')} any more`;
  } else if (valuesOf(was).length > 0 && !valuesOf(was).includes('unknown')) {
    // An enumeration with `unknown` in it is open, and callers are told so.
    const come = valuesOf(is).length === 0 ? ['anything'] : missing(valuesOf(is), valuesOf(was));
    if (come.length > 0) yield `${at} may be ${come.join(', ')} now`;
  }
  if (was.format !== is.format && (direction === 'given' ? was.format : is.format) !== undefined)
    yield `${at} was of the format ${was.format ?? 'none'}, is of ${is.format ?? 'none'}`;
}

/** Bounds of what is taken may only get wider. */
function* compareBounds(at: string, was: Schema, is: Schema, direction: Direction): Generator<string> {
  if (direction === 'given') return;
  for (const bound of ['minimum', 'minLength', 'minItems'] as const)
    if ((is[bound] ?? -Infinity) > (was[bound] ?? -Infinity)) yield `${at}: ${bound} is ${is[bound]} now`;
  for (const bound of ['maximum', 'maxLength', 'maxItems'] as const)
    if ((is[bound] ?? Infinity) < (was[bound] ?? Infinity)) yield `${at}: ${bound} is ${is[bound]} now`;
  if (is.pattern !== undefined && is.pattern !== was.pattern) yield `${at}: the pattern is another now`;
}

function resolve(schema: Schema, document: OpenapiDocument): Schema {
  if (schema.$ref === undefined) return schema;
  const name = schema.$ref.split('/').at(-1) ?? '';
  const target = document.components?.schemas?.[name];
  if (target === undefined) throw new Error(`${schema.$ref} points at nothing`);
  return resolve(target, document);
}

/** A number that is whole is a number: taken as one of two kinds, given as either. */
function kindsOf({ type, anyOf, enum: values }: Schema): string[] {
  if (type !== undefined) return [type].flat();
  if (anyOf !== undefined || values === undefined) return [];
  return [...new Set(values.map((value) => (value === null ? 'null' : typeof value)))];
}

function valuesOf({ enum: values, const: only }: Schema): string[] {
  return (values ?? (only === undefined ? [] : [only])).map(String);
}

function missing(some: readonly string[], from: readonly string[]): string[] {
  if (from.length === 0) return [];
  return some.filter((one) => !from.includes(one) && !(one === 'integer' && from.includes('number')));
}
