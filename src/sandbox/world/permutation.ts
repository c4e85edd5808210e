import { hash } from './hash.ts';

const ROUNDS = 6;

/** A seeded Feistel network over `bits` (even, at most 52): a bijection of [0, 2^bits), with its inverse. */
export interface Permutation {
  forward(value: number): number;
  inverse(value: number): number;
}

export function createPermutation(key: number, bits: number): Permutation {
  const half = 2 ** (bits / 2);
  const round = (right: number, i: number): number => hash(key, i, right) % half;
  return {
    forward(value) {
      let left = Math.floor(value / half);
      let right = value % half;
      for (let i = 0; i < ROUNDS; i++) {
        const next = (left + round(right, i)) % half;
        left = right;
        right = next;
      }
      return left * half + right;
    },
    inverse(value) {
      let left = Math.floor(value / half);
      let right = value % half;
      for (let i = ROUNDS - 1; i >= 0; i--) {
        const previous = (right - round(left, i) + half) % half;
        right = left;
        left = previous;
      }
      return left * half + right;
    },
  };
}

/** The same over [0, size) for any size up to 2^bits, by cycle walking. */
export function createRangePermutation(key: number, bits: number, size: number): Permutation {
  const wide = createPermutation(key, bits);
  const walk = (step: (value: number) => number) => (value: number) => {
    let walked = step(value);
    while (walked >= size) walked = step(walked);
    return walked;
  };
  return { forward: walk(wide.forward), inverse: walk(wide.inverse) };
}

/** Two 32-bit words in, two out. */
export function permuteWords(key: number, left: number, right: number): readonly [number, number] {
  let l = left >>> 0;
  let r = right >>> 0;
  for (let i = 0; i < 8; i++) {
    const next = (l ^ hash(key, i, r)) >>> 0;
    l = r;
    r = next;
  }
  return [l, r];
}

export function unpermuteWords(key: number, left: number, right: number): readonly [number, number] {
  let l = left >>> 0;
  let r = right >>> 0;
  for (let i = 7; i >= 0; i--) {
    const previous = (r ^ hash(key, i, l)) >>> 0;
    r = l;
    l = previous;
  }
  return [l, r];
}
