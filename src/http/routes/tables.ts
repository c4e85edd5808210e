import type { FastifyInstance } from 'fastify';
import type { Tables } from '../../api/create-tables.ts';
import type { AppDeps } from '../../app.ts';
import { serveTable } from '../tables/serve-table.ts';

/** A route for each table that has no more to it than its rows. */
export async function tableRoutes(app: FastifyInstance, deps: AppDeps & { tables: Tables }): Promise<void> {
  for (const table of [...deps.tables.player, ...deps.tables.shared]) serveTable(app, table, deps);
}
