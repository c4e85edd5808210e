import {
  GraphQLBoolean,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLFieldConfigMap,
  GraphQLFloat,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
} from 'graphql';
import Type, { type TProperties, type TSchema } from 'typebox';
import { SHARED_SCHEMAS } from '../schemas/shared.ts';
import { bounds, described, inUnit, sentences, wordList } from './descriptions.ts';
import { DateTime, Json, Long } from './scalars.ts';
import { type JsonSchema, type Shape, shapeOf } from './shape.ts';
import { assertMember, createTypeNames, memberName } from './type-names.ts';
import { createWordTypes, isEnum } from './word-types.ts';

export interface ProjectionOptions<Context = unknown> {
  /** Schemas with a name that others may point at; the shared ones unless told. */
  named?: readonly TSchema[];
  /** Other names of types, by those they would have. Two that get the same name must be the same. */
  rename?: Readonly<Record<string, string>>;
  /** Words that several members have: the name of their type, and the schema that explains them. */
  words?: Readonly<Record<string, TSchema>>;
  /** Further fields of a type, by the name it has in GraphQL. */
  extend?: (typeName: string, schema: TSchema) => GraphQLFieldConfigMap<unknown, Context>;
}

export interface Projection {
  /** The type of a value. One that points at nothing with a name needs a name for what is within. */
  output(schema: TSchema, name?: string): GraphQLOutputType;
  /** The type of an object, without the list or the null around it. */
  object(schema: TSchema, name?: string): GraphQLObjectType;
  input(properties: TProperties, name: string): GraphQLInputObjectType;
  /** The same members as arguments; enums that have no name of their own are named after `name` and the argument. */
  args(properties: TProperties, name: string): GraphQLFieldConfigArgumentMap;
  /** Every type made so far, by name. */
  readonly types: ReadonlyMap<string, GraphQLNamedType>;
}

/** The field that has what an open object has beyond its schema. */
export const LATER_FIELD = 'laterFields';

type ObjectShape = Extract<Shape, { kind: 'object' }>;

/**
 * GraphQL’s types of our schemas: the only table there is from one to the other. A shape it does not know throws a
 * TypeError that names the path, at the latest when the schema is put together.
 */
