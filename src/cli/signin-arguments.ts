import { parseArgs } from 'node:util';
import { HALO_ACCOUNT } from '../real-waypoint.ts';

export type SignInCommand =
  | { command: 'signin'; name: string }
  | { command: 'list'; json: boolean }
  | { command: 'remove'; name: string }
  | { command: 'help' };

export const SIGNIN_USAGE = `npm run signin -- [--name <name>]
npm run signin -- --list [--json]
npm run signin -- --remove <name>

Signs an Xbox account in; the jobs ask upstream with all that are, each within its own limits. The first is named
"${HALO_ACCOUNT}"; every other needs a name of its own. Running processes notice within a minute.
`;

const NAME = /^[a-z0-9][a-z0-9_-]{0,39}$/i;

/** Reads what comes after `npm run signin --`. @throws Error that says in one line what is wrong. */
export function readSignInArguments(args: readonly string[]): SignInCommand {
  const { name, list, remove, json, help } = parse(args);
  if (help === true) return { command: 'help' };
  if ([name !== undefined, list === true, remove !== undefined].filter(Boolean).length > 1)
    throw new Error('one of --name, --list and --remove at a time');
  if (json === true && list !== true) throw new Error('--json goes with --list');
  if (list === true) return { command: 'list', json: json === true };
  if (remove !== undefined) return { command: 'remove', name: remove };
  const wanted = name ?? HALO_ACCOUNT;
  if (!NAME.test(wanted)) throw new Error('--name is up to 40 letters, digits, "-" and "_"');
  return { command: 'signin', name: wanted };
}

function parse(args: readonly string[]) {
  const flag = { type: 'boolean' } as const;
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: { name: text, list: flag, remove: text, json: flag, help: { ...flag, short: 'h' } },
      strict: true,
    }).values;
  } catch (error) {
    // What follows the first sentence is advice about how to write options that begin with a dash.
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
    throw new Error(first);
  }
}
