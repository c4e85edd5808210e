/** Whose data or sync may have changed; `anything`: nobody knows whose, because some were not heard of. */
export type Changed = ReadonlySet<string> | 'anything';

/** What brings hints from one process to the others. Any of them may be lost, or come twice. */
export interface Carrier {
  send(changed: Changed): Promise<void>;
  /** Begins to listen, for good. Whenever it begins (again), `anything` may have been missed. */
  listen(told: (changed: Changed) => void): void;
  /** Resolves once it listens. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

const ANYTHING = '*';
/** Digits of xuids, with room for more than they have today. */
const XUID = /^\d{1,20}$/;

export function toMessage(changed: Changed): string {
  return changed === 'anything' ? ANYTHING : [...changed].join(' ');
}

/** What somebody else put on the channel is no hint, and tells of nobody. */
export function readMessage(text: string): Changed {
  return text === ANYTHING ? 'anything' : new Set(text.split(' ').filter((word) => XUID.test(word)));
}

/** Something others wait for, told once. */
export function createSignal(): { told: Promise<void>; tell: () => void } {
  let tell: () => void = () => undefined;
  const told = new Promise<void>((resolve) => {
    tell = resolve;
  });
  return { told, tell };
}
