import { readStatus, type StoredStatus } from '../../db/reads/status.ts';
import type { Deps } from '../../deps.ts';
import { FRESHNESS_STATES } from '../../schemas/freshness.ts';
import type { Status } from '../../schemas/status.ts';
import { VERSION } from '../../version.ts';
import { within } from '../within.ts';
import { judgeStatus } from './judge-status.ts';
import { sumReports } from './sum-reports.ts';

/** How the service does, for whoever asks: programs, people, Prometheus. */
export interface ServiceStatus {
  /** Remembered for a moment, however many ask. */
  read(): Promise<Status>;
}

/** Anybody may ask: once in this time, however many do. */
const MEMORY_MS = 2_000;
/** Where there is much to read it is read less often: at most this share of one connection’s time. */
const MOST_SHARE = 0.1;
const LONGEST_MEMORY_MS = 60_000;

const QUEUES_PATIENCE_MS = 2_000;

type StatusDeps = Pick<Deps, 'db' | 'queues' | 'profile' | 'live'>;

export function createServiceStatus(deps: StatusDeps): ServiceStatus {
  const startedAt = new Date().toISOString();
  let known: { status: Status; until: number } | null = null;
  let running: Promise<Status> | null = null;

  async function make(): Promise<Status> {
    const began = performance.now();
    const reading = readStatus(deps.db.pool).then((stored) => ({ stored, took: performance.now() - began }));
    // Without an answer from the queues the rest is still worth saying.
    const counting = within(QUEUES_PATIENCE_MS, deps.queues.counts()).catch(() => null);
    const [{ stored, took }, queues] = await Promise.all([reading, counting]);
    const status = assemble(deps, startedAt, stored, queues);
    const forMs = Math.min(LONGEST_MEMORY_MS, Math.max(MEMORY_MS, took / MOST_SHARE));
    known = { status, until: performance.now() + forMs };
    return status;
  }

  return {
    read() {
      if (known !== null && performance.now() < known.until) return Promise.resolve(known.status);
      running ??= make().finally(() => {
        running = null;
      });
      return running;
    },
  };
}

function assemble(
  { profile, live }: StatusDeps,
  startedAt: string,
  { arrivals, tracked, hasAccount, reports, totals, ...stored }: StoredStatus,
  queues: Status['queues'],
): Status {
  const byFreshness = Object.fromEntries(
    FRESHNESS_STATES.filter((state) => state !== 'stopped').map((state) => [
      state,
      tracked.byFreshness[state] ?? 0,
    ]),
  ) as Status['tracked']['byFreshness'];
  const facts = {
    version: VERSION,
    startedAt,
    // Only the worker knows the credentials; that an account's tokens are kept tells the API.
    profile: { ...profile, upstream: hasAccount ? 'waypoint' : profile.upstream },
    ...stored,
    ...arrivals,
    tracked: {
      ...tracked,
      byFreshness,
      currentShare: tracked.players > 0 ? (byFreshness.current ?? 0) / tracked.players : null,
    },
    queues,
    ...sumReports({ reports, totals }),
    streams: { open: live.streams() },
  } satisfies Omit<Status, 'state' | 'reasons'>;
  return { ...judgeStatus(facts), ...facts };
}
