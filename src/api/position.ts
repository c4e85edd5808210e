import type { Position } from '../db/reads/table.ts';
import { errors } from '../errors.ts';

/** Cursors are opaque to callers: a place in one list, which stays right while the list grows. */
export function encodeCursor(list: string, [k1, k2]: Position): string {
  return Buffer.from(JSON.stringify([1, list, k1, k2])).toString('base64url');
}

/** @throws INVALID_CURSOR when this list never gave it out. */
export function decodeCursor(list: string, cursor: string): Position {
  const position = parse(Buffer.from(cursor, 'base64url').toString('utf8'), list);
  // Base64 reads past what is not base64: only what this list would write is taken.
  if (position === null || encodeCursor(list, position) !== cursor) throw new errors.InvalidCursor();
  return position;
}

function parse(text: string, list: string): Position | null {
  try {
    const [version, of, k1, k2] = JSON.parse(text) as unknown[];
    if (version !== 1 || of !== list || typeof k2 !== 'string' || k2.includes('\0')) return null;
    return k1 === null || (typeof k1 === 'number' && Math.abs(k1) < 1e15) ? [k1, k2] : null;
  } catch {
    return null;
  }
}
