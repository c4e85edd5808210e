import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureApiKey, hasApiKeys, isRevokedApiKey, newApiKey, revokeOtherKeys } from './db/api-keys.ts';
import type { Deps } from './deps.ts';

/** Sees that BOOTSTRAP_API_KEY is a key, when it is set. */
export async function bootstrapApiKey({ config, db }: Pick<Deps, 'config' | 'db'>): Promise<void> {
  if (config.bootstrapApiKey === null) return;
  await ensureApiKey(db.prisma, config.bootstrapApiKey, 'bootstrap', 'admin');
  await revokeOtherKeys(db.prisma, 'bootstrap', config.bootstrapApiKey);
}

/**
 * The key for whoever tries this out: BOOTSTRAP_API_KEY, or one minted at the first start and left, for its owner's
 * eyes only, in DATA_DIR/api-key. Null when there are keys already and none of them is ours to show.
 */
export async function localApiKey({ config, db }: Pick<Deps, 'config' | 'db'>): Promise<string | null> {
  await bootstrapApiKey({ config, db });
  if (config.bootstrapApiKey !== null) return config.bootstrapApiKey;
  const path = join(config.dataDir, 'api-key');
  const found = await readFile(path, 'utf8').then(
    (text) => text.trim(),
    () => null,
  );
  if (found === null && (await hasApiKeys(db.prisma))) return null;
  // Whoever revoked it would not want it back.
  const known = found !== null && (await isRevokedApiKey(db.prisma, found)) ? null : found;
  const key = known ?? newApiKey();
  if (known === null) {
    // The file first: a key in the database that nobody knows would lock its owner out.
    await mkdir(config.dataDir, { recursive: true });
    await writeFile(`${path}.new`, `${key}\n`, { mode: 0o600 });
    await rename(`${path}.new`, path);
  }
  await ensureApiKey(db.prisma, key, 'local', 'admin');
  return key;
}
