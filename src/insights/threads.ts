import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';

/** Work that takes more than a few milliseconds of computing, away from the thread that answers requests. */
export interface Threads {
  /**
   * Runs the default export of a module in a thread.
   * @throws {ThreadsBusy} when so much is waiting that another one would wait too long.
   */
  run<Result>(module: URL, task: unknown): Promise<Result>;
  close(): Promise<void>;
}

export class ThreadsBusy extends Error {
  constructor() {
    super('every thread is busy, and enough is waiting');
  }
}

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
  waiting = 64,
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
      return (await pool.run(task, { filename: compiled(module.href) })) as Result;
    },
    close: () => pool.destroy(),
  };
}

/** A thread loads what is compiled, even where this very file is not. The whole may itself lie below a `src`. */
export function compiled(href: string): string {
  const [, root, path] = /^(.*)\/src\/([^.]*)\.ts$/.exec(href) ?? [];
  return root === undefined ? href : `${root.replace(/\/dist$/, '')}/dist/src/${path}.js`;
}
