import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION } from '../version.ts';

/** What answers are made by. */
const ROOMS = ['api', 'db/reads', 'graphql', 'http', 'schemas', 'ingest', 'insights', 'stats', 'charts'];

/** Changes with every change of the code that makes answers, so that no caller keeps an answer of older code. */
export const CODE_VERSION = digestOf(join(import.meta.dirname, '..'));

function digestOf(source: string): string {
  const hash = createHash('sha256').update(VERSION);
  for (const room of ROOMS)
    for (const file of filesOf(join(source, room))) hash.update(file).update(readFileSync(file));
  return hash.digest('base64url');
}

function filesOf(directory: string): string[] {
  try {
    return readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.[jt]s$/.test(name))
      .sort()
      .map((name) => join(directory, name));
  } catch {
    // A room that is not built yet.
    return [];
  }
}
