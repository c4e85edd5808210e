import type { Interest, TailedEvent } from '../db/reads/events.ts';
import type { EventSubscriber } from './event-subscriber.ts';

/** Who listens, found by what they listen to. */
export interface Listeners {
  readonly size: number;
  add(subscriber: EventSubscriber): void;
  delete(subscriber: EventSubscriber): void;
  /** Whoever may want an event, as far as it is about a player. */
  of(event: TailedEvent): EventSubscriber[];
  /** Whose events are worth reading. */
  interest(): Interest;
}

export function createListeners(): Listeners {
  const all = new Set<EventSubscriber>();
  const toEverybody = new Set<EventSubscriber>();
  const byXuid = new Map<string, Set<EventSubscriber>>();
  const byKey = new Map<string, Set<EventSubscriber>>();

  function placesOf({ choice: { of } }: EventSubscriber): [Map<string, Set<EventSubscriber>>, string][] {
    if (of === undefined) return [];
    return 'xuids' in of ? of.xuids.map((xuid) => [byXuid, xuid]) : [[byKey, of.keyId]];
  }

  return {
    get size() {
      return all.size;
    },
    add(subscriber) {
      all.add(subscriber);
      if (subscriber.choice.of === undefined) toEverybody.add(subscriber);
      for (const [places, name] of placesOf(subscriber)) {
        const present = places.get(name);
        if (present === undefined) places.set(name, new Set([subscriber]));
        else present.add(subscriber);
      }
    },
    delete(subscriber) {
      if (!all.delete(subscriber)) return;
      toEverybody.delete(subscriber);
      for (const [places, name] of placesOf(subscriber)) {
        const present = places.get(name);
        present?.delete(subscriber);
        if (present?.size === 0) places.delete(name);
      }
    },
    of({ xuid, keyIds }) {
      return [
        ...toEverybody,
        ...(byXuid.get(xuid) ?? []),
        ...keyIds.flatMap((id) => [...(byKey.get(id) ?? [])]),
      ];
    },
    interest: () => ({
      xuids: toEverybody.size > 0 ? null : [...byXuid.keys()],
      keyIds: [...byKey.keys()],
    }),
  };
}
