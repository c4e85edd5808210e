import type pg from 'pg';
import { describe, expect, it } from 'vitest';
import type { Changed } from '../../../src/live/carrier.ts';
import { createEventTail } from '../../../src/live/event-tail.ts';
import { countStreams, STREAM_LIMITS } from '../../../src/live/stream-limits.ts';

/** A log that is known by the names of the statements that read it. */
function createLog(pages: (after: bigint) => { ids: readonly number[]; newest: number; seen?: number }) {
  const row = (id: number | null, newest: number) => ({
    id: id === null ? null : String(id),
    xuid: '1',
    revision: String(id ?? 0),
    type: 'match.ingested',
    isBackfill: false,
    document: '{}',
    keyIds: [],
    newest: String(newest),
  });
  let tail = 10;
  const query = async ({ name, values }: { name: string; values: string[] }) => {
    if (name === 'log_bounds') return { rows: [{ expired: '0', newest: '10', given: '1000' }] };
    if (name === 'events_tail') return { rows: [row(null, tail)] };
    const { ids, newest, seen } = pages(BigInt(values[0] ?? '0'));
    const rows = ids.length === 0 ? [row(null, newest)] : ids.map((id) => row(id, newest));
    return { rows: rows.map((one) => ({ ...one, seen: seen === undefined ? null : String(seen) })) };
  };
  return {
    pool: { query } as unknown as pg.Pool,
    setTail(id: number) {
      tail = id;
    },
  };
}

function createTail(pool: pg.Pool, subscribed: (listener: (changed: Changed) => void) => void) {
  return createEventTail({
    pool,
    hints: {
      subscribe(listener) {
        subscribed(listener);
        return () => undefined;
      },
    },
    log: { warn: () => undefined },
    limits: STREAM_LIMITS,
    count: countStreams(STREAM_LIMITS),
  });
}

describe('whoever catches up', () => {
  it('pays for what was read, and not for finding the tail ahead of them', async () => {
    let looks = 0;
    // Each look finds the log a little longer, but not as long as the tail has read already.
    const { pool, setTail } = createLog((after) => {
      if (after < 3n) return { ids: [Number(after) + 1], newest: Number(after) + 1 };
      looks += 1;
      return { ids: [], newest: Math.min(20, 3 + looks) };
    });
    let tell: () => void = () => undefined;
    const tail = createTail(pool, (listener) => {
      tell = () => listener('anything');
    });
    const other = await tail.open({ owner: 'other' });
    setTail(20);
    tell();
    await new Promise(setImmediate);
    expect(other.toldUpTo()).toBe(20n);
    const paid: number[] = [];
    const { reader } = await tail.open({
      owner: 'late',
      after: 0n,
      pay: async (events) => void paid.push(events),
    });
    for (const id of [1n, 2n, 3n]) expect((await reader.next()).value?.id).toBe(id);
    const next = reader.next();
    for (let turns = 0; turns < 200 && tail.listeners() < 2; turns++) await new Promise(setImmediate);
    expect(tail.listeners()).toBe(2);
    expect(looks).toBeGreaterThan(5);
    // Three looks brought something, of which the first is free.
    expect(paid).toEqual([1, 1]);
    tail.close();
    expect((await next).done).toBe(true);
  });

  it('pays for what was looked through in vain, and is cut off where that ended', async () => {
    const { pool } = createLog((after) => ({ ids: [], newest: 10, seen: Number(after) + 2 }));
    const tail = createTail(pool, () => undefined);
    const paid: number[] = [];
    const { reader } = await tail.open({
      owner: 'late',
      after: 0n,
      async pay(events) {
        paid.push(events);
        if (paid.length === 3) throw new Error('nothing left');
      },
    });
    await expect(reader.next()).rejects.toMatchObject({ name: 'CutOff', after: 6n });
    expect(paid).toEqual([0, 0, 0]);
    tail.close();
  });
});
