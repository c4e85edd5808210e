import type { RequestFault } from './faults.ts';

/** What happened on one endpoint since the start. */
export interface EndpointStats {
  requests: number;
  /** By HTTP status; a hanging request has none. */
  statuses: Record<number, number>;
  faults: Partial<Record<RequestFault, number>>;
}

/** Counts per endpoint name; requests no endpoint takes are counted under `unknown`. */
export function createEndpointCounter() {
  const counts = new Map<string, EndpointStats>();
  const of = (name: string): EndpointStats => {
    const known = counts.get(name);
    if (known !== undefined) return known;
    const created: EndpointStats = { requests: 0, statuses: {}, faults: {} };
    counts.set(name, created);
    return created;
  };

  return {
    request: (name: string) => {
      of(name).requests += 1;
    },
    status: (name: string, status: number) => {
      const { statuses } = of(name);
      statuses[status] = (statuses[status] ?? 0) + 1;
    },
    fault: (name: string, fault: RequestFault) => {
      const { faults } = of(name);
      faults[fault] = (faults[fault] ?? 0) + 1;
    },
    snapshot: (): Record<string, EndpointStats> => structuredClone(Object.fromEntries(counts)),
  };
}
