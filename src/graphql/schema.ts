import { GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { checkValue } from '../api/check-value.ts';
import type { Tables } from '../api/create-tables.ts';
import { refuse } from '../api/refuse.ts';
import { findSync, registerPlayer, syncPlayer, untrackPlayer } from '../api/tracking.ts';
import { describeInsight } from '../insights/catalogue.ts';
import { InsightEntry } from '../schemas/insight.ts';
import { MatchDetail } from '../schemas/match.ts';
import { Sync } from '../schemas/player.ts';
import { Gamertag, MatchId, ref } from '../schemas/primitives.ts';
import type { GraphContext } from './context.ts';
import { describedAs } from './descriptions.ts';
import { findPlayer } from './find-player.ts';
import { createProjection, type Projection } from './from-schema.ts';
import { NAMED, nameOf } from './named.ts';
import { createPlayerType } from './player-type.ts';
import { createRelations, type Related } from './relations.ts';
import { wantedBelow } from './selection.ts';
import { createSubscriptionFields } from './subscription-fields.ts';
import { createTableField, type Fields, fieldNameOf } from './table-fields.ts';
import { RENAMED_TYPES, SHARED_WORDS } from './type-table.ts';
import { toRead } from './wanted.ts';

/** Matches asked for by their ids at once. */
const MOST_MATCHES = 50;

/** People in a match, for what is asked of each. */
const PEOPLE = 8;

/** The whole graph: the tables and shapes of the API, and what leads from one to another. */
export function createGraphSchema(tables: Tables): GraphQLSchema {
  const projection: Projection = createProjection<GraphContext>({
    rename: RENAMED_TYPES,
    words: SHARED_WORDS,
    extend: createRelations((): Related => ({ player, match })),
  });
  const player: GraphQLObjectType = createPlayerType(tables, projection);
  const match: GraphQLObjectType = projection.object(ref(MatchDetail));
  const participants = match.getFields().participants;
  if (participants) participants.extensions = { cost: { units: 0, list: () => PEOPLE } };
  const sync = projection.object(ref(Sync));
  const catalogue = tables.insights.map(({ insight }) => describeInsight(insight));

  const query: Fields<undefined> = {
    player: {
      type: player,
      description: 'A tracked player, by gamertag (present, or a former one nobody else has now) or by xuid.',
      args: NAMED,
      extensions: { cost: { units: 1 } },
      async resolve(_, args, { loaders, deps }, info) {
        const name = nameOf(args);
        const found = await findPlayer(loaders, name, player, info);
        deps.interest.note(name);
        return found;
      },
    },
    sync: {
      type: sync,
      description: 'How the fetching of a player’s matches stands; also of one who was only just asked for.',
      args: NAMED,
      extensions: { cost: { units: 1 } },
      resolve: async (_, args, { deps }) => JSON.parse(await findSync(deps, nameOf(args))),
    },
    match: {
      type: match,
      description: 'A match by its id; null: it is not stored here.',
      args: { id: { type: new GraphQLNonNull(GraphQLString), description: describedAs(MatchId) } },
      extensions: { cost: { units: 1 } },
      resolve: (_, { id }, { loaders }, info) =>
        loaders.matches.load({ id: matchIdOf(id), wanted: toRead(wantedBelow(info)) }),
    },
    matches: {
      type: new GraphQLNonNull(new GraphQLList(match)),
      description: `Matches by their ids, at most ${MOST_MATCHES}, in the order asked for; null for one that is not stored here.`,
      args: {
        ids: {
          type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLString))),
          description: 'Match ids.',
        },
      },
      extensions: {
        cost: {
          units: ({ ids }: { ids: string[] }) => Math.ceil(ids.length / 10),
          list: ({ ids }: { ids: string[] }) => ids.length,
        },
      },
      resolve(_, { ids }: { ids: string[] }, { loaders }, info) {
        if (ids.length > MOST_MATCHES) throw refuse('arguments/ids', `are more than ${MOST_MATCHES}`);
        const wanted = toRead(wantedBelow(info));
        return ids.map((id) => loaders.matches.load({ id: matchIdOf(id), wanted }));
      },
    },
    insights: {
      type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(projection.object(ref(InsightEntry))))),
      description: 'The catalogue: what each insight answers, how, with which parameters and columns.',
      extensions: { cost: { units: 0, list: () => catalogue.length } },
      resolve: () => catalogue,
    },
    ...Object.fromEntries(
      tables.shared.map((table) => [fieldNameOf(table), createTableField(table, projection) as never]),
    ),
  };

  const mutation: Fields<undefined> = {
    registerPlayer: {
      type: new GraphQLNonNull(sync),
      description:
        'Asks for a gamertag to be tracked; needs a key that may register. Whether the gamertag exists is found out by ' +
        'the sync, not by this call.',
      args: {
        gamertag: { type: new GraphQLNonNull(GraphQLString), description: describedAs(Gamertag) },
      },
      extensions: { cost: { units: 10 } },
      async resolve(_, { gamertag }, { deps, need, apiKey }) {
        need('register');
        checkValue(Gamertag, gamertag, 'arguments/gamertag');
        return JSON.parse((await registerPlayer(deps, gamertag, apiKey?.id ?? null)).document);
      },
    },
    syncPlayer: {
      type: new GraphQLNonNull(sync),
      description: 'Asks for a look at a tracked player’s history now; needs a key that may register.',
      args: NAMED,
      extensions: { cost: { units: 5 } },
      async resolve(_, args, { deps, need }) {
        need('register');
        return JSON.parse((await syncPlayer(deps, nameOf(args))).document);
      },
    },
    untrackPlayer: {
      type: new GraphQLNonNull(GraphQLString),
      description:
        'No more looks at the player’s history; what is stored stays, and stays readable. Needs a key that may register. ' +
        'Answers the player’s xuid.',
      args: NAMED,
      extensions: { cost: { units: 1 } },
      async resolve(_, args, { deps, need, apiKey }) {
        need('register');
        return untrackPlayer(deps, nameOf(args), apiKey?.id ?? null);
      },
    },
  };

  return new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      description:
        'What can be asked. Units are those of REST: `extensions.cost` tells what an operation cost.',
      fields: query as never,
    }),
    mutation: new GraphQLObjectType({
      name: 'Mutation',
      description: 'What can be asked to be done.',
      fields: mutation as never,
    }),
    subscription: new GraphQLObjectType({
      name: 'Subscription',
      description: 'What is told as it comes, over a WebSocket at this address (graphql-transport-ws).',
      fields: () => createSubscriptionFields(projection, player) as never,
    }),
  });
}

function matchIdOf(id: unknown): string {
  checkValue(MatchId, id, 'arguments/id');
  return String(id).toLowerCase();
}
