import { readdir } from 'node:fs/promises';
import { check } from './check-insight.ts';
import type { Insight } from './define.ts';

/** Where the definitions are. */
export const DEFINITIONS = new URL('./definitions/', import.meta.url);

/**
 * Every insight there is: one file each in a folder, by name.
 * @throws {TypeError} when a definition is not what the rest of the system can work with.
 */
export async function loadInsights(folder: URL = DEFINITIONS): Promise<readonly Insight[]> {
  const files = (await readdir(folder)).filter((name) => /^[a-z0-9-]+\.(ts|js)$/.test(name)).sort();
  return Promise.all(files.map((file) => loadInsight(new URL(file, folder))));
}

/** One of them, by its file. */
export async function loadInsight(file: URL): Promise<Insight> {
  const { default: insight } = (await import(/* @vite-ignore */ file.href)) as { default?: Insight };
  if (insight === undefined) throw new TypeError(`${file.pathname} has no default export`);
  check(insight, /([^/]+)\.[jt]s$/.exec(file.pathname)?.[1] ?? '');
  return { ...insight, file: file.href };
}
