import type { Logger } from 'pino';

export interface Shutdown {
  /** Adds something to stop; the last added is stopped first. */
  add(name: string, stop: () => Promise<unknown>, patienceMs?: number): void;
  /** Stops everything, once, in order; each part has its own clock and none can hold up the next. */
  run(): Promise<void>;
}

const PATIENCE_MS = 10_000;

export function createShutdown(log: Logger): Shutdown {
  const parts: { name: string; stop: () => Promise<unknown>; patienceMs: number }[] = [];
  let running: Promise<void> | undefined;

  async function stopAll(): Promise<void> {
    for (const { name, stop, patienceMs } of parts.reverse()) {
      const started = performance.now();
      let timer: NodeJS.Timeout | undefined;
      const clock = new Promise<'late'>((resolve) => {
        timer = setTimeout(resolve, patienceMs, 'late');
      });
      try {
        const result = await Promise.race([stop(), clock]);
        const ms = Math.round(performance.now() - started);
        if (result === 'late') log.warn({ part: name, ms }, 'did not stop in time');
        else log.debug({ part: name, ms }, 'stopped');
      } catch (error) {
        log.warn({ part: name, err: error }, 'stopped with an error');
      } finally {
        clearTimeout(timer);
      }
    }
  }

  return {
    add: (name, stop, patienceMs = PATIENCE_MS) => parts.push({ name, stop, patienceMs }),
    run: () => (running ??= stopAll()),
  };
}

/** One Ctrl-C arrives twice under npm: from the terminal, and passed on by npm. */
const SAME_REQUEST_MS = 1_000;

/** Runs the shutdown at SIGINT, SIGTERM or SIGHUP and ends the process; a later second signal ends it at once. */
export function stopOnSignals(shutdown: Shutdown, onStop: () => void = () => undefined): void {
  let askedAt: number | undefined;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (askedAt !== undefined) {
        if (performance.now() - askedAt > SAME_REQUEST_MS) process.exit(130);
        return;
      }
      askedAt = performance.now();
      onStop();
      shutdown.run().finally(() => process.exit(0));
    });
}
