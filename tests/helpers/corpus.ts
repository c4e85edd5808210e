import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const directory = resolve(
  process.env.HALO_CORPUS ?? join(import.meta.dirname, '../../../shared/halo/corpus'),
);

/** Captured upstream answers, which are not part of the repository; null where they are absent. */
export const corpusDirectory: string | null = existsSync(join(directory, 'MANIFEST.tsv')) ? directory : null;
