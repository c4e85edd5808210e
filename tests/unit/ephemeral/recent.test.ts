import { describe, expect, it } from 'vitest';
import { createRecent } from '../../../src/ephemeral/recent.ts';

describe('what was found a moment ago', () => {
  const setUp = () => {
    let now = 0;
    let loads = 0;
    const recent = createRecent<string | null>({ forMs: 30_000, most: 2, now: () => now });
    return {
      recent,
      load: async () => {
        loads += 1;
        return `found ${loads}`;
      },
      loads: () => loads,
      pass: (ms: number) => {
        now += ms;
      },
    };
  };

  it('is looked for once in that time, however many ask', async () => {
    const { recent, load, loads, pass } = setUp();
    expect(await Promise.all([1, 2, 3].map(() => recent.find('a', load)))).toEqual(Array(3).fill('found 1'));
    pass(29_999);
    expect(await recent.find('a', load)).toBe('found 1');
    pass(1);
    expect(await recent.find('a', load)).toBe('found 2');
    expect(loads()).toBe(2);
  });

  it('may be nothing', async () => {
    const { recent, load, loads } = setUp();
    expect(await recent.find('a', async () => null)).toBeNull();
    expect(await recent.find('a', load)).toBeNull();
    expect(loads()).toBe(0);
  });

  it('is no failure', async () => {
    const { recent, load } = setUp();
    await expect(recent.find('a', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(recent.last('a')).toBeUndefined();
    expect(await recent.find('a', load)).toBe('found 1');
  });

  it('is still known after that time, and forgotten for others', async () => {
    const { recent, load, pass } = setUp();
    await recent.find('a', load);
    pass(60_000);
    expect(recent.last('a')).toBe('found 1');
    await recent.find('b', load);
    await recent.find('c', load);
    expect([recent.last('a'), recent.last('b'), recent.last('c')]).toEqual([undefined, 'found 2', 'found 3']);
  });
});
