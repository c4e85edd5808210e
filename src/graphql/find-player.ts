import { type GraphQLObjectType, getArgumentValues } from 'graphql';
import type { Failure } from '../api/failure.ts';
import { knownPlayer } from '../api/known-player.ts';
import type { PlayerNode } from './context.ts';
import { type Loaders, nodeOf, type PlayerPage } from './loaders.ts';
import { profileWanted } from './player-type.ts';
import { type Info, nodesBelow, wantedBelow } from './selection.ts';
import type { Asked } from './table-fields.ts';

/**
 * The player a caller names, with what is wanted of their profile, in one statement. Where only tables are wanted, the
 * first of them tells who it is, and nobody has to be looked up.
 * @throws PLAYER_NOT_FOUND, PLAYER_NOT_TRACKED.
 */
export async function findPlayer(
  loaders: Loaders,
  name: string,
  type: GraphQLObjectType,
  info: Info,
): Promise<PlayerNode | null> {
  const wanted = profileWanted(wantedBelow(info));
  const isOfTables = Object.keys(wanted).length === 0;
  return (
    (isOfTables ? await toldByTable(loaders, name, type, info) : null) ??
    nodeOf(knownPlayer(await loaders.people.load({ name, wanted }), name))
  );
}

async function toldByTable(
  loaders: Loaders,
  name: string,
  type: GraphQLObjectType,
  info: Info,
): Promise<PlayerNode | null> {
  const asked = firstTable(type, info);
  if (asked === null) return null;
  const answer = await loaders.pages.load({ ...asked, xuid: name }).catch((error: Failure) => {
    if (error.code === 'PLAYER_NOT_FOUND' || error.code === 'PLAYER_NOT_TRACKED') throw error;
    // What is wrong with the table is said by the table.
    return null;
  });
  if (answer === null || answer.head.freshness === null) return null;
  const { subject, name: gamertag, freshness } = answer.head;
  const xuid = subject.padStart(16, '0');
  loaders.pages.prime({ ...asked, xuid }, answer);
  return { xuid, gamertag, freshness, former: null, profile: {} };
}

/** The first table that is wanted of a player, as its field will ask for it; null: none, or it asks what it may not. */
function firstTable(type: GraphQLObjectType, info: Info): Omit<PlayerPage, 'xuid'> | null {
  const nodes = nodesBelow(info);
  for (const node of nodes) {
    const field = type.getFields()[node.name.value];
    const asked = field?.extensions.asked as Asked | undefined;
    if (field === undefined || asked === undefined) continue;
    const key = (node.alias ?? node.name).value;
    const fieldNodes = nodes.filter(({ name, alias }) => (alias ?? name).value === key);
    const path = { prev: info.path, key, typename: type.name };
    try {
      return asked(getArgumentValues(field, node, info.variableValues), { ...info, path, fieldNodes });
    } catch {
      return null;
    }
  }
  return null;
}
