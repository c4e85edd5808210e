import { setTimeout as delay } from 'node:timers/promises';
import { type Program, runProgram } from '../run-program.ts';

/** Worker processes as a process manager keeps them: whichever ends is started again. */
export interface Crew {
  readonly size: number;
  /** Ends one with SIGKILL, wherever it is; another takes its place at once. */
  kill(index: number): Promise<void>;
  /** What those said that ended by themselves after they had begun to work. */
  readonly ended: readonly string[];
  /** Lines of all their logs, the dead ones' too. */
  log(): string;
  /** Sends them SIGTERM. @returns their exit codes. */
  close(): Promise<(number | null)[]>;
}

/** What a process manager waits before it starts anew what could not start. */
const RESTART_MS = 200;
const BEGIN_MS = 60_000;

export function startCrew(size: number, environment: Record<string, string>): Crew {
  let isClosing = false;
  const ended: string[] = [];
  const all: Program[] = [];
  const begin = () => {
    const program = runProgram('jobs/worker.js', environment);
    all.push(program);
    return program;
  };
  const places = Array.from({ length: size }, (_, index) => {
    const place = { program: begin(), isKilled: false };
    watch(index).catch(() => undefined);
    return place;
    async function watch(at: number): Promise<void> {
      for (;;) {
        const code = await place.program.exit();
        if (isClosing) return;
        const { program, isKilled } = place;
        if (!isKilled && /worker runs/.test(program.output()))
          ended.push(`worker ${at} ended with ${code}: ${program.errors().slice(-2_000)}`);
        if (!isKilled) await delay(RESTART_MS);
        if (isClosing) return;
        place.isKilled = false;
        place.program = begin();
      }
    }
  });
  return {
    size,
    ended,
    async kill(index) {
      const place = places[index % size];
      if (place === undefined || place.program.child.exitCode !== null) return;
      place.isKilled = true;
      await place.program.end('SIGKILL');
    },
    log: () => all.map((program) => program.errors()).join(''),
    async close() {
      isClosing = true;
      const stop = async ({ child, says, end, exit }: Program) => {
        if (child.exitCode !== null || child.signalCode !== null) return exit();
        // One that begins is not yet told how to end well.
        await says(/worker runs/, BEGIN_MS).catch(() => undefined);
        return end('SIGTERM');
      };
      return Promise.all(places.map(({ program }) => stop(program)));
    },
  };
}
