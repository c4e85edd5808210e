import {
  GraphQLBoolean,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLFieldConfigMap,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
} from 'graphql';
import Type, { type TProperties } from 'typebox';
import { checkQuestion } from '../api/check-question.ts';
import { type Answer, type ApiTable, MOST_ROWS, PAGE_SIZE, type Question } from '../api/define-table.ts';
import type { Failure } from '../api/failure.ts';
import { decodeCursor, encodeCursor } from '../api/position.ts';
import { refuse } from '../api/refuse.ts';
import { type Page, WHOLE } from '../db/reads/table.ts';
import { camelCase, pascalCase } from '../insights/define.ts';
import { FILTERS } from '../schemas/filter.ts';
import type { GraphContext, PlayerNode } from './context.ts';
import type { FieldCost } from './cost.ts';
import type { Projection } from './from-schema.ts';
import { Long } from './scalars.ts';
import { type Info, wantedAt, wantedBelow } from './selection.ts';
import { toRead } from './wanted.ts';

export type Field<Source> = GraphQLFieldConfig<Source, GraphContext>;
export type Fields<Source> = GraphQLFieldConfigMap<Source, GraphContext>;

/** Rows of a table in an object that has them all, with names for relations. */
type Row = Record<string, unknown>;

interface Connection {
  list: string;
  rows: Row[];
  answer: Answer<string>;
}

type Arguments = Record<string, unknown>;

/** What a field of a player asks of its table, in the `extensions.asked` of the field. */
export type Asked = (args: Arguments, info: Info) => { table: ApiTable; question: Question; page: Page };

/** A list of rows: the field that has it has told how many there are. */
const ROWS: { cost: FieldCost } = { cost: { units: 0, list: () => 1 } };

/** Rows of an answer that has no pages, for the cost of what is asked of each. */
const ROWS_AT_ONCE = 50;

export const PageInfo = new GraphQLObjectType<Connection>({
  name: 'PageInfo',
  description: 'Where a page of a list is.',
  fields: {
    hasNextPage: {
      type: new GraphQLNonNull(GraphQLBoolean),
      description: 'Whether there is a page after it.',
      resolve: ({ answer }) => answer.next !== null,
    },
    endCursor: {
      type: GraphQLString,
      description: 'Cursor of the last row: `after` of the next page. Null on the last page.',
      resolve: ({ list, answer }) => (answer.next === null ? null : encodeCursor(list, answer.next)),
    },
  },
});

/** What a table is called in the graph. */
export function fieldNameOf({ definition: { field, path } }: ApiTable): string {
  const last = path.split('/').findLast((part) => part !== '' && !part.startsWith(':')) ?? '';
  return field ?? camelCase(last);
}

/** A table as a field: of a player, or of the root where it is about none. */
export function createTableField(table: ApiTable, projection: Projection): Field<PlayerNode | undefined> {
  const { definition, isOfPlayer } = table;
  const { single, unpaged, cost, dearer, summary, description, pageSize = PAGE_SIZE } = definition;
  const name = pascalCase(isOfPlayer ? `player-${fieldNameOf(table)}` : fieldNameOf(table));
  const hasPages = !single && !unpaged;
  const price: FieldCost = {
    units: dearer === undefined ? cost : (args) => dearer(args as Question) ?? cost,
    ...(!single && { list: (args) => (hasPages ? sizeOf(args, pageSize) : ROWS_AT_ONCE) }),
  };
  const asked: Asked = (args, info) => ({
    table,
    question: questionOf(table, args),
    page: hasPages ? pageOf(table, args, info, pageSize) : wholeOf(table, info),
  });
  return {
    type: typeOf(table, name, projection),
    description: `${summary}. ${description}`,
    args: argumentsOf(table, name, projection, pageSize),
    extensions: { cost: price, ...(isOfPlayer && { asked }) },
    async resolve(player, args: Arguments, context, info) {
      const { question, page } = asked(args, info);
      const answer =
        isOfPlayer && player
          ? await context.loaders.pages.load({ table, xuid: player.xuid, question, page })
          : await table.open(question).page(page);
      const rows = JSON.parse(answer.data) as Row[];
      const meta = answer.meta === null ? {} : (JSON.parse(answer.meta) as Row);
      if (single) return { ...rows[0], ...meta };
      return { ...meta, list: definition.operationId, rows, answer };
    },
  };
}

