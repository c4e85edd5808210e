import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import { expect } from 'vitest';
import { createTables } from '../../src/api/create-tables.ts';
import type { ApiTable, Question } from '../../src/api/define-table.ts';
import { fieldNameOf } from '../../src/graphql/table-fields.ts';
import { camelCase } from '../../src/insights/define.ts';
import { FILTERS } from '../../src/schemas/filter.ts';
import { asGraph, everythingOf } from './graph-text.ts';
import { insightDeps } from './insight-deps.ts';
import { queryString } from './oracle/oracle-system.ts';
import { askGraph, type GraphAnswer, readGraphSchema, sendGraph } from './send-graph.ts';
import type { TestSystem } from './test-system.ts';

/** A table as both APIs have it. */
export interface BothTable {
  name: string;
  table: ApiTable;
  hasPages: boolean;
  /** Fields from the root to it. */
  path: readonly string[];
  field: GraphQLField<unknown, unknown>;
}

type Row = Record<string, unknown>;

export interface RestPage extends Row {
  data: Row[];
  page: { next: string | null };
  freshness?: Row;
}

export interface GraphPage extends Row {
  nodes: Row[];
  edges: { cursor: string; node: Row }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
}

/** One API beside the other, over one system. */
export interface BothApis {
  schema: GraphQLSchema;
  tables: readonly BothTable[];
  rest<Body = RestPage>(table: BothTable, question: Question): Promise<Body>;
  /** The status of REST and its problem. */
  restProblem(
    table: BothTable,
    question: Question,
  ): Promise<{ code: string; detail: string; errors?: { message: string }[] }>;
  /** What the graph answers; everything there is unless `selection` says less. */
  graph(
    table: BothTable,
    question: Question,
    selection?: string,
  ): Promise<{ answer: GraphPage; freshness: Row | null }>;
  graphFailure(table: BothTable, question: Question): Promise<GraphAnswer<unknown>>;
  /** Refuses any difference between the answers to a question; tells the two of them. */
  compare(table: BothTable, question: Question): Promise<{ rest: RestPage; graph: GraphPage }>;
}

