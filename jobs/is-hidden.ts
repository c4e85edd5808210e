import type { JobContext } from './context.ts';

/**
 * Whether an empty page means a private history and not the end of one (UPSTREAM §4.1). Past the first page, that the
 * first one still holds something is proof enough, and cheaper.
 */
export async function isHidden(
  { waypoint, signal, lane }: JobContext,
  name: string,
  start: number,
): Promise<boolean> {
  if (start > 0) {
    const { body } = await waypoint.matchHistory(name, { start: 0, count: 1 }, { signal, lane });
    if (body.Results.length > 0) return false;
  }
  return !(await waypoint.canViewHistory(name, { signal, lane }));
}
