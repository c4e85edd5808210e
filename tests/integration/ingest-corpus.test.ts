import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCapturedSource } from '../../src/sandbox/captured/create-captured-source.ts';
import { areWhole } from '../helpers/are-whole.ts';
import { corpusDirectory } from '../helpers/corpus.ts';
import { type CapturedMatch, type CapturedPlayer, readCapturedMatches } from '../helpers/corpus-files.ts';
import { type ExpectedStats, expectedOfPlayer, expectedStats, secondsOf } from '../helpers/expected-match.ts';
import { getJson, register } from '../helpers/front-door.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';
import { until } from '../helpers/until.ts';

interface ServedStats {
  stats: Record<string, unknown>;
  modeStats: Record<string, Record<string, unknown> | null>;
}
interface ServedParticipant extends ServedStats, Record<string, unknown> {
  xuid: string | null;
  teamId: number;
  medals: { id: number; name: string | null; count: number }[];
  personalScores: object[];
  statsByTeam?: (ServedStats & { teamId: number })[];
}
interface ServedMatch extends Record<string, unknown> {
  teams: (ServedStats & { teamId: number; outcome: string; rank: number; mmr: number | null })[];
  participants: ServedParticipant[];
}

const OUTCOMES = ['unknown', 'tie', 'win', 'loss', 'dnf', 'dns'];
const BOTS = [null, 'marine', 'odst', 'spartan', 'recruit', 'adaptive'];
const LIFECYCLES: Record<number, string> = { 1: 'custom', 3: 'matchmade', 7: 'local' };
/** In captured matches, not in upstream's own metadata (UPSTREAM §7.17). */
const NAMELESS_MEDALS = [1210968206, 1053114074, 590706932, 2125906504];

