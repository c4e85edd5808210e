import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';

/** Work that takes more than a few milliseconds of computing, away from the thread that answers requests. */
export interface Threads {
  /**
   * Runs the default export of a module in a thread.
   * @throws {ThreadsBusy} when too much is waiting, or the work took longer or more memory than there is.
   */
  run<Result>(module: URL, task: unknown): Promise<Result>;
  /** Where there is no thread yet, starts one on this, whatever comes of it: work that is to come finds it warm. */
  warm(module: URL, task: unknown): void;
  close(): Promise<void>;
}

export class ThreadsBusy extends Error {
  constructor(cause?: unknown) {
    super('the threads can do no more now', { cause });
  }
}

/** Waiting and working, together: who asked has gone by then. */
const LONGEST_MS = 20_000;

export interface ThreadsOptions {
  /** Threads at most; by default one less than there are cores, and no fewer than one. */
  most?: number;
  /** Tasks that may wait. */
  waiting?: number;
  /** Megabytes of memory of a thread; Node's own limit unless told. */
  heap?: number;
}

/** Starts a thread when there is work and ends it when there has been none for a while. */
export function createThreads({
  most = Math.max(1, availableParallelism() - 1),
  waiting = 16,
  heap,
}: ThreadsOptions = {}): Threads {
  const pool = new Piscina({
    minThreads: 0,
    maxThreads: most,
    maxQueue: waiting,
    idleTimeout: 30_000,
    ...(heap !== undefined && { resourceLimits: { maxOldGenerationSizeMb: heap } }),
  });
  return {
    async run<Result>(module: URL, task: unknown) {
      if (pool.queueSize >= waiting) throw new ThreadsBusy();
      const [filename, signal] = [compiled(module.href), AbortSignal.timeout(LONGEST_MS)];
      try {
        return (await pool.run(task, { filename, signal })) as Result;
      } catch (error) {
        throw isExhausted(error) ? new ThreadsBusy(error) : error;
      }
    },
    warm(module, task) {
      if (pool.threads.length === 0)
        pool.run(task, { filename: compiled(module.href) }).catch(() => undefined);
    },
    close: () => pool.destroy(),
  };
}

function isExhausted(error: unknown): boolean {
  const { name, code } = error as { name?: string; code?: string };
  return name === 'AbortError' || name === 'TimeoutError' || code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** A thread loads what is compiled, even where this very file is not. The whole may itself lie below a `src`. */
export function compiled(href: string): string {
  const [, root, path] = /^(.*)\/src\/([^.]*)\.ts$/.exec(href) ?? [];
  return root === undefined ? href : `${root.replace(/\/dist$/, '')}/dist/src/${path}.js`;
}
