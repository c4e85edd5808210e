import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LOCKS } from '../../../src/db/locks.ts';

const root = join(import.meta.dirname, '../../..');
const read = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|sql)$/.test(name) && !name.startsWith('generated'))
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(root, folder, name), 'utf8') }));

it('no two things wait for each other’s lock', () => {
  expect(new Set(Object.values(LOCKS)).size).toBe(Object.keys(LOCKS).length);
  const numbers = ['src', 'jobs', 'prisma']
    .flatMap(read)
    .flatMap(({ path, text }) =>
      [...text.matchAll(/\b7_?410_?311_?(\d{3})n?\b/g)].map(([, number]) => `${number} ${path}`),
    );
  // The others know nothing of this room; the function takes the lock of erasures; a cluster's is in a database of its own.
  expect(numbers.filter((one) => !one.endsWith('src/db/locks.ts')).sort()).toEqual([
    '225 prisma/migrate.ts',
    '226 prisma/migrations/20261124220000_erasure/migration.sql',
    '226 src/embedded/lock-instance.ts',
  ]);
  expect(Object.values(LOCKS)).not.toContain(7_410_311_225n);
});
