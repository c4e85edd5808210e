import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';

/** How PostgreSQL's programs are started: as whom, and through what. */
export interface RunAs {
  /** Who must own what they write; null: we do. */
  owner: { uid: number; gid: number } | null;
  /** Options of the spawn. */
  spawn: { uid?: number; gid?: number };
  /** The command line that really runs a program. */
  command(program: string, args: readonly string[]): [file: string, args: string[]];
}

/**
 * PostgreSQL refuses to run as root, so root lends it to `postgres` or, failing that, `nobody`. Where a directory above
 * the given paths is closed to them (a checkout in /root), the account gets root's way through directories and
 * eyes for files, and nothing else of root: it writes only what it owns.
 */
export function chooseAccount(paths: readonly string[]): RunAs {
  const plain: RunAs['command'] = (program, args) => [program, [...args]];
  if (process.getuid?.() !== 0) return { owner: null, spawn: {}, command: plain };
  const owner = findAccount();
  if (paths.every(isOpen)) return { owner, spawn: owner, command: plain };
  const way = [
    '--inh-caps=+dac_read_search',
    '--ambient-caps=+dac_read_search',
    '--bounding-set=-all,+dac_read_search',
  ];
  const who = [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups'];
  return {
    owner,
    spawn: {},
    command: (program, args) => ['setpriv', [...who, ...way, '--', program, ...args]],
  };
}

function findAccount(): { uid: number; gid: number } {
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) =>
        Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // no such account: try the next
    }
  }
  throw new Error('PostgreSQL cannot run as root and there is no account "nobody": start as another user');
}

/** Whether anybody may pass through every directory above a path. */
function isOpen(path: string): boolean {
  for (let above = dirname(path); ; above = dirname(above)) {
    if ((statSync(above).mode & 0o001) === 0) return false;
    if (above === dirname(above)) return true;
  }
}
