import { parseDuration } from './duration.ts';
import { storable } from './fields.ts';

/** Upstream has a few hundred words; a hostile one may have more, or longer ones: those are worked out each time. */
const WORDS = { most: 4_096, longest: 128 };

/** The same rule, worked out once for each word. */
export function remembering(
  rule: (word: string) => string,
  { most, longest } = WORDS,
): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const result = rule(word);
    if (known.size < most && word.length <= longest) known.set(word, result);
    return result;
  };
}

/**
 * Upstream's word in our case: `HeadshotKills` → `headshotKills`, `KDA` → `kda`, `VIPKills` → `vipKills`.
 * Words that are already camelCase stay.
 */
export const toCamel = remembering((word) =>
  storable(word).replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (head) => head.toLowerCase()),
);

/** `HeadshotKills` → `headshot_kills`: the column of a word. */
export const toSnake = remembering((camel) =>
  camel.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
);

/** `CaptureTheFlagStats` → `captureTheFlag`: the public name of a mode block. */
export const blockName = remembering((word) => toCamel(word.replace(/(?<=.)Stats$/, '')));

/** Duration fields end in `Seconds`, whatever upstream calls them. */
export function durationName(camel: string): string {
  return camel.endsWith('Seconds') ? camel : `${camel}Seconds`;
}

/** Applies the naming rule to a value of any depth: keys in camelCase, ISO durations as seconds. */
export function camelDeep(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelDeep);
  if (typeof value === 'string') return storable(value);
  // JSON.parse reads 1e999 as Infinity, which JSON cannot say again.
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === null || typeof value !== 'object') return value;
  const result: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) putNamed(result, toCamel(key), inner);
  return result;
}

/** Sets a field by the naming rule: a duration under its name in seconds, anything else as `camelDeep` says it. */
export function putNamed(target: Record<string, unknown>, name: string, value: unknown): void {
  const seconds = typeof value === 'string' ? parseDuration(value) : null;
  // A plain assignment to `__proto__` would vanish.
  Object.defineProperty(target, seconds === null ? name : durationName(name), {
    value: seconds ?? camelDeep(value),
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