export function createProjection<Context = unknown>(options: ProjectionOptions<Context> = {}): Projection {
  const { rename = {}, extend } = options;
  const named = new Map(
    (options.named ?? SHARED_SCHEMAS).map((schema) => [
      (schema as JsonSchema).$id ?? '',
      schema as JsonSchema,
    ]),
  );
  const names = createTypeNames(rename);
  const { once, types } = names;
  const wordType = createWordTypes(options.words ?? {}, names);

  function follow(shape: Shape, path: string): { shape: Shape; id?: string } {
    if (shape.kind !== 'named')
      return shape.schema.$id === undefined ? { shape } : { shape, id: shape.schema.$id };
    const target = named.get(shape.id);
    if (target === undefined) throw new TypeError(`${path}: points at ${shape.id}, which is not known`);
    return { shape: shapeOf(target, shape.id), id: shape.id };
  }

  function leafType(shape: Shape, name: string | undefined, path: string) {
    switch (shape.kind) {
      case 'words':
        return wordType(shape, name, path);
      case 'instant':
        return DateTime;
      case 'text':
        return GraphQLString;
      case 'integer':
        return fitsInt(shape.schema) ? GraphQLInt : Long;
      case 'number':
        return GraphQLFloat;
      case 'boolean':
        return GraphQLBoolean;
      case 'json':
        return Json;
      default:
        throw new TypeError(`${path}: is no single value`);
    }
  }

  /** The type of a value that is there. `about` describes what has no description of its own. */
  function bareOutput(
    told: Shape,
    name: string | undefined,
    path: string,
    about?: string,
  ): GraphQLOutputType {
    const { shape, id } = follow(told, path);
    if (shape.kind === 'list') {
      const entry = about ?? shape.description;
      const entryOf = entry && `An entry of a list: ${entry}`;
      return new GraphQLList(outputOf(shapeOf(shape.items, `${path}[]`), name, `${path}[]`, entryOf));
    }
    if (shape.kind !== 'object') return leafType(shape, id ?? name, path);
    const called = id ?? name;
    if (called === undefined) throw new TypeError(`${path}: an object without a name`);
    return objectType(shape, called, id ?? path, about ?? told.description);
  }

  function outputOf(shape: Shape, name: string | undefined, path: string, about?: string): GraphQLOutputType {
    const type = bareOutput(shape, name, path, about);
    return shape.isNullable ? type : new GraphQLNonNull(type as GraphQLObjectType);
  }

  function objectType(shape: ObjectShape, called: string, path: string, about?: string): GraphQLObjectType {
    const { description, ...rest } = shape.schema;
    return once(
      called,
      JSON.stringify(rest),
      (name) =>
        new GraphQLObjectType<unknown, Context>({
          name,
          description: described(description ?? about, path),
          fields: () => fieldsOf(shape, name, path),
        }),
    );
  }

  function fieldsOf(shape: ObjectShape, type: string, path: string): GraphQLFieldConfigMap<unknown, Context> {
    const fields: GraphQLFieldConfigMap<unknown, Context> = {};
    const add = (name: string, field: GraphQLFieldConfig<unknown, Context>) => {
      if (Object.hasOwn(fields, name)) throw new TypeError(`${path}.${name}: two fields of this name`);
      fields[assertMember(name, path)] = field;
    };
    for (const [name, schema] of Object.entries(shape.members)) {
      const here = `${path}.${name}`;
      const member = shapeOf(schema, here);
      const description = describe(member, here);
      const isThere = shape.required.has(name) && !member.isNullable;
      const bare = bareOutput(member, memberName(type, name), here, member.description ?? description);
      add(name, {
        type: isThere ? new GraphQLNonNull(bare as GraphQLObjectType) : bare,
        description: sentences(description, inUnit(member.unit)),
      });
    }
    if (shape.later !== undefined) add(LATER_FIELD, laterField(Object.keys(shape.members), shape.later));
    const more = extend?.(type, shape.schema as TSchema) ?? {};
    for (const [name, field] of Object.entries(more)) {
      described(field.description ?? undefined, `${path}.${name}`);
      add(name, field);
    }
    return fields;
  }

  /** What is said of a member; failing that, what is said of what it points at. */
  function describe(shape: Shape, path: string): string {
    const target = shape.kind === 'named' ? follow(shape, path).shape : shape;
    const text = described(shape.description ?? target.description, path);
    const words = target.kind === 'list' ? shapeOf(target.items, `${path}[]`) : target;
    const isText = words.kind === 'words' && !isEnum(words);
    return isText ? sentences(text, wordList(words.words)) : text;
  }

  function inputOf(told: Shape, name: string, path: string): GraphQLInputType {
    const { shape, id } = follow(told, path);
    if (shape.kind === 'list') {
      const items = shapeOf(shape.items, `${path}[]`);
      const type = inputOf(items, name, `${path}[]`);
      return new GraphQLList(items.isNullable ? type : new GraphQLNonNull(type as GraphQLInputObjectType));
    }
    if (shape.kind !== 'object') return leafType(shape, id ?? name, path);
    return inputType(shape, id === undefined ? name : `${id}Input`, path);
  }

  function inputType(shape: ObjectShape, called: string, path: string): GraphQLInputObjectType {
    if (shape.later !== undefined) throw new TypeError(`${path}: nobody gives an open object`);
    const { description, ...rest } = shape.schema;
    return once(
      called,
      `input ${JSON.stringify(rest)}`,
      (name) =>
        new GraphQLInputObjectType({
          name,
          description: described(description, path),
          fields: () => argumentsOf(shape, name, path),
        }),
    );
  }

  function argumentsOf(shape: ObjectShape, owner: string, path: string): GraphQLFieldConfigArgumentMap {
    return Object.fromEntries(
      Object.entries(shape.members).map(([name, schema]) => {
        const here = `${path}.${assertMember(name, path)}`;
        const member = shapeOf(schema, here);
        const type = inputOf(member, memberName(owner, name), here);
        const mustBe = shape.required.has(name) && !member.isNullable && member.default === undefined;
        const description = sentences(describe(member, here), inUnit(member.unit), bounds(member.schema));
        return [
          name,
          {
            type: mustBe ? new GraphQLNonNull(type as GraphQLInputObjectType) : type,
            description,
            // REST puts the same defaults where a parameter is not given.
            ...(member.default !== undefined && { defaultValue: member.default }),
          },
        ];
      }),
    );
  }

  const given = (properties: TProperties, name: string): ObjectShape => {
    const shape = shapeOf(Type.Object(properties, { description: `What \`${name}\` takes.` }), name);
    if (shape.kind !== 'object') throw new TypeError(`${name}: takes nothing`);
    return shape;
  };

  return {
    output: (schema, name) => outputOf(shapeOf(schema, name ?? 'a schema'), name, name ?? 'a schema'),
    object(schema, name) {
      const type = bareOutput(shapeOf(schema, name ?? 'a schema'), name, name ?? 'a schema');
      if (type instanceof GraphQLObjectType) return type;
      throw new TypeError(`${name ?? 'a schema'}: is no object`);
    },
    input: (properties, name) => inputType(given(properties, name), name, name),
    args: (properties, name) =>
      Object.keys(properties).length === 0 ? {} : argumentsOf(given(properties, name), name, name),
    types,
  };
}

const MOST_INT = 2 ** 31 - 1;

const fitsInt = ({ minimum, maximum }: JsonSchema): boolean =>
  minimum !== undefined && minimum >= -MOST_INT - 1 && maximum !== undefined && maximum <= MOST_INT;

function laterField(names: readonly string[], description: string): GraphQLFieldConfig<unknown, unknown> {
  const known = new Set(names);
  return {
    type: Json,
    description: sentences('What else there is of it, by name; null: nothing', description),
    resolve(source) {
      // What is read in part has them apart already.
      const { [LATER_FIELD]: apart, ...members } = source as Record<string, object | undefined>;
      const later = {
        ...Object.fromEntries(Object.entries(members).filter(([name]) => !known.has(name))),
        ...apart,
      };
      return Object.keys(later).length === 0 ? null : later;
    },
  };
}
