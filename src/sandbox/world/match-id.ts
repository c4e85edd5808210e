import { hash } from './hash.ts';
import { permuteWords, unpermuteWords } from './permutation.ts';

/** Where a match stands in the world: the pod, the pod's block of play, the match among those played at once. */
export interface MatchAddress {
  pod: number;
  block: number;
  match: number;
}

const MATCHES_PER_BLOCK = 16;

function hex(value: number, digits: number): string {
  return (value >>> 0).toString(16).padStart(digits, '0');
}

function check(key: number, left: number, right: number): readonly [string, string] {
  const a = hash(key, 91, left, right);
  const b = hash(key, 92, left, right);
  const variant = (0x8000 | (b & 0x3fff)) >>> 0;
  return [`${hex(a >>> 16, 4)}-4${hex(a & 0xfff, 3)}-${hex(variant, 4)}`, hex((b >>> 14) & 0xffff, 4)];
}

/** A v4 GUID that hides the address: 64 bits are the address encrypted, the rest a keyed check of them. */
export function encodeMatchId(key: number, address: MatchAddress): string {
  const [left, right] = permuteWords(key, address.pod * MATCHES_PER_BLOCK + address.match, address.block);
  const [middle, tail] = check(key, left, right);
  return `${hex(left, 8)}-${middle}-${tail}${hex(right, 8)}`;
}

const GUID = /^([0-9a-f]{8})-([0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4})-([0-9a-f]{4})([0-9a-f]{8})$/;

/** The address behind a GUID of this world; null for any other text. GUID case does not matter (UPSTREAM §7.21). */
export function decodeMatchId(key: number, matchId: string): MatchAddress | null {
  const parts = GUID.exec(matchId.toLowerCase());
  if (parts === null) return null;
  const left = Number.parseInt(parts[1] ?? '', 16);
  const right = Number.parseInt(parts[4] ?? '', 16);
  const [middle, tail] = check(key, left, right);
  if (parts[2] !== middle || parts[3] !== tail) return null;
  const [place, block] = unpermuteWords(key, left, right);
  return { pod: Math.floor(place / MATCHES_PER_BLOCK), block, match: place % MATCHES_PER_BLOCK };
}
