import type { Change, News } from '../db/reads/news.ts';
import { createReader, type Reader } from './reader.ts';

/** How far somebody was told of each player, by xuid. */
export type Positions = ReadonlyMap<string, bigint>;

/** A reader was too slow. With what they were told up to now, they can go on where this ended. */
export class FellBehind extends Error {
  readonly positions: Positions;

  constructor(positions: Positions) {
    super('changes came faster than they were read');
    this.name = 'FellBehind';
    this.positions = positions;
  }
}

/** What a reader has asked for is not read on, for a reason of their own (`cause`); they can go on where this ended. */
export class CutOff extends Error {
  readonly positions: Positions;

  constructor(positions: Positions, cause: unknown) {
    super('no more is read', { cause });
    this.name = 'CutOff';
    this.positions = positions;
  }
}

/** Who wants changes of whom, and what of them waits. */
export interface Subscriber {
  /** The key whose players it is about; null: it is about players who were named. */
  readonly keyId: string | null;
  readonly wantsRecords: boolean;
  /** How far each player was told; null: that is known with the next round. */
  readonly positions: Map<string, bigint | null>;
  /** Players whose log is read again first, in the order they are read. */
  readonly behind: string[];
  readonly reader: Reader<Change>;
  /** Takes what came to a player, up to `until`. @returns false: there was no room, and it has ended. */
  accept(news: Told): boolean;
  /** The same for what was read because there was nothing left to take: of that there is never too much. */
  recall(news: Told): void;
  /** Takes what another look into the log costs; the first is free. @throws CutOff */
  pay(): Promise<void>;
}

type Told = Pick<News, 'xuid' | 'until' | 'changes'>;

export interface SubscriberOptions {
  keyId: string | null;
  kinds: readonly string[];
  /** Most changes that wait. */
  waiting: number;
  /** Reads the log of whoever is behind, until there is something to take. */
  catchUp: (subscriber: Subscriber) => Promise<void>;
  leave: (subscriber: Subscriber) => void;
  pay?: (() => Promise<void>) | undefined;
}

export function createSubscriber(options: SubscriberOptions): Subscriber {
  const { keyId, waiting, catchUp, leave, pay } = options;
  const kinds = new Set(options.kinds);
  const positions = new Map<string, bigint | null>();
  let queue: Change[] = [];
  let looks = 0;
  const reader = createReader<Change>({
    async take() {
      if (queue.length === 0 && subscriber.behind.length > 0) await catchUp(subscriber);
      return queue.shift();
    },
    leave() {
      queue = [];
      leave(subscriber);
    },
  });

  function accept({ xuid, until, changes }: Told, most: number): boolean {
    const position = positions.get(xuid) ?? 0n;
    const fresh = changes.filter(({ revision, kind }) => revision > position && kinds.has(kind));
    let room = Math.min(fresh.length, most - queue.length);
    // Of a revision all is told or nothing.
    while (room < fresh.length && room > 0 && fresh[room]?.revision === fresh[room - 1]?.revision) room--;
    const isWhole = room >= fresh.length;
    queue.push(...fresh.slice(0, Math.max(0, room)));
    const last = isWhole ? until : fresh[room - 1]?.revision;
    if (last !== undefined && last > position) positions.set(xuid, last);
    if (!isWhole) reader.end(new FellBehind(known(positions)));
    else if (fresh.length > 0) reader.wake();
    return isWhole;
  }

  const subscriber: Subscriber = {
    keyId,
    wantsRecords: kinds.has('record'),
    positions,
    behind: [],
    reader,
    accept: (news) => accept(news, waiting),
    recall: (news) => void accept(news, Number.POSITIVE_INFINITY),
    async pay() {
      looks += 1;
      if (looks === 1) return;
      await pay?.().catch((error: unknown) => {
        throw new CutOff(known(positions), error);
      });
    },
  };
  return subscriber;
}

function known(positions: ReadonlyMap<string, bigint | null>): Positions {
  return new Map([...positions].flatMap(([xuid, at]) => (at === null ? [] : [[xuid, at] as const])));
}
