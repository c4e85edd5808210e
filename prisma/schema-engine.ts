import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';
import { root } from './migrations-root.ts';

/** The tables as `schema.prisma` says them. */
export async function readSchema(): Promise<{ files: { path: string; content: string }[] }> {
  const path = fileURLToPath(new URL('schema.prisma', root()));
  return { files: [{ path: 'schema.prisma', content: await readFile(path, 'utf8') }] };
}

/** Prisma's schema engine as WebAssembly: no native program, nothing downloaded. */
export async function withSchemaEngine<T>(
  databaseUrl: string,
  use: (schemaEngine: engine.SchemaEngine) => Promise<T>,
): Promise<T> {
  await load();
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  const datamodels = (await readSchema()).files.map(({ path, content }): [string, string] => [path, content]);
  const adapter = bindMigrationAwareSqlAdapterFactory(new CatalogueAdapter(pool));
  const schemaEngine = await engine.SchemaEngine.new({ datamodels }, () => undefined, adapter);
  try {
    return await use(schemaEngine);
  } finally {
    schemaEngine.free();
    await pool.end();
  }
}

/**
 * PostgreSQL's catalogue is full of one-byte "char" columns, which the engine wants as characters and the adapter
 * refuses. They travel through it under the name of a type the catalogue does not have.
 */
class CatalogueAdapter extends PrismaPg {
  constructor(pool: pg.Pool) {
    const query = pool.query.bind(pool) as (config: pg.QueryConfig) => Promise<pg.QueryResult>;
    const disguised = async (config: pg.QueryConfig) => {
      const result = await query(config);
      for (const field of result.fields) if (field.dataTypeID === OID_CHAR) field.dataTypeID = OID_UUID;
      return result;
    };
    super(Object.assign(pool, { query: disguised as pg.Pool['query'] }));
  }

  override async connect() {
    const adapter = await super.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      const columnTypes = result.columnTypes.map((type) =>
        type === ColumnTypeEnum.Uuid ? ColumnTypeEnum.Character : type,
      );
      return { ...result, columnTypes };
    };
    return adapter;
  }
}

const OID_CHAR = 18;
const OID_UUID = 2950;

/**
 * The engine's JavaScript half holds one WebAssembly instance for the whole process, so there must be one load even where
 * this module is loaded twice, as vitest does for two projects.
 */
const LOADED = Symbol.for('halo-analytics.schema-engine');
const shared = globalThis as { [LOADED]?: Promise<void> };

function load(): Promise<void> {
  shared[LOADED] ??= (async () => {
    const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
    const module = await WebAssembly.compile(await readFile(script.replace(/\.js$/, '.wasm')));
    const instance = await WebAssembly.instantiate(module, {
      './schema_engine_bg.js': engine,
    });
    engine.__wbg_set_wasm(instance.exports);
    (instance.exports.__wbindgen_start as () => void)();
  })();
  return shared[LOADED];
}
