import type { GraphQLObjectType } from 'graphql';
import type { TSchema } from 'typebox';
import type { GraphContext } from './context.ts';
import { nodeOf } from './loaders.ts';
import { profileWanted } from './player-type.ts';
import { wantedBelow } from './selection.ts';
import type { Fields } from './table-fields.ts';
import { toRead } from './wanted.ts';

interface Keyed {
  xuid?: string | null;
  matchId?: string | null;
}

/** Types that are what the relation leads to, or are told apart otherwise. */
const WITHOUT: Readonly<Record<'player' | 'match', readonly string[]>> = {
  player: ['Player'],
  match: ['Match'],
};

/** What leads on from a row: who is named by an xuid in it, and the match that is named in it. */
/** Types that relations lead to. */
export interface Related {
  player: GraphQLObjectType;
  match: GraphQLObjectType;
}

export function createRelations(types: () => Related) {
  return (typeName: string, schema: TSchema): Fields<unknown> => {
    const { properties = {} } = schema as { properties?: object };
    return {
      ...('xuid' in properties &&
        !WITHOUT.player.includes(typeName) && {
          player: {
            type: types().player,
            description: 'The player; null: nobody, or not tracked here.',
            extensions: { cost: { units: 1, shared: true } },
            async resolve(source: unknown, _: unknown, { loaders }: GraphContext, info) {
              const { xuid } = source as Keyed;
              if (!xuid) return null;
              return nodeOf(
                await loaders.people.load({ name: xuid, wanted: profileWanted(wantedBelow(info)) }),
              );
            },
          },
        }),
      ...('matchId' in properties &&
        !WITHOUT.match.includes(typeName) && {
          match: {
            type: types().match,
            description: 'The whole match.',
            extensions: { cost: { units: 1, shared: true } },
            resolve(source: unknown, _: unknown, { loaders }: GraphContext, info) {
              const { matchId } = source as Keyed;
              return matchId
                ? loaders.matches.load({ id: matchId, wanted: toRead(wantedBelow(info)) })
                : null;
            },
          },
        }),
    } as Fields<unknown>;
  };
}
