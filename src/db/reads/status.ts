import type pg from 'pg';
import { instant } from './sql-words.ts';
import { ARRIVALS } from './status/arrivals.ts';
import { BACKLOG } from './status/backlog.ts';
import { DUE_WORK } from './status/due-work.ts';
import { STORED } from './status/stored.ts';
import { REGISTRATIONS, TRACKED } from './status/tracked.ts';
import { REPORTS, TOTALS } from './status/workers.ts';

const TEXT = `/* status */
  select json_build_object(
    'asOf', ${instant('now()')},
    'hasAccount', exists (select from upstream_accounts),
    'arrivals', ${ARRIVALS},
    'stored', ${STORED},
    'tracked', ${TRACKED},
    'backlog', ${BACKLOG},
    'dueWork', ${DUE_WORK},
    'registrations', ${REGISTRATIONS},
    'reports', ${REPORTS},
    'totals', ${TOTALS}) as document`;

interface Lag {
  n: number;
  p50: number | null;
  p90: number | null;
  p95: number | null;
  p99: number | null;
  max: number | null;
}

interface Came {
  matches: number;
  live: number;
}

type CountsBy = Record<string, number>;

/** What the database says of the service. */
export interface StoredStatus {
  asOf: string;
  hasAccount: boolean;
  arrivals: {
    lag: { lastHour: Lag; lastDay: Lag };
    throughput: { lastFiveMinutes: Came; lastHour: Came; lastDay: Came };
  };
  stored: { matches: number; players: number; participants: number; events: number; rawBytes: number };
  tracked: {
    players: number;
    byState: CountsBy;
    byFreshness: CountsBy;
    overdue: number;
    oldestOverdueSeconds: number | null;
    oldestSuccessAt: string | null;
  };
  backlog: {
    matches: number;
    failing: number;
    byLane: { live: number; backfill: number };
    isEstimate: boolean;
    byError: CountsBy;
  };
  dueWork: { kind: string; due: number; oldestSeconds: number | null }[];
  registrations: CountsBy;
  /** Unchecked: another version may have written them. */
  reports: { at: string; report: unknown; isAlive: boolean }[];
  totals: CountsBy;
}

/** One statement. */
export async function readStatus(pool: pg.Pool): Promise<StoredStatus> {
  const { rows } = await pool.query<{ document: StoredStatus }>({ name: 'status', text: TEXT });
  const [row] = rows;
  if (row === undefined) throw new Error('the status statement gave no row');
  return row.document;
}
