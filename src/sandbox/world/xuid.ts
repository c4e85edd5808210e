import { hash } from './hash.ts';
import { createRangePermutation, type Permutation } from './permutation.ts';

const BODY = 1e9;

/**
 * Player index ↔ 16 digits. Real people are 2533274… and 25354…; the 9 in the fifth place keeps these apart
 * from anybody's.
 */
export interface XuidCodec {
  encode(index: number): string;
  /** The index, or null for a text that is no xuid of this codec. */
  decode(xuid: string): number | null;
}

export function createXuidCodec(seed: number): XuidCodec {
  const order: Permutation = createRangePermutation(hash(seed, 301), 30, BODY);
  const prefix = (body: number): string => {
    const h = hash(seed, 302, body);
    return `${h % 5 < 2 ? '2533' : '2535'}9${String((h >>> 8) % 100).padStart(2, '0')}`;
  };
  return {
    encode(index) {
      const body = order.forward(index);
      return prefix(body) + String(body).padStart(9, '0');
    },
    decode(xuid) {
      if (!/^\d{16}$/.test(xuid)) return null;
      const body = Number(xuid.slice(7));
      return prefix(body) === xuid.slice(0, 7) ? order.inverse(body) : null;
    },
  };
}
