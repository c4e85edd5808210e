import { describe, expect, it } from 'vitest';
import { createTurns } from '../../../src/api/turns.ts';

describe('turns', () => {
  it('let so much work run at a time, in the order it came, and go on after a failure', async () => {
    const turns = createTurns(2);
    const begun: number[] = [];
    const ends: ((failed: boolean) => void)[] = [];
    const work = (number: number) =>
      turns(
        () =>
          new Promise<number>((resolve, reject) => {
            begun.push(number);
            ends[number] = (failed) => (failed ? reject(new Error('no')) : resolve(number));
          }),
      );
    const [first, second, third, fourth] = [work(0), work(1), work(2), work(3)];
    expect(begun).toEqual([0, 1]);
    ends[1]?.(true);
    await expect(second).rejects.toThrow('no');
    await new Promise(setImmediate);
    expect(begun).toEqual([0, 1, 2]);
    ends[2]?.(false);
    expect(await third).toBe(2);
    await new Promise(setImmediate);
    expect(begun).toEqual([0, 1, 2, 3]);
    ends[0]?.(false);
    ends[3]?.(false);
    expect(await Promise.all([first, fourth])).toEqual([0, 3]);
    const fifth = work(4);
    expect(begun).toContain(4);
    ends[4]?.(false);
    expect(await fifth).toBe(4);
  });
});
