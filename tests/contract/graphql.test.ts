import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';

const read = (name: string) => readFileSync(join(import.meta.dirname, '../../openapi', name), 'utf8');
const schema = buildSchema(read('schema.graphql'));
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

interface Element {
  path: string;
  description: string | null | undefined;
}

function* elementsOf(type: GraphQLNamedType): Generator<Element> {
  yield { path: type.name, description: type.description };
  if (isEnumType(type))
    for (const { name, description } of type.getValues()) yield { path: `${type.name}.${name}`, description };
  if (isInputObjectType(type))
    for (const { name, description } of Object.values(type.getFields()))
      yield { path: `${type.name}.${name}`, description };
  if (!isObjectType(type)) return;
  for (const { name, description, args } of Object.values(type.getFields())) {
    yield { path: `${type.name}.${name}`, description };
    for (const arg of args) yield { path: `${type.name}.${name}(${arg.name})`, description: arg.description };
  }
}

const elements = types.flatMap((type) => [...elementsOf(type)]);

describe('the schema of the graph', () => {
  it('describes every type, field, argument and word', () => {
    const bare = elements.filter(
      ({ description }) => !description || /undefined|null\)|\[object/.test(description),
    );
    expect(bare.map(({ path }) => path)).toEqual([]);
    expect(elements.length).toBeGreaterThan(1_000);
  });

  it('ends every description as a sentence', () => {
    const open = elements.filter(({ description }) => !/[.:!?`]$/.test(description?.trim() ?? ''));
    expect(open.map(({ path, description }) => `${path}: ${description}`)).toEqual([]);
  });

  it('names types in PascalCase and members in camelCase', () => {
    expect(types.map(({ name }) => name).filter((name) => !/^([A-Z][A-Za-z0-9]*|JSON)$/.test(name))).toEqual(
      [],
    );
    const members = types
      .filter((type) => isObjectType(type) || isInputObjectType(type))
      .flatMap((type) => Object.keys(type.getFields()));
    expect(members.filter((name) => !/^[a-z][A-Za-z0-9]*$/.test(name))).toEqual([]);
  });

  it('has no list that may be missing or has holes, but where a row of it may be missing by what was asked', () => {
    const odd = types.filter(isObjectType).flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => {
        const list = isNonNullType(field.type) ? field.type.ofType : field.type;
        if (!isListType(list)) return [];
        return isNonNullType(field.type) && isNonNullType(list.ofType) ? [] : [`${type.name}.${field.name}`];
      }),
    );
    expect(odd).toEqual(['Query.matches']);
  });

  it('has no scalar that says nothing', () => {
    expect(
      types
        .filter(isScalarType)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['DateTime', 'JSON', 'Long']);
  });

  it('breaks nothing that was released', () => {
    const released = buildSchema(read('released.graphql'));
    expect(findBreakingChanges(released, schema).map(({ description }) => description)).toEqual([]);
  });
});
