import fc from 'fast-check';

/** A request as somebody hostile, careless or unlucky would send it. */
export interface FuzzedRequest {
  operation: string;
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string | null;
}

interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  minimum?: number;
  maximum?: number;
}

interface Operation {
  operationId: string;
  parameters?: { name: string; in: string; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  security?: unknown[];
}

export interface FuzzedDocument {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

/** Values that mean something here, by the name of the parameter that takes them. */
export interface KnownValues {
  byName: Record<string, string[]>;
  keys: string[];
  etags: string[];
}

/** Addresses of the service that the contract leaves out. */
const UNWRITTEN = [
  '/docs',
  '/docs/',
  '/docs/errors',
  '/docs/errors/INTERNAL',
  '/openapi.json',
  '/metrics',
  '/',
  '/v1',
];

const HOSTILE = [
  ...['', ' ', '0', '-1', '1e400', 'NaN', 'null', 'undefined', 'true', '[]', '{}', '[object Object]'],
  ...['__proto__', 'constructor', 'toString', '..', '../../etc/passwd', '%00', '%', '%zz', '%ff', '%E0%A4%A'],
  ...[
    "' or 1=1 --",
    '"; drop table players; --',
    '$1',
    '#{x}',
    '{{7*7}}',
    '=cmd()',
    '<script>',
    '\u0000',
    '\ud800',
  ],
  ...[
    '99999999999999999999',
    '2533274800000000000000',
    '-0',
    '0x10',
    '٣',
    'ﷺ',
    '\u202e',
    '🎮',
    'a\nb',
    'x'.repeat(300),
  ],
  ...[
    '2025-13-45',
    '2025-01-01',
    '9999-12-31T23:59:59Z',
    '-271821-04-20',
    'now',
    'Europe/Berlin',
    'Mars/Base',
  ],
  ...['kills,deaths', 'map.name', '*', 'map,mode', 'kda', 'csr', 'W/"r1-x"', 'eyJhIjoxfQ', 'a'.repeat(3_000)],
];

const METHODS = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE'];
const ACCEPTS = [
  '*/*',
  'text/csv',
  'application/x-ndjson',
  'application/json;q=0',
  'image/png',
  'text/html',
  ',;q=,',
];
const ENCODINGS = ['br', 'gzip', 'identity', '*', 'br;q=2', 'zstd, deflate', ';', 'gzip;q=0'];
const TYPES = [
  'application/json',
  'application/json',
  'application/json; charset=x',
  'text/plain',
  'multipart/form-data',
  'é',
];
const SUFFIXES = [
  ...Array(14).fill(''),
  '.csv',
  '.ndjson',
  '.json',
  '.svg',
  '/',
  '//',
  '.csv.csv',
  '%2e%2e',
  ';x=1',
];

/** What the type of a parameter does not say. */
const ORDINARY: Record<string, string[]> = {
  from: ['2020-01-01', '2025-01-01T00:00:00Z'],
  to: ['2100-01-01', '2025-06-01T00:00:00Z'],
  tz: ['Europe/Berlin', 'UTC'],
  fields: ['matchId', 'matchId,map'],
};

/** Requests made of the contract itself, so that a new route is fuzzed from its first day. */
export function fuzzedRequests(document: FuzzedDocument, known: KnownValues): fc.Arbitrary<FuzzedRequest> {
  // A stream has no end to wait for; tests/integration/event-stream.test.ts is about it.
  const operations = Object.entries(document.paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        path,
        method: method.toUpperCase(),
        operation,
      })),
    )
    .filter(({ operation }) => operation.operationId !== 'streamEvents');
  const everyName = [...new Set(operations.flatMap(({ operation }) => names(operation)))];
  const text = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
    { weight: 1, arbitrary: fc.string({ maxLength: 30, unit: 'binary' }) },
    { weight: 1, arbitrary: fc.double().map(String) },
  );

  function valid(name: string, schema: Schema, depth = 0): fc.Arbitrary<string> {
    const mine = known.byName[name] ?? ORDINARY[name];
    if (mine !== undefined) return fc.constantFrom(...mine);
    const { $ref } = schema;
    if ($ref !== undefined && depth < 5)
      return valid(name, document.components.schemas[$ref.split('/').at(-1) ?? ''] ?? {}, depth + 1);
    if (schema.const !== undefined) return fc.constant(String(schema.const));
    if (schema.enum !== undefined) return fc.constantFrom(...schema.enum.map(String));
    if (schema.anyOf !== undefined)
      return fc.oneof(...schema.anyOf.map((inner) => valid(name, inner, depth + 1)));
    if (schema.items !== undefined) return valid(name, schema.items, depth + 1);
    const [type] = [schema.type].flat();
    if (type === 'integer' || type === 'number')
      return fc
        .integer({ min: Math.ceil(schema.minimum ?? 0), max: Math.min(schema.maximum ?? 50, 2 ** 31 - 1) })
        .map(String);
    if (type === 'boolean') return fc.constantFrom('true', 'false');
    return fc.constantFrom('2025-01-01T00:00:00Z', 'Europe/Berlin', 'a', '1', 'kills', 'map');
  }

  const likely = (name: string, schema: Schema) =>
    fc.oneof({ weight: 5, arbitrary: valid(name, schema) }, { weight: 2, arbitrary: text });
  const encoded = (value: fc.Arbitrary<string>) =>
    fc
      .tuple(value, fc.boolean(), fc.nat(9))
      .map(([one, raw, dice]) => (raw && dice === 0 ? bare(one) : encode(one)));

  function queryOf(operation: Operation): fc.Arbitrary<string> {
    const own = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query');
    const pairs = own.map(({ name, schema }) =>
      encoded(likely(name, schema)).map((value) => `${name}=${value}`),
    );
    const strange = fc
      .tuple(fc.oneof(fc.constantFrom(...everyName, 'key', 'limit[]', 'a.b', '__proto__'), text), text)
      .map(([name, value]) => `${encode(name)}=${encode(value)}`);
    const pair =
      pairs.length === 0
        ? strange
        : fc.oneof({ weight: 9, arbitrary: fc.oneof(...pairs) }, { weight: 1, arbitrary: strange });
    const right = own.map(({ name, schema }) =>
      encoded(valid(name, schema)).map((value) => `${name}=${value}`),
    );
    const several = (one: fc.Arbitrary<string>, maxLength: number) =>
      fc.array(one, { minLength: 1, maxLength }).map((all) => `?${all.join('&')}`);
    return fc.oneof(
      { weight: 2, arbitrary: fc.constant('') },
      { weight: 3, arbitrary: right.length === 0 ? fc.constant('') : several(fc.oneof(...right), 2) },
      { weight: 4, arbitrary: several(pair, 4) },
    );
  }

  function pathOf(path: string, operation: Operation): fc.Arbitrary<string> {
    const segments = path
      .split('/')
      .slice(1)
      .map((segment) => {
        const name = /^\{(\w+)\}$/.exec(segment)?.[1];
        if (name === undefined)
          return fc.oneof(
            { weight: 40, arbitrary: fc.constant(segment) },
            { weight: 1, arbitrary: encoded(text) },
          );
        const schema = operation.parameters?.find((parameter) => parameter.name === name)?.schema ?? {};
        return encoded(
          fc.oneof({ weight: 6, arbitrary: valid(name, schema) }, { weight: 1, arbitrary: text }),
        );
      });
    return fc
      .tuple(fc.tuple(...segments), fc.constantFrom(...SUFFIXES))
      .map(([parts, suffix]) => `/${parts.join('/')}${suffix}`);
  }

  function bodyOf({ requestBody }: Operation): fc.Arbitrary<string> {
    const schema = Object.values(requestBody?.content ?? {})[0]?.schema ?? {};
    const members = Object.entries(schema.properties ?? {}).map(
      ([name, inner]) => [name, likely(name, inner)] as const,
    );
    const whole = fc
      .record(Object.fromEntries(members), { requiredKeys: [] })
      .map((body) => JSON.stringify(body));
    return fc.oneof(
      { weight: 5, arbitrary: whole },
      { weight: 2, arbitrary: fc.json({ maxDepth: 3 }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('', '{', '[', '{"a":1e999}', '{"__proto__":1}', '\u0000', '"x"', 'a=b'),
      },
    );
  }

  const headers = fc.record(
    {
      accept: fc.constantFrom(...ACCEPTS),
      'accept-encoding': fc.constantFrom(...ENCODINGS),
      'if-none-match': fc.constantFrom(...known.etags, '*', '"x"', 'W/', ',,,', 'W/"'.repeat(200)),
      'cache-control': fc.constantFrom('no-cache', 'max-age=0'),
      origin: fc.constantFrom('https://stats.example', 'null'),
      'access-control-request-method': fc.constantFrom('GET', 'DELETE', 'FOO'),
      traceparent: fc.constantFrom('00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', '00-0-0-0'),
      'x-forwarded-for': fc.constantFrom('1.2.3.4', 'unknown', '::1, "'),
      range: fc.constantFrom('bytes=0-1', 'bytes=-'),
      expect: fc.constantFrom('tea'),
    },
    { requiredKeys: [] },
  );
  const sparse = fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 2, arbitrary: headers });
  const credential = fc.oneof(
    { weight: 8, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.constantFrom(...known.keys).map((key) => ({ 'x-api-key': key })) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('wrong', 'Bearer', 'Bearer halo_wrong', 'Basic eDp5')
        .map((authorization) => ({ authorization })),
    },
  );

  const written = fc.constantFrom(...operations).chain(({ path, method, operation }) => {
    const isWrite = (operation.security ?? []).length > 0;
    const key = isWrite ? fc.constantFrom(...known.keys).map((one) => ({ 'x-api-key': one })) : credential;
    return fc.record({
      operation: fc.constant(operation.operationId),
      method: fc.oneof(
        { weight: 8, arbitrary: fc.constant(method) },
        { weight: 1, arbitrary: fc.constantFrom(...METHODS) },
      ),
      url: fc.tuple(pathOf(path, operation), queryOf(operation)).map((parts) => parts.join('')),
      headers: fc
        .tuple(sparse, key, fc.constantFrom(...TYPES))
        .map(([some, who, type]) => ({ ...some, ...who, 'content-type': type }) as Record<string, string>),
      body: bodyOf(operation),
    });
  });
  const unwritten = fc.record({
    operation: fc.constant('none'),
    method: fc.constantFrom('GET', 'GET', ...METHODS),
    url: fc
      .tuple(fc.constantFrom(...UNWRITTEN), fc.constantFrom(...SUFFIXES), fc.constantFrom('', '?x=1', '?%'))
      .map((parts) => parts.join('')),
    headers: sparse.map((some) => some as Record<string, string>),
    body: fc.constant(''),
  });
  return fc
    .oneof({ weight: 15, arbitrary: written }, { weight: 1, arbitrary: unwritten })
    .map(({ body, ...request }) => finish(request, body));
}

/** Only methods that may have a body send one, as clients do. */
function finish(request: Omit<FuzzedRequest, 'body'>, body: string): FuzzedRequest {
  const { 'content-type': type, ...headers } = request.headers;
  if (!['POST', 'PUT', 'PATCH', 'DELETE'].includes(request.method))
    return { ...request, headers, body: null };
  return { ...request, headers: { ...headers, ...(type !== undefined && { 'content-type': type }) }, body };
}

function names({ parameters = [] }: Operation): string[] {
  return parameters.map(({ name }) => name);
}

function encode(text: string): string {
  // Half a surrogate pair has no encoding.
  return encodeURIComponent(Buffer.from(text).toString())
    .replace(/%25(00|zz|ff|E0%25A4%25A)/g, '%$1')
    .replaceAll('%25A', '%A');
}

/** As nobody should write it: what HTTP has no place for is left out, and nothing else. */
function bare(text: string): string {
  return text.replace(/[^\x21-\x7e]|#/g, '');
}
