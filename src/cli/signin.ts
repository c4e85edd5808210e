import { WaypointError } from '../waypoint/errors.ts';
import { type SignInOptions, signIn } from '../waypoint/sign-in.ts';
import { SignInFailed } from '../waypoint/sign-in-answer.ts';

/**
 * First consent from the command line. Returns the exit code: 0 stored, 1 refused or failed in a way that is
 * told on `output`. Anything else (a port in use, a store that is down) is thrown.
 */
export async function main(deps: SignInOptions): Promise<number> {
  try {
    await signIn(deps);
    return 0;
  } catch (error) {
    if (!(error instanceof SignInFailed) && !(error instanceof WaypointError)) throw error;
    deps.output.write(`${error.message}\n`);
    return 1;
  }
}
