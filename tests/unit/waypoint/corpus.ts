import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = process.env.HALO_CORPUS ?? resolve('../shared/halo/corpus');

/** Captured responses are not part of the repository; tests that need them skip when they are absent. */
export const corpusMissing = !existsSync(join(root, 'MANIFEST.tsv'));

export interface Capture {
  name: string;
  raw: Buffer;
}

/** JSON captures of one kind; empty when the corpus is absent. */
export function captures(kind: string): Capture[] {
  if (corpusMissing) return [];
  const folder = join(root, kind);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ name: `${kind}/${file}`, raw: readFileSync(join(folder, file)) }));
}
