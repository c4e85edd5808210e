/**
 * Who a PlayerId names (UPSTREAM §3): a person by xuid, a bot by number, or something this code does not know. Kept
 * answers also have people who were erased (pseudonyms.ts).
 */
export type PlayerIdentity =
  | { kind: 'person'; xuid: string }
  | { kind: 'bot'; botId: number }
  | { kind: 'erased'; pseudonym: string }
  | { kind: 'other' };

/** `xuid(2533…)`: at most 18 digits fit the column; leading zeros are only width (captures have `0100…`). */
export function parsePlayerId(id: string): PlayerIdentity {
  const person = /^xuid\((\d{1,18})\)$/.exec(id);
  if (person) return { kind: 'person', xuid: BigInt(person[1] ?? '').toString() };
  const bot = /^bid\((\d{1,4})(?:\.0)?\)$/.exec(id);
  if (bot) return { kind: 'bot', botId: Number(bot[1]) };
  const erased = /^erased\((player-[0-9a-f]{8})\)$/.exec(id);
  if (erased) return { kind: 'erased', pseudonym: erased[1] ?? '' };
  return { kind: 'other' };
}

/** The text form of an xuid everywhere outside the database: 16 digits. */
export function formatXuid(xuid: bigint | string): string {
  return xuid.toString().padStart(16, '0');
}
