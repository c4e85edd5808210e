import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { until } from './until.ts';

const dist = join(import.meta.dirname, '../../dist');

/** A compiled program of ours in a process of its own. */
export interface Program {
  child: ChildProcess;
  /** What it wrote so far. */
  output(): string;
  errors(): string;
  /** Waits for it to write something that matches. */
  says(pattern: RegExp, patienceMs?: number): Promise<RegExpExecArray>;
  /** Sends a signal and waits for the end. @returns the exit code; null when the signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
  /** @returns the exit code once it has ended of itself. */
  exit(): Promise<number | null>;
}

/** @param file below `dist`, or with its whole path; @param environment all of it: nothing is inherited. */
export function runProgram(
  file: string,
  environment: Record<string, string>,
  args: readonly string[] = [],
): Program {
  const child = spawn(process.execPath, [resolve(dist, file), ...args], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (data: Buffer) => {
    output += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    errors += data.toString();
  });
  // After its streams have ended, so that nothing it said is missed.
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    child,
    output: () => output,
    errors: () => errors,
    says: (pattern, patienceMs = 30_000) =>
      until(
        `${file} says ${pattern}`,
        async () => {
          if (child.exitCode !== null) throw new Error(`${file} ended with ${child.exitCode}: ${errors}`);
          return pattern.exec(output);
        },
        patienceMs,
      ),
    async end(signal) {
      child.kill(signal);
      return ended;
    },
    exit: () => ended,
  };
}
