import { handlers } from '../../jobs/handlers.ts';
import { sequenceEvents } from '../../src/db/sequence-events.ts';
import { getJson, register } from './front-door.ts';
import { lookAt } from './look-at.ts';
import type { createScriptedSource } from './scripted-source.ts';
import type { TestSystem } from './test-system.ts';

/** An event as callers have it. */
export interface PublicEvent {
  id: string;
  type: string;
  at: string;
  xuid: string;
  gamertag: string | null;
  revision: number;
  backfill: boolean;
  data: Record<string, unknown>;
}

export interface EventAnswer {
  data: PublicEvent[];
  page: { after: string; hasMore: boolean };
}

/** People of a scripted source and what comes to them, by the jobs themselves, without workers. */
export function createPlayedEvents(
  source: ReturnType<typeof createScriptedSource>,
  system: () => TestSystem,
) {
  let people = 0;

  /** Somebody tracked, with matches from before. */
  async function somebody(
    matches: number,
    name = `Told Of ${people++}`,
  ): Promise<{ xuid: string; gamertag: string }> {
    const xuid = source.addPlayer(name);
    source.play([xuid], matches);
    await register(system(), name);
    await handlers['register-player'](system().context, { gamertagKey: name.toLowerCase() });
    await look(xuid);
    // What comes from now on is what comes after this.
    await sequenceEvents(system().db.pool);
    return { xuid, gamertag: name };
  }

  /** Lists a player's history and stores every match of it that is not stored. */
  async function look(xuid: string): Promise<void> {
    await lookAt(system().context, xuid);
    await store(xuid);
  }

  async function store(xuid: string): Promise<void> {
    const listed = await system().db.prisma.backlogEntry.findMany({
      where: { xuid: BigInt(xuid) },
      orderBy: { startedAt: 'asc' },
    });
    for (const { matchId } of listed) await handlers['ingest-match'](system().context, { matchId });
  }

  async function play(xuid: string, matches = 1): Promise<void> {
    source.play([xuid], matches);
    await look(xuid);
  }

  /** The whole log from an id on, by polling it. */
  async function poll(after = '0', query = ''): Promise<PublicEvent[]> {
    const events: PublicEvent[] = [];
    for (;;) {
      const { data, page } = await getJson<EventAnswer>(
        system(),
        `/v1/events?after=${after}&limit=200${query}`,
      );
      events.push(...data);
      if (!page.hasMore) return events;
      after = page.after;
    }
  }

  return { somebody, look, store, play, poll };
}
