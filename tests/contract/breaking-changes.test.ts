import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBreakingChanges, type OpenapiDocument } from '../../openapi/find-breaking-changes.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../openapi', name), 'utf8')) as OpenapiDocument;

// biome-ignore lint/suspicious/noExplicitAny: the tests reach into a document and break it
type Loose = any;

/** Breaks a document as a careless change would. */
function breaking(change: (document: Loose) => void, before: OpenapiDocument = SMALL): string[] {
  const document = structuredClone(before) as Loose;
  change(document);
  return findBreakingChanges(before, document);
}

const SMALL = {
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        parameters: [
          { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 200 } },
          { name: 'kind', in: 'query', schema: { type: 'string', enum: ['a', 'b'] } },
        ],
        responses: {
          200: {
            content: {
              'application/json': {
                schema: { type: 'array', items: { $ref: '#/components/schemas/Thing' } },
              },
              'text/csv': { schema: { type: 'string' } },
            },
          },
        },
      },
      post: {
        operationId: 'makeThing',
        security: [{ bearer: [] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['name'],
                properties: { name: { type: 'string', maxLength: 40 }, size: { type: 'number' } },
              },
            },
          },
        },
        responses: {
          201: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
        },
      },
    },
  },
  components: {
    schemas: {
      Thing: {
        type: 'object',
        required: ['id', 'state'],
        properties: {
          id: { type: 'string', format: 'uuid' },
          state: { type: 'string', enum: ['new', 'old'] },
          kind: { type: 'string', enum: ['a', 'unknown'] },
          size: { anyOf: [{ type: 'number' }, { type: 'null' }] },
          parent: { anyOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'null' }] },
        },
      },
    },
  },
} as unknown as OpenapiDocument;

const thing = (document: Loose) => document.components.schemas.Thing;
const get = (document: Loose) => document.paths['/things'].get;
const body = (document: Loose) =>
  document.paths['/things'].post.requestBody.content['application/json'].schema;

const BREAKING: Record<string, [change: (document: Loose) => void, said: RegExp]> = {
  'a path that goes': [(d) => delete d.paths['/things'], /GET \/things: is gone/],
  'a method that goes': [(d) => delete d.paths['/things'].post, /POST \/things: is gone/],
  'another operationId': [(d) => (get(d).operationId = 'x'), /operationId was listThings, is x/],
  'a key that is needed': [(d) => (get(d).security = [{ bearer: [] }]), /needs a key now/],
  'a parameter that goes': [(d) => get(d).parameters.pop(), /query kind is gone/],
  'a parameter that is required': [
    (d) => get(d).parameters.push({ name: 'n', in: 'query', required: true, schema: { type: 'string' } }),
    /n is required now/,
  ],
  'a narrower bound': [(d) => (get(d).parameters[0].schema.maximum = 100), /limit: maximum is 100 now/],
  'a value not taken any more': [
    (d) => (get(d).parameters[1].schema.enum = ['a']),
    /kind takes no b any more/,
  ],
  'another type taken': [
    (d) => (get(d).parameters[0].schema = { type: 'string' }),
    /limit was integer, is string/,
  ],
  'a media type that goes': [
    (d) => delete get(d).responses[200].content['text/csv'],
    /never answers text\/csv/,
  ],
  'a status that goes': [(d) => delete get(d).responses[200], /never answers 200/],
  'a property that goes': [(d) => delete thing(d).properties.size, /size is gone/],
  'a property that may be missing': [(d) => thing(d).required.pop(), /state may be missing now/],
  'another type given': [(d) => (thing(d).properties.id = { type: 'integer' }), /id was string, is integer/],
  'another format given': [(d) => (thing(d).properties.id.format = 'uri'), /format uuid, is of uri/],
  'a new value of a closed enumeration': [
    (d) => thing(d).properties.state.enum.push('x'),
    /state may be x now/,
  ],
  'a null that was none': [
    (d) => (thing(d).properties.id = { type: ['string', 'null'], format: 'uuid' }),
    /id was string, is string or null/,
  ],
  'a new alternative given': [
    (d) => thing(d).properties.size.anyOf.push({ type: 'string' }),
    /size may be string/,
  ],
  'a member of the body that is required': [(d) => body(d).required.push('size'), /size is required now/],
  'a member of the body that is refused': [(d) => delete body(d).properties.size, /size is gone/],
  'a shorter text taken': [(d) => (body(d).properties.name.maxLength = 20), /name: maxLength is 20 now/],
};

const HARMLESS: Record<string, (document: Loose) => void> = {
  'a new path': (d) => (d.paths['/other'] = d.paths['/things']),
  'a new parameter': (d) => get(d).parameters.push({ name: 'n', in: 'query', schema: { type: 'string' } }),
  'a wider bound': (d) => (get(d).parameters[0].schema.maximum = 500),
  'a new value taken': (d) => get(d).parameters[1].schema.enum.push('c'),
  'a new property': (d) => (thing(d).properties.more = { type: 'string' }),
  'a new value of an open enumeration': (d) => thing(d).properties.kind.enum.push('z'),
  'a whole number where any was': (d) => (thing(d).properties.size.anyOf[0] = { type: 'integer' }),
  'a new media type': (d) => (get(d).responses[200].content['x/y'] = { schema: { type: 'string' } }),
  'any change of what is beta': (d) => {
    d.paths['/things'].get['x-stability'] = 'beta';
  },
};

describe('breaking changes', () => {
  it('there are none since the last release', () => {
    expect(findBreakingChanges(read('released.json'), read('openapi.json'))).toEqual([]);
  });

  it.each(Object.entries(BREAKING))('%s is one', (_name, [change, said]) => {
    expect(breaking(change)).toContainEqual(expect.stringMatching(said));
  });

  it.each(Object.entries(HARMLESS))('%s is none', (_name, change) => expect(breaking(change)).toEqual([]));

  it('of what was beta are allowed', () => {
    const beta = structuredClone(SMALL) as Loose;
    beta.paths['/things'].get['x-stability'] = 'beta';
    expect(breaking((document) => delete document.paths['/things'].get, beta)).toEqual([]);
  });
});
