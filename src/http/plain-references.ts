type Json = unknown;

/**
 * `{ anyOf: [{ $ref }], description }` becomes `{ $ref, description }`: OpenAPI 3.1 takes words beside a reference, and only
 * the framework on the way there does not.
 */
export function plainReferences<Document extends object>(document: Document): Document {
  return plain(document) as Document;
}

function plain(value: Json): Json {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  const members = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
  const { anyOf, ...rest } = members;
  const [only, ...others] = Array.isArray(anyOf) ? (anyOf as Json[]) : [];
  const isAlone = only !== null && typeof only === 'object' && '$ref' in only && others.length === 0;
  return isAlone ? { ...only, ...rest } : members;
}
