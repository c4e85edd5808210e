import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/**
 * Seconds from `npm start` to the first player ready, on fresh data and again on the same data, with the peak resident
 * memory of the Node process (Linux). The build that `npm start` begins with is in it.
 */
const directory = await mkdtemp(join(tmpdir(), 'bench-start-'));
const environment = { ...process.env, ...Object.fromEntries(clearedVariables().map((name) => [name, ''])) };

for (const data of ['fresh', 'the same']) {
  const started = performance.now();
  const child = spawn('npm', ['start'], {
    env: { ...environment, DATA_DIR: directory, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  let first = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (first === 0 && line.startsWith('first player ready')) first = performance.now() - started;
    if (line.startsWith('all ')) break;
  }
  const all = performance.now() - started;
  const peak = await peakMegabytes(child.pid);
  process.kill(-(child.pid ?? 0), 'SIGINT');
  await new Promise((resolve) => child.once('exit', resolve));
  process.stdout.write(
    `| ${data} data | first player ${(first / 1000).toFixed(1)} s | all ${(all / 1000).toFixed(1)} s | ${peak} MB peak |\n`,
  );
}
await rm(directory, { recursive: true, force: true });

/** Variables of the caller's that would replace a part. */
function clearedVariables(): string[] {
  return [
    'DATABASE_URL',
    'REDIS_URL',
    'HALO_CLIENT_ID',
    'HALO_CLIENT_SECRET',
    'HALO_REFRESH_TOKEN',
    'SANDBOX_CORPUS',
  ];
}

/** Of the largest process below `pid`: npm starts a shell, which starts node. */
async function peakMegabytes(pid: number | undefined): Promise<string> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const below = await Promise.all(
    children
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .map((child) => peakMegabytes(Number(child))),
  );
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const own = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  return Math.max(own, ...below.map(Number)).toFixed(0);
}
