import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/**
 * Typefaces in the order they are asked for a letter: the one everything is set in, then one for each script a gamertag
 * may have. Emoji come before Chinese, which claims some of them.
 */
const PACKAGES = [
  'inter',
  'noto-sans-arabic',
  'noto-sans-hebrew',
  'noto-sans-thai',
  'noto-sans-devanagari',
  'noto-sans-bengali',
  'noto-sans-kr',
  'noto-emoji',
  'noto-sans-sc',
] as const;

/** A file with some of the letters of a typeface. */
export interface Part {
  /** Short and the same in every process: it becomes part of ids in the SVG. */
  key: string;
  path: string;
  /** Pairs of code points, first and last. */
  ranges: readonly (readonly [number, number])[];
}

let parts: Promise<readonly Part[]> | undefined;

/** Every file there is, best first. */
export function readParts(): Promise<readonly Part[]> {
  parts ??= Promise.all(PACKAGES.map(readPackage)).then((all) => all.flat());
  return parts;
}

async function readPackage(name: (typeof PACKAGES)[number], place: number): Promise<Part[]> {
  const index = resolve(`@fontsource-variable/${name}/unicode.json`);
  const subsets = JSON.parse(await readFile(index, 'utf8')) as Record<string, string>;
  return Object.entries(subsets).map(([subset, text]) => {
    const plain = subset.replace(/[[\]]/g, '');
    return {
      key: `${place}${plain}`,
      path: index.replace('unicode.json', `files/${name}-${plain}-wght-normal.woff2`),
      ranges: text.split(',').map(rangeOf),
    };
  });
}

/** `U+41` or `U+41-5A`. */
function rangeOf(text: string): readonly [number, number] {
  const [first = '', last = first] = text.trim().replace('U+', '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
