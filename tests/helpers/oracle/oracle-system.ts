import type { LightMyRequestResponse } from 'fastify';
import { expect } from 'vitest';
import { handlers } from '../../../jobs/handlers.ts';
import type { Source } from '../../../src/sandbox/source.ts';
import type { Filter } from '../../../src/schemas/filter.ts';
import { ingestPlayers } from '../ingest-players.ts';
import { createTestSystem, type TestSystem } from '../test-system.ts';
import { filterMatches } from './filter-matches.ts';
import { type OracleMatch, oracleMatches } from './oracle-match.ts';
import { RawWorld } from './raw-world.ts';

export interface OraclePlayer {
  xuid: string;
  gamertag: string;
  /** Newest first. */
  matches: OracleMatch[];
}

/** The API over some players' matches, and beside it what upstream's JSON says it must answer. */
export interface OracleSystem {
  system: TestSystem;
  world: RawWorld;
  players: OraclePlayer[];
  expected(player: OraclePlayer, filter: Filter, completedByDefault?: boolean): OracleMatch[];
  /** A GET below the player's address, asked as callers do. */
  get(player: OraclePlayer, path: string, query?: Query): Promise<LightMyRequestResponse>;
}

/** A source, and who of it is ingested. */
export interface OracleWorld {
  source: Source;
  gamertags: readonly string[];
}

export type Query = Readonly<Record<string, unknown>>;

export async function createOracleSystem(
  source: Source,
  gamertags: readonly string[],
): Promise<OracleSystem> {
  const system = await createTestSystem({ source });
  const xuids = (await ingestPlayers(system, gamertags)).map((xuid) => xuid.toString().padStart(16, '0'));
  // A look fetches some hundred names, and these matches name more.
  while ((await system.db.prisma.asset.count({ where: { state: 'wanted' } })) > 0)
    await handlers['resolve-names'](system.context, {});
  const world = new RawWorld(source, xuids);
  const players = xuids.map((xuid) => ({
    xuid,
    gamertag: world.gamertag(xuid) ?? '',
    matches: oracleMatches(world, xuid),
  }));
  const known = new Map<string, string>();
  for (const { Players } of world.matches)
    for (const { PlayerId } of Players) {
      const xuid = /^xuid\((\d+)\)$/.exec(PlayerId)?.[1];
      if (xuid !== undefined) known.set(world.gamertag(xuid)?.toLowerCase() ?? xuid, xuid);
    }
  const resolve = (name: string): string => {
    const xuid = /^(?:xuid\()?(\d{16})\)?$/.exec(name)?.[1] ?? known.get(name.trim().toLowerCase());
    if (xuid === undefined) throw new Error(`the oracle knows no ${name}`);
    return xuid;
  };
  return {
    system,
    world,
    players,
    expected: ({ matches }, filter, completedByDefault) =>
      filterMatches(matches, filter, resolve, completedByDefault),
    get: ({ xuid }, path, query = {}) => system.app.inject(`/v1/players/${xuid}${path}${queryString(query)}`),
  };
}

/** Several values of a parameter as the parameter several times. */
export function queryString(query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const one of [value].flat()) if (one !== undefined) search.append(name, String(one));
  return search.size === 0 ? '' : `?${search}`;
}

/** Every row of a paged table, page by page, in the order it is served; `seen` is shown each page with all it says. */
export async function readPages<Row>(
  oracle: OracleSystem,
  player: OraclePlayer,
  path: string,
  query: Query,
  limit = 200,
  seen: (page: unknown) => void = () => undefined,
): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor: string | undefined;
  do {
    const asked = { ...query, limit, cursor };
    const answer = await oracle.get(player, path, asked);
    expect(answer.statusCode, `${path}${queryString(asked)}: ${answer.body.slice(0, 500)}`).toBe(200);
    const whole = answer.json<{ data: Row[]; page: { next: string | null } }>();
    const { data, page } = whole;
    seen(whole);
    expect(data.length).toBeLessThanOrEqual(limit);
    rows.push(...data);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return rows;
}
