import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import {
  buildClientSchema,
  type GraphQLObjectType,
  getIntrospectionQuery,
  type IntrospectionQuery,
} from 'graphql';
import { everythingOf } from '../helpers/graph-text.ts';
import { seedMillion } from '../helpers/seed-million.ts';
import { withDatabase } from './bench-database.ts';
import { type Call, median, type Round, round, type Server, start, stop, turns } from './server-rounds.ts';

/**
 * Pages of a player per second by GraphQL against the same by REST, of one server over a million participants: in turns,
 * as in `read`. Arguments: rounds (9), seconds of one (1). Writes the table into README.md beside this file's source.
 */
const [rounds = '9', seconds = '1'] = process.argv.slice(2);
const WARM_UP_SECONDS = 10;
const README = join(import.meta.dirname, '../../../tests/bench/README.md');

interface Case {
  name: string;
  graph: Call[];
  rest: Call[];
  /** Requests of REST that say what one operation says. */
  requests: number;
}

const operation = (query: string, xuid: string): Call => ({
  path: '/graphql',
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables: { xuid } }),
});

/** Everything REST says of a table. */
async function selectionsOf({ origin }: Server): Promise<(type: string) => string> {
  const { body } = operation(getIntrospectionQuery(), '');
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: String(body),
  });
  const { data } = (await response.json()) as { data: IntrospectionQuery };
  const schema = buildClientSchema(data);
  return (type) => everythingOf(schema.getType(type) as GraphQLObjectType);
}

async function casesOf(server: Server, players: readonly string[]): Promise<Case[]> {
  const everything = await selectionsOf(server);
  const profile = everything('Player').trim().slice(1, -1);
  const matches = `matches { nodes${everything('PlayerMatch')} pageInfo { endCursor } }`;
  const page = `query Page($xuid: String!) { player(xuid: $xuid) { ${profile} ${matches} stats${everything('PlayerStats')} } }`;
  const list = `query List($xuid: String!) { player(xuid: $xuid) { freshness${everything('Freshness')} ${matches} } }`;
  const few =
    'query Few($xuid: String!) { player(xuid: $xuid) { gamertag matches { nodes { matchId startedAt outcome stats { kills deaths assists } } } } }';
  const some = players.slice(0, 50);
  const paths = (of: readonly string[], ...rest: string[]): Call[] =>
    of.flatMap((xuid) => rest.map((path) => ({ path: `/v1/players/${xuid}${path}` })));
  const graph = (of: readonly string[], query: string) => of.map((xuid) => operation(query, xuid));
  const pageOf = (name: string, of: readonly string[]): Case => ({
    name: `profile, 25 matches and statistics, ${name}`,
    graph: graph(of, page),
    rest: paths(of, '', '/matches', '/stats'),
    requests: 3,
  });
  const listOf = (name: string, of: readonly string[], query = list): Case => ({
    name: `25 matches, ${name}`,
    graph: graph(of, query),
    rest: paths(of, '/matches'),
    requests: 1,
  });
  return [
    pageOf('never the same player', players),
    pageOf('fifty players in turn', some),
    listOf('never the same player', players),
    listOf('fifty players in turn', some),
    listOf('never the same player, six members of each', players, few),
  ];
}

const HEAD = `| page | GraphQL/s | REST/s | ratio | GraphQL p50 / p99 ms | GraphQL µs CPU | REST µs CPU | CPU ratio |
|---|---:|---:|---:|---:|---:|---:|---:|`;

function line({ name, requests }: Case, graph: Round[], rest: Round[]): string {
  const of = (all: Round[], key: keyof Round) => median(all.map((one) => one[key]));
  const ratio = median(graph.map(({ perSecond }, at) => (perSecond * requests) / (rest[at]?.perSecond ?? 1)));
  const cells = [
    of(graph, 'perSecond').toFixed(0),
    (of(rest, 'perSecond') / requests).toFixed(0),
    ratio.toFixed(2),
    `${of(graph, 'p50')} / ${of(graph, 'p99')}`,
    of(graph, 'cpu').toFixed(0),
    (of(rest, 'cpu') * requests).toFixed(0),
    ((of(rest, 'cpu') * requests) / of(graph, 'cpu')).toFixed(2),
  ];
  return `| ${name} | ${cells.join(' | ')} |`;
}

async function measure(server: Server, cases: Case[]): Promise<string> {
  const lines: string[] = [];
  for (const one of cases) {
    const calls = { graph: turns(one.graph), rest: turns(one.rest) };
    await round(server, calls.graph, 200, WARM_UP_SECONDS);
    await round(server, calls.rest, 200, WARM_UP_SECONDS);
    const results: { graph: Round[]; rest: Round[] } = { graph: [], rest: [] };
    for (let turn = 0; turn < Number(rounds); turn++) {
      const order = turn % 2 === 0 ? (['graph', 'rest'] as const) : (['rest', 'graph'] as const);
      for (const who of order) results[who].push(await round(server, calls[who], 200, Number(seconds)));
    }
    lines.push(line(one, results.graph, results.rest));
    process.stdout.write(`${lines.at(-1)}\n`);
  }
  return [HEAD, ...lines].join('\n');
}

/** An operation that fails is answered with 200, too. */
async function checkAnswers({ origin }: Server, cases: Case[]): Promise<void> {
  for (const { name, graph } of cases) {
    const [{ path, method, headers, body } = { path: '' }] = graph;
    const answer = await fetch(`${origin}${path}`, {
      ...(method && { method }),
      ...(headers && { headers }),
      ...(body && { body }),
    });
    const text = await answer.text();
    const { errors } = JSON.parse(text) as { errors?: unknown };
    if (errors !== undefined) throw new Error(`${name}: ${text.slice(0, 1_000)}`);
  }
}

async function writeTable(table: string): Promise<void> {
  const text = await readFile(README, 'utf8');
  const [model] = cpus();
  const machine = `${cpus().length} cores (${model?.model.trim()}), Node ${process.versions.node}, ${rounds} rounds of ${seconds} s.`;
  const marked = `<!-- graph: begin -->\n${machine}\n\n${table}\n<!-- graph: end -->`;
  await writeFile(
    README,
    text.replace(/<!-- graph: begin -->[\s\S]*<!-- graph: end -->/, () => marked),
  );
}

await withDatabase(async ({ url, pool }) => {
  const { tracked, trackedPlayers } = await seedMillion(pool);
  const server = await start('../../src/server.js', [], {
    NODE_ENV: 'production',
    DATABASE_URL: url,
    // More than the bench can ask for; what callers spend is counted all the same.
    ANONYMOUS_UNITS_PER_MINUTE: '1000000',
    PORT: '0',
    LOG_LEVEL: 'warn',
  });
  try {
    const cases = await casesOf(
      server,
      Array.from({ length: trackedPlayers }, (_, index) => tracked(index)),
    );
    await checkAnswers(server, cases);
    await writeTable(await measure(server, cases));
  } finally {
    await stop(server);
  }
});
process.exit(0);
