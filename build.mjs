// `npm run build`: generates the Prisma client and compiles to dist/, unless dist/ is newer than everything it is
// made of. This makes a second `npm start` a matter of seconds.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const stamp = join(root, 'dist/.built');
const sources = ['src', 'jobs', 'prisma', 'openapi', 'tests/bench', 'package.json', 'package-lock.json'];
sources.push('tsconfig.json', 'tsconfig.build.json', 'prisma.config.ts', 'build.mjs');

/** Newest change at or below a path; what the build itself writes does not count. */
function newest(path) {
  const info = statSync(path, { throwIfNoEntry: false });
  if (info === undefined || path.endsWith('generated')) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(info.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Definitions are found by looking into their folder: one that is no more must not be there. */
function forget(folder) {
  const compiled = join(root, 'dist', folder);
  if (!existsSync(compiled)) return;
  for (const name of readdirSync(compiled)) {
    const source = join(root, folder, name.replace(/\.js(\.map)?$/, '.ts'));
    if (!existsSync(source)) rmSync(join(compiled, name));
  }
}

function run(...command) {
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

// A production image holds dist/ without what it was made of.
const hasSources = statSync(join(root, 'src'), { throwIfNoEntry: false }) !== undefined;
const changed = Math.max(...sources.map((source) => newest(join(root, source))));
const client = statSync(join(root, 'src/db/generated/client.ts'), { throwIfNoEntry: false });
const built = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (hasSources && (client === undefined || built < changed)) {
  rmSync(stamp, { force: true });
  forget('src/insights/definitions');
  run('prisma/generate.mjs');
  run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
  writeFileSync(stamp, '');
}
