export interface Random {
  /** Uniform in [0, 1), 32 bits of it. */
  next(): number;
  /** Uniform in 0 … n − 1; 0 when n < 1. */
  int(n: number): number;
  normal(): number;
  /** Gamma of this shape and scale 1; shape > 0. */
  gamma(shape: number): number;
  beta(a: number, b: number): number;
  shuffle(array: { [index: number]: unknown; readonly length: number }): void;
}

/** The same numbers from the same seed on every machine: xoshiro128** (Blackman & Vigna 2021). */
export function createRandom(seed: number | string): Random {
  const bits = xoshiro128(seed);
  const next = (): number => bits() / 0x1_0000_0000;
  const open = (): number => (bits() + 0.5) / 0x1_0000_0000;
  // A product of 32 bits and n < 2^21 is exact; the bias is under n / 2^32.
  const int = (n: number): number => Math.floor(next() * Math.max(1, n));

  let spare: number | null = null;
  /** Polar method (Marsaglia & Bray 1964): normals come in pairs. */
  const normal = (): number => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    for (;;) {
      const u = 2 * open() - 1;
      const v = 2 * open() - 1;
      const square = u * u + v * v;
      if (square > 0 && square < 1) {
        const scale = Math.sqrt((-2 * Math.log(square)) / square);
        spare = v * scale;
        return u * scale;
      }
    }
  };

  /** Logarithm of a gamma (Marsaglia & Tsang 2000), for small shapes lie under the smallest double. */
  const logGammaDraw = (shape: number): number => {
    if (!(shape > 1e-300 && shape < 1e300)) throw new RangeError('shape must be positive and finite');
    if (shape < 1) return logGammaDraw(shape + 1) + Math.log(open()) / shape;
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const root = 1 + c * x;
      if (root <= 0) continue;
      const logCube = 3 * Math.log(root);
      if (Math.log(open()) < 0.5 * x * x + d - d * root ** 3 + d * logCube) return Math.log(d) + logCube;
    }
  };

  return {
    next,
    int,
    normal,
    gamma: (shape) => Math.exp(logGammaDraw(shape)),
    beta: (a, b) => 1 / (1 + Math.exp(logGammaDraw(b) - logGammaDraw(a))),
    /** Fisher & Yates, as in Knuth 1997, algorithm 3.4.2P. */
    shuffle: (array) => {
      for (let i = array.length - 1; i > 0; i--) {
        const j = int(i + 1);
        const held = array[i];
        array[i] = array[j];
        array[j] = held;
      }
    },
  };
}

function xoshiro128(seed: number | string): () => number {
  const spread = splitMix32(typeof seed === 'string' ? hashText(seed) : seedOf(seed));
  let a = spread();
  let b = spread();
  let c = spread();
  let d = spread();
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
}

function rotate(x: number, k: number): number {
  return (x << k) | (x >>> (32 - k));
}

/** Steele, Lea & Flood 2014 in 32 bits: seeds next to one another give states far apart. */
function splitMix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return z ^ (z >>> 16);
  };
}

/** Seeds beyond 32 bits or with a fraction count too. */
function seedOf(seed: number): number {
  return Number.isInteger(seed) && Math.abs(seed) < 2 ** 31 ? seed : hashText(String(seed));
}

/** FNV-1a. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