describe.skipIf(corpusDirectory === null)('captured matches, from upstream to the API', () => {
  let system: TestSystem;
  // What is skipped is collected all the same.
  if (corpusDirectory === null) return it('needs them', () => undefined);
  const captured = readCapturedMatches(corpusDirectory);
  const source = createCapturedSource(corpusDirectory);
  const medalNames = new Map(
    (
      JSON.parse(source.medalMetadata().toString()) as {
        medals: { nameId: number; name: { value: string } }[];
      }
    ).medals.map(({ nameId, name }) => [nameId, name.value]),
  );
  const served = new Map<string, ServedMatch>();

  beforeAll(async () => {
    system = await createTestSystem({ source });
    await system.startWorkers();
    for (const gamertag of source.demoGamertags) await register(system, gamertag);
    const { prisma } = system.db;
    await until('every registered player is current', () => areWhole(prisma, source.demoGamertags.length));
    await until('medals', async () => (await prisma.medal.count()) > 0);
    await until('names', async () => {
      await system.queues.enqueue('resolve-names', [{}]);
      const unnamed = await prisma.player.count({ where: { gamertagCheckedAt: null } });
      return unnamed === 0 && (await prisma.asset.count({ where: { state: 'wanted' } })) === 0;
    });
    for (const id of captured.keys()) served.set(id, await getJson<ServedMatch>(system, `/v1/matches/${id}`));
  });
  afterAll(() => system?.close());

  function each(look: (served: ServedMatch, captured: CapturedMatch, id: string) => void): void {
    expect(served.size).toBe(33);
    for (const [id, match] of served) {
      const original = captured.get(id);
      if (original === undefined) throw new Error(`match ${id} was never captured`);
      look(match, original.match, id);
    }
  }

  function eachPlayer(
    look: (served: ServedParticipant, captured: CapturedPlayer, label: string) => void,
  ): void {
    each(({ participants }, { Players }, id) => {
      expect(participants).toHaveLength(Players.length);
      for (const [slot, player] of Players.entries()) {
        const participant = participants[slot];
        if (participant === undefined) throw new Error(`${id}: nobody in slot ${slot}`);
        look(participant, player, `${id} ${player.PlayerId}`);
      }
    });
  }

  it('stored each match once, and nothing else', async () => {
    expect(await system.db.prisma.match.count()).toBe(captured.size);
    const players = [...captured.values()].reduce((sum, { match }) => sum + match.Players.length, 0);
    expect(await system.db.prisma.participant.count()).toBe(players);
    expect(await system.db.prisma.backlogEntry.count()).toBe(0);
  });

  it('serves every stat of every participant', () => {
    eachPlayer((participant, player, label) => {
      const expected = expectedOfPlayer(player);
      sameStats(participant, expected, label, player.PlayerTeamStats.length > 1);
      const medals = expected.medals.map(({ id, count }) => ({
        id,
        name: medalNames.get(id) ?? null,
        count,
      }));
      expect(participant.medals, label).toEqual(medals);
      expect(participant.personalScores, label).toEqual(expected.personalScores);
    });
  });

  it('serves every stat of every team', () => {
    each(({ teams }, { Teams }, id) => {
      expect(teams.map(({ teamId }) => teamId)).toEqual(
        Teams.map(({ TeamId }) => TeamId).sort((a, b) => a - b),
      );
      for (const { TeamId, Outcome, Rank, Stats } of Teams) {
        const team = teams.find(({ teamId }) => teamId === TeamId);
        if (team === undefined) throw new Error(`${id}: no team ${TeamId}`);
        sameStats(team, expectedStats(Stats), `${id} team ${TeamId}`, false);
        expect([team.outcome, team.rank]).toEqual([OUTCOMES[Outcome], Rank]);
      }
    });
  });

  it('serves each team’s share of whoever changed sides, and of nobody else', () => {
    let switched = 0;
    eachPlayer((participant, { PlayerTeamStats: entries, LastTeamId }, label) => {
      const plain = entries.length === 1 && entries[0]?.TeamId === LastTeamId;
      if (plain) return expect(participant.statsByTeam, label).toBeUndefined();
      switched++;
      expect(participant.statsByTeam, label).toHaveLength(entries.length);
      for (const [index, { TeamId, Stats }] of entries.entries()) {
        const share = participant.statsByTeam?.[index];
        if (share === undefined) throw new Error(`${label}: no share ${index}`);
        expect(share.teamId).toBe(TeamId);
        const { Medals, PersonalScores, ...core } = Stats.CoreStats;
        expect(Medals.length + PersonalScores.length).toBeGreaterThanOrEqual(0);
        const expected = expectedStats(Stats);
        expect(share.stats, label).toMatchObject(expected.stats);
        expect(Object.keys(core).length).toBeGreaterThan(0);
        expect(share.modeStats, label).toEqual(expected.modeStats);
      }
    });
    expect(switched).toBeGreaterThan(0);
  });

  it('serves who they were, how they fared and when they were there', () => {
    eachPlayer((participant, player, label) => {
      const { ParticipationInfo: info, BotAttributes: bot } = player;
      const person = /^xuid\((\d+)\)$/.exec(player.PlayerId)?.[1];
      expect(participant, label).toMatchObject({
        xuid: person === undefined ? null : BigInt(person).toString().padStart(16, '0'),
        botId: person === undefined ? player.PlayerId : null,
        gamertag: person === undefined ? null : (source.playerByXuid(person)?.gamertag ?? null),
        isBot: player.PlayerType === 2,
        botDifficulty: bot === null ? null : BOTS[bot.Difficulty],
        teamId: player.LastTeamId,
        outcome: OUTCOMES[player.Outcome],
        rank: player.Rank,
        firstJoinedAt: new Date(info.FirstJoinedTime).toISOString(),
        lastLeftAt: info.LastLeaveTime === null ? null : new Date(info.LastLeaveTime).toISOString(),
        joinedInProgress: info.JoinedInProgress,
        leftInProgress: info.LeftInProgress,
        presentAtBeginning: info.PresentAtBeginning,
        presentAtCompletion: info.PresentAtCompletion,
        timePlayedSeconds: secondsOf(info.TimePlayed),
      });
    });
  });

  it('serves when, where and what was played', () => {
    each((match, { MatchInfo: info, MatchId }) => {
      const asset = (word: string) => info[word] as { AssetId: string; VersionId: string } | null;
      const named = (word: string) => {
        const reference = asset(word);
        return reference === null
          ? null
          : expect.objectContaining({ assetId: reference.AssetId, versionId: reference.VersionId });
      };
      expect(match).toMatchObject({
        matchId: MatchId.toLowerCase(),
        startedAt: new Date(info.StartTime).toISOString(),
        endedAt: new Date(info.EndTime).toISOString(),
        durationSeconds: secondsOf(String(info.Duration)),
        playableDurationSeconds: secondsOf(String(info.PlayableDuration)),
        lifecycle: LIFECYCLES[Number(info.LifecycleMode)],
        seasonId: info.SeasonId,
        teamsEnabled: info.TeamsEnabled,
        teamScoringEnabled: info.TeamScoringEnabled,
        map: named('MapVariant'),
        mode: named('UgcGameVariant'),
        playlist: named('Playlist'),
      });
      expect((match.mode as { categoryId: number }).categoryId).toBe(info.GameVariantCategory);
    });
  });

  it('leaves medals upstream’s metadata does not have without a name', () => {
    const nameless = new Set<number>();
    eachPlayer(({ medals }) => {
      for (const { id, name } of medals) if (name === null) nameless.add(id);
    });
    expect(nameless.size).toBeGreaterThan(0);
    expect([...nameless].filter((id) => !NAMELESS_MEDALS.includes(id))).toEqual([]);
  });

  it('adds the kills of players up to those of their team', () => {
    let teams = 0;
    each((match, _original, id) => {
      for (const { teamId, stats } of match.teams) {
        const kills = match.participants.reduce((sum, participant) => {
          const shares =
            participant.statsByTeam ?? (participant.teamId === teamId ? [{ ...participant, teamId }] : []);
          return shares
            .filter((share) => share.teamId === teamId)
            .reduce((n, s) => n + Number(s.stats.kills), sum);
        }, 0);
        expect(`${id} team ${teamId}: ${stats.kills}`).toBe(`${id} team ${teamId}: ${kills}`);
        teams++;
      }
    });
    expect(teams).toBeGreaterThan(40);
  });

  it('serves upstream’s bytes as they were, with their digest', async () => {
    for (const [id, { bytes }] of captured) {
      const answer = await system.app.inject(`/v1/matches/${id}/raw`);
      expect(answer.statusCode).toBe(200);
      expect(answer.rawPayload.equals(bytes), id).toBe(true);
      const digest = createHash('sha256').update(bytes).digest('base64');
      expect(answer.headers['repr-digest']).toBe(`sha-256=:${digest}:`);
    }
  });

  it('makes up no skill where upstream has none for a player', async () => {
    // The captured skill answers belong to matches nobody captured, so upstream says "none" of everybody here.
    let asked = 0;
    for (const [id, match] of served) {
      if (match.skillState !== 'stored') continue;
      const path = `/v1/matches/${id}/raw?payload=skill`;
      const { Value } = await getJson<{ Value: { Id: string; ResultCode: number }[] }>(system, path);
      expect(Value.filter(({ ResultCode }) => ResultCode === 0)).toEqual([]);
      for (const participant of match.participants) expect(participant.skill).toBeNull();
      asked += Value.length;
    }
    expect(asked).toBeGreaterThan(0);
  });
});

