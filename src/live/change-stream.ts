import type pg from 'pg';
import type { Logger } from 'pino';
import { playersOfKey, playersOfKeys } from '../db/players-of-keys.ts';
import { type Change, type News, readNews, readRevisions } from '../db/reads/news.ts';
import type { Hints } from './hints.ts';
import type { Reader } from './reader.ts';
import { createRounds, LOOK_EVERY_MS } from './rounds.ts';
import { type StreamCount, type StreamLimits, TooManyPlayers } from './stream-limits.ts';
import { createSubscriber, type Positions, type Subscriber } from './subscriber.ts';

/** What somebody wants to hear of. */
export interface ChangesWanted {
  /** Whose stream it is: an API key or an address, whatever its caller counts by. */
  owner: string;
  /** Players by xuid, or whoever is a key's at the time. */
  of: { xuids: readonly string[] } | { keyId: string };
  /**
   * How far each player was told: what came later is told first, from the log. Of a player who is not in it, what comes
   * from now on; of a key's, where it is given at all, what came since they were the key's.
   */
  since?: Positions | undefined;
  /** Kinds of change; all unless told. */
  kinds?: readonly string[] | undefined;
  /** Takes what another look into the log costs whoever has asked for what came before. */
  pay?: () => Promise<void>;
}

/** Changes of players as they come. */
export interface ChangeStreams {
  /**
   * Once it resolves, nothing is missed: each change comes once, of a player in the order they came. A reader who does not
   * keep up is ended with FellBehind, one who does not pay with CutOff. @throws TooManyStreams, TooManyPlayers
   */
  open(wanted: ChangesWanted): Promise<Reader<Change>>;
  /** Streams that are told of changes now: neither ended nor cut off. */
  listeners(): number;
  close(): void;
}

export interface ChangeStreamsOptions {
  pool: pg.Pool;
  hints: Pick<Hints, 'subscribe'>;
  log: Pick<Logger, 'warn'>;
  limits: Pick<StreamLimits, 'playersPerStream' | 'waiting'>;
  count: StreamCount;
  lookEveryMs?: number;
}

const KINDS = ['match', 'rank', 'record'];
/** Revisions of a player read at a time. */
const STRETCH = 50;

