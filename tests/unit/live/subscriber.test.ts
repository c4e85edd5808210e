import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/db/reads/news.ts';
import { createSubscriber, FellBehind } from '../../../src/live/subscriber.ts';

const XUID = '2533274900000000';

/** As many changes of each revision as told, from the first on. */
function changesOf(sizes: readonly number[], first = 1): Change[] {
  return sizes.flatMap((size, index) =>
    Array.from({ length: size }, (_, place) => ({
      xuid: XUID,
      revision: BigInt(first + index),
      kind: place === 0 ? 'match' : 'record',
      document: `${first + index}.${place}`,
    })),
  );
}

function subscriber(waiting: number, kinds = ['match', 'record']) {
  let left = 0;
  const made = createSubscriber({
    keyId: null,
    kinds,
    waiting,
    catchUp: async () => undefined,
    leave: () => {
      left += 1;
    },
  });
  made.positions.set(XUID, 0n);
  return { ...made, left: () => left };
}

async function drain(of: ReturnType<typeof subscriber>): Promise<{ read: string[]; error: unknown }> {
  const read: string[] = [];
  try {
    for await (const { document } of of.reader) read.push(document);
    return { read, error: null };
  } catch (error) {
    return { read, error };
  }
}

describe('what waits for a subscriber', () => {
  it('is told once, whatever is read of the log again', async () => {
    const one = subscriber(100);
    const changes = changesOf([1, 2, 1]);
    expect(one.accept({ xuid: XUID, until: 2n, changes: changes.slice(0, 3) })).toBe(true);
    expect(one.accept({ xuid: XUID, until: 5n, changes })).toBe(true);
    expect(one.positions.get(XUID)).toBe(5n);
    one.reader.end();
    expect(await drain(one)).toEqual({ read: ['1.0', '2.0', '2.1', '3.0'], error: null });
    expect(one.left()).toBe(1);
  });

  it('is of the kinds they want, and they are as far as anybody', async () => {
    const one = subscriber(100, ['record']);
    one.accept({ xuid: XUID, until: 3n, changes: changesOf([1, 2, 1]) });
    expect(one.positions.get(XUID)).toBe(3n);
    one.reader.end();
    expect((await drain(one)).read).toEqual(['2.1']);
  });

  it('never parts a revision, and what is told of the end is where to go on', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 5, max: 20 }),
        async (sizes, waiting) => {
          const all = changesOf(sizes);
          const heard: string[] = [];
          let position = 0n;
          for (let tries = 0; heard.length < all.length; tries++) {
            expect(tries).toBeLessThan(40);
            const one = subscriber(waiting);
            one.positions.set(XUID, position);
            const took = one.accept({ xuid: XUID, until: BigInt(sizes.length), changes: all });
            one.reader.end();
            const { read, error } = await drain(one);
            expect(read.length).toBeLessThanOrEqual(waiting);
            heard.push(...read);
            expect(error instanceof FellBehind).toBe(!took);
            if (error instanceof FellBehind) position = error.positions.get(XUID) ?? -1n;
          }
          expect(heard).toEqual(all.map(({ document }) => document));
        },
      ),
      { numRuns: 200, seed: 5 },
    );
  });

  it('has no bound where it is read only when nothing else is left to read', async () => {
    const one = subscriber(2);
    one.recall({ xuid: XUID, until: 10n, changes: changesOf(Array(10).fill(1)) });
    one.reader.end();
    expect((await drain(one)).read).toHaveLength(10);
  });
});
