import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handlers } from '../../jobs/handlers.ts';
import { csrOf } from '../../src/sandbox/world/csr-ladder.ts';
import { compareLists, createReader, LISTS } from '../helpers/compare-lists.ts';
import { ingestPlayers } from '../helpers/ingest-players.ts';
import { lookAt } from '../helpers/look-at.ts';
import { playedMatches } from '../helpers/played-matches.ts';
import { createScriptedSource, type ScriptedMatch } from '../helpers/scripted-source.ts';
import { seedMatches, seedPlayer } from '../helpers/seed-matches.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

const scripted = createScriptedSource();
/** Every match is a ranked one and moves the CSR. */
const source = {
  ...scripted,
  matchSkill(matchId: string, xuids: readonly string[]) {
    const change = (Number.parseInt(matchId.slice(0, 2), 16) % 31) - 15;
    const RankRecap = {
      PreMatchCsr: csrOf(1_000, 0, 5, true),
      PostMatchCsr: csrOf(1_000 + change, 0, 5, true),
    };
    const answers = scripted.matchSkill(matchId, xuids) as { Result: object }[];
    return answers.map((answer) => ({ ...answer, Result: { ...answer.Result, RankRecap } }));
  },
};
let system: TestSystem;

beforeAll(async () => {
  system = await createTestSystem({ source });
});
afterAll(() => system?.close());

async function ingest(gamertag: string, xuid: string): Promise<void> {
  await ingestPlayers(system, [gamertag]);
  await compareLists(system, playedMatches(source, xuid), xuid, {});
  await compareLists(system, playedMatches(source, xuid), xuid, { includeIncomplete: true });
}

/** Everybody for themselves, each on a slot; whoever joined late has the slot of somebody who left. */
function freeForAll({ MatchInfo, Teams, Players }: ScriptedMatch): void {
  MatchInfo.TeamsEnabled = false;
  Teams.length = 0;
  for (const [slot, player] of Players.entries()) {
    player.LastTeamId = slot % 3;
    for (const entry of player.PlayerTeamStats as { TeamId: number }[]) entry.TeamId = slot % 3;
  }
}

function onlyBots({ Players }: ScriptedMatch): void {
  for (const [slot, player] of Players.entries())
    if (slot > 0)
      Object.assign(player, { PlayerId: `bid(${slot}.0)`, PlayerType: 2, BotAttributes: { Difficulty: 2 } });
}

