import { loadInsight } from './registry.ts';

/** Makes a thread know a definition, by the address of its file, and all it needs to work it out. */
export default async function loadDefinition(file: string): Promise<void> {
  await loadInsight(new URL(file));
}
