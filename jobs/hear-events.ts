import { newestUntold } from '../src/db/fan-out-events.ts';
import type { JobContext } from './context.ts';

/**
 * Asks for a round of the log whenever something may be new in it. A hint that is lost costs a little time: `dispatch-due`
 * looks as well.
 * @returns what ends it.
 */
export function hearEvents({
  prisma,
  queues,
  hints,
  log,
}: Pick<JobContext, 'prisma' | 'queues' | 'hints' | 'log'>): () => void {
  let isAsking = false;
  let isHinted = false;
  let isEnded = false;

  async function ask(): Promise<void> {
    isHinted = true;
    if (isAsking) return;
    isAsking = true;
    try {
      while (isHinted && !isEnded) {
        isHinted = false;
        const newest = await newestUntold(prisma);
        // Named by the newest event: of several processes that hear it one is enough.
        if (newest !== null) await queues.enqueue('fan-out-events', [{ upTo: newest.toString() }]);
      }
    } catch (error) {
      log.warn({ err: error }, 'webhooks are not asked for; the next look at what is due does it');
    } finally {
      isAsking = false;
    }
  }

  const end = hints.subscribe(() => void ask());
  return () => {
    isEnded = true;
    end();
  };
}
