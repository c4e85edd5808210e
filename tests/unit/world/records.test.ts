import { describe, expect, it } from 'vitest';
import { infoOf, matchIdsOf, NOW, seconds, statsOf, worldAt } from './world-fixtures.ts';

const world = worldAt(NOW, { players: 24 });

describe('service record', () => {
  it('counts the player’s own matches', () => {
    for (const i of [0, 9, 17]) {
      const { xuid } = world.playerAt(i);
      const list = world.history(xuid, 'matchmaking', 0, 10_000);
      const of = (...outcomes: number[]): number =>
        list.filter((entry) => outcomes.includes(entry.Outcome)).length;
      const record = JSON.parse(world.serviceRecord(xuid, 'matchmade')?.toString() ?? '{}') as {
        CoreStats: { Kills: number; Deaths: number };
        TimePlayed: string;
      };
      expect(record).toMatchObject({
        MatchesCompleted: of(1, 2, 3),
        Wins: of(2),
        Losses: of(3),
        Ties: of(1),
      });
      const readable = list.filter((entry) => world.matchStats(entry.MatchId) !== null);
      const cores = readable.flatMap((entry) =>
        statsOf(world, entry.MatchId)
          .Players.filter((row) => row.PlayerId === `xuid(${xuid})`)
          .flatMap((row) => row.PlayerTeamStats.map((team) => team.Stats.CoreStats)),
      );
      if (readable.length === list.length) {
        expect(record.CoreStats.Kills).toBe(cores.reduce((sum, core) => sum + core.Kills, 0));
        expect(record.CoreStats.Deaths).toBe(cores.reduce((sum, core) => sum + core.Deaths, 0));
      }
      expect(record.TimePlayed).toMatch(/^P\d+DT/);
      expect(seconds(record.TimePlayed)).toBeGreaterThan(list.length * 200);
    }
  });

  it('disagrees a little with the other two counters, as upstream', () => {
    let differ = 0;
    for (let i = 0; i < 24; i += 3) {
      const { xuid } = world.playerAt(i);
      const record = JSON.parse(world.serviceRecord(xuid, 'matchmade')?.toString() ?? '{}') as {
        MatchesCompleted: number;
      };
      const count = world.matchCount(xuid);
      expect(record.MatchesCompleted).toBeLessThanOrEqual(count.MatchmadeMatchesPlayedCount);
      if (record.MatchesCompleted < count.MatchmadeMatchesPlayedCount) differ += 1;
    }
    expect(differ).toBeGreaterThan(2);
  });

  it('renames the zones, and is empty without matches', () => {
    const { xuid } = world.playerAt(0);
    expect(JSON.parse(world.serviceRecord(xuid, 'matchmade')?.toString() ?? '{}')).toMatchObject({
      ZonesStats: {
        ZoneCaptures: expect.any(Number),
        TotalZoneOccupationTime: expect.stringMatching(/^PT|^P\d/),
      },
    });
    const early = worldAt(new Date('2021-11-15T00:00:00Z'), { players: 24 });
    expect(JSON.parse(early.serviceRecord(xuid, 'matchmade')?.toString() ?? '{}')).toMatchObject({
      Subqueries: { SeasonIds: null },
      TimePlayed: 'PT0S',
      MatchesCompleted: 0,
      CoreStats: { Kills: 0, Medals: [] },
    });
    expect(world.serviceRecord('2533274800000000', 'matchmade')).toBeNull();
  });
});

describe('metadata', () => {
  it('has an asset, by version and latest, for everything a match refers to', () => {
    const kinds = { 2: 'maps', 3: 'playlists', 6: 'ugcGameVariants', 7: 'mapModePairs' } as const;
    for (const id of matchIdsOf(world, 20)) {
      const info = statsOf(world, id).MatchInfo;
      for (const ref of [info.MapVariant, info.UgcGameVariant, info.Playlist, info.PlaylistMapModePair]) {
        if (ref === null) continue;
        const kind = kinds[ref.AssetKind as keyof typeof kinds];
        const asset = JSON.parse(world.asset(kind, ref.AssetId, ref.VersionId)?.toString() ?? '{}') as {
          VersionId: string;
          PublicName: string;
        };
        expect(asset.VersionId).toBe(ref.VersionId);
        expect(asset.PublicName.length).toBeGreaterThan(2);
        expect(world.asset(kind, ref.AssetId, null)).not.toBeNull();
      }
    }
    expect(world.asset('maps', '00000000-0000-4000-8000-000000000000', null)).toBeNull();
  });

  it('has medals in camelCase with a sprite cell, and calendars that hold today', () => {
    const medals = JSON.parse(world.medalMetadata().toString()) as {
      medals: Array<{ nameId: number; spriteIndex: number }>;
    };
    expect(medals.medals.length).toBeGreaterThan(140);
    expect(new Set(medals.medals.map((medal) => medal.nameId)).size).toBe(medals.medals.length);
    const calendar = JSON.parse(world.csrSeasonCalendar().toString()) as {
      Seasons: Array<{
        CsrSeasonFilePath: string;
        StartDate: { ISO8601Date: string };
        EndDate: { ISO8601Date: string };
      }>;
    };
    const current = calendar.Seasons.filter(
      (season) =>
        Date.parse(season.StartDate.ISO8601Date) <= NOW.getTime() &&
        NOW.getTime() < Date.parse(season.EndDate.ISO8601Date),
    );
    const newest = world.history(world.playerAt(0).xuid, 'matchmaking', 0, 1)[0];
    expect(current.map((season) => season.CsrSeasonFilePath)).toEqual([
      newest === undefined ? '' : infoOf(newest).SeasonId,
    ]);
    const track = JSON.parse(world.careerRankTrack().toString()) as { Ranks: unknown[] };
    expect(track.Ranks).toHaveLength(272);
    expect(JSON.parse(world.seasonCalendar().toString())).toHaveProperty('CareerRank');
  });

  it('gives career ranks to those who exist', () => {
    const { xuid } = world.playerAt(2);
    expect(world.careerRanks([xuid, '2533274800000000'])).toEqual([
      {
        Id: `xuid(${xuid})`,
        ResultCode: 'Success',
        Result: {
          CurrentProgress: {
            Rank: expect.any(Number),
            PartialProgress: expect.any(Number),
            HasReachedMaxRank: false,
          },
        },
      },
    ]);
  });
});
