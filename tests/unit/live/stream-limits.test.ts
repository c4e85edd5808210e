import { describe, expect, it } from 'vitest';
import { countStreams, TooManyStreams } from '../../../src/live/stream-limits.ts';

describe('places for streams', () => {
  it('are so many for each owner and for all, and each comes back once', () => {
    const count = countStreams({ perOwner: 2, perProcess: 3 });
    const giveBack = count.take('a');
    count.take('a');
    expect(() => count.take('a')).toThrow(TooManyStreams);
    count.take('b');
    expect(() => count.take('c')).toThrow('of this process');
    expect(count.size).toBe(3);
    giveBack();
    giveBack();
    expect(count.size).toBe(2);
    count.take('a');
    expect(() => count.take('a')).toThrow('of this owner');
  });
});
