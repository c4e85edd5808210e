import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Compiles what tests start as processes or threads of their own, once before all of them. */
export default async function setup(): Promise<void> {
  const cwd = join(import.meta.dirname, '../..');
  await promisify(execFile)(process.execPath, ['build.mjs'], { cwd }).catch((error: { code?: unknown }) => {
    // A number is the compiler's verdict on types, which are checked elsewhere; it has written the files all the same.
    if (typeof error.code !== 'number') throw error;
  });
}
