import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestMatch } from '../../jobs/ingest-match.ts';
import { addToBacklog, leaseBacklog } from '../../src/db/backlog.ts';
import { trackPlayer } from '../../src/db/tracked-players.ts';
import { blocked } from '../helpers/blocked.ts';
import { countStatements } from '../helpers/count-statements.ts';
import { getJson, register, untilState } from '../helpers/front-door.ts';
import { createScriptedSource, type ScriptedMatch } from '../helpers/scripted-source.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

interface Served extends Record<string, unknown> {
  teams: (Record<string, unknown> & { teamId: number })[];
  participants: (Record<string, unknown> & {
    xuid: string | null;
    stats: Record<string, unknown>;
    modeStats: Record<string, unknown>;
  })[];
}
type Stats = Record<string, Record<string, unknown>>;

describe('storing a match', () => {
  let system: TestSystem;
  const source = createScriptedSource();

  beforeAll(async () => {
    system = await createTestSystem({ source, attempts: 1 });
  });
  afterAll(() => system?.close());

  const ingest = (matchId: string) => ingestMatch(system.context, { matchId });
  const serve = (matchId: string) => getJson<Served>(system, `/v1/matches/${matchId}`);

  /** A match of one made-up person, changed as the test likes. */
  function oneMatch(change: (match: ScriptedMatch) => void): string {
    const xuid = source.addPlayer(`Maker ${Math.random()}`);
    const [match] = source.play([xuid], 1, change);
    if (match === undefined) throw new Error('no match was made');
    return match.MatchId;
  }

  function statsOf(match: ScriptedMatch): Stats {
    const [player] = match.Players as unknown as { PlayerTeamStats: { Stats: Stats }[] }[];
    const stats = player?.PlayerTeamStats[0]?.Stats;
    if (stats === undefined) throw new Error('the match has no stats');
    return stats;
  }

  it('takes three statements', async () => {
    const warm = oneMatch(() => undefined);
    await ingest(warm);
    const matchId = oneMatch(() => undefined);
    const { statements } = await countStatements(() => ingest(matchId));
    const words = statements.map((text) => /\/\* (\w+) \*\//.exec(text)?.[1] ?? text.trim().slice(0, 40));
    process.stdout.write(`statements per ingested match: ${statements.length} (${words.join(', ')})\n`);
    expect(statements).toHaveLength(3);
    await serve(matchId);
  });

  it('stores a match once, whoever ingests it, and tells every tracked player in it once', async () => {
    const workers = await system.startWorkers();
    const people = Array.from({ length: 6 }, (_, i) => ({ name: `Witness ${i}`, xuid: '' }));
    for (const person of people) {
      person.xuid = source.addPlayer(person.name);
      await register(system, person.name);
    }
    for (const { name } of people) await untilState(system, name, 'current');
    await workers.close();
    const rows = () =>
      system.db.prisma.trackedPlayer.findMany({
        where: { xuid: { in: people.map(({ xuid }) => BigInt(xuid)) } },
        orderBy: { xuid: 'asc' },
      });
    const before = await rows();
    const [match] = source.play(people.map(({ xuid }) => xuid));
    const matchId = match?.MatchId ?? '';
    await Promise.all(Array.from({ length: 10 }, () => ingest(matchId)));
    const after = await rows();
    expect(after.map(({ revision }) => revision)).toEqual(before.map(({ revision }) => revision + 1n));
    expect(after.map(({ storedMatches }) => storedMatches)).toEqual(people.map(() => 1));
    const counts = await system.db.pool.query(
      `select (select count(*) from matches where id = $1)::int as matches,
        (select count(*) from participants where match_id = $1)::int as participants,
        (select count(*) from raw_payloads where key = $2)::int as payloads`,
      [matchId, matchId],
    );
    expect(counts.rows).toEqual([{ matches: 1, participants: people.length, payloads: 2 }]);
    // Once more later: nothing changes.
    await ingest(matchId);
    expect((await rows()).map(({ revision }) => revision)).toEqual(after.map(({ revision }) => revision));
  });

  it('forgets an entry that was being written while the match was stored', async () => {
    const matchId = oneMatch(() => undefined);
    const writer = await system.db.pool.connect();
    try {
      await writer.query('begin');
      await writer.query(
        `insert into backlog (match_id, xuid, started_at, retry_at) values ($1, 1, now(), now())`,
        [matchId],
      );
      await ingest(matchId);
      await writer.query('commit');
    } finally {
      writer.release();
    }
    expect(await system.db.prisma.backlogEntry.count({ where: { matchId } })).toBe(1);
    await leaseBacklog(system.db.prisma, [matchId], 600);
    expect(await system.db.prisma.backlogEntry.count({ where: { matchId } })).toBe(0);
  });

  it('forgets an entry that was written while it was storing the match', async () => {
    const { pool, prisma } = system.db;
    const xuid = source.addPlayer('Held Up');
    await trackPlayer(prisma, BigInt(xuid), 900);
    const matchId = source.play([xuid])[0]?.MatchId ?? '';
    const holder = await pool.connect();
    try {
      await holder.query('begin');
      await holder.query('select from tracked_players where xuid = $1 for update', [xuid]);
      const ingested = ingest(matchId);
      await blocked(system.db, 'store_match');
      await addToBacklog(prisma, 1n, [{ matchId, startedAt: new Date() }]);
      await holder.query('commit');
      await ingested;
    } finally {
      holder.release();
    }
    expect(await prisma.backlogEntry.count({ where: { matchId } })).toBe(0);
  });

  it('loses nothing of numbers no column can hold', async () => {
    const numbers = {
      Kills: 2 ** 40,
      Suicides: 70_000,
      Spawns: -40_000,
      DamageDealt: 2 ** 31,
      Rank: 2 ** 33,
    };
    const matchId = oneMatch((match) => {
      Object.assign(statsOf(match).CoreStats ?? {}, numbers);
      Object.assign(match.Players[0] ?? {}, { Rank: 2 ** 33, LastTeamId: 99_999, Outcome: -123_456 });
      Object.assign(match.MatchInfo, { GameVariantCategory: 1_000_000 });
    });
    await ingest(matchId);
    const served = await serve(matchId);
    const [participant] = served.participants;
    expect(participant?.stats).toMatchObject({
      kills: 2 ** 40,
      suicides: 70_000,
      spawns: -40_000,
      damageDealt: 2 ** 31,
      rank: 2 ** 33,
    });
    expect(participant).toMatchObject({
      rank: null,
      teamId: null,
      outcome: 'unknown',
      oddFields: { rank: 2 ** 33, lastTeamId: 99_999, outcome: -123_456 },
    });
    await expectRaw(matchId);
  });

  it('loses nothing of blocks and fields it has never heard of', async () => {
    const nested = { Deep: [{ Deeper: { Time: 'PT1M0.5S', Text: '100 % "quoted" \\ %1$s' } }], None: null };
    const matchId = oneMatch((match) => {
      const stats = statsOf(match);
      stats.JetpackStats = { JetpackKills: 3, TimeAsJetpack: 'PT1M2.5S', '%s': 1, Note: null };
      stats.NestedStats = nested as unknown as Record<string, unknown>;
      Object.assign(stats.CoreStats ?? {}, { NewThing: { Nested: [1, 'PT2S', null] }, PerfectKills: 4 });
      Object.assign(match.Players[0] ?? {}, { Platform: 'Toaster' });
    });
    await ingest(matchId);
    const [participant] = (await serve(matchId)).participants;
    expect(participant?.modeStats).toMatchObject({
      jetpack: { jetpackKills: 3, timeAsJetpackSeconds: 62.5, '%s': 1, note: null },
      nested: { deep: [{ deeper: { timeSeconds: 60.5, text: '100 % "quoted" \\ %1$s' } }], none: null },
    });
    expect(participant?.stats).toMatchObject({ perfectKills: 4, newThing: { nested: [1, 'PT2S', null] } });
    expect(participant).toMatchObject({ platform: 'Toaster' });
    await expectRaw(matchId);
  });

  it('stores texts PostgreSQL refuses, and keys that bite', async () => {
    const matchId = oneMatch((match) => {
      const stats = statsOf(match);
      // An assignment to `__proto__` would set the prototype and never reach the wire.
      const hostile = JSON.parse('{"__proto__":{"Polluted":7},"constructor":1,"toString":2}') as object;
      stats.OddStats = Object.assign(Object.create(null), { Text: 'a\u0000b 🦔 \uD800', ...hostile });
      for (const [key, value] of Object.entries(hostile))
        Object.defineProperty(stats.OddStats, key, { value, enumerable: true });
      match.MatchInfo.SeasonId = 'Season \u0000 🦔';
    });
    await ingest(matchId);
    const answer = await system.app.inject(`/v1/matches/${matchId}`);
    expect(answer.statusCode).toBe(200);
    expect(answer.payload).toContain('"__proto__"');
    const served = answer.json() as Served;
    expect(served.seasonId).toBe('Season \uFFFD 🦔');
    const odd = served.participants[0]?.modeStats.odd as Record<string, unknown>;
    expect(odd.text).toBe('a\uFFFDb 🦔 \uFFFD');
    expect([odd.constructor, odd.toString]).toEqual([1, 2]);
    expect(Object.getOwnPropertyDescriptor(odd, '__proto__')?.value).toEqual({ polluted: 7 });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    await expectRaw(matchId);
  });

  it('stores dates that are none, far off, or before time began', async () => {
    for (const time of ['2026-13-45T99:99:99Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z']) {
      const matchId = oneMatch((match) => {
        match.MatchInfo.StartTime = time;
      });
      await ingest(matchId);
      const served = await serve(matchId);
      const kept = (served.oddFields as { startTime?: string } | undefined)?.startTime ?? served.startedAt;
      if (time.startsWith('9999')) expect(kept).toBe(time);
      else expect(served.startedAt).toBe('1970-01-01T00:00:00.000Z');
      await expectRaw(matchId);
    }
  });

  it('keeps the second team of one id', async () => {
    const matchId = oneMatch((match) => {
      const [team] = match.Teams;
      match.Teams = [{ ...team }, { ...team, Outcome: 3, Rank: 9 }];
    });
    await ingest(matchId);
    expect((await serve(matchId)).teams).toHaveLength(1);
    const { extra } = await system.db.prisma.match.findUniqueOrThrow({ where: { id: matchId } });
    expect(extra).toMatchObject({ oddTeams: [{ outcome: 3, rank: 9 }] });
    await expectRaw(matchId);
  });

  it('stores whoever has an id it cannot read, and bots', async () => {
    const ids = ['xuid(99999999999999999999999)', 'bid(7.0)', 'bid(123456.5)'];
    const matchId = oneMatch((match) => {
      const [player] = match.Players;
      if (player === undefined) throw new Error('nobody plays');
      match.Players = ids.map((PlayerId) => ({ ...structuredClone(player), PlayerId }));
    });
    await ingest(matchId);
    const { participants } = await serve(matchId);
    expect(participants).toMatchObject([
      { xuid: null, botId: null, playerId: ids[0] },
      { xuid: null, botId: 'bid(7.0)' },
      { xuid: null, botId: null, playerId: ids[2] },
    ]);
  });

  it('stores a crowd, and every part of its skill answer', async () => {
    const crowd = Array.from({ length: 105 }, (_, i) => source.addPlayer(`Crowd ${i}`));
    const [match] = source.play(crowd);
    const matchId = match?.MatchId ?? '';
    await ingest(matchId);
    const { participants } = await serve(matchId);
    expect(participants).toHaveLength(105);
    const asked: string[] = [];
    const model = source.matchSkill(matchId, crowd.slice(0, 1))?.[0] as SkillEntry;
    const { Kills, Deaths } = model.Result.StatPerformances;
    for (const { skill } of participants) {
      const { teamMmr, kills, deaths } = skill as ServedSkill;
      // Estimates are kept in single precision.
      expect([teamMmr, kills.expected, deaths.stdDev].map(Math.fround)).toEqual(
        [model.Result.TeamMmr, Kills.Expected, Deaths.StdDev].map(Math.fround),
      );
    }
    for (const chunk of [0, 1, 2, 3]) {
      const path = `/v1/matches/${matchId}/raw?payload=skill&chunk=${chunk}`;
      const { Value } = await getJson<{ Value: { Id: string }[] }>(system, path);
      asked.push(...Value.map(({ Id }) => Id));
    }
    expect(asked).toEqual(crowd.map((xuid) => `xuid(${xuid})`));
    await getJson(system, `/v1/matches/${matchId}/raw?payload=skill&chunk=4`, 404);
  });

  /** The bytes are upstream's, whatever the rows made of them. */
  async function expectRaw(matchId: string): Promise<void> {
    const answer = await system.app.inject(`/v1/matches/${matchId}/raw`);
    expect(answer.rawPayload.equals(source.matchStats(matchId) ?? Buffer.alloc(0))).toBe(true);
  }
});

interface SkillEntry {
  Result: {
    TeamMmr: number;
    StatPerformances: Record<'Kills' | 'Deaths', { Expected: number; StdDev: number }>;
  };
}
interface ServedSkill {
  teamMmr: number;
  kills: { expected: number };
  deaths: { stdDev: number };
}