/** Exact, but for sums of durations over teams, which have one rounding more. */
function sameStats(served: ServedStats, expected: ExpectedStats, label: string, isSum: boolean): void {
  sameFields(served.stats, expected.stats, label, isSum);
  expect(Object.keys(served.modeStats).sort(), label).toEqual(Object.keys(expected.modeStats).sort());
  for (const [name, block] of Object.entries(expected.modeStats)) {
    const own = served.modeStats[name] ?? null;
    if (block === null || own === null) expect(own, `${label} ${name}`).toBe(block);
    else sameFields(own, block as Record<string, unknown>, `${label} ${name}`, isSum);
  }
}

function sameFields(
  served: Record<string, unknown>,
  expected: Record<string, unknown>,
  label: string,
  isSum: boolean,
): void {
  for (const [name, value] of Object.entries(expected)) {
    if (isSum && name.endsWith('Seconds'))
      expect(Number(served[name]), `${label} ${name}`).toBeCloseTo(Number(value), 5);
    else expect(`${name} ${served[name]}`, label).toBe(`${name} ${value}`);
  }
  // A column upstream said nothing for is null, never a made-up zero.
  for (const [name, value] of Object.entries(served))
    if (!Object.hasOwn(expected, name)) expect(value, `${label} ${name}`).toBeNull();
}
