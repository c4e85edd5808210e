import { fileURLToPath } from 'node:url';
import type { Config } from '../config.ts';
import type { Database } from '../db/client.ts';
import { createTokenStore, readUpstreamAccounts, removeUpstreamAccount } from '../db/upstream-accounts.ts';
import { createLog } from '../log.ts';
import { HALO_ACCOUNT } from '../real-waypoint.ts';
import { WaypointError } from '../waypoint/errors.ts';
import { type SignInOptions, signIn } from '../waypoint/sign-in.ts';
import { SignInFailed } from '../waypoint/sign-in-answer.ts';
import { renderColumns } from './render-columns.ts';
import { readSignInArguments, SIGNIN_USAGE, type SignInCommand } from './signin-arguments.ts';
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

/** `npm run signin`: keeps the refresh tokens of the accounts the jobs use. */
async function run(wanted: SignInCommand): Promise<void> {
  if (wanted.command === 'help') process.stdout.write(SIGNIN_USAGE);
  else await withDatabaseOf((db, config) => obey(db, config, wanted));
}

async function obey(
  { pool }: Database,
  config: Config,
  wanted: Exclude<SignInCommand, { command: 'help' }>,
): Promise<number> {
  if (wanted.command === 'list') return list(pool, wanted.json);
  if (wanted.command === 'remove') return remove(pool, wanted.name, config);
  if (config.halo === null) {
    complain('HALO_CLIENT_ID and HALO_CLIENT_SECRET are needed to sign in');
    return 1;
  }
  const { clientId, clientSecret, redirectUri } = config.halo;
  const log = createLog(config.logLevel);
  const store = createTokenStore(pool, config.tokenKey ?? clientSecret, log);
  return main({
    clientId,
    clientSecret,
    redirectUri,
    log,
    input: process.stdin,
    output: process.stdout,
    store: { load: store.load, save: store.enroll },
    account: wanted.name,
  });
}

async function list(pool: Database['pool'], asJson: boolean): Promise<number> {
  const now = Date.now();
  const rows = (await readUpstreamAccounts(pool)).map(({ name, updatedAt, parking }) => {
    const parked = parking !== null && parking.until.getTime() > now ? parking : null;
    return {
      name,
      state: parked === null ? 'working' : 'parked',
      parkedUntil: parked?.until ?? null,
      reason: parked === null ? null : (parked.reason ?? parked.layer),
      tokenFrom: updatedAt,
    };
  });
  if (asJson) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  else {
    const lines = rows.map(({ name, state, parkedUntil, reason, tokenFrom }) => [
      name,
      state,
      parkedUntil?.toISOString() ?? '-',
      reason ?? '-',
      tokenFrom.toISOString(),
    ]);
    process.stdout.write(
      renderColumns([['name', 'state', 'parked-until', 'reason', 'token-from'], ...lines]),
    );
  }
  return 0;
}

async function remove(pool: Database['pool'], name: string, { halo }: Config): Promise<number> {
  const was = await removeUpstreamAccount(pool, name);
  if (!was) complain(`there is no account "${name}"`);
  else process.stdout.write(`"${name}" is removed; within a minute nothing is asked with it any more.\n`);
  if (was && name === HALO_ACCOUNT && (halo?.refreshToken ?? null) !== null)
    complain('HALO_REFRESH_TOKEN goes on signing it in: take that away as well');
  return was ? 0 : 1;
}

function complain(message: string): void {
  process.stderr.write(`signin: ${message}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await run(readSignInArguments(process.argv.slice(2)));
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
