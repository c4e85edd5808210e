import { WaypointError } from '../src/waypoint/errors.ts';

/** The stable word for a failure, as it is stored and shown. Codes of libraries are not ours to promise. */
export function errorCode(error: unknown): string {
  return error instanceof WaypointError ? error.code : 'INTERNAL';
}
