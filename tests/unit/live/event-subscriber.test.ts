import { describe, expect, it } from 'vitest';
import type { TailedEvent } from '../../../src/db/reads/events.ts';
import { createEventSubscriber, type EventChoice, FellBehind } from '../../../src/live/event-subscriber.ts';

function eventOf(id: number, type = 'match.ingested', isBackfill = false): TailedEvent {
  return { id: BigInt(id), xuid: '1', revision: BigInt(id), type, isBackfill, document: '{}', keyIds: [] };
}

function subscriberOf(choice: EventChoice = {}, waiting = 3) {
  const left: number[] = [];
  const subscriber = createEventSubscriber({
    choice,
    position: 10n,
    waiting,
    catchUp: async () => undefined,
    leave: () => void left.push(1),
  });
  subscriber.isJoined = true;
  return { subscriber, left };
}

describe('who listens to events', () => {
  it('is told those after their position that they want, once', async () => {
    const { subscriber } = subscriberOf({ types: ['rank.changed'], backfill: false });
    for (const event of [
      eventOf(10, 'rank.changed'),
      eventOf(11, 'rank.changed'),
      eventOf(11, 'rank.changed'),
      eventOf(12),
      eventOf(13, 'rank.changed', true),
      eventOf(14, 'rank.changed'),
    ])
      expect(subscriber.accept(event)).toBe(true);
    expect((await subscriber.reader.next()).value?.id).toBe(11n);
    expect((await subscriber.reader.next()).value?.id).toBe(14n);
    expect([subscriber.isBusy(), subscriber.position]).toEqual([false, 14n]);
  });

  it('is ended when more waits than may, after what waits, with the id to go on after', async () => {
    const { subscriber, left } = subscriberOf();
    expect([11, 12, 13].map((id) => subscriber.accept(eventOf(id)))).toEqual([true, true, true]);
    expect(subscriber.accept(eventOf(14))).toBe(false);
    for (const id of [11n, 12n, 13n]) expect((await subscriber.reader.next()).value?.id).toBe(id);
    const failure = await subscriber.reader.next().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(FellBehind);
    expect((failure as FellBehind).after).toBe(13n);
    expect(left.length).toBeGreaterThan(0);
  });

  it('has room for what they do not want', () => {
    const { subscriber } = subscriberOf({ types: ['rank.changed'] }, 1);
    expect(subscriber.accept(eventOf(11, 'rank.changed'))).toBe(true);
    expect(subscriber.accept(eventOf(12))).toBe(true);
    expect(subscriber.accept(eventOf(13, 'rank.changed'))).toBe(false);
  });
});
