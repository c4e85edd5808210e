import type { ServiceRecord } from '../waypoint/payloads.ts';
import { field } from './fields.ts';
import { publicStats } from './public-stats.ts';

export interface ServiceRecordColumns {
  timePlayedSeconds: number | null;
  matchesCompleted: number | null;
  wins: number | null;
  losses: number | null;
  ties: number | null;
  record: object;
}

/** Upstream's lifetime totals: the core under `stats`, each mode block under its own name (UPSTREAM §4.5). */
export function normalizeServiceRecord(record: ServiceRecord): ServiceRecordColumns {
  const { CoreStats, Subqueries: _, ...rest } = record as Record<string, unknown>;
  const blocks = Object.entries(rest).filter(([word]) => word.endsWith('Stats'));
  return {
    timePlayedSeconds: field.seconds(rest.TimePlayed),
    matchesCompleted: field.integer(rest.MatchesCompleted),
    wins: field.integer(rest.Wins),
    losses: field.integer(rest.Losses),
    ties: field.integer(rest.Ties),
    record: publicStats({ ...Object.fromEntries(blocks), CoreStats }),
  };
}
