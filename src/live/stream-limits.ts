export interface StreamLimits {
  /** Streams of this process. */
  perProcess: number;
  /** Streams of one owner: an API key, or an address. */
  perOwner: number;
  /** Players of one stream. */
  playersPerStream: number;
  /** What waits for a subscriber who does not read. */
  waiting: number;
}

export const STREAM_LIMITS: StreamLimits = {
  perProcess: 12_000,
  perOwner: 50,
  playersPerStream: 1_000,
  waiting: 256,
};

/** There are as many streams as there may be. */
export class TooManyStreams extends Error {
  readonly whose: 'owner' | 'process';
  readonly most: number;

  constructor(whose: 'owner' | 'process', most: number) {
    super(`there are ${most} streams of this ${whose} already`);
    this.name = 'TooManyStreams';
    this.whose = whose;
    this.most = most;
  }
}

/** One stream would be about more players than it may be. */
export class TooManyPlayers extends Error {
  readonly most: number;

  constructor(most: number) {
    super(`one stream is about ${most} players at most`);
    this.name = 'TooManyPlayers';
    this.most = most;
  }
}

export interface StreamCount {
  /** @returns what gives the place back. @throws TooManyStreams */
  take(owner: string): () => void;
  readonly size: number;
}

export function countStreams({
  perProcess,
  perOwner,
}: Pick<StreamLimits, 'perProcess' | 'perOwner'>): StreamCount {
  const byOwner = new Map<string, number>();
  let size = 0;
  return {
    get size() {
      return size;
    },
    take(owner) {
      const own = byOwner.get(owner) ?? 0;
      if (own >= perOwner) throw new TooManyStreams('owner', perOwner);
      if (size >= perProcess) throw new TooManyStreams('process', perProcess);
      byOwner.set(owner, own + 1);
      size += 1;
      let isGiven = false;
      return () => {
        if (isGiven) return;
        isGiven = true;
        size -= 1;
        const left = (byOwner.get(owner) ?? 1) - 1;
        if (left === 0) byOwner.delete(owner);
        else byOwner.set(owner, left);
      };
    },
  };
}
