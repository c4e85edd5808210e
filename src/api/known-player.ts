import type { Who } from '../db/reads/who.ts';
import { errors } from '../errors.ts';
import { formatXuid } from '../ingest/player-id.ts';

/**
 * The row of a player who is tracked (or was: what is stored stays readable).
 * @throws PLAYER_NOT_FOUND when nobody is known by that name, PLAYER_NOT_TRACKED when they never registered.
 */
export function knownPlayer<Row extends Who>(row: Row | null, name: string): Row {
  if (row === null) throw new errors.PlayerNotFound(name);
  if (row.state === null) throw notTracked(row);
  return row;
}

export function notTracked(row: Who): Error {
  const named = row.gamertag === null ? formatXuid(row.xuid) : `${row.gamertag} (${formatXuid(row.xuid)})`;
  return new errors.PlayerNotTracked(named);
}
