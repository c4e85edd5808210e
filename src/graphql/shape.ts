import type { TSchema } from 'typebox';

/** A schema as JSON has it. */
export interface JsonSchema {
  $id?: string;
  $ref?: string;
  type?: string;
  format?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  patternProperties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  description?: string;
  default?: unknown;
  'x-unit'?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
}

type Form =
  | { kind: 'named'; id: string }
  | { kind: 'words'; words: readonly string[] }
  | { kind: 'instant' | 'text' | 'integer' | 'number' | 'boolean' | 'json' }
  | { kind: 'list'; items: JsonSchema }
  | {
      kind: 'object';
      members: Readonly<Record<string, JsonSchema>>;
      required: ReadonlySet<string>;
      /** Of an open object: what its further members are. */
      later: string | undefined;
    };

/** What a schema says, in the forms there are of it. */
export type Shape = Form & {
  isNullable: boolean;
  description: string | undefined;
  unit: string | undefined;
  default: unknown;
  /** The schema of the value, its null left out. */
  schema: JsonSchema;
};

const TOLD = ['$id', 'title', 'description', 'examples', 'default'];

/** The keywords each form may have; one that is not here could say something the projection would lose. */
const KEYWORDS: Readonly<Record<Shape['kind'] | 'union', readonly string[]>> = {
  named: ['$ref'],
  union: ['anyOf'],
  words: ['type', 'enum', 'const'],
  text: ['type', 'format', 'pattern', 'not', 'minLength', 'maxLength'],
  instant: ['type', 'format'],
  integer: ['type', 'minimum', 'maximum'],
  number: ['type', 'minimum', 'maximum'],
  boolean: ['type'],
  list: ['type', 'items', 'minItems', 'maxItems'],
  object: ['type', 'properties', 'required', 'additionalProperties'],
  json: ['type', 'patternProperties'],
};

const TEXT_FORMATS = ['uuid', 'uri', 'uri-reference', 'date'];

/**
 * What a schema is.
 * @throws {TypeError} naming the path, when it is nothing known here.
 */
export function shapeOf(told: TSchema | JsonSchema, path: string): Shape {
  const schema = told as JsonSchema;
  if (schema.anyOf !== undefined) return unionOf(schema, schema.anyOf, path);
  const form = formOf(schema, path);
  checkKeywords(schema, form.kind, path);
  return { ...form, isNullable: false, ...toldOf(schema), schema };
}

function formOf(schema: JsonSchema, path: string): Form {
  if (schema.$ref !== undefined) return { kind: 'named', id: schema.$ref.replace(/#$/, '') };
  const words = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (words !== undefined) {
    if (words.length > 0 && words.every((word) => typeof word === 'string')) return { kind: 'words', words };
    throw new TypeError(`${path}: only words can be enumerated`);
  }
  switch (schema.type) {
    case undefined:
      return { kind: 'json' };
    case 'string':
      if (schema.format === 'date-time') return { kind: 'instant' };
      if (schema.format === undefined || TEXT_FORMATS.includes(schema.format)) return { kind: 'text' };
      throw new TypeError(`${path}: text of the format ${schema.format} is not known`);
    case 'integer':
    case 'number':
    case 'boolean':
      return { kind: schema.type };
    case 'array':
      if (schema.items !== undefined) return { kind: 'list', items: schema.items };
      throw new TypeError(`${path}: a list of nothing said`);
    case 'object':
      return objectOf(schema, path);
    default:
      throw new TypeError(`${path}: the type ${JSON.stringify(schema.type)} is not known`);
  }
}

function objectOf(schema: JsonSchema, path: string): Form {
  const { properties, patternProperties, required = [], additionalProperties } = schema;
  if (patternProperties !== undefined && properties === undefined) return { kind: 'json' };
  if (properties === undefined || Object.keys(properties).length === 0) {
    throw new TypeError(`${path}: an object without members`);
  }
  return {
    kind: 'object',
    members: properties,
    required: new Set(required),
    later: laterOf(additionalProperties, path),
  };
}

function laterOf(further: JsonSchema | boolean | undefined, path: string): string | undefined {
  if (further === undefined || further === false) return undefined;
  const isAnything = further !== true && shapeOf(further, `${path}.*`).kind === 'json';
  if (isAnything && further.description !== undefined) return further.description;
  throw new TypeError(`${path}: further members can be anything that is described, or there are none`);
}

/** Something or null; words of several lists; or one thing alone, told more about. */
function unionOf(schema: JsonSchema, all: readonly JsonSchema[], path: string): Shape {
  checkKeywords(schema, 'union', path);
  const shapes = all.filter(({ type }) => type !== 'null').map((one) => shapeOf(one, path));
  const isNullable = shapes.length < all.length || shapes.some((shape) => shape.isNullable);
  const [first] = shapes;
  if (first === undefined) throw new TypeError(`${path}: a union of nothing`);
  const told = toldOf(schema);
  if (shapes.length === 1) {
    const { description = first.description, unit = first.unit, default: ours = first.default } = told;
    return { ...first, isNullable, description, unit, default: ours };
  }
  const words = shapes.flatMap((shape) => {
    if (shape.kind === 'words') return shape.words;
    throw new TypeError(`${path}: a union can be of words, or of one thing and null`);
  });
  const description = [told.description, ...shapes.map((shape) => shape.description)]
    .filter((text) => text !== undefined)
    .join(' ');
  return {
    ...told,
    kind: 'words',
    words: [...new Set(words)],
    isNullable,
    description: description || undefined,
    schema,
  };
}

function toldOf(schema: JsonSchema): Pick<Shape, 'description' | 'unit' | 'default'> {
  return { description: schema.description, unit: schema['x-unit'], default: schema.default };
}

function checkKeywords(schema: JsonSchema, kind: keyof typeof KEYWORDS, path: string): void {
  const strange = Object.keys(schema).find(
    (key) => !key.startsWith('x-') && !TOLD.includes(key) && !KEYWORDS[kind].includes(key),
  );
  if (strange !== undefined) throw new TypeError(`${path}: the keyword ${strange} of ${kind} is not known`);
}
