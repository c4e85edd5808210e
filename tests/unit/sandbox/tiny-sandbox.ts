import { onTestFinished } from 'vitest';
import { createCapturedSource } from '../../../src/sandbox/captured/create-captured-source.ts';
import type { Source } from '../../../src/sandbox/source.ts';
import { type SandboxOptions, startSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { tinyWorld, writeDirectory } from './tiny-directory.ts';

/** The tiny world, read from a directory that is gone afterwards: everything is in memory. */
export function tinySource(): ReturnType<typeof createCapturedSource> {
  const directory = writeDirectory(tinyWorld());
  try {
    return createCapturedSource(directory.path);
  } finally {
    directory.remove();
  }
}

const shared: Source = tinySource();

/** A sandbox over the tiny world, closed when the test is over. */
export async function startTiny(options: Partial<SandboxOptions> = {}) {
  const sandbox = await startSandbox({ source: shared, ...options });
  onTestFinished(() => sandbox.close());
  return sandbox;
}
