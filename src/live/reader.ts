/** What one reader takes item by item, whenever they like. */
export interface Reader<Item> extends AsyncIterableIterator<Item> {
  /** There may be something to take now. */
  wake(): void;
  /** Nothing more will come: after what waits, it ends, with an error or without. */
  end(error?: Error): void;
  return(): Promise<IteratorResult<Item>>;
}

export interface ReaderOptions<Item> {
  /** The next item, or undefined when there is none now. */
  take: () => Promise<Item | undefined>;
  /** The reader wants no more, or was told of the end. May be called again. */
  leave: () => void;
}

export function createReader<Item>({ take, leave }: ReaderOptions<Item>): Reader<Item> {
  let isStirred = false;
  let stir: () => void = () => undefined;
  let ended: { error: Error | undefined } | null = null;

  async function* read(): AsyncGenerator<Item, undefined> {
    try {
      for (;;) {
        isStirred = false;
        const item = await take();
        if (item !== undefined) {
          yield item;
          continue;
        }
        if (ended?.error) throw ended.error;
        if (ended !== null) return undefined;
        // What came while it was looked is looked for again.
        if (!isStirred)
          await new Promise<void>((resolve) => {
            stir = resolve;
          });
      }
    } finally {
      leave();
    }
  }

  const items = read();
  const wake = () => {
    isStirred = true;
    stir();
  };
  return {
    wake,
    end(error) {
      ended ??= { error };
      wake();
    },
    next: () => items.next(),
    // The generator's own would wait for the next item.
    return() {
      ended = { error: undefined };
      leave();
      wake();
      return items.return(undefined);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
