import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { PrismaClient } from '../src/db/generated/client.ts';
import type { WorkerReport } from '../src/db/worker-report.ts';
import { pruneReports, retireReport, writeReport } from '../src/db/worker-reports.ts';
import { VERSION } from '../src/version.ts';
import type { Waypoint } from '../src/waypoint/client.ts';
import { describeUpstream } from './describe-upstream.ts';
import type { Tally } from './tally.ts';

export interface ReportsOptions {
  prisma: PrismaClient;
  waypoint: Pick<Waypoint, 'status'>;
  log: Logger;
  tally: Tally;
  /** Jobs at a time, by queue. */
  concurrency: Record<string, number>;
  everyMs: number;
}

export interface Reports {
  /** Says the last word, and takes the row away. */
  close(): Promise<void>;
}

type Counts = Record<string, number>;

/** Reports that “the last minutes” go back over: with one in ten seconds, five minutes. */
const WINDOW = 30;
const PRUNE_EVERY = 30;

/** Writes down, every so often, how this process does (ADR 0026). Whatever goes wrong here is logged, and no job fails. */
export function reportProgress(options: ReportsOptions): Reports {
  const { prisma, waypoint, log, tally, concurrency, everyMs } = options;
  const startedAt = new Date().toISOString();
  const window: { at: number; counts: Counts }[] = [];
  let id = randomUUID();
  /** Counted before the row began: what another took for a dead process's stands in the totals already. */
  let before: Counts = {};
  let written: Counts | null = null;
  let rounds = 0;

  async function write(): Promise<void> {
    const { counts: asked, ...upstream } = describeUpstream(waypoint);
    const counts = { ...tally.counts(), ...asked };
    const now = performance.now();
    window.push({ at: now, counts });
    if (window.length > WINDOW + 1) window.shift();
    const oldest = window[0] ?? { at: now, counts };
    const report = (): WorkerReport => ({
      startedAt,
      version: VERSION,
      concurrency,
      counts: difference(counts, before),
      recent: { seconds: (now - oldest.at) / 1_000, counts: difference(counts, oldest.counts) },
      upstream,
    });
    if (!(await writeReport(prisma, id, report(), written === null)) && written !== null) {
      id = randomUUID();
      before = written;
      written = null;
      await writeReport(prisma, id, report(), true);
    }
    written = counts;
    if (rounds++ % PRUNE_EVERY === 0) await pruneReports(prisma);
  }

  let running: Promise<void> | null = null;
  // A slow database must not be asked by ever more of them: while one is written there is no other.
  const attempt = () => {
    running ??= write()
      .catch((error: unknown) => log.warn({ err: error }, 'not reported'))
      .finally(() => {
        running = null;
      });
    return running;
  };
  void attempt();
  const timer = setInterval(attempt, everyMs);
  timer.unref();
  return {
    async close() {
      clearInterval(timer);
      await running;
      await attempt();
      await retireReport(prisma, id).catch((error: unknown) => log.warn({ err: error }, 'not retired'));
    },
  };
}

function difference(counts: Counts, before: Counts): Counts {
  return Object.fromEntries(
    Object.entries(counts).map(([name, value]) => [name, Math.max(0, value - (before[name] ?? 0))]),
  );
}
