import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { renderContracts } from './render-contracts.ts';

/** Writes the generated contracts; with `--check` writes nothing, names those that are stale, and exits with 1. */
const isCheck = process.argv.includes('--check');
const stale: string[] = [];
for (const { path, text } of await renderContracts()) {
  const file = resolve(path);
  const present = await readFile(file, 'utf8').catch(() => null);
  if (present === text) continue;
  stale.push(path);
  if (isCheck) continue;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
if (isCheck && stale.length > 0) {
  process.stderr.write(`stale, run \`npm run contracts\`: ${stale.join(', ')}\n`);
  process.exitCode = 1;
} else if (!isCheck) process.stdout.write(`${stale.length === 0 ? 'nothing to write' : stale.join('\n')}\n`);
