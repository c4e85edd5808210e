import { parseArgs } from 'node:util';
import { ROLES, type Role } from '../db/api-keys.ts';

export type KeysCommand =
  | { command: 'create'; name: string; role: Role; units: number | null; inUrl: boolean }
  | { command: 'list'; json: boolean }
  | { command: 'revoke'; key: string }
  | { command: 'help' };

export const KEYS_USAGE = `npm run keys -- create --name <name> [--role read|register|admin] [--units <per minute>] [--in-url]
npm run keys -- list [--json]
npm run keys -- revoke <id or name>

create prints the key, once. --units: cost units per minute instead of what the role has. --in-url: a key for
spreadsheets, which may stand in an address (?key=) and only reads.
`;

/** Names of the keys the program makes itself: it ends every other key of such a name. */
const RESERVED = ['bootstrap', 'local'];
const MOST_UNITS = 1_000_000;
const LONGEST_NAME = 100;

/** Reads what comes after `npm run keys --`. @throws Error that says in one line what is wrong. */
export function readKeysArguments(args: readonly string[]): KeysCommand {
  const [command, ...rest] = args;
  if (command === 'create') return readCreate(rest);
  if (command === 'list') {
    const { values } = parse(rest, { json: { type: 'boolean' } }, false);
    return { command, json: values.json === true };
  }
  if (command === 'revoke') {
    const [key, ...more] = parse(rest, {}, true).positionals;
    if (key === undefined || key === '' || more.length > 0)
      throw new Error('revoke: one id or name is needed');
    return { command, key };
  }
  if (command === 'help' || command === '--help' || command === '-h') return { command: 'help' };
  const wrong = command === undefined ? 'a command is needed' : `there is no command "${command}"`;
  throw new Error(`${wrong}: create, list or revoke`);
}

function readCreate(rest: string[]): KeysCommand {
  const text = { type: 'string' } as const;
  const options = { name: text, role: text, units: text, 'in-url': { type: 'boolean' } } as const;
  const { values } = parse(rest, options, false);
  const name = String(values.name ?? '').trim();
  const role = String(values.role ?? 'read');
  const units = values.units === undefined ? null : String(values.units);
  const inUrl = values['in-url'] === true;
  if (name === '') throw new Error('create: --name is needed');
  if (name.length > LONGEST_NAME || /\p{C}/u.test(name))
    throw new Error(`create: --name is at most ${LONGEST_NAME} printable characters`);
  if (RESERVED.includes(name)) throw new Error(`create: the name "${name}" is taken by the program itself`);
  if (!isRole(role)) throw new Error(`create: --role is one of ${ROLES.join(', ')}`);
  if (units !== null && !(/^[1-9]\d*$/.test(units) && Number(units) <= MOST_UNITS))
    throw new Error(`create: --units is a whole number from 1 to ${MOST_UNITS}`);
  if (inUrl && role !== 'read')
    throw new Error('create: a key for addresses (--in-url) can only have the role read');
  return { command: 'create', name, role, units: units === null ? null : Number(units), inUrl };
}

function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

function parse(args: string[], options: Options, allowPositionals: boolean) {
  try {
    return parseArgs({ args, options, allowPositionals, strict: true });
  } catch (error) {
    // What follows the first sentence is advice about how to write options that begin with a dash.
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
    throw new Error(first);
  }
}
