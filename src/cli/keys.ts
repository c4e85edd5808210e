import {
  API_KEY_MEMORY_MS,
  createApiKey,
  type KnownApiKey,
  listApiKeys,
  revokeApiKey,
} from '../db/api-keys.ts';
import type { Database } from '../db/client.ts';
import { KEYS_USAGE, type KeysCommand, readKeysArguments } from './keys-arguments.ts';
import { renderColumns } from './render-columns.ts';
import { withDatabaseOf } from './with-database.ts';

/** `npm run keys`: makes, lists and ends API keys, also beside a running `npm start`. */
try {
  const wanted = readKeysArguments(process.argv.slice(2));
  if (wanted.command === 'help') process.stdout.write(KEYS_USAGE);
  else await withDatabaseOf((db) => run(db, wanted));
} catch (error) {
  complain(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function run({ prisma }: Database, wanted: KeysCommand): Promise<number> {
  if (wanted.command === 'create') {
    const { name, role, units, inUrl } = wanted;
    const key = await createApiKey(prisma, name, role, { unitsPerMinute: units, inUrl });
    process.stdout.write(`${key}\n`);
    process.stderr.write(`The key "${name}" (${role}) is shown this once and kept only as a hash.\n`);
    return 0;
  }
  const keys = await listApiKeys(prisma);
  if (wanted.command === 'revoke') return revoke(prisma, keys, wanted.key);
  if (wanted.command === 'list') process.stdout.write(wanted.json ? toJson(keys) : toTable(keys));
  return 0;
}

async function revoke(
  prisma: Database['prisma'],
  keys: readonly KnownApiKey[],
  wanted: string,
): Promise<number> {
  const byId = keys.filter(({ id }) => id === wanted.toLowerCase());
  const named = keys.filter(({ name }) => name === wanted);
  const valid = named.filter(({ revokedAt }) => revokedAt === null);
  // Of several keys of a name only the last valid one can be meant.
  const [meant, ...others] = byId.length > 0 ? byId : valid.length > 0 ? valid : named.slice(-1);
  if (meant === undefined) return complain(`there is no key "${wanted}"`);
  if (others.length > 0)
    return complain(
      `several keys are named "${wanted}"; say which by its id: ${[meant, ...others].map(({ id }) => id).join(', ')}`,
    );
  const said = `${meant.id} "${meant.name}"`;
  if (!(await revokeApiKey(prisma, meant.id))) {
    process.stdout.write(`${said} had been revoked before.\n`);
    return 0;
  }
  process.stdout.write(
    `${said} is revoked; within ${API_KEY_MEMORY_MS / 1_000} seconds nobody takes it any more.\n`,
  );
  if (meant.name === 'bootstrap')
    process.stderr.write('BOOTSTRAP_API_KEY makes it valid again at the next start: change that as well.\n');
  return 0;
}

function complain(message: string): 1 {
  process.stderr.write(`keys: ${message}\n`);
  return 1;
}

function toJson(keys: readonly KnownApiKey[]): string {
  const rows = keys.map(({ id, name, role, createdAt, revokedAt, unitsPerMinute, inUrl }) => ({
    id,
    name,
    role,
    createdAt,
    revokedAt,
    unitsPerMinute,
    inUrl,
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}

function toTable(keys: readonly KnownApiKey[]): string {
  const rows = keys.map(({ id, name, role, createdAt, revokedAt, unitsPerMinute, inUrl }) => [
    id,
    name,
    role,
    createdAt.toISOString(),
    revokedAt?.toISOString() ?? '-',
    unitsPerMinute === null ? '-' : String(unitsPerMinute),
    inUrl ? 'yes' : 'no',
  ]);
  return renderColumns([['id', 'name', 'role', 'created', 'revoked', 'units', 'in-url'], ...rows]);
}
