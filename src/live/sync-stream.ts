import type pg from 'pg';
import type { Logger } from 'pino';
import { readSyncs } from '../db/reads/player.ts';
import type { Hints } from './hints.ts';
import { createReader, type Reader } from './reader.ts';
import { createRounds, LOOK_EVERY_MS } from './rounds.ts';
import type { StreamCount } from './stream-limits.ts';

/** How the syncs of players stand, as that changes. */
export interface SyncStreams {
  /**
   * JSON texts of `Sync`: first as it stands, then whenever it has changed. A reader who is slow misses what was between,
   * and never the last. @throws TooManyStreams
   */
  open(wanted: { owner: string; xuid: string }): Reader<string>;
  close(): void;
}

export interface SyncStreamsOptions {
  pool: pg.Pool;
  hints: Pick<Hints, 'subscribe'>;
  log: Pick<Logger, 'warn'>;
  count: StreamCount;
  lookEveryMs?: number;
}

interface Follower {
  xuid: string;
  /** The newest there is, until it is taken. */
  waiting: string | undefined;
  reader: Reader<string>;
}

export function createSyncStreams(options: SyncStreamsOptions): SyncStreams {
  const { pool, hints, log, count, lookEveryMs = LOOK_EVERY_MS } = options;
  const followers = new Map<string, Set<Follower>>();
  /** What was read last of each player, without the time it was read. */
  const last = new Map<string, { document: string; said: string }>();
  const rounds = createRounds({
    hints,
    log,
    lookEveryMs,
    wants: (xuid) => followers.has(xuid),
    isIdle: () => followers.size === 0,
    async work(xuids, everybody) {
      const wanted = everybody ? [...followers.keys()] : xuids.filter((xuid) => followers.has(xuid));
      if (wanted.length === 0) return;
      const names = wanted.map((xuid) => xuid.padStart(16, '0'));
      for (const sync of await readSyncs(pool, names)) if (sync?.state) tell(sync.xuid, sync.document);
    },
  });

  function tell(xuid: string, document: string): void {
    const present = followers.get(xuid);
    if (present === undefined) return;
    const said = withoutTime(document);
    const isNew = last.get(xuid)?.said !== said;
    last.set(xuid, { document, said });
    if (!isNew) return;
    for (const follower of present) {
      follower.waiting = document;
      follower.reader.wake();
    }
  }

  function leave(follower: Follower): void {
    const present = followers.get(follower.xuid);
    present?.delete(follower);
    if (present?.size !== 0) return;
    followers.delete(follower.xuid);
    last.delete(follower.xuid);
  }

  return {
    open({ owner, xuid }) {
      const giveBack = count.take(owner);
      rounds.start();
      const follower: Follower = {
        xuid,
        // Whoever else follows them knows it by now.
        waiting: last.get(xuid)?.document,
        reader: createReader({
          async take() {
            const document = follower.waiting;
            follower.waiting = undefined;
            return document;
          },
          leave() {
            leave(follower);
            giveBack();
          },
        }),
      };
      const present = followers.get(xuid);
      if (present === undefined) followers.set(xuid, new Set([follower]));
      else present.add(follower);
      rounds.mark([xuid]);
      return follower.reader;
    },
    close() {
      rounds.close();
      for (const present of [...followers.values()])
        for (const follower of [...present]) follower.reader.end();
    },
  };
}

function withoutTime(document: string): string {
  return document.replace(/"asOf" ?: ?"[^"]*"/, '');
}
