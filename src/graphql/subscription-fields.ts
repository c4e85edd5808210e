import {
  GraphQLInputObjectType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
} from 'graphql';
import { checkValue } from '../api/check-value.ts';
import { knownPlayer } from '../api/known-player.ts';
import { refuse } from '../api/refuse.ts';
import type { Change } from '../db/reads/news.ts';
import { errors } from '../errors.ts';
import { TooManyPlayers, TooManyStreams } from '../live/stream-limits.ts';
import { CutOff, FellBehind, type Positions } from '../live/subscriber.ts';
import { PlayerChange } from '../schemas/change.ts';
import { Sync } from '../schemas/player.ts';
import { ref, Xuid } from '../schemas/primitives.ts';
import type { GraphContext } from './context.ts';
import type { Projection } from './from-schema.ts';
import { nodeOf } from './loaders.ts';
import { NAMED, nameOf } from './named.ts';
import type { Fields } from './table-fields.ts';

interface Since {
  since?: { xuid: string; revision: string }[] | null;
  gamertag?: string | null;
  xuid?: string | null;
}

/** Kinds of change, each with a field of its own. */
const FIELDS = {
  matchIngested: { kinds: ['match'], description: 'A match was stored of a player.' },
  rankChanged: { kinds: ['rank'], description: 'The CSR of a playlist moved.' },
  recordBroken: { kinds: ['record'], description: 'A match beat all of the player stored before it.' },
  playerChanged: { kinds: ['match', 'rank', 'record'], description: 'Anything of the three.' },
} as const;

const SinceInput = new GraphQLInputObjectType({
  name: 'PlayerRevision',
  description: 'How far somebody was told of a player.',
  fields: {
    xuid: {
      type: new GraphQLNonNull(GraphQLString),
      description: String((Xuid as { description?: string }).description),
    },
    revision: {
      type: new GraphQLNonNull(GraphQLString),
      description: '`revision` of the last change told of them.',
    },
  },
});

/** What is told as it comes, of one player or of all players of the caller’s key. */
export function createSubscriptionFields(
  projection: Projection,
  player: GraphQLObjectType,
): Fields<undefined> {
  const event = new GraphQLObjectType<Change, GraphContext>({
    name: 'PlayerEvent',
    description: 'Something that came to a player. Of one player they come in order, and each comes once.',
    fields: () => ({
      xuid: {
        type: new GraphQLNonNull(GraphQLString),
        description: 'Whose it is.',
        resolve: ({ xuid }) => xuid.padStart(16, '0'),
      },
      revision: {
        type: new GraphQLNonNull(GraphQLString),
        description: 'Revision of the player’s data that brought it: where to go on (`since`).',
        resolve: ({ revision }) => String(revision),
      },
      player: {
        type: player,
        description: 'The player.',
        extensions: { cost: { units: 1 } },
        resolve: async ({ xuid }, _, { loaders }) =>
          nodeOf(await loaders.people.load({ name: xuid.padStart(16, '0'), wanted: {} })),
      },
      change: {
        type: new GraphQLNonNull(projection.object(ref(PlayerChange))),
        description: 'What came.',
        resolve: ({ document }) => JSON.parse(document),
      },
    }),
  });
  const ofPlayers = Object.entries(FIELDS).map(([name, { kinds, description }]) => [
    name,
    {
      type: new GraphQLNonNull(event),
      description:
        `${description} Of the player who is named, or of every player of the caller’s key. What came after \`since\` is ` +
        'told first. Whoever takes too slowly is ended with FELL_BEHIND, whose `since` is where to go on.',
      args: {
        ...NAMED,
        since: {
          type: new GraphQLList(new GraphQLNonNull(SinceInput)),
          description: 'What the caller has seen; unless told, what comes from now on.',
        },
      },
      extensions: { cost: { units: 1 } },
      async subscribe(_: unknown, args: Since, context: GraphContext) {
        const of = await whose(args, context);
        const since = args.since
          ? new Map(args.since.map(({ xuid, revision }) => [toXuid(xuid), toRevision(revision)]))
          : undefined;
        if ('xuids' in of && [...(since?.keys() ?? [])].some((xuid) => !of.xuids.includes(xuid)))
          throw refuse('arguments/since', 'says something of a player this is not about');
        return context.deps.live.changes
          .open({ owner: context.owner, of, kinds: [...kinds], since, pay: () => context.charge(1) })
          .then(withCodes, (error) => {
            throw codeOf(error);
          });
      },
      resolve: (change: unknown) => change,
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
      async subscribe(_, args: Since, context) {
        const of = await whose(args, context);
        if (!('xuids' in of)) throw refuse('arguments/gamertag', 'or xuid must be given');
        try {
          return withCodes(context.deps.live.syncs.open({ owner: context.owner, xuid: of.xuids[0] ?? '' }));
        } catch (error) {
          throw codeOf(error);
        }
      },
      resolve: (document) => JSON.parse(String(document)),
    },
  };
}

async function whose(
  args: Since,
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

function toXuid(xuid: string): string {
  checkValue(Xuid, xuid, 'arguments/since');
  return BigInt(xuid).toString();
}

function toRevision(revision: string): bigint {
  if (!/^\d{1,18}$/.test(revision)) throw refuse('arguments/since', 'has a revision that is none');
  return BigInt(revision);
}

/** The same items; what ends them is told by the catalogue. Not a generator: one that waits cannot be ended. */
function withCodes<Item>(items: AsyncIterableIterator<Item>): AsyncIterableIterator<Item> {
  return {
    next: () =>
      items.next().catch((error) => {
        throw codeOf(error);
      }),
    return: () => items.return?.() ?? Promise.resolve({ done: true, value: undefined }),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

function codeOf(error: unknown): Error {
  if (error instanceof CutOff)
    return Object.assign(error.cause as Error, { since: sinceOf(error.positions) });
  if (error instanceof FellBehind)
    return Object.assign(new errors.FellBehind(), { since: sinceOf(error.positions) });
  if (error instanceof TooManyStreams || error instanceof TooManyPlayers)
    return new errors.TooManySubscriptions(error.message);
  return error as Error;
}

/** Where to go on, as `since` takes it. */
function sinceOf(positions: Positions): { xuid: string; revision: string }[] {
  return [...positions].map(([xuid, revision]) => ({
    xuid: xuid.padStart(16, '0'),
    revision: String(revision),
  }));
}
