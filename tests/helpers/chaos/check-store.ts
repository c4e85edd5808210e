import { expect } from 'vitest';
import type { Database } from '../../../src/db/client.ts';
import type { Source } from '../../../src/sandbox/source.ts';

/** The whole history of a player, as the source has it. */
export function historyOf(source: Source, xuid: string): string[] {
  const ids: string[] = [];
  for (;;) {
    const page = source.history(xuid, 'all', ids.length, 25);
    if (page.length === 0) return ids;
    ids.push(...page.map(({ MatchId }) => MatchId.toLowerCase()));
  }
}

/** Refuses any difference between what the source has of these players and what is stored and told of them. */
export async function checkStore(
  { pool }: Pick<Database, 'pool'>,
  source: Source,
  xuids: readonly string[],
): Promise<void> {
  const histories = new Map(xuids.map((xuid) => [xuid, historyOf(source, xuid).sort()]));
  const { rows: matches } = await pool.query<{ id: string }>('select id::text from matches order by 1');
  expect(matches.map(({ id }) => id)).toEqual([...new Set([...histories.values()].flat())].sort());

  const { rows: players } = await pool.query<Tracked>(
    `select t.xuid::text, state, backfill_next, stored_matches, registered_at as since,
      array(select match_id::text from participants p where p.xuid = t.xuid order by 1) as stored
    from tracked_players t order by 1`,
  );
  expect(players.map(({ xuid }) => xuid)).toEqual([...xuids].sort());
  for (const { xuid, stored, ...player } of players) {
    expect(stored, xuid).toEqual(histories.get(xuid));
    expect(player, xuid).toMatchObject({
      state: 'current',
      backfill_next: null,
      stored_matches: stored.length,
    });
    await checkChanges(pool, xuid, player);
    await checkEvents(pool, xuid);
  }
}

interface Tracked {
  xuid: string;
  state: string;
  backfill_next: number | null;
  stored_matches: number;
  since: Date;
  stored: string[];
}

/** The log of a player: revisions go up as time does, and every match that was stored since they are tracked is there once. */
async function checkChanges(pool: Database['pool'], xuid: string, player: Pick<Tracked, 'since'>) {
  // Ranks are looked at after the matches, so changes may go on: one statement sees one state.
  const { rows } = await pool.query<{ revision: number; now: number; kind: string; subject: string }>(
    `select c.revision::int, t.revision::int as now, kind, subject::text
    from player_changes c join tracked_players t using (xuid) where xuid = $1 order by c.revision`,
    [xuid],
  );
  const told = rows.filter(({ kind }) => kind === 'match').map(({ subject }) => subject);
  expect(new Set(told).size, `${xuid}: no match is told of twice`).toBe(told.length);
  expect(
    rows.filter(({ revision, now }) => revision > now),
    xuid,
  ).toEqual([]);
  const { rows: untold } = await pool.query<{ id: string }>(
    `select m.id::text from participants p join matches m on m.id = p.match_id
    where p.xuid = $1 and m.fetched_at >= $2 and m.id <> all ($3::uuid[])`,
    [xuid, player.since, told],
  );
  expect(untold, `${xuid}: stored since they are tracked, and not told of`).toEqual([]);
}

/** Where there is a log of events: what happened to a player happened once, in the order of their revisions. */
async function checkEvents(pool: Database['pool'], xuid: string) {
  const { rows: tables } = await pool.query<{ there: boolean }>(
    "select to_regclass('events') is not null as there",
  );
  if (!tables[0]?.there) return;
  const { rows: events } = await pool.query<{ revision: number; type: string; subject: string }>(
    'select revision::int, type, subject::text from events where xuid = $1 order by id',
    [xuid],
  );
  const revisions = events.map(({ revision }) => revision);
  expect(revisions, xuid).toEqual([...revisions].sort((a, b) => a - b));
  const ingested = events.filter(({ type }) => type === 'match.ingested').map(({ subject }) => subject);
  const { rows: told } = await pool.query<{ subject: string }>(
    "select subject::text from player_changes where xuid = $1 and kind = 'match' order by 1",
    [xuid],
  );
  expect(ingested.sort(), xuid).toEqual(told.map(({ subject }) => subject));
}
