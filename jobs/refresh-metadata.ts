import type { JobContext } from './context.ts';
import { keep } from './keep.ts';

/** Medals and seasons: small, slow, the same for everybody. */
export async function refreshMetadata(context: JobContext): Promise<void> {
  const { waypoint, signal } = context;
  await keep(context, 'medals', 'medals', await waypoint.medalMetadata({ signal }));
  await keep(context, 'csrSeasons', 'csr-seasons', await waypoint.csrSeasonCalendar({ signal }));
}
