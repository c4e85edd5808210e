import { createServer } from 'node:http';
import pg from 'pg';
import { readMatchDetail } from '../../src/db/reads/match-detail.ts';
import { readPlayerTable } from '../../src/db/reads/player-table.ts';
import { selectMatches } from '../../src/db/reads/tables/matches.ts';
import { selectStatsBy } from '../../src/db/reads/tables/player-stats-by.ts';

/**
 * What a read costs at the least: `node:http`, `pg` and the same named statements, nothing else. It knows xuids and no
 * names, checks nothing, and can answer the measured requests only. Arguments: connection string, pool size, settings of
 * the session.
 */
const [connectionString = '', poolSize = '10', options = ''] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString, max: Number(poolSize), options });

interface Statement {
  name: string;
  text: string;
  values: unknown[];
}

/** The statement a read sends, by letting it send it to nobody. */
async function statementOf(read: (nobody: pg.Pool) => Promise<unknown>): Promise<Statement> {
  let sent: Statement | undefined;
  const nobody = {
    query: async (statement: Statement) => {
      sent = statement;
      return { rows: [] };
    },
  };
  // A text is prepared under a name from its second use on.
  await read(nobody as never);
  await read(nobody as never);
  if (sent === undefined) throw new Error('the read sent no statement');
  return sent;
}

const XUID = '0000000000000000';
const page = { after: null, limit: 25 };
const list = await statementOf((nobody) => readPlayerTable(nobody, selectMatches, XUID, {}, page));
const byMap = await statementOf((nobody) =>
  readPlayerTable(nobody, selectStatsBy, XUID, { dimension: 'map' }, page),
);
const detail = await statementOf((nobody) => readMatchDetail(nobody, XUID));
const REVISION = 'select revision::text from tracked_players where xuid = $1::bigint';

interface TableRow {
  data: string;
  next: unknown;
  meta: string | null;
  freshness: string;
}

async function table({ name, text, values }: Statement, operationId: string, xuid: string): Promise<string> {
  const { rows } = await pool.query<TableRow>({ name, text, values: [xuid, ...values.slice(1)] });
  const [row] = rows;
  if (row === undefined) throw new Error('nobody');
  const { data, next, meta, freshness } = row;
  const cursor =
    next === null
      ? 'null'
      : `"${Buffer.from(JSON.stringify([1, operationId, ...(next as unknown[])])).toString('base64url')}"`;
  const further = meta === null ? '' : `,${meta.trim().slice(1, -1)}`;
  return `{"data":${data},"page":{"next":${cursor}}${further},"freshness":${freshness}}`;
}

async function match(id: string): Promise<string> {
  const { rows } = await pool.query<{ document: string }>({
    name: detail.name,
    text: detail.text,
    values: [id],
  });
  return rows[0]?.document ?? '';
}

async function bodyOf(url: string): Promise<string> {
  const [, , kind, key = '', what] = url.split('/');
  if (kind === 'matches') return match(key);
  if (what === 'matches') return table(list, 'listPlayerMatches', key);
  if (what === 'stats') return table(byMap, 'listPlayerStatsBy', key);
  throw new Error(`nothing is known of ${url}`);
}

const server = createServer(async (request, response) => {
  const url = request.url ?? '';
  const condition = request.headers['if-none-match'];
  if (condition !== undefined) {
    const xuid = url.split('/')[3];
    const { rows } = await pool.query<{ revision: string }>({
      name: 'revision',
      text: REVISION,
      values: [xuid],
    });
    if (condition === `"${rows[0]?.revision}"`) {
      response.writeHead(304, { etag: condition });
      response.end();
      return;
    }
  }
  const body = await bodyOf(url);
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`bare on http://127.0.0.1:${typeof address === 'object' ? address?.port : address}\n`);
});
