import { fileURLToPath } from 'node:url';
import { createTokenStore } from '../db/upstream-accounts.ts';
import { HALO_ACCOUNT } from '../deps.ts';
import { createLog } from '../log.ts';
import { WaypointError } from '../waypoint/errors.ts';
import { type SignInOptions, signIn } from '../waypoint/sign-in.ts';
import { SignInFailed } from '../waypoint/sign-in-answer.ts';
import { withDatabaseOf } from './with-database.ts';

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

/** `npm run signin`: keeps the refresh token of the account the jobs use. */
async function run(): Promise<void> {
  await withDatabaseOf(async ({ prisma }, config) => {
    if (config.halo === null) throw new Error('HALO_CLIENT_ID and HALO_CLIENT_SECRET are needed to sign in');
    const { clientId, clientSecret, redirectUri } = config.halo;
    return main({
      clientId,
      clientSecret,
      redirectUri,
      log: createLog(config.logLevel),
      input: process.stdin,
      output: process.stdout,
      store: createTokenStore(prisma, config.tokenKey ?? clientSecret),
      account: HALO_ACCOUNT,
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run();
