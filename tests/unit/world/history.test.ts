import { describe, expect, it } from 'vitest';
import { infoOf, NOW, statsOf, textOf, worldAt, xuidIn } from './world-fixtures.ts';

const world = worldAt(NOW);
const whole = Array.from({ length: 8 }, (_, i) => {
  const { xuid } = world.playerAt(i * 5);
  return { xuid, entries: world.history(xuid, 'all', 0, 100_000) };
});

describe('history', () => {
  it('is newest first, and nobody is in two matches at once', () => {
    for (const { entries } of whole)
      for (let i = 1; i < entries.length; i++) {
        const newer = entries[i - 1];
        const older = entries[i];
        if (newer === undefined || older === undefined) throw new Error('hole');
        expect(Date.parse(infoOf(newer).StartTime)).toBeGreaterThan(Date.parse(infoOf(older).EndTime));
      }
  });

  it('says of each player what the stats say', () => {
    for (const { xuid, entries } of whole)
      for (const entry of entries.slice(0, 40)) {
        if (world.matchStats(entry.MatchId) === null) continue;
        const stats = statsOf(world, entry.MatchId);
        const row = stats.Players.find((one) => one.PlayerId === `xuid(${xuid})`);
        expect(entry).toMatchObject({
          MatchInfo: stats.MatchInfo,
          Outcome: row?.Outcome,
          Rank: row?.Rank,
          LastTeamId: row?.LastTeamId,
          PresentAtEndOfMatch: row?.ParticipationInfo.PresentAtCompletion,
        });
      }
  });

  it('lists each match for all of its humans', () => {
    const lists = new Map<string, Set<string>>();
    for (const entry of whole[0]?.entries.slice(0, 25) ?? [])
      for (const row of statsOf(world, entry.MatchId).Players) {
        if (row.PlayerType !== 1) continue;
        const xuid = xuidIn(row.PlayerId);
        if (!lists.has(xuid))
          lists.set(xuid, new Set(world.history(xuid, 'all', 0, 100_000).map((one) => one.MatchId)));
        expect(lists.get(xuid)?.has(entry.MatchId)).toBe(true);
      }
    expect(lists.size).toBeGreaterThan(12);
  });

  it('pages without holes or repeats, and ends empty', () => {
    for (const { xuid, entries } of whole.slice(0, 3)) {
      const paged: unknown[] = [];
      for (let start = 0; ; start += 25) {
        const page = world.history(xuid, 'all', start, 25);
        if (page.length === 0) break;
        paged.push(...page);
      }
      expect(paged).toEqual(entries);
      expect(world.history(xuid, 'all', entries.length, 25)).toEqual([]);
      expect(world.history(xuid, 'all', entries.length + 1000, 25)).toEqual([]);
    }
    expect(world.history('2533999999999999', 'all', 0, 25)).toEqual([]);
  });

  it('splits by type, and the counts are those of the lists', () => {
    const seen = { matchmaking: 0, custom: 0, local: 0 };
    for (const { xuid, entries } of whole) {
      const modes = { matchmaking: 3, custom: 1, local: 7 } as const;
      for (const type of ['matchmaking', 'custom', 'local'] as const) {
        const list = world.history(xuid, type, 0, 100_000);
        seen[type] += list.length;
        expect(list).toEqual(entries.filter((entry) => infoOf(entry).LifecycleMode === modes[type]));
      }
      const count = world.matchCount(xuid);
      expect(count.MatchesPlayedCount).toBe(entries.length);
      expect(count.MatchmadeMatchesPlayedCount).toBe(world.history(xuid, 'matchmaking', 0, 100_000).length);
      expect(count.CustomMatchesPlayedCount).toBe(world.history(xuid, 'custom', 0, 100_000).length);
    }
    expect(seen.matchmaking).toBeGreaterThan(500);
    expect(seen.custom).toBeGreaterThan(20);
  });

  it('holds about the matches that were asked for', () => {
    const counts = Array.from(
      { length: world.population },
      (_, i) => world.matchCount(world.playerAt(i).xuid).MatchesPlayedCount,
    );
    const average = counts.reduce((a, b) => a + b, 0) / counts.length;
    expect(average).toBeGreaterThan(150);
    expect(average).toBeLessThan(270);
    expect(Math.max(...counts)).toBeGreaterThan(Math.min(...counts) * 1.2);
  });

  it('reaches from launch to now', () => {
    const starts = whole.flatMap(({ entries }) =>
      entries.map((entry) => Date.parse(infoOf(entry).StartTime)),
    );
    expect(Math.min(...starts)).toBeLessThan(Date.parse('2022-09-01'));
    expect(Math.min(...starts)).toBeGreaterThan(Date.parse('2021-11-14'));
    expect(Math.max(...starts)).toBeGreaterThan(NOW.getTime() - 8 * 86_400_000);
  });
});

describe('time passing', () => {
  it('brings a match into the list when it ends, and its stats a little later', () => {
    let now = NOW;
    const { xuid } = world.playerAt(0);
    const moving = worldAt(NOW, { now: () => now });
    const next = worldAt(new Date(NOW.getTime() + 30 * 86_400_000));
    const before = moving.history(xuid, 'all', 0, 1)[0]?.MatchId;
    const list = next.history(xuid, 'all', 0, 1000);
    const coming = list[list.findIndex((entry) => entry.MatchId === before) - 1];
    if (coming === undefined) throw new Error('nothing comes');
    const end = Date.parse(infoOf(coming).EndTime);

    now = new Date(end - 1);
    expect(moving.history(xuid, 'all', 0, 1)[0]?.MatchId).toBe(before);
    expect(moving.matchStats(coming.MatchId)).toBeNull();
    expect(moving.matchEndedAt(coming.MatchId)).toBeNull();
    expect(moving.truth.winProbability(coming.MatchId)).toBeNull();

    now = new Date(end);
    expect(moving.history(xuid, 'all', 0, 1)[0]).toEqual(coming);
    const readable = moving.matchEndedAt(coming.MatchId)?.getTime() ?? 0;
    expect(readable).toBeGreaterThan(end);
    expect(moving.matchStats(coming.MatchId)).toBeNull();
    expect(moving.matchSkill(coming.MatchId, [xuid])).toBeNull();

    now = new Date(readable);
    expect(textOf(moving, coming.MatchId)).toBe(textOf(next, coming.MatchId));
  });
});
