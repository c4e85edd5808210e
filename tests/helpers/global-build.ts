import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** Compiles what tests start as processes of their own, once before all of them. Types are checked elsewhere. */
export default async function setup(): Promise<void> {
  const compiler = join(
    dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
    'bin/tsc',
  );
  await promisify(execFile)(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: join(import.meta.dirname, '../..'),
  }).catch((error: { code?: unknown }) => {
    // A number is the compiler's verdict on types; it has written the files all the same.
    if (typeof error.code !== 'number') throw error;
  });
}
