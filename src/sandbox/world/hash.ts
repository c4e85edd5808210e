/** Murmur3-like mixing: every random choice of the world is a function of (seed, what, which, counter). */
function absorb(h: number, v: number): number {
  let k = Math.imul(v, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  const mixed = h ^ Math.imul(k, 0x1b873593);
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
}

function finish(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** An unsigned 32-bit hash of up to five integers. */
export function hash(seed: number, a: number, b = 0, c = 0, d = 0): number {
  return finish(absorb(absorb(absorb(absorb(seed | 0, a), b), c), d));
}

/** The same as a number in [0, 1). */
export function hashUnit(seed: number, a: number, b = 0, c = 0, d = 0): number {
  return hash(seed, a, b, c, d) / 4294967296;
}

/** A standard normal draw that is a function of its arguments. */
export function hashNormal(seed: number, a: number, b = 0, c = 0): number {
  const u = (hash(seed, a, b, c, 1) + 1) / 4294967297;
  return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * hashUnit(seed, a, b, c, 2));
}

export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = absorb(h, text.charCodeAt(i));
  return finish(h);
}
