import { MEANINGS } from './problem-responses.ts';

interface Response {
  description: string;
  content?: object;
  headers?: Record<string, object>;
}

interface Operation {
  operationId?: string;
  responses: Record<string, Response>;
  'x-cost'?: number;
}

interface Document {
  components?: object;
  paths?: Record<string, object | undefined>;
}

/** What a route says of itself beside its schema. */
export interface RouteTraits {
  cost: number;
  /** Whether it tells who asks with If-None-Match that nothing has changed. */
  conditional: boolean;
}

const HEADERS = {
  RateLimitPolicy: {
    description:
      'The caller’s budget (draft-ietf-httpapi-ratelimit-headers): `q` units come back evenly over `w` seconds. ' +
      'Absent when the caller has no limit.',
    schema: { type: 'string' },
    example: '"default";q=60;w=60',
  },
  RateLimit: {
    description: 'What is left of it: `r` whole units; in `t` seconds all of them are back.',
    schema: { type: 'string' },
    example: '"default";r=50;t=10',
  },
  RetryAfter: {
    description: 'Seconds until there is enough of the budget for this call.',
    schema: { type: 'integer', minimum: 1 },
  },
  ETag: {
    description:
      'Version of the data this answer is made of. Sent back as If-None-Match it brings a 304 that costs nothing, ' +
      'for as long as there is nothing new.',
    schema: { type: 'string' },
    example: 'W/"r12.m3-bS1Kp0tXb8cQ9v2a"',
  },
};

const point = (name: keyof typeof HEADERS) => ({ $ref: `#/components/headers/${name}` });
const BUDGET = { 'RateLimit-Policy': point('RateLimitPolicy'), RateLimit: point('RateLimit') };

function problem(status: number): Response {
  const schema = { $ref: '#/components/schemas/Problem' };
  return { description: MEANINGS[status] ?? '', content: { 'application/problem+json': { schema } } };
}

/** What holds for every operation and is therefore said here and by none of them: its cost, limits and conditions. */
export function describeLimits<Described extends Document>(
  document: Described,
  traits: ReadonlyMap<string, RouteTraits>,
): Described {
  for (const operation of operationsOf(document)) {
    const { cost = 1, conditional = false } = traits.get(operation.operationId ?? '') ?? {};
    operation['x-cost'] = cost;
    operation.responses = { 401: problem(401), 429: problem(429), ...operation.responses };
    if (conditional) operation.responses[304] = { description: 'Nothing has changed since that ETag.' };
    for (const [status, response] of Object.entries(operation.responses)) {
      const added = {
        ...(conditional && ['200', '304'].includes(status) && { ETag: point('ETag') }),
        ...((cost > 0 || ['401', '429'].includes(status)) && Number(status) < 500 && BUDGET),
        ...(status === '429' && { 'Retry-After': point('RetryAfter') }),
      };
      if (Object.keys(added).length > 0) response.headers = { ...response.headers, ...added };
    }
  }
  const { headers, ...components }: { headers?: object } = document.components ?? {};
  return { ...document, components: { ...components, headers: { ...headers, ...HEADERS } } };
}

function* operationsOf({ paths = {} }: Document): Generator<Operation> {
  for (const path of Object.values(paths))
    for (const operation of Object.values(path ?? {}))
      if (typeof operation === 'object' && operation !== null && 'responses' in operation)
        yield operation as Operation;
}
