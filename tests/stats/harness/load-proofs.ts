import { readdir } from 'node:fs/promises';
import type { Proof } from './proof.ts';

const FOLDER = new URL('../proofs/', import.meta.url);

/** The proofs of the folder, all or those of some insights. @throws when a file is not called after its insight. */
export async function loadProofs(only: readonly string[] | null = null): Promise<Proof<never>[]> {
  const files = (await readdir(FOLDER).catch(() => []))
    .filter((name) => name.endsWith('.ts') && (only === null || only.includes(name.slice(0, -3))))
    .sort();
  return Promise.all(
    files.map(async (file) => {
      const { default: proof } = (await import(new URL(file, FOLDER).href)) as { default: Proof<never> };
      if (`${proof.insight}.ts` !== file) throw new Error(`${file} proves ${proof.insight}`);
      return proof;
    }),
  );
}
