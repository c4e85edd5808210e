import { refuse } from './refuse.ts';

/** Beyond every revision there will be, and within PostgreSQL's bigint. */
const MOST_DIGITS = 18;

const REVISION = new RegExp(`^\\d{1,${MOST_DIGITS}}$`);
const ETAG = /^(?:W\/)?"?([0-9a-z]+(?:\.[0-9a-z]+)*)-[\w-]{16}"?$/;
const REVISION_IN_ETAG = new RegExp(`^r(\\d{1,${MOST_DIGITS}})$`);

/**
 * The revision `since` means: a revision itself, or that of an answer by its ETag (see `etagOf`).
 * @throws INVALID_REQUEST when it is neither.
 */
export function revisionOf(since: string): bigint {
  const text = since.trim();
  if (REVISION.test(text)) return BigInt(text);
  const versions = ETAG.exec(text)?.[1];
  if (versions === undefined)
    throw refuse(
      'querystring/since',
      'is neither a revision (12) nor an ETag of an answer about this player',
    );
  for (const version of versions.split('.')) {
    const revision = REVISION_IN_ETAG.exec(version)?.[1];
    if (revision !== undefined) return BigInt(revision);
  }
  throw refuse('querystring/since', 'is the ETag of an answer that is not about a player');
}
