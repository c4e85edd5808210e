import { type GraphQLFieldConfigArgumentMap, GraphQLString } from 'graphql';
import { checkValue } from '../api/check-value.ts';
import { refuse } from '../api/refuse.ts';
import { PlayerName, Xuid } from '../schemas/primitives.ts';
import { describedAs } from './descriptions.ts';

/** A player is named in one of two ways. */
export const NAMED: GraphQLFieldConfigArgumentMap = {
  gamertag: { type: GraphQLString, description: 'A gamertag.' },
  xuid: { type: GraphQLString, description: describedAs(Xuid) },
};

/** @throws INVALID_REQUEST unless exactly one is given. */
export function nameOf({ gamertag, xuid }: { gamertag?: string | null; xuid?: string | null }): string {
  const name = gamertag ?? xuid;
  if (typeof name !== 'string' || (typeof gamertag === 'string' && typeof xuid === 'string'))
    throw refuse('arguments/gamertag', 'or xuid must be given, and not both');
  const isGamertag = gamertag === name;
  checkValue(isGamertag ? PlayerName : Xuid, name, `arguments/${isGamertag ? 'gamertag' : 'xuid'}`);
  return name;
}
