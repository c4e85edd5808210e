import type { CombatTruth } from '../../../src/sandbox/world/combat-truth.ts';
import type { StatsWorld } from './open-world.ts';
import { type Played, playedBy } from './win-truth.ts';

/** A match that might have been, see `WorldTruth.replays`. */
export interface Replay extends Played {
  /** Kills and deaths to be expected of the player. */
  combat(): CombatTruth;
}

/** What all proofs may ask about one player. */
export interface Player {
  xuid: string;
  /**
   * The same evenings with other luck, several times over, but for matches the player left: what is true on average of
   * matches like theirs. Which of them a filter would let through is for the proof to say.
   */
  replays(): readonly Replay[];
  /** Works something out once for the player, whichever row or proof asks first. */
  once<Value>(key: string, make: () => Value): Value;
}

export function openPlayer(
  world: StatsWorld,
  xuid: string,
): Player & { list(filters: string): Promise<readonly Played[]> } {
  const memo = new Map<string, unknown>();
  function once<Value>(key: string, make: () => Value): Value {
    if (!memo.has(key)) memo.set(key, make());
    return memo.get(key) as Value;
  }
  return {
    xuid,
    once,
    replays: () => once('replays', () => replaysOf(world, xuid)),
    list: (filters) => once(`list ${filters}`, () => listOf(world, xuid, filters)),
  };
}

function replaysOf({ world, options }: StatsWorld, xuid: string): Replay[] {
  return world.truth.replays(xuid, options.replays).flatMap(({ match, combat }) => {
    const one = playedBy(match, xuid);
    if (one.me.left) return [];
    return [{ ...one, combat: () => found(combat().get(xuid)) }];
  });
}

/** The completed matches of a player a filter lets through, newest first, as the list of matches has them. */
async function listOf(world: StatsWorld, xuid: string, filters: string): Promise<Played[]> {
  const completed = /(^|&)(completed|includeIncomplete)=/.test(filters) ? '' : '&completed=true';
  const list = await world.ask<{ matchId: string }[]>(
    `/v1/players/${xuid}/matches.ndjson?fields=matchId${completed}&${filters}`,
  );
  return list.map(({ matchId }) => {
    return playedBy(found(world.world.truth.match(matchId)), xuid);
  });
}

function found<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === null || thing === undefined) throw new Error('the world does not know what was stored of it');
  return thing;
}