function typeOf(
  { definition: { row, single, unpaged, meta = {}, summary } }: ApiTable,
  name: string,
  projection: Projection,
): GraphQLOutputType {
  if (single)
    return projection.object(
      Type.Object({ ...row.properties, ...meta }, { description: `${summary}.`, $id: name }),
    );
  const node = projection.object(row);
  const further = () =>
    projection.object(Type.Object(meta, { description: 'Further members.' }), `${name}Meta`).getFields();
  const members = (): Fields<Connection> =>
    Object.keys(meta).length === 0
      ? {}
      : Object.fromEntries(
          Object.entries(further()).map(([key, { type, description }]) => [
            key,
            { type, description: description ?? '' },
          ]),
        );
  const nodes: Field<Connection> = {
    type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(node))),
    description: 'The rows.',
    extensions: ROWS,
    resolve: ({ rows }) => rows,
  };
  if (unpaged)
    return new GraphQLObjectType<Connection, GraphContext>({
      name: `${name}Answer`,
      description: `${summary}: the rows, and what is said of them together.`,
      fields: () => ({ rows: nodes, ...members() }),
    });
  const edge = new GraphQLObjectType<{ connection: Connection; at: number }, GraphContext>({
    name: `${name}Edge`,
    description: 'A row, and where it is in its list.',
    fields: () => ({
      cursor: {
        type: new GraphQLNonNull(GraphQLString),
        description: '`after` of what comes after this row.',
        resolve: ({ connection: { list, answer }, at }) => {
          const key = answer.keys?.[at];
          return key === undefined ? null : encodeCursor(list, key);
        },
      },
      node: {
        type: new GraphQLNonNull(node),
        description: 'The row.',
        resolve: ({ connection, at }) => connection.rows[at],
      },
    }),
  });
  return new GraphQLObjectType<Connection, GraphContext>({
    name: `${name}Connection`,
    description: `${summary}, a page of it.`,
    fields: () => ({
      edges: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(edge))),
        description: 'The rows with their cursors.',
        extensions: ROWS,
        resolve: (connection) => connection.rows.map((_, at) => ({ connection, at })),
      },
      nodes,
      pageInfo: {
        type: new GraphQLNonNull(PageInfo),
        description: 'Where this page is.',
        resolve: (connection) => connection,
      },
      totalCount: {
        type: new GraphQLNonNull(Long),
        description: 'Rows of all pages together. Counted only when asked for.',
        resolve: ({ answer }) => answer.total ?? null,
      },
      ...members(),
    }),
  });
}

function argumentsOf(
  { definition, isOfPlayer }: ApiTable,
  name: string,
  projection: Projection,
  pageSize: number,
): GraphQLFieldConfigArgumentMap {
  const { params = {}, query = {}, single, unpaged } = definition;
  const own = Object.fromEntries(
    Object.entries({ ...params, ...query }).filter(
      ([key]) => !(isOfPlayer && (key === 'player' || key in FILTERS)),
    ),
  ) as TProperties;
  return {
    ...projection.args(own, `${name}Arguments`),
    ...(isOfPlayer && {
      filter: {
        type: projection.input(FILTERS, 'Filter'),
        description: 'Which matches the answer is about; all of them unless told.',
      },
    }),
    ...(!single &&
      !unpaged && {
        first: {
          type: GraphQLInt,
          description: `Rows of the page, 1 to ${MOST_ROWS}; ${pageSize} unless told.`,
        },
        after: { type: GraphQLString, description: 'A cursor: the page begins after its row.' },
      }),
  };
}

/** The question a request of REST would be, checked as there. */
function questionOf(table: ApiTable, args: Arguments): Question {
  const { filter, first, after, ...own } = args;
  const given = Object.entries({ ...(filter as Arguments | undefined), ...own }).filter(
    ([, value]) => value !== undefined && value !== null,
  );
  const question = Object.fromEntries(given);
  try {
    checkQuestion(table.definition, question);
  } catch (error) {
    throw asWritten(error as Failure, filter as Arguments | null | undefined);
  }
  if (typeof first === 'number' && (first < 1 || first > MOST_ROWS))
    throw refuse('arguments/first', `must be from 1 to ${MOST_ROWS}`);
  return question;
}

/** REST has filters beside all else; here they stand in an argument of their own. */
function asWritten(error: Failure, filter: Arguments | null | undefined): Failure {
  const { validation } = error;
  if (validation === undefined || !filter) return error;
  const moved = validation.map((fault) => {
    const [, name = ''] = fault.instancePath.split('/');
    return Object.hasOwn(filter, name) ? { ...fault, instancePath: `/filter${fault.instancePath}` } : fault;
  });
  return Object.assign(error, { validation: moved });
}

function sizeOf({ first }: Arguments, pageSize: number): number {
  return typeof first === 'number' ? first : pageSize;
}

function pageOf(
  { definition: { operationId } }: ApiTable,
  args: Arguments,
  info: Info,
  pageSize: number,
): Page {
  const below = wantedBelow(info);
  const wanted = [wantedAt(info, ['edges', 'node']), wantedAt(info, ['nodes'])].filter(
    (one) => one !== undefined,
  );
  return {
    after: typeof args.after === 'string' ? decodeCursor(operationId, args.after) : null,
    limit: sizeOf(args, pageSize),
    wanted: toRead(Object.assign({}, ...wanted)),
    keys: wantedAt(info, ['edges'])?.cursor !== undefined,
    total: below.totalCount !== undefined,
  };
}

/** Insights are worked out as a whole, and of what is one row only what is asked for is read. */
function wholeOf({ definition: { single } }: ApiTable, info: Info): Page {
  return single ? { ...WHOLE, wanted: toRead(wantedBelow(info)) } : WHOLE;
}
