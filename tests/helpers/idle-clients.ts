import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface IdleClients {
  child: ChildProcess;
  /** Resolves once the process of the clients says this. */
  said(words: string): Promise<void>;
  close(): void;
}

/** Clients of a stream that do nothing; @see idle-clients.mjs */
export function openIdleClients(url: string, count: number, perAddress = 0): IdleClients {
  // Compiled, this stands elsewhere; what is no TypeScript stays where it is.
  const folder = import.meta.url.endsWith('.ts') ? './' : '../../../tests/helpers/';
  const file = fileURLToPath(new URL(`${folder}idle-clients.mjs`, import.meta.url));
  const child = spawn(process.execPath, [file, url, String(count), String(perAddress)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const heard = new Set<string>();
  let wake: () => void = () => undefined;
  let isOver = false;
  createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
    heard.add(line);
    wake();
  });
  child.once('exit', () => {
    isOver = true;
    wake();
  });
  return {
    child,
    async said(words) {
      while (!heard.has(words)) {
        if (isOver) throw new Error(`the clients ended before they said: ${words}`);
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    close: () => void child.stdin?.end(),
  };
}
