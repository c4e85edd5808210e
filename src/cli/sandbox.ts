import { createCapturedSource } from '../sandbox/captured/create-captured-source.ts';
import { describeSandbox } from '../sandbox/describe-sandbox.ts';
import { readSandboxArguments, SANDBOX_USAGE, type SandboxArguments } from '../sandbox/sandbox-arguments.ts';
import type { Source } from '../sandbox/source.ts';
import { startSandbox } from '../sandbox/start-sandbox.ts';
import { createSyntheticWorld } from '../sandbox/world/synthetic-world.ts';

/** `npm run sandbox`: a Waypoint on this machine until interrupted. */
try {
  const wanted = readSandboxArguments(process.argv.slice(2));
  if (wanted.help) process.stdout.write(SANDBOX_USAGE);
  else await run(wanted);
} catch (error) {
  process.stderr.write(`sandbox: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function run(wanted: SandboxArguments): Promise<void> {
  const { host, port, faults, limits, seed } = wanted;
  const sandbox = await startSandbox({ source: createSource(wanted), host, port, faults, limits, seed });
  process.stdout.write(describeSandbox(sandbox));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => sandbox.close());
}

function createSource({ corpus, seed, players, matchesPerPlayer }: SandboxArguments): Source {
  if (corpus !== null) return createCapturedSource(corpus, { seed });
  return createSyntheticWorld({ seed, players, matchesPerPlayer, now: () => new Date() });
}
