import { GraphQLNonNull, GraphQLObjectType } from 'graphql';
import type { Tables } from '../api/create-tables.ts';
import type { Wanted } from '../db/reads/members.ts';
import { camelCase } from '../insights/define.ts';
import { Freshness } from '../schemas/freshness.ts';
import { Player } from '../schemas/player.ts';
import { ref, Xuid } from '../schemas/primitives.ts';
import type { GraphContext, PlayerNode } from './context.ts';
import { describedAs } from './descriptions.ts';
import type { Projection } from './from-schema.ts';
import { createTableField, type Fields, fieldNameOf } from './table-fields.ts';

/** Members of a profile that have another name in the graph, where a list goes by theirs. */
const RENAMED: Readonly<Record<string, string>> = { ranks: 'currentRanks' };

/** A player: the members of their profile, and every table about them. */
export function createPlayerType(tables: Tables, projection: Projection): GraphQLObjectType {
  const insights = new GraphQLObjectType<PlayerNode, GraphContext>({
    name: 'PlayerInsights',
    description: 'Every insight about a player.',
    fields: () => ({
      headlines: createTableField(tables.headlines, projection),
      ...Object.fromEntries(
        tables.insights.map(({ insight, table }) => [
          camelCase(insight.id),
          createTableField(table, projection),
        ]),
      ),
    }),
  });
  return new GraphQLObjectType<PlayerNode, GraphContext>({
    name: 'Player',
    description: describedAs(Player),
    fields: () => ({
      ...profileFields(projection),
      ...Object.fromEntries(
        [...tables.player, tables.card].map((table) => [
          fieldNameOf(table),
          createTableField(table, projection),
        ]),
      ),
      insights: {
        type: new GraphQLNonNull(insights),
        description: 'What is computed over the matches, with its uncertainty.',
        resolve: (player) => player,
      },
    }),
  });
}

/** The members of a profile by the fields that tell them; what every player has is none. */
const MEMBERS: ReadonlyMap<string, string> = new Map(
  Object.keys(Player.properties)
    .filter((member) => !['xuid', 'gamertag', 'freshness'].includes(member))
    .map((member) => [RENAMED[member] ?? member, member]),
);

/** What is wanted of a profile by who wants some fields of a player. */
export function profileWanted(wanted: Wanted): Wanted {
  const members = Object.keys(wanted).flatMap((field) => MEMBERS.get(field) ?? []);
  return Object.fromEntries(members.map((member) => [member, true]));
}

function profileFields(projection: Projection): Fields<PlayerNode> {
  const { xuid, gamertag, freshness, ...profile } = Player.properties;
  const fields = projection
    .object({ ...Player, $id: 'PlayerProfile', properties: profile, required: Object.keys(profile) } as never)
    .getFields();
  return {
    xuid: { type: projection.output(Xuid) as never, description: describedAs(Xuid) },
    gamertag: {
      type: projection.output(gamertag) as never,
      description: 'Present gamertag; null until it is fetched.',
    },
    ...Object.fromEntries(
      Object.entries(fields).map(([member, { type, description }]) => [
        RENAMED[member] ?? member,
        {
          type,
          description: description ?? '',
          extensions: { cost: { units: 1, shared: true } },
          resolve: (
            { xuid: key, former, profile: read }: PlayerNode,
            _: unknown,
            { loaders }: GraphContext,
          ) => {
            if (member === 'notices') return noticesOf(former);
            return Object.hasOwn(read, member) ? read[member] : loaders.profiles.load({ xuid: key, member });
          },
        },
      ]),
    ),
    freshness: {
      type: projection.output(ref(Freshness)) as never,
      description: 'How fresh what is stored of the player is.',
      resolve: ({ freshness: text }) => JSON.parse(text),
    },
  };
}

/** A profile is read by xuid; how the player was found is told here. */
function noticesOf(former: string | null) {
  return former === null
    ? []
    : [{ code: 'GAMERTAG_RENAMED', detail: `${former} is a former gamertag of this player.` }];
}