/** One reader of the log for all who listen in this process: what came to a player is read once and told to all. */
export function createChangeStreams(options: ChangeStreamsOptions): ChangeStreams {
  const { pool, hints, log, limits, count, lookEveryMs = LOOK_EVERY_MS } = options;
  const all = new Set<Subscriber>();
  const listeners = new Map<string, Set<Subscriber>>();
  const ofKeys = new Set<Subscriber>();
  /** Who waits to know where they begin. */
  const opening = new Map<Subscriber, { resolve: () => void; reject: (error: unknown) => void }>();
  const rounds = createRounds({
    hints,
    log,
    lookEveryMs,
    wants: (xuid) => ofKeys.size > 0 || listeners.has(xuid),
    isIdle: () => all.size === 0,
    work,
    failed(error) {
      for (const { reject } of opening.values()) reject(error);
    },
  });

  async function work(xuids: string[], everybody: boolean): Promise<void> {
    if (ofKeys.size > 0) await followKeys(everybody ? null : xuids);
    if (everybody) rounds.mark(await findBehind());
    const wanted = xuids.flatMap((xuid) => {
      const subscribers = listeners.get(xuid);
      return subscribers === undefined ? [] : [{ xuid, since: leastOf(xuid, subscribers) }];
    });
    if (wanted.length === 0) return;
    const records = wanted.some(({ xuid }) =>
      [...(listeners.get(xuid) ?? [])].some((one) => one.wantsRecords),
    );
    const found = await readNews(pool, wanted, { records, most: STRETCH });
    const news = new Map(found.map((one) => [one.xuid, one]));
    for (const { xuid, since } of wanted) tell(xuid, news.get(xuid), since);
  }

  /** Players of whom somebody was told less than there is. */
  async function findBehind(): Promise<string[]> {
    if (listeners.size === 0) return [];
    const revisions = await readRevisions(pool, [...listeners.keys()]);
    return [...listeners].flatMap(([xuid, subscribers]) => {
      const revision = revisions.get(xuid) ?? 0n;
      const isBehind = [...subscribers].some((one) => (one.positions.get(xuid) ?? -1n) < revision);
      return isBehind ? [xuid] : [];
    });
  }

  function tell(xuid: string, news: News | undefined, since: bigint | null): void {
    for (const subscriber of listeners.get(xuid) ?? []) {
      const position = subscriber.positions.get(xuid) ?? null;
      if (position === null) place(subscriber, xuid, news?.revision ?? 0n);
      // Somebody who came while it was read, and had been told less than what was read begins with.
      else if (news !== undefined && (since === null || position < since)) rounds.mark([xuid]);
      else if (news !== undefined && !subscriber.accept(news)) silence(subscriber);
    }
    if (news !== undefined && news.until < news.revision) rounds.mark([xuid]);
  }

  function place(subscriber: Subscriber, xuid: string, at: bigint): void {
    subscriber.positions.set(xuid, at);
    if (![...subscriber.positions.values()].includes(null)) opening.get(subscriber)?.resolve();
  }

  async function catchUp(subscriber: Subscriber): Promise<void> {
    const [xuid] = subscriber.behind;
    const since = xuid === undefined ? null : (subscriber.positions.get(xuid) ?? null);
    if (xuid === undefined || since === null) return;
    await subscriber.pay();
    const records = subscriber.wantsRecords;
    const [news] = await readNews(pool, [{ xuid, since }], { records, most: STRETCH });
    if (subscriber.behind[0] !== xuid) return;
    if (news !== undefined) subscriber.recall(news);
    if (news === undefined || news.until >= news.revision) {
      subscriber.behind.shift();
      listen(subscriber, xuid);
      rounds.mark([xuid]);
    }
    subscriber.reader.wake();
  }

  /** Sees who has become a key's player, and who is none any more; null: of all there are. */
  async function followKeys(xuids: readonly string[] | null): Promise<void> {
    const keyIds = [...new Set([...ofKeys].flatMap(({ keyId }) => keyId ?? []))];
    const members = new Map(keyIds.map((id) => [id, new Map<string, bigint>()]));
    for (const { keyId, xuid, revision } of await playersOfKeys(pool, keyIds, xuids))
      members.get(keyId)?.set(xuid, revision);
    for (const subscriber of ofKeys) {
      const present = members.get(subscriber.keyId ?? '');
      if (present === undefined) continue;
      for (const xuid of xuids ?? [...subscriber.positions.keys()])
        if (!present.has(xuid)) forget(subscriber, xuid);
      for (const [xuid, revision] of present) welcome(subscriber, xuid, revision);
    }
  }

  function welcome(subscriber: Subscriber, xuid: string, since: bigint): void {
    if (subscriber.positions.has(xuid) || !all.has(subscriber)) return;
    if (subscriber.positions.size >= limits.playersPerStream) {
      subscriber.reader.end(new TooManyPlayers(limits.playersPerStream));
      silence(subscriber);
      return;
    }
    subscriber.positions.set(xuid, since);
    subscriber.behind.push(xuid);
    subscriber.reader.wake();
  }

  function listen(subscriber: Subscriber, xuid: string): void {
    const present = listeners.get(xuid);
    if (present === undefined) listeners.set(xuid, new Set([subscriber]));
    else present.add(subscriber);
  }

  function forget(subscriber: Subscriber, xuid: string): void {
    if (!subscriber.positions.delete(xuid)) return;
    const place = subscriber.behind.indexOf(xuid);
    if (place >= 0) subscriber.behind.splice(place, 1);
    const present = listeners.get(xuid);
    present?.delete(subscriber);
    if (present?.size === 0) listeners.delete(xuid);
  }

  /** Tells a subscriber nothing more; what waits stays theirs to read. */
  function silence(subscriber: Subscriber): void {
    all.delete(subscriber);
    ofKeys.delete(subscriber);
    for (const xuid of [...subscriber.positions.keys()]) forget(subscriber, xuid);
  }

  async function begin(subscriber: Subscriber, { of, since }: ChangesWanted): Promise<void> {
    const starts = new Map<string, bigint | null>();
    if ('xuids' in of) for (const xuid of of.xuids) starts.set(xuid, since?.get(xuid) ?? null);
    else
      for (const { xuid, revision } of await playersOfKey(pool, of.keyId))
        starts.set(xuid, since === undefined ? null : (since.get(xuid) ?? revision));
    if (starts.size > limits.playersPerStream) throw new TooManyPlayers(limits.playersPerStream);
    const told = [...starts].flatMap(([xuid, start]) => (start === null ? [] : [xuid]));
    const revisions = told.length === 0 ? new Map<string, bigint>() : await readRevisions(pool, told);
    for (const [xuid, start] of starts) {
      subscriber.positions.set(xuid, start);
      if (start !== null && (revisions.get(xuid) ?? 0n) > start) subscriber.behind.push(xuid);
      else listen(subscriber, xuid);
    }
    const placed = new Promise<void>((resolve, reject) => opening.set(subscriber, { resolve, reject }));
    if (![...starts.values()].includes(null)) opening.get(subscriber)?.resolve();
    rounds.mark([...starts.keys()].filter((xuid) => listeners.has(xuid)));
    await placed;
    if (!('keyId' in of)) return;
    ofKeys.add(subscriber);
    // Those who became the key's since its players were read; of later ones there is a hint.
    for (const { xuid, revision } of await playersOfKey(pool, of.keyId)) welcome(subscriber, xuid, revision);
  }

  return {
    async open(wanted) {
      const giveBack = count.take(wanted.owner);
      rounds.start();
      const subscriber = createSubscriber({
        keyId: 'keyId' in wanted.of ? wanted.of.keyId : null,
        kinds: wanted.kinds ?? KINDS,
        waiting: limits.waiting,
        pay: wanted.pay,
        catchUp,
        leave(gone) {
          silence(gone);
          giveBack();
        },
      });
      all.add(subscriber);
      try {
        await begin(subscriber, wanted);
      } catch (error) {
        await subscriber.reader.return();
        throw error;
      } finally {
        opening.delete(subscriber);
      }
      return subscriber.reader;
    },
    listeners: () => all.size,
    close() {
      rounds.close();
      for (const { reject } of opening.values()) reject(new Error('the process is stopping'));
      for (const subscriber of [...all]) {
        silence(subscriber);
        subscriber.reader.end();
      }
    },
  };
}

/** The least that anybody was told of a player; null: nobody knows yet. */
function leastOf(xuid: string, subscribers: ReadonlySet<Subscriber>): bigint | null {
  let least: bigint | null = null;
  for (const { positions } of subscribers) {
    const position = positions.get(xuid) ?? null;
    if (position !== null && (least === null || position < least)) least = position;
  }
  return least;
}
