import { hash } from 'node:crypto';
import { CODE_VERSION } from './code-version.ts';

/**
 * What an answer is made of, as an ETag: the code, the question and the versions of the data it touches; nothing of the
 * caller. It is weak because the freshness of an answer, and its compression, may differ while the data do not. The
 * versions come first, so that `since` can read them.
 */
export function etagOf(versions: readonly string[], question: readonly string[]): string {
  const digest = hash('sha256', `${CODE_VERSION}\0${question.join('\0')}`, 'base64url');
  return `W/"${versions.join('.')}-${digest.slice(0, 16)}"`;
}

/**
 * Whether a caller has that version already (RFC 9110 §13.1.2). `Cache-Control: no-cache` changes nothing: Node's fetch
 * sends it with every `If-None-Match`.
 */
export function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch === etag) return true;
  const opaque = etag.replace(/^W\//, '');
  return ifNoneMatch
    .split(',', 50)
    .some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === opaque);
}
