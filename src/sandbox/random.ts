import { createHash } from 'node:crypto';

/** 32-bit FNV-1a with a final avalanche: fast enough for every request, even for similar texts. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A number in [0, 1) that depends on the text alone, so a decision is the same in every run. */
export function unitFrom(text: string): number {
  return hash32(text) / 0x1_0000_0000;
}

/** A well-formed version 4 GUID, lower-case, that depends on the text alone. */
export function guidFrom(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = '89ab'[hash32(text) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** An opaque secret that depends on the text alone: long, URL-safe, worthless outside this sandbox. */
export function opaqueFrom(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
