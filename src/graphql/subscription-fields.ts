import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLID,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
} from 'graphql';
import { eventIdOf, openEvents, streamFailure } from '../api/events.ts';
import { knownPlayer } from '../api/known-player.ts';
import { refuse } from '../api/refuse.ts';
import type { LoggedEvent } from '../db/reads/events.ts';
import { errors } from '../errors.ts';
import { PlayerChange } from '../schemas/change.ts';
import { EventTypeWord } from '../schemas/event.ts';
import { EVENT_TYPES } from '../schemas/event-types.ts';
import { Sync } from '../schemas/player.ts';
import { ref } from '../schemas/primitives.ts';
import type { GraphContext } from './context.ts';
import type { Projection } from './from-schema.ts';
import { nodeOf } from './loaders.ts';
import { NAMED, nameOf } from './named.ts';
import { DateTime, Json } from './scalars.ts';
import type { Fields } from './table-fields.ts';

interface Listening {
  after?: string | null;
  types?: readonly string[] | null;
  backfill?: boolean | null;
  gamertag?: string | null;
  xuid?: string | null;
}

/** Fields about the types of event whose data are a change; `event` is about all there are. */
const FIELDS = {
  matchIngested: { types: ['match.ingested'], description: 'A match was stored of a player.' },
  rankChanged: { types: ['rank.changed'], description: 'The CSR of a playlist moved.' },
  recordBroken: {
    types: ['record.broken'],
    description: 'A match that is no backfill beat all of the player stored before it.',
  },
  playerChanged: {
    types: ['match.ingested', 'rank.changed', 'record.broken'],
    description: 'Anything of the three.',
  },
  event: { types: undefined, description: 'An event of the log.' },
} as const;

/** A type of event as a word of the graph: `match.ingested` is MATCH_INGESTED. */
const EventType = new GraphQLEnumType({
  name: 'EventType',
  description: String((EventTypeWord as { description?: string }).description),
  values: Object.fromEntries(
    EVENT_TYPES.map((type) => [
      type.replace('.', '_').toUpperCase(),
      { value: type, description: `\`${type}\` over REST.` },
    ]),
  ),
});

