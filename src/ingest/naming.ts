import { parseDuration } from './duration.ts';

/**
 * Upstream's word in our case: `HeadshotKills` → `headshotKills`, `KDA` → `kda`, `VIPKills` → `vipKills`.
 * Words that are already camelCase stay.
 */
export function toCamel(word: string): string {
  return word.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (head) => head.toLowerCase());
}

/** `HeadshotKills` → `headshot_kills`: the column of a word. */
export function toSnake(camel: string): string {
  return camel.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** `CaptureTheFlagStats` → `captureTheFlag`: the public name of a mode block. */
export function blockName(word: string): string {
  return toCamel(word.replace(/(?<=.)Stats$/, ''));
}

/** Duration fields end in `Seconds`, whatever upstream calls them. */
export function durationName(camel: string): string {
  return camel.endsWith('Seconds') ? camel : `${camel}Seconds`;
}

/** Applies the naming rule to a value of any depth: keys in camelCase, ISO durations as seconds. */
export function camelDeep(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelDeep);
  if (value === null || typeof value !== 'object') return value;
  const result: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    const seconds = typeof inner === 'string' ? parseDuration(inner) : null;
    // A plain assignment to `__proto__` would vanish.
    const name = seconds === null ? toCamel(key) : durationName(toCamel(key));
    Object.defineProperty(result, name, {
      value: seconds ?? camelDeep(inner),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return result;
}
