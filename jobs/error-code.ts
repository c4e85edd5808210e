import { WaypointError } from '../src/waypoint/errors.ts';

/** The stable word for a failure, as it is stored and shown. */
export function errorCode(error: unknown): string {
  if (error instanceof WaypointError) return error.code;
  if (error !== null && typeof error === 'object' && 'code' in error && typeof error.code === 'string')
    return error.code;
  return 'INTERNAL';
}
