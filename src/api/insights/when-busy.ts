import { errors } from '../../errors.ts';
import { ThreadsBusy } from '../../insights/threads.ts';

/** @throws OVERLOADED when it was because every thread is busy. */
export function whenBusy(error: unknown): never {
  throw error instanceof ThreadsBusy ? new errors.Overloaded() : error;
}
