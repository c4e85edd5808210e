import { hash, hashText } from './hash.ts';

/** A v4-looking GUID made from a name: the invented ids of assets, levels and builds. */
export function guidOf(name: string, salt = 0): string {
  const base = hashText(name);
  const word = (i: number): string => hash(base, i, salt).toString(16).padStart(8, '0');
  const [a, b, c, d] = [word(1), word(2), word(3), word(4)];
  const variant = ((Number.parseInt(c.slice(0, 1), 16) & 0x3) | 0x8).toString(16);
  return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-${variant}${c.slice(1, 4)}-${c.slice(4)}${d}`;
}