/** What is told as it comes, of one player or of all players of the caller’s key. */
export function createSubscriptionFields(
  projection: Projection,
  player: GraphQLObjectType,
): Fields<undefined> {
  const event = new GraphQLObjectType<LoggedEvent, GraphContext>({
    name: 'PlayerEvent',
    description:
      'Something that came to a player: an event of the log, the same as over REST. Of one player they come in order, and ' +
      'each comes once.',
    fields: () => ({
      id: {
        type: new GraphQLNonNull(GraphQLString),
        description: 'Its place in the event log: where to go on (`after`).',
        resolve: ({ id }) => String(id),
      },
      type: {
        type: new GraphQLNonNull(EventType),
        description: 'What kind of event it is.',
        resolve: ({ type }) => type,
      },
      at: {
        type: new GraphQLNonNull(DateTime),
        description: 'When it was stored here.',
        resolve: (told) => documentOf(told).at,
      },
      xuid: {
        type: new GraphQLNonNull(GraphQLString),
        description: 'Whose it is.',
        resolve: ({ xuid }) => xuid.padStart(16, '0'),
      },
      revision: {
        type: new GraphQLNonNull(GraphQLString),
        description: 'Revision of the player’s data that brought it.',
        resolve: ({ revision }) => String(revision),
      },
      backfill: {
        type: new GraphQLNonNull(GraphQLBoolean),
        description: 'Whether it is about a match that had ended before the player was registered.',
        resolve: ({ isBackfill }) => isBackfill,
      },
      player: {
        type: player,
        description: 'The player.',
        extensions: { cost: { units: 1 } },
        resolve: async ({ xuid }, _, { loaders }) =>
          nodeOf(await loaders.people.load({ name: xuid.padStart(16, '0'), wanted: {} })),
      },
      change: {
        type: projection.object(ref(PlayerChange)),
        description: 'What came, where it is a match, a rank or a record; else null.',
        resolve: (told) => (CHANGES.has(told.type) ? documentOf(told).data : null),
      },
      data: {
        type: new GraphQLNonNull(Json),
        description: 'What came, as REST has it.',
        resolve: (told) => documentOf(told).data,
      },
    }),
  });
  const ofPlayers = Object.entries(FIELDS).map(([name, { types, description }]) => [
    name,
    {
      type: new GraphQLNonNull(event),
      description:
        `${description} Of the player who is named, or of every player of the caller’s key. What came after \`after\` is ` +
        'told first. Whoever takes too slowly is ended with FELL_BEHIND, whose `after` is where to go on.',
      args: {
        ...NAMED,
        after: {
          type: GraphQLID,
          description: '`id` of the last event the caller has seen; unless told, what comes from now on.',
        },
        backfill: {
          type: GraphQLBoolean,
          description:
            'Only events about matches from before the registration, or none of them; both unless told.',
        },
        ...(types === undefined && {
          types: {
            type: new GraphQLList(new GraphQLNonNull(EventType)),
            description: 'Only events of these types; all of them unless told.',
          },
        }),
      },
      extensions: { cost: { units: 1 } },
      async subscribe(_: unknown, args: Listening, context: GraphContext) {
        const stream = await openEvents(
          context.deps,
          {
            owner: context.owner,
            apiKeyId: context.apiKey?.id,
            of: await whose(args, context),
            types: types ?? args.types ?? undefined,
            backfill: args.backfill ?? undefined,
            after: args.after ? eventIdOf(args.after, 'arguments/after') : undefined,
            pay: () => context.charge(1),
          },
          'arguments/after',
        );
        return withCodes(stream.reader);
      },
      resolve: (told: unknown) => told,
    },
  ]);
  return {
    ...Object.fromEntries(ofPlayers),
    syncProgressed: {
      type: new GraphQLNonNull(projection.object(ref(Sync))),
      description:
        'How the fetching of a player’s matches stands: first as it is, then whenever it changes. Whoever is slow misses ' +
        'what was between, never the last.',
      args: NAMED,
      extensions: { cost: { units: 1 } },
      async subscribe(_, args: Listening, context) {
        const of = await whose(args, context);
        if (!('xuids' in of)) throw refuse('arguments/gamertag', 'or xuid must be given');
        try {
          return withCodes(context.deps.live.syncs.open({ owner: context.owner, xuid: of.xuids[0] ?? '' }));
        } catch (error) {
          throw streamFailure(error);
        }
      },
      resolve: (document) => JSON.parse(String(document)),
    },
  };
}

async function whose(
  args: Listening,
  { loaders, apiKey }: GraphContext,
): Promise<{ xuids: readonly string[] } | { keyId: string }> {
  if (args.gamertag || args.xuid) {
    const name = nameOf(args);
    const { xuid } = knownPlayer(await loaders.people.load({ name, wanted: {} }), name);
    return { xuids: [xuid] };
  }
  if (apiKey === null) throw new errors.ApiKeyMissing();
  return { keyId: apiKey.id };
}

/** The same items; what ends them is told by the catalogue. Not a generator: one that waits cannot be ended. */
function withCodes<Item>(items: AsyncIterableIterator<Item>): AsyncIterableIterator<Item> {
  return {
    next: () =>
      items.next().catch((error) => {
        throw streamFailure(error);
      }),
    return: () => items.return?.() ?? Promise.resolve({ done: true, value: undefined }),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

const CHANGES: ReadonlySet<string> = new Set(FIELDS.playerChanged.types);

const parsed = new WeakMap<LoggedEvent, EventDocument>();

interface EventDocument {
  at: string;
  data: unknown;
}

/** Read once, for as many fields and listeners as there are. */
function documentOf(told: LoggedEvent): EventDocument {
  const known = parsed.get(told) ?? (JSON.parse(told.document) as EventDocument);
  parsed.set(told, known);
  return known;
}
