import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { pino } from 'pino';
import { createTables } from '../src/api/create-tables.ts';
import { type AppDeps, buildApp } from '../src/app.ts';
import { loadConfig } from '../src/config.ts';
import { createGraphSchema } from '../src/graphql/schema.ts';
import type { Insight } from '../src/insights/define.ts';
import { loadInsights } from '../src/insights/registry.ts';
import { renderDataDictionary } from './write-data-dictionary.ts';

/** A generated file that is committed: where it is, from the root of the repository, and what belongs in it. */
export interface Contract {
  path: string;
  text: string;
}

/** Every generated contract. A new one is a line here. */
export async function renderContracts(): Promise<Contract[]> {
  const definitions = await loadInsights();
  const openapi = await renderOpenapi(definitions);
  return [
    { path: 'openapi/openapi.json', text: openapi },
    { path: 'openapi/schema.graphql', text: renderGraph(definitions) },
    { path: 'openapi/client/src/schema.ts', text: await renderClientTypes(openapi) },
    { path: 'docs/data-dictionary.md', text: renderDataDictionary(definitions) },
  ];
}

/** The OpenAPI document of the app as it is, with paths and components in alphabetical order. */
async function renderOpenapi(definitions: readonly Insight[]): Promise<string> {
  const app = await buildApp(unconnected(definitions));
  const document = app.swagger() as OpenapiDocument;
  await app.close();
  const { paths = {}, components = {} } = document;
  const ordered = {
    ...document,
    paths: sorted(paths),
    components: { ...components, schemas: sorted(components.schemas ?? {}) },
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

/** The schema of the graph, types in alphabetical order. */
function renderGraph(definitions: readonly Insight[]): string {
  const schema = createGraphSchema(createTables(unconnected(definitions)));
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** What the client is typed by. Its generator lives with the client, on the compiler it needs. */
async function renderClientTypes(openapi: string): Promise<string> {
  const require = createRequire(resolve('openapi/client/package.json'));
  const generator = require('openapi-typescript') as Generator;
  const types = generator.astToString(await generator.default(openapi, { alphabetize: true }));
  return `// Made from openapi.json by \`npm run contracts\`; do not edit it.\n\n${types}`;
}

interface Generator {
  default(document: string, options: { alphabetize: boolean }): Promise<unknown>;
  astToString(ast: unknown): string;
}

interface OpenapiDocument {
  paths?: Record<string, unknown>;
  components?: { schemas?: Record<string, unknown> };
}

/** What the app is built from when nobody will call it. */
function unconnected(definitions: readonly Insight[]): AppDeps {
  return {
    config: loadConfig({}),
    log: pino({ level: 'silent' }),
    profile: { database: 'embedded', jobs: 'postgres', upstream: 'sandbox' },
    db: {} as AppDeps['db'],
    queues: {} as AppDeps['queues'],
    ephemeral: {} as AppDeps['ephemeral'],
    live: {} as AppDeps['live'],
    definitions,
    threads: {} as AppDeps['threads'],
    painters: {} as AppDeps['painters'],
  };
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
