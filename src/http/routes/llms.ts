import type { FastifyInstance } from 'fastify';
import { FILTERS } from '../../schemas/filter.ts';

interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
}

interface Document {
  info: { title: string; description?: string };
  tags?: { name: string; description?: string }[];
  paths?: Record<string, Record<string, Operation>>;
}

/** /llms.txt: what a language model, or a person in a hurry, must know to call the API. Made from the contract. */
export async function llmsRoutes(app: FastifyInstance): Promise<void> {
  let text: string | undefined;
  app.get('/llms.txt', { schema: { hide: true } }, (_request, reply) => {
    text ??= renderGuide(app.swagger() as unknown as Document);
    return reply.type('text/plain; charset=utf-8').header('cache-control', 'public, max-age=3600').send(text);
  });
}

function renderGuide({ info, tags = [], paths = {} }: Document): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const sections = tags.map(({ name, description = '' }) => {
    const lines = operations
      .filter(({ operation }) => operation.tags?.includes(name))
      .map(
        ({ path, method, operation: { summary = '', description: told = '' } }) =>
          `- \`${method.toUpperCase()} ${path}\`: ${summary}. ${told}`,
      );
    return `## ${name}\n\n${description}\n\n${lines.join('\n')}`;
  });
  return `${[`# ${info.title}\n\n> ${info.description ?? ''}`, RULES, filterGuide(), ...sections, LINKS].join('\n\n')}\n`;
}

const RULES = `## Rules that hold everywhere

- A player is an xuid (16 digits), \`xuid(…)\` or a URL-encoded gamertag. Xuids and match ids are strings.
- Times are UTC, ISO 8601; \`from\`/\`to\` are half-open. Rates and accuracy are ratios from 0 to 1. \`null\` is "not known", never zero.
- Lists answer \`{ data, page: { next }, freshness }\`. Pass \`page.next\` as \`cursor\` to go on; null is the end. \`limit\` is at most 200.
- Formats: end the path in \`.csv\` or \`.ndjson\`, or send \`Accept\`. Insights and cards are also drawn: \`.svg\`, \`.png\`, with \`chart=\`, \`theme=light|dark\`, \`size=chart|preview\`. \`fields=\` chooses columns. \`formula=sheets|excel|libreoffice\` answers what to paste into a spreadsheet.
- Send \`If-None-Match\` with the last \`ETag\`: 304 costs no quota. \`RateLimit\` says what is left; after a 429 wait \`Retry-After\` seconds.
- Reads need no key; \`Authorization: Bearer\` or \`X-API-Key\` raises the limit and allows registering players.
- Failures are \`application/problem+json\` with a stable \`code\`, explained at \`/docs/errors/{code}\`. Unknown parameters are refused, with the nearest known one.
- A player nobody registered answers 404 \`PLAYER_NOT_TRACKED\` or \`PLAYER_NOT_FOUND\`: register with \`POST /v1/players\`, then watch \`/sync\`.`;

function filterGuide(): string {
  const lines = Object.entries(FILTERS).map(
    ([name, schema]) => `- \`${name}\`: ${String((schema as { description?: string }).description)}`,
  );
  return `## Filters of every endpoint about a player\n\n${lines.join('\n')}`;
}

const LINKS = `## More

- [OpenAPI 3.1](/openapi.json): every parameter and property, with units and real answers
- [Reference to try out](/docs)
- GraphQL at \`/graphql\` (POST, or GET for queries): the same names, filters and prices; subscriptions by \`graphql-transport-ws\`; [to try out](/graphiql)
- [Insights: method, formulas and sources of each](/docs/insights)
- [Error codes](/docs/errors)`;
