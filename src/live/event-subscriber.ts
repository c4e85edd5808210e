import type { LoggedEvent, TailedEvent } from '../db/reads/events.ts';
import { createReader, type Reader } from './reader.ts';

/** A reader was too slow. After the last event they were told, they can go on. */
export class FellBehind extends Error {
  /** Id of the last event told. */
  readonly after: bigint;

  constructor(after: bigint) {
    super('events came faster than they were read');
    this.name = 'FellBehind';
    this.after = after;
  }
}

/** Whose events, and which of them. */
export interface EventChoice {
  /** Players by xuid, or whoever is a key's at the time; everybody unless told. */
  of?: { xuids: readonly string[] } | { keyId: string } | undefined;
  /** All unless told. */
  types?: readonly string[] | undefined;
  /** Of matches that had ended before their player was registered: only those, or none of them. */
  backfill?: boolean | undefined;
}

/** Who wants events, and which of them wait. */
export interface EventSubscriber {
  readonly choice: EventChoice;
  readonly reader: Reader<LoggedEvent>;
  /** Up to which id they were told, or have it waiting. */
  position: bigint;
  /** Whether events come to them as they come to the log; else they read it themselves, where they are. */
  isJoined: boolean;
  /** Whether something waits to be read. */
  isBusy(): boolean;
  /** Takes an event if it is wanted. @returns false: there was no room, and it has ended. */
  accept(event: TailedEvent): boolean;
  /** Takes events read from the log because there was nothing left to read: of those there are never too many. */
  recall(events: readonly LoggedEvent[], until: bigint): void;
}

export interface EventSubscriberOptions {
  choice: EventChoice;
  position: bigint;
  /** Most events that wait. */
  waiting: number;
  /** Reads the log for whoever has not joined, until there is something to read or they have. */
  catchUp: (subscriber: EventSubscriber) => Promise<void>;
  leave: (subscriber: EventSubscriber) => void;
}

export function createEventSubscriber(options: EventSubscriberOptions): EventSubscriber {
  const { choice, waiting, catchUp, leave } = options;
  const types = choice.types === undefined ? null : new Set(choice.types);
  let queue: LoggedEvent[] = [];
  const reader = createReader<LoggedEvent>({
    async take() {
      if (queue.length === 0 && !subscriber.isJoined) await catchUp(subscriber);
      return queue.shift();
    },
    leave() {
      queue = [];
      leave(subscriber);
    },
  });
  const subscriber: EventSubscriber = {
    choice,
    reader,
    position: options.position,
    isJoined: false,
    isBusy: () => queue.length > 0,
    accept(event) {
      const { id, type, isBackfill } = event;
      if (id <= subscriber.position) return true;
      const isWanted =
        (types === null || types.has(type)) &&
        (choice.backfill === undefined || choice.backfill === isBackfill);
      if (isWanted && queue.length >= waiting) {
        reader.end(new FellBehind(subscriber.position));
        return false;
      }
      subscriber.position = id;
      if (!isWanted) return true;
      queue.push(event);
      reader.wake();
      return true;
    },
    recall(events, until) {
      queue.push(...events);
      subscriber.position = until;
    },
  };
  return subscriber;
}
