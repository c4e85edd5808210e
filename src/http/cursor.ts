import type { MatchPosition } from '../db/reads/player-matches.ts';
import { errors } from '../errors.ts';

/** Cursors are opaque to callers: a position in a list that stays right while the list grows. */
export function encodeCursor({ startedAt, matchId }: MatchPosition): string {
  return Buffer.from(`1.${Date.parse(startedAt)}.${matchId}`).toString('base64url');
}

/** @throws INVALID_CURSOR when it is not one of ours. */
export function decodeCursor(cursor: string): MatchPosition {
  const text = Buffer.from(cursor, 'base64url').toString('latin1');
  const match = /^1\.(\d{1,15})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text);
  const time = Number(match?.[1]);
  if (!match?.[2] || time > 253_402_300_799_999) throw new errors.InvalidCursor();
  const position = { startedAt: new Date(time).toISOString(), matchId: match[2] };
  // Base64 reads past what is not base64: only what this list would write is taken.
  if (encodeCursor(position) !== cursor) throw new errors.InvalidCursor();
  return position;
}
