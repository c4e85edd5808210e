import { describe, expect, it } from 'vitest';
import { createReader } from '../../../src/live/reader.ts';

function readerOf(items: number[], take?: () => Promise<number | undefined>) {
  let left = 0;
  const reader = createReader<number>({
    take: take ?? (async () => items.shift()),
    leave: () => {
      left += 1;
    },
  });
  return { reader, left: () => left };
}

const END = { done: true, value: undefined };

describe('a reader', () => {
  it('gets what is there, then waits for what comes', async () => {
    const items = [1];
    const { reader } = readerOf(items);
    expect(await reader.next()).toEqual({ done: false, value: 1 });
    const waiting = reader.next();
    items.push(2);
    reader.wake();
    expect(await waiting).toEqual({ done: false, value: 2 });
  });

  it('gets what comes while it is looked whether something is there', async () => {
    const items: number[] = [];
    let found: (value: undefined) => void = () => undefined;
    let looks = 0;
    const { reader } = readerOf(items, () => {
      looks += 1;
      if (looks > 1) return Promise.resolve(items.shift());
      return new Promise<undefined>((resolve) => {
        found = resolve;
      });
    });
    const waiting = reader.next();
    items.push(1);
    reader.wake();
    found(undefined);
    expect(await waiting).toEqual({ done: false, value: 1 });
  });

  it('gets what waits before the end, and the end once', async () => {
    const { reader, left } = readerOf([1, 2]);
    reader.end(new Error('too slow'));
    expect([await reader.next(), await reader.next()].map(({ value }) => value)).toEqual([1, 2]);
    await expect(reader.next()).rejects.toThrow('too slow');
    expect(await reader.next()).toEqual(END);
    expect(left()).toBe(1);
  });

  it('leaves at once, also while it waits, and before it has begun', async () => {
    const { reader, left } = readerOf([]);
    const waiting = reader.next();
    expect(await reader.return()).toEqual(END);
    expect(await waiting).toEqual(END);
    expect(left()).toBeGreaterThan(0);
    const unread = readerOf([1]);
    expect(await unread.reader.return()).toEqual(END);
    expect(unread.left()).toBeGreaterThan(0);
    expect(await unread.reader.next()).toEqual(END);
  });

  it('ends with a failure to read', async () => {
    const { reader, left } = readerOf([], () => Promise.reject(new Error('no database')));
    await expect(reader.next()).rejects.toThrow('no database');
    expect(await reader.next()).toEqual(END);
    expect(left()).toBe(1);
  });
});
