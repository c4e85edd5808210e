import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { type Contract, renderContracts } from '../../openapi/render-contracts.ts';
import { loadInsights } from '../../src/insights/registry.ts';
import { SHARED_SCHEMAS } from '../../src/schemas/shared.ts';

interface Schema extends Record<string, unknown> {
  $ref?: string;
  properties?: Record<string, Schema>;
  description?: string;
}

interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: {
    name: string;
    in: string;
    required?: boolean;
    description?: string;
    schema: Schema;
  }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<
    string,
    {
      description?: string;
      content?: Record<string, { schema: Schema }>;
      headers?: Record<string, { $ref?: string; description?: string; schema?: Schema }>;
    }
  >;
  'x-cost'?: number;
  security?: Record<string, string[]>[];
}

interface Document {
  openapi: string;
  tags: { name: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    headers: Record<string, { description: string; schema: Schema }>;
    securitySchemes: Record<string, unknown>;
  };
  security: Record<string, string[]>[];
}

const contracts: Contract[] = await renderContracts();
const text = contracts.find(({ path }) => path === 'openapi/openapi.json')?.text ?? '';
const document = JSON.parse(text) as Document;

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, path, operation })),
);

/** Every schema there is, with where it stands: components, parameters, bodies, headers, and all inside them. */
function* everySchema(): Generator<{ at: string; schema: Schema }> {
  for (const [name, schema] of Object.entries(document.components.schemas))
    yield* inside(`components/${name}`, schema);
  for (const { name, operation } of operations) {
    for (const parameter of operation.parameters ?? [])
      yield* inside(`${name} ${parameter.in}/${parameter.name}`, parameter.schema);
    for (const [type, { schema }] of Object.entries(operation.requestBody?.content ?? {}))
      yield* inside(`${name} body ${type}`, schema);
    for (const [status, response] of Object.entries(operation.responses)) {
      for (const [type, { schema }] of Object.entries(response.content ?? {}))
        yield* inside(`${name} ${status} ${type}`, schema);
      for (const [header, { schema }] of Object.entries(response.headers ?? {}))
        if (schema) yield* inside(`${name} ${status} header ${header}`, schema);
    }
  }
}

function* inside(at: string, schema: Schema): Generator<{ at: string; schema: Schema }> {
  yield { at, schema };
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties' || key === 'patternProperties' || key === '$defs')
      for (const [name, inner] of Object.entries(value as Record<string, Schema>))
        yield* inside(`${at}/${name}`, inner);
    else if (['anyOf', 'oneOf', 'allOf'].includes(key))
      for (const [index, inner] of (value as Schema[]).entries())
        yield* inside(`${at}/${key}${index}`, inner);
    else if (['items', 'additionalProperties', 'not'].includes(key) && typeof value === 'object')
      yield* inside(`${at}/${key}`, value as Schema);
  }
}

const schemas = [...everySchema()];

