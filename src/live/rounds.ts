import type { Logger } from 'pino';
import type { Hints } from './hints.ts';

/** Reads what changed, all of it at once; what is heard of meanwhile is for the next round. */
export interface Rounds {
  /** Begins to listen to hints, if it does not yet: nobody pays for a connection before there is a stream. */
  start(): void;
  mark(xuids: Iterable<string>): void;
  close(): void;
}

export interface RoundsOptions {
  hints: Pick<Hints, 'subscribe'>;
  log: Pick<Logger, 'warn'>;
  /** Whether a hint about this player is for anybody here. */
  wants: (xuid: string) => boolean;
  /** Whether nobody here listens at all. */
  isIdle: () => boolean;
  /** `everybody`: hints may have been lost, look at all there are. It is done again until it succeeds. */
  work: (xuids: string[], everybody: boolean) => Promise<void>;
  /** Told of a round that failed, before it is tried again. */
  failed?: (error: unknown) => void;
  /** Milliseconds between two looks at everybody, whether or not hints came. */
  lookEveryMs: number;
}

export const LOOK_EVERY_MS = 30_000;
/** Players in one round. */
const MOST = 100;
const RETRY_MS = 1_000;

export function createRounds(options: RoundsOptions): Rounds {
  const { hints, log, wants, isIdle, work, failed = () => undefined, lookEveryMs } = options;
  const marked = new Set<string>();
  let isLookDue = false;
  let isRunning = false;
  let isClosed = false;
  let retry: NodeJS.Timeout | null = null;
  let stop: (() => void) | null = null;

  function run(): void {
    if (isRunning || isClosed || retry !== null || (marked.size === 0 && !isLookDue)) return;
    isRunning = true;
    const everybody = isLookDue;
    const xuids = take();
    isLookDue = false;
    work(xuids, everybody)
      .catch((error: unknown) => {
        if (isClosed) return;
        log.warn({ err: error }, 'what changed could not be read');
        for (const xuid of xuids) marked.add(xuid);
        isLookDue ||= everybody;
        retry = setTimeout(() => {
          retry = null;
          run();
        }, RETRY_MS);
        failed(error);
      })
      .finally(() => {
        isRunning = false;
        run();
      });
  }

  function take(): string[] {
    const xuids: string[] = [];
    for (const xuid of marked) {
      if (xuids.length === MOST) break;
      marked.delete(xuid);
      xuids.push(xuid);
    }
    return xuids;
  }

  function mark(xuids: Iterable<string>): void {
    for (const xuid of xuids) marked.add(xuid);
    run();
  }

  function look(): void {
    if (isIdle()) return;
    isLookDue = true;
    run();
  }

  return {
    start() {
      if (stop !== null || isClosed) return;
      const timer = setInterval(look, lookEveryMs).unref();
      const unsubscribe = hints.subscribe((changed) => {
        if (changed === 'anything') look();
        else mark([...changed].filter(wants));
      });
      stop = () => {
        clearInterval(timer);
        unsubscribe();
      };
    },
    mark,
    close() {
      isClosed = true;
      if (retry !== null) clearTimeout(retry);
      stop?.();
    },
  };
}
