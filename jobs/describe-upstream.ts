import type { WorkerReport } from '../src/db/worker-report.ts';
import type { Waypoint } from '../src/waypoint/client.ts';
import { endpoints as ENDPOINTS } from '../src/waypoint/endpoints.ts';

type Described = WorkerReport['upstream'] & { counts: Record<string, number> };

const FAMILIES: ReadonlyMap<string, string> = new Map(
  Object.values(ENDPOINTS).map(({ id, family }) => [id, family]),
);

/** What the upstream client says of itself, as a report tells it: accounts by their place, and no name of anybody. */
export function describeUpstream(waypoint: Pick<Waypoint, 'status'>): Described {
  const { accounts, endpoints } = waypoint.status();
  const described: Described = { counts: {}, endpoints: {}, accounts: [] };
  for (const [id, { lastError, ...counts }] of Object.entries(endpoints)) {
    for (const [what, count] of Object.entries(counts)) described.counts[`upstream:${id}:${what}`] = count;
    described.endpoints[id] = {
      family: FAMILIES.get(id) ?? null,
      lastError: lastError && { ...lastError, at: lastError.at.toISOString() },
    };
  }
  described.accounts = accounts.map(({ state, parkedUntil, failure, families }) => ({
    state,
    parkedUntil: instantOf(parkedUntil),
    reason: state === 'parked' ? wordOf(failure?.reason ?? failure?.layer ?? null) : null,
    families: Object.fromEntries(
      Object.entries(families).map(([family, { ratePerSecond, ceilingPerSecond, queued, pausedUntil }]) => [
        family,
        {
          ratePerSecond: limitOf(ratePerSecond),
          ceilingPerSecond: limitOf(ceilingPerSecond),
          queued,
          pausedUntil: instantOf(pausedUntil),
        },
      ]),
    ),
  }));
  return described;
}

const instantOf = (date: Date | null): string | null => date?.toISOString() ?? null;

/** JSON has no infinity. */
const limitOf = (rate: number): number | null => (Number.isFinite(rate) ? rate : null);

/** Upstream's own codes are words; whatever else it may say is not passed on. */
function wordOf(reason: string | null): string | null {
  return reason === null || /^[\w.-]{1,64}$/.test(reason) ? reason : 'other';
}