function target(ref: string): unknown {
  let found: unknown = document;
  for (const part of ref.replace(/^#\//, '').split('/')) found = (found as Record<string, unknown>)?.[part];
  return found;
}

/** What a reader is told of a property: its own words, or those of the noun it points at. */
function told(schema: Schema): string | undefined {
  if (schema.description) return schema.description;
  const pointed = [schema, ...((schema.anyOf as Schema[] | undefined) ?? [])].find(({ $ref }) => $ref);
  return pointed?.$ref && (target(pointed.$ref) as Schema | undefined)?.description;
}

const ANSWER_TYPES = [
  'text/event-stream',
  'application/json',
  'text/csv',
  'application/x-ndjson',
  'image/svg+xml',
  'image/png',
];

describe('the OpenAPI document', () => {
  it.each(contracts)('is committed as it is generated: $path', ({ path, text: generated }) => {
    const committed = readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
    expect(committed, 'stale: npm run contracts').toBe(generated);
  });

  it('is generated the same every time', async () => {
    expect(await renderContracts()).toEqual(contracts);
  });

  it('is OpenAPI 3.1 and has operations', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(operations.length).toBeGreaterThanOrEqual(11);
    expect(schemas.length).toBeGreaterThan(200);
  });

  it('names every operation once', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-zA-Z]+$/);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(operations)('tells what it is: $name', ({ path, operation }) => {
    expect(operation.summary).toMatch(/\S/);
    expect(operation.description).toMatch(/\S.*\.$/s);
    expect(operation.tags).toHaveLength(1);
    expect(document.tags.map(({ name }) => name)).toContain(operation.tags?.[0]);
    expect(Object.keys(operation.responses).some((status) => /^2\d\d$/.test(status))).toBe(true);
    for (const [status, response] of Object.entries(operation.responses)) {
      expect(response.description, status).toMatch(/\S/);
      expect(response.description, status).not.toBe('Default Response');
      for (const type of Object.keys(response.content ?? {}))
        expect(Number(status) < 400 ? ANSWER_TYPES : ['application/problem+json']).toContain(type);
    }
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const inPath = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path');
    expect(inPath.map(({ name }) => name).sort()).toEqual(named.sort());
    for (const parameter of operation.parameters ?? []) {
      expect(parameter.description, parameter.name).toMatch(/\S/);
      const required = parameter.in === 'path' || !('default' in parameter.schema);
      if (parameter.required) expect(required, `${parameter.name} has a default`).toBe(true);
    }
    for (const scheme of operation.security ?? [])
      for (const name of Object.keys(scheme))
        expect(document.components.securitySchemes).toHaveProperty(name);
  });

  it('says which operations need a key, and what they answer without one', () => {
    for (const { name, operation } of operations) {
      // A key's webhooks are nobody else's to read.
      const isWrite = !name.startsWith('get ') || name.includes('/webhooks');
      expect((operation.security ?? []).length > 0, name).toBe(isWrite);
      expect('403' in operation.responses || !isWrite, name).toBe(true);
    }
    expect(document.security).toEqual([{}, { bearer: [] }, { header: [] }, { url: [] }]);
  });

  it('says of every operation what it costs, and that a key may be wrong and a budget used up', () => {
    const costs = operations.map(({ name, operation }) => [name, operation['x-cost']]);
    for (const [name, cost] of costs) expect(cost, String(name)).toBeTypeOf('number');
    expect(costs).toContainEqual(['post /v1/players', 10]);
    expect(costs).toContainEqual(['post /v1/players/{player}/sync', 5]);
    expect(costs).toContainEqual(['get /healthz', 0]);
    for (const { name, operation } of operations) {
      const { 401: unknown, 429: limited, ...others } = operation.responses;
      for (const response of [unknown, limited])
        expect(Object.keys(response?.content ?? {}), name).toEqual(['application/problem+json']);
      expect(limited?.headers, name).toHaveProperty('Retry-After');
      for (const [status, response] of Object.entries(others))
        expect(response.headers?.RateLimit !== undefined, `${name} ${status}`).toBe(
          operation['x-cost'] !== 0 && Number(status) < 500,
        );
      for (const { $ref } of Object.values(limited?.headers ?? {}))
        expect(target($ref ?? '')).toBeTypeOf('object');
    }
  });

  it('says which answers can be asked for again for nothing', () => {
    const conditional = operations.filter(({ operation }) => '304' in operation.responses);
    expect(conditional.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'get /v1/players/{player}',
        'get /v1/players/{player}/matches',
        'get /v1/matches/{matchId}',
      ]),
    );
    for (const { operation } of conditional)
      for (const status of ['200', '304'])
        expect(operation.responses[status]?.headers?.ETag).toEqual({ $ref: '#/components/headers/ETag' });
  });

  it('describes every property', () => {
    const silent = schemas.flatMap(({ at, schema }) =>
      Object.entries(schema.properties ?? {})
        .filter(([, property]) => !told(property))
        .map(([name]) => `${at}/${name}`),
    );
    expect(silent).toEqual([]);
    for (const schema of Object.values(document.components.schemas)) expect(schema.description).toMatch(/\S/);
  });

  it('says the unit of every number', () => {
    const kinds = ({ type, anyOf }: Schema) => [
      ...[type].flat(),
      ...((anyOf as Schema[] | undefined) ?? []).map((one) => one.type),
    ];
    const silent = schemas.flatMap(({ at, schema }) =>
      Object.entries(schema.properties ?? {})
        .filter(([, property]) => kinds(property).some((kind) => kind === 'number' || kind === 'integer'))
        .filter(([, property]) => !property['x-unit'])
        .map(([name]) => `${at}/${name}`),
    );
    expect(silent).toEqual([]);
  });

  it('requires only what it has', () => {
    for (const { at, schema } of schemas)
      for (const name of (schema.required as string[] | undefined) ?? [])
        expect(Object.keys(schema.properties ?? {}), at).toContain(name);
  });

  it('points only at what is there', () => {
    const refs = schemas.flatMap(({ schema }) => schema.$ref ?? []);
    expect(refs.length).toBeGreaterThan(20);
    for (const ref of refs) {
      expect(ref).toMatch(/^#\/components\/schemas\/\w+$/);
      expect(target(ref), ref).toBeTypeOf('object');
    }
  });

  it('calls the components by our names, and nothing by an inner id', async () => {
    const rows = (await loadInsights()).map(({ row }) => row);
    const names = [...SHARED_SCHEMAS, ...rows].map((schema) => (schema as { $id?: string }).$id);
    expect(Object.keys(document.components.schemas).sort()).toEqual(names.sort());
    expect(text).not.toMatch(/"\$id"|"~kind"|def-\d/);
  });

  it('says "or null" as 3.1 does, and enumerations by type', () => {
    expect(text).not.toContain('"nullable"');
    for (const { at, schema } of schemas) {
      if (Array.isArray(schema.enum)) expect(schema.type, at).toBeTypeOf('string');
      if (Array.isArray(schema.type)) expect(schema, at).not.toHaveProperty('anyOf');
    }
    expect(schemas.filter(({ schema }) => schema.type === 'null').length).toBeGreaterThan(50);
  });

  it('is valid JSON Schema 2020-12 throughout', () => {
    const ajv = new Ajv2020({ strict: true, validateFormats: false, allowUnionTypes: true });
    ajv.addVocabulary(['x-unit', 'components', 'example']);
    ajv.addSchema({ $id: 'contract:/document', components: document.components }, 'document');
    for (const { at, schema } of schemas)
      expect(ajv.validateSchema(schema), `${at} ${ajv.errorsText()}`).toBe(true);
    for (const name of Object.keys(document.components.schemas))
      expect(() => ajv.compile({ $ref: `contract:/document#/components/schemas/${name}` })).not.toThrow();
  });
});

describe('parameters nobody must give', () => {
  it('have no example, with which the reference would fill them in for whoever tries it', () => {
    const filled = operations.flatMap(({ name, operation: { parameters = [] } }) =>
      parameters
        .filter(({ required, schema }) => !required && ('examples' in schema || 'example' in schema))
        .map((parameter) => `${name} ${parameter.name}`),
    );
    expect(filled).toEqual([]);
  });
});