describe('lists of players with odd histories', () => {
  it('are empty for whoever played nothing', async () => {
    const xuid = source.addPlayer('Played nothing');
    await ingest('Played nothing', xuid);
    const { get } = createReader(system);
    for (const list of [...LISTS, 'changes'])
      expect(await get(`/v1/players/${xuid}/${list}`)).toMatchObject({ data: [], page: { next: null } });
    expect(await get(`/v1/players/${xuid}/medals`)).toMatchObject({
      counted: { matches: 0, timePlayedSeconds: 0 },
    });
    expect(await get(`/v1/players/${xuid}/ranks`)).toMatchObject({ current: [] });
  });

  it('are right for whoever played once', async () => {
    const xuid = source.addPlayer('Played once');
    const others = ['Once a', 'Once b', 'Once c'].map((name) => source.addPlayer(name));
    source.play([xuid, ...others]);
    await ingest('Played once', xuid);
    const { whole } = createReader(system);
    const people = [...(await whole(xuid, 'teammates')), ...(await whole(xuid, 'opponents'))];
    expect(people).toHaveLength(3);
    for (const { kda } of people) expect(kda).toMatchObject({ lower: null, upper: null, n: 1 });
  });

  it('are empty of people for whoever met bots only', async () => {
    const xuid = source.addPlayer('Met bots');
    const extras = ['Bot a', 'Bot b', 'Bot c'].map((name) => source.addPlayer(name));
    source.play([xuid, ...extras], 5, onlyBots);
    await ingest('Met bots', xuid);
    const { whole } = createReader(system);
    expect(await whole(xuid, 'teammates')).toEqual([]);
    expect(await whole(xuid, 'opponents')).toEqual([]);
    expect(await whole(xuid, 'sessions')).toHaveLength(1);
  });

  it('know no teammates in free-for-all, whatever slots people had', async () => {
    const xuid = source.addPlayer('Alone');
    const others = Array.from({ length: 6 }, (_, index) => source.addPlayer(`Alone ${index}`));
    source.play([xuid, ...others], 7, freeForAll);
    await ingest('Alone', xuid);
    const { whole } = createReader(system);
    expect(await whole(xuid, 'teammates')).toEqual([]);
    expect(await whole(xuid, 'opponents')).toHaveLength(6);
  });

  it('leave matches that were left early to whoever asks for them', async () => {
    const xuid = source.addPlayer('Leaver');
    source.play([xuid, source.addPlayer('Left behind')], 3, ({ Players: [player] }) => {
      if (player === undefined) return;
      Object.assign(player, { Outcome: 4 });
      Object.assign(player.ParticipationInfo as object, { PresentAtCompletion: false, LeftInProgress: true });
    });
    await ingest('Leaver', xuid);
    const { whole } = createReader(system);
    for (const list of ['records', 'medals', 'sessions', 'teammates', 'opponents'] as const)
      expect(await whole(xuid, list)).toEqual([]);
    expect(await whole(xuid, 'sessions', 'completed=false')).toHaveLength(1);
    expect(await whole(xuid, 'ranks')).toHaveLength((await whole(xuid, 'ranks', 'completed=false')).length);
  });

  it('take times and stats that are not there for unknown', async () => {
    const xuid = 2533274800000700n;
    await seedPlayer(system.db.pool, xuid, 'Unknown stats');
    const at = (hour: number) => new Date(Date.parse('2026-03-01T00:00:00Z') + hour * 3_600_000);
    await seedMatches(system.db.pool, xuid, [
      { matchId: randomUUID(), startedAt: at(0) },
      { matchId: randomUUID(), startedAt: at(1) },
    ]);
    const { whole, get } = createReader(system);
    const metrics = (await whole(`${xuid}`, 'records')).map(({ metric }) => metric);
    expect(metrics).toEqual(['kda', 'kills', 'assists']);
    expect(await whole(`${xuid}`, 'sessions')).toMatchObject([
      { matches: 2, kills: 20, kda: 6, accuracy: null, timePlayedSeconds: null, csrChange: null },
    ]);
    const { data, counted } = await get(`/v1/players/${xuid}/medals`);
    expect([data, counted]).toEqual([[], { matches: 2, timePlayedSeconds: 0 }]);
    for (const list of ['teammates', 'opponents', 'ranks'] as const)
      expect(await whole(`${xuid}`, list)).toEqual([]);
  });
});

describe('pages while matches arrive', () => {
  it.each(['ranks', 'sessions'] as const)('skip and repeat nothing: %s', async (list) => {
    const gamertag = `Turns pages of ${list}`;
    const xuid = source.addPlayer(gamertag);
    // A match every three hours: a session of its own each.
    const began = Date.now() - 100 * 3 * 3_600_000;
    let played = 0;
    const play = (count: number) =>
      source.play([xuid], count, ({ MatchInfo }) => {
        const at = began + played++ * 3 * 3_600_000;
        MatchInfo.StartTime = new Date(at).toISOString();
        MatchInfo.EndTime = new Date(at + 600_000).toISOString();
      });
    const key = list === 'ranks' ? 'matchId' : 'startedAt';
    play(23);
    await ingestPlayers(system, [gamertag]);
    const { get, whole } = createReader(system);
    const before = (await whole(xuid, list)).map((row) => row[key]);
    expect(before.length).toBe(23);
    const seen: unknown[] = [];
    let cursor = '';
    for (;;) {
      const { data, page } = await get(`/v1/players/${xuid}/${list}?limit=2${cursor}`);
      seen.push(...data.map((row) => row[key]));
      if (page.next === null) break;
      cursor = `&cursor=${page.next}`;
      play(1);
      await lookAt(system.context, xuid);
      const listed = await system.db.prisma.backlogEntry.findMany({ where: { xuid: BigInt(xuid) } });
      for (const { matchId } of listed) await handlers['ingest-match'](system.context, { matchId });
    }
    expect(seen).toEqual(before);
    expect((await whole(xuid, list)).length).toBe(played);
  });
});
