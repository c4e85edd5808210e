import type { NamedPlayer } from '../src/db/players.ts';
import type { User } from '../src/waypoint/payloads.ts';

/** Profiles as the store takes them; only of those who were asked for. */
export function namedPlayers(users: readonly User[], asked: readonly bigint[]): NamedPlayer[] {
  const wanted = new Set(asked.map(String));
  return users.flatMap(({ xuid, gamertag }) => {
    const id = BigInt(xuid);
    return wanted.has(String(id)) ? [{ xuid: id, gamertag }] : [];
  });
}