export async function createBothApis(system: TestSystem): Promise<BothApis> {
  const schema = await readGraphSchema(system);
  const { player, shared, insights, headlines, card } = createTables({ ...system, ...(await insightDeps()) });
  const fieldOf = (type: string, name: string): GraphQLField<unknown, unknown> => {
    const of = schema.getType(type);
    const field = isObjectType(of) ? of.getFields()[name] : undefined;
    if (field === undefined) throw new Error(`the graph has no ${type}.${name}`);
    return field;
  };
  const both = (
    table: ApiTable,
    owner: string,
    above: readonly string[],
    name = fieldNameOf(table),
  ): BothTable => ({
    name: table.definition.operationId,
    table,
    hasPages: !table.definition.single && !table.definition.unpaged,
    path: [...above, name],
    field: fieldOf(owner, name),
  });
  const tables = [
    ...[...player, card].map((table) => both(table, 'Player', ['player'])),
    ...shared.map((table) => both(table, 'Query', [])),
    both(headlines, 'PlayerInsights', ['player', 'insights']),
    ...insights.map(({ insight, table }) =>
      both(table, 'PlayerInsights', ['player', 'insights'], camelCase(insight.id)),
    ),
  ];

  const inject = ({ table: { definition } }: BothTable, question: Question) => {
    const { params = {}, path } = definition;
    const address = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(question[name])));
    const query = Object.fromEntries(Object.entries(question).filter(([name]) => !(name in params)));
    return system.app.inject(`/v1${address}${queryString(query)}`);
  };
  const apis: BothApis = {
    schema,
    tables,
    async rest<Body>(table: BothTable, question: Question) {
      const answer = await inject(table, question);
      expect(answer.statusCode, `${told(table, question)}: ${answer.body.slice(0, 500)}`).toBe(200);
      return answer.json<Body>();
    },
    async restProblem(table, question) {
      const answer = await inject(table, question);
      expect(answer.statusCode, told(table, question)).not.toBe(200);
      return answer.json();
    },
    async graph(table, question, selection) {
      const { text, variables } = operationOf(table, question, selection);
      const data = await askGraph<Row>(system, text, variables);
      return {
        answer: table.path.reduce((at, name) => at[name] as Row, data) as GraphPage,
        freshness: ((data.player as Row | undefined)?.freshness as Row | undefined) ?? null,
      };
    },
    graphFailure(table, question) {
      const { text, variables } = operationOf(table, question);
      return sendGraph(system, text, variables);
    },
    async compare(table, question) {
      const rest = await apis.rest(table, question);
      const { answer, freshness } = await apis.graph(table, question);
      const { data, page, freshness: fresh, ...meta } = rest;
      const { edges, pageInfo, totalCount, ...rows } = answer;
      const { single, unpaged } = table.table.definition;
      const document = single
        ? { ...(data as unknown as Row), ...meta }
        : { [unpaged ? 'rows' : 'nodes']: data, ...meta };
      const differs = told(table, question);
      const {
        edges: _,
        pageInfo: __,
        totalCount: ___,
        ...expected
      } = asGraph(table.field.type, document) as Row;
      expect(uncomputed(rows), differs).toEqual(uncomputed(expected));
      expect(untimed(freshness), differs).toEqual(untimed(fresh ?? null));
      if (table.hasPages) {
        expect(
          edges.map(({ node }) => node),
          differs,
        ).toEqual(answer.nodes);
        expect(pageInfo, differs).toEqual({ hasNextPage: page.next !== null, endCursor: page.next });
        if (page.next !== null) expect(edges.at(-1)?.cursor, differs).toBe(page.next);
      }
      // The second answer may be a remembered one.
      const again = await apis.graph(table, question);
      expect(uncomputed(again.answer), differs).toEqual(uncomputed(answer));
      expect(untimed(again.freshness), differs).toEqual(untimed(freshness));
      return { rest, graph: answer };
    },
  };
  return apis;
}

const told = ({ name }: BothTable, question: Question) => `${name} ${JSON.stringify(question)}`;

/** When an answer was made differs from one to the next. */
function uncomputed({ computedAt, ...rest }: Row): Row {
  if (computedAt !== undefined) expect(Date.parse(String(computedAt))).toBeGreaterThan(0);
  return rest;
}

/** The same of freshness. */
function untimed(freshness: Row | null): Row | null {
  if (freshness === null) return null;
  const { asOf, ...rest } = freshness;
  expect(asOf).toEqual(expect.any(String));
  return rest;
}

/** The same text for every question to a table, its arguments as variables. */
function operationOf(
  { table: { isOfPlayer }, path, field }: BothTable,
  question: Question,
  selection = everythingOf(field.type),
): { text: string; variables: Row } {
  const { player, limit, cursor, ...rest } = question;
  const variables: Row = { ...rest };
  if (isOfPlayer) {
    variables.filter = Object.fromEntries(Object.entries(rest).filter(([name]) => name in FILTERS));
    for (const name of Object.keys(FILTERS)) delete variables[name];
    variables[/^\d{16}$/.test(String(player)) ? 'xuid' : 'gamertag'] = player;
  }
  if (limit !== undefined) variables.first = limit;
  if (cursor !== undefined) variables.after = cursor;
  const names = isOfPlayer
    ? [
        { name: 'xuid', type: 'String' },
        { name: 'gamertag', type: 'String' },
      ]
    : [];
  const given = [...names, ...field.args].map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const args = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  let text = `${path.at(-1)}${args === '' ? '' : `(${args})`}${selection}`;
  if (path.includes('insights')) text = `insights { ${text} }`;
  if (isOfPlayer)
    text = `player(xuid: $xuid, gamertag: $gamertag) { freshness { asOf revision stored upstreamTotal lastSync nextSync state } ${text} }`;
  return { text: `query${given === '' ? '' : `(${given})`} { ${text} }`, variables };
}
