import { expect } from 'vitest';
import { expectNear } from './expect-near.ts';
import {
  expectedCompany,
  expectedMedals,
  expectedRanks,
  expectedRecords,
  expectedSessions,
} from './expected-lists.ts';
import { OUTCOME_WORDS, type PlayedMatch } from './played-matches.ts';
import type { TestSystem } from './test-system.ts';

export type Row = Record<string, unknown>;

export interface ListAnswer {
  data: Row[];
  page: { next: string | null };
  counted?: Row;
  current?: Row[];
}

export const LISTS = ['records', 'medals', 'teammates', 'opponents', 'ranks', 'sessions'] as const;
export type List = (typeof LISTS)[number];

/** A few filters, as a caller writes them and as they are meant. */
export interface SomeFilter {
  outcome?: 'win' | 'loss' | 'tie' | 'dnf';
  lifecycle?: 'matchmade' | 'custom';
  map?: string;
  includeIncomplete?: boolean;
  last?: number;
  from?: string;
  to?: string;
}

const LIFECYCLES = { matchmade: 3, custom: 1 };

export function chosen(
  all: readonly PlayedMatch[],
  filter: SomeFilter,
  incompleteByDefault: boolean,
): PlayedMatch[] {
  const left = all.filter(
    (match) =>
      (filter.outcome === undefined || OUTCOME_WORDS[match.outcome] === filter.outcome) &&
      (filter.lifecycle === undefined || match.lifecycle === LIFECYCLES[filter.lifecycle]) &&
      (filter.map === undefined || match.mapId === filter.map) &&
      (filter.from === undefined || match.startMs >= Date.parse(filter.from)) &&
      (filter.to === undefined || match.startMs < Date.parse(filter.to)) &&
      (match.isCompleted || (filter.includeIncomplete ?? incompleteByDefault)),
  );
  return left.slice(0, filter.last);
}

function queryOf(filter: object): string {
  return new URLSearchParams(
    Object.entries(filter).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
}

export function createReader(system: TestSystem) {
  const get = async (path: string): Promise<ListAnswer> => {
    const answer = await system.app.inject(path);
    expect(`${path} ${answer.statusCode} ${answer.statusCode === 200 ? '' : answer.body}`).toBe(
      `${path} 200 `,
    );
    return answer.json<ListAnswer>();
  };
  /** Every row, page by page. */
  const whole = async (xuid: string, list: List, query = '', limit = 200): Promise<Row[]> => {
    const rows: Row[] = [];
    let cursor = '';
    for (;;) {
      const { data, page } = await get(
        `/v1/players/${xuid}/${list}?limit=${limit}${query && `&${query}`}${cursor}`,
      );
      rows.push(...data);
      if (page.next === null) return rows;
      cursor = `&cursor=${page.next}`;
    }
  };
  return { get, whole };
}

export const pick = (row: Row, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, row[name]]));

/** Compares every list of a player with what the payloads say. */
export async function compareLists(
  system: TestSystem,
  all: PlayedMatch[],
  xuid: string,
  filter: SomeFilter,
): Promise<void> {
  const { whole, get } = createReader(system);
  const query = queryOf(filter);
  const some = chosen(all, filter, false);

  const records = await whole(xuid, 'records', query);
  expectNear(
    records.map((row) => pick(row, ['metric', 'value', 'matchId'])),
    expectedRecords(some),
    `records ${query}`,
  );
  const byId = new Map(all.map((match) => [match.matchId, match]));
  for (const { matchId, startedAt, outcome, map, playlist } of records) {
    const match = byId.get(String(matchId));
    expect([startedAt, outcome]).toEqual([match?.startedAt, OUTCOME_WORDS[match?.outcome ?? 0]]);
    expect((map as { assetId: string } | null)?.assetId ?? null).toBe(match?.mapId);
    expect((playlist as { assetId: string } | null)?.assetId ?? null).toBe(match?.playlistId);
  }

  const medals = await whole(xuid, 'medals', query);
  const names = ['id', 'count', 'matches', 'perMatch', 'per10', 'firstEarnedAt', 'lastEarnedAt'];
  expectNear(
    medals.map((row) => pick(row, names)),
    expectedMedals(some),
    `medals ${query}`,
  );
  const { counted } = await get(`/v1/players/${xuid}/medals?${query}`);
  const seconds = some.reduce((sum, match) => sum + match.seconds, 0);
  expectNear(counted, { matches: some.length, timePlayedSeconds: seconds });

  for (const side of ['teammates', 'opponents'] as const) {
    const people = await whole(xuid, side, query);
    expectNear(
      people.map(({ gamertag, ...row }) => row),
      expectedCompany(some, side),
      `${side} ${query}`,
    );
  }
  for (const gap of [60, 5]) {
    const sessions = await whole(xuid, 'sessions', `gapMinutes=${gap}&${query}`);
    expectNear(sessions, expectedSessions(all, some, gap), `sessions ${gap} ${query}`);
  }
  const ranks = await whole(xuid, 'ranks', query);
  expect(ranks.map(plainRank), `ranks ${query}`).toEqual(expectedRanks(chosen(all, filter, true)));
}

function plainRank({ matchId, endedAt, playlist, csrBefore, csrAfter, csrChange }: Row): Row {
  const plain = (csr: unknown) => {
    const { value = null, placementsLeft = null } = (csr ?? {}) as Row;
    return { value, placementsLeft };
  };
  const { assetId } = playlist as { assetId: string };
  return {
    matchId,
    endedAt,
    playlistId: assetId,
    before: plain(csrBefore),
    after: plain(csrAfter),
    csrChange,
  };
}
