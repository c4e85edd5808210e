import { afterEach, describe, expect, test } from 'vitest';
import { createCapturedSource } from '../../../src/sandbox/captured/create-captured-source.ts';
import { CapturedDirectoryError } from '../../../src/sandbox/captured/read-directory.ts';
import {
  ANNA,
  BEN,
  CROWD,
  CUSTOM_MATCHES,
  crowdXuid,
  match,
  matchId,
  participant,
  RANKED_PLAYLIST,
  SOCIAL_PLAYLIST,
  skillCapture,
  tinyWorld,
  writeDirectory,
} from './tiny-directory.ts';

const removals: Array<() => void> = [];
afterEach(() => {
  for (const remove of removals.splice(0)) remove();
});

function directoryOf(files: Record<string, unknown>): string {
  const { path, remove } = writeDirectory(files);
  removals.push(remove);
  return path;
}
const sourceOf = (files: Record<string, unknown>, seed?: number) =>
  createCapturedSource(directoryOf(files), seed === undefined ? {} : { seed });

const custom = (n: number, kills: number, deaths: number, extra: object = {}) =>
  match(n, { lifecycle: 1, playlist: null, players: [participant(`xuid(${ANNA})`, kills, deaths, extra)] });

describe('people', () => {
  test('every human has a unique, pronounceable gamertag that resolves in any case; bots are nobody', () => {
    const source = sourceOf(tinyWorld());
    const { demoGamertags: tags } = source;
    expect(tags).toHaveLength(CROWD);
    expect(new Set(tags.map((tag) => tag.toLowerCase())).size).toBe(CROWD);
    expect(tags.every((tag) => tag.length <= 15)).toBe(true);
    expect(tags[0]).toBe('Anna Lyse');
    expect(tags.slice(1).every((tag) => /^[A-Z][a-z]{6}\d*$/.test(tag))).toBe(true);
    for (const tag of tags) {
      const player = source.playerByGamertag(tag.toUpperCase());
      expect(source.playerByXuid(player?.xuid ?? '')).toEqual(player);
    }
    expect(source.playerByXuid('bid(6.0)')).toBeNull();
  });

  test('names come from xuid and seed; of two captured with the same name one keeps it', () => {
    const files = { ...tinyWorld(), 'profile-users/ben.json': [{ xuid: BEN, gamertag: 'ANNA LYSE' }] };
    const source = sourceOf(files);
    expect(source.playerByXuid(ANNA)?.gamertag).toBe('Anna Lyse');
    expect(source.playerByXuid(BEN)?.gamertag.toLowerCase()).not.toBe('anna lyse');
    const again = sourceOf({ 'match-stats/crowd.json': tinyWorld()['match-stats/crowd.json'] });
    expect(again.playerByXuid(crowdXuid(50))).toEqual(source.playerByXuid(crowdXuid(50)));
    expect(sourceOf(files, 9).playerByXuid(crowdXuid(50))).not.toEqual(source.playerByXuid(crowdXuid(50)));
  });

  test('Xbox profiles name people too, and the owner is a person apart', () => {
    const settings = [{ id: 'Gamertag', value: 'Ben Evolent' }];
    const source = sourceOf({
      ...tinyWorld(),
      'profile-xboxlive/b.json': { profileUsers: [{ id: BEN, settings }] },
    });
    expect(source.playerByXuid(BEN)?.gamertag).toBe('Ben Evolent');
    expect(source.playerByXuid(source.owner.xuid)).toEqual(source.owner);
    expect(source.demoGamertags).not.toContain(source.owner.gamertag);
    expect(source.history(source.owner.xuid, 'all', 0, 25)).toEqual([]);
  });
});

test('history, count and stats agree', () => {
  const source = sourceOf(tinyWorld());
  const all = source.history(ANNA, 'all', 0, 1000);
  expect(all.map(({ MatchId }) => MatchId)).toEqual(
    Array.from({ length: CUSTOM_MATCHES + 3 }, (_, n) => matchId(n)),
  );
  expect(source.matchCount(ANNA)).toEqual({
    CustomMatchesPlayedCount: CUSTOM_MATCHES,
    MatchesPlayedCount: CUSTOM_MATCHES + 3,
    MatchmadeMatchesPlayedCount: 2,
    LocalMatchesPlayedCount: 1,
  });
  for (const entry of all) {
    const stats = JSON.parse(String(source.matchStats(entry.MatchId)));
    const played = stats.Players.find(({ PlayerId }: { PlayerId: string }) => PlayerId === `xuid(${ANNA})`);
    expect(entry).toEqual({
      MatchId: stats.MatchId,
      MatchInfo: stats.MatchInfo,
      LastTeamId: played.LastTeamId,
      Outcome: played.Outcome,
      Rank: played.Rank,
      PresentAtEndOfMatch: played.ParticipationInfo.PresentAtCompletion,
    });
  }
  expect(source.matchEndedAt(matchId(0))).toEqual(new Date('2026-01-01T00:10:00Z'));
});

describe('service record', () => {
  const recordOf = (files: Record<string, unknown>, lifecycle: 'matchmade' | 'custom' | 'local') =>
    JSON.parse(String(sourceOf(files).serviceRecord(ANNA, lifecycle)));

  test('adds up every team a player was on, in upstream’s words', () => {
    const twice = (custom(2, 6, 1) as { Players: [{ PlayerTeamStats: unknown[] }] }).Players[0]
      .PlayerTeamStats;
    const files = {
      'match-stats/a.json': custom(0, 4, 2),
      'match-stats/b.json': custom(1, 1, 1, { Outcome: 3, PlayerTeamStats: [...twice, ...twice] }),
    };
    const record = recordOf(files, 'custom');
    expect(record).toMatchObject({
      MatchesCompleted: 2,
      Wins: 1,
      Losses: 1,
      Ties: 0,
      TimePlayed: 'PT18M19.8S',
    });
    expect(record.CoreStats).toMatchObject({
      Kills: 16,
      Deaths: 4,
      Assists: 9,
      Accuracy: 50,
      MaxKillingSpree: 6,
    });
    expect(record.CoreStats.AverageKDA).toBeCloseTo((16 + 9 / 3 - 4) / 2, 10);
    expect(record.CoreStats.KDA).toBeUndefined();
    expect(record.CoreStats.Medals).toEqual([{ NameId: 1, Count: 6, TotalPersonalScoreAwarded: 0 }]);
    expect(record.CoreStats.PersonalScores).toEqual([
      { NameId: 9, Count: 16, TotalPersonalScoreAwarded: 400 },
    ]);
    expect(record.ZonesStats).toEqual({
      ZoneCaptures: 6,
      TotalZoneOccupationTime: 'PT3M1.5S',
      ZoneScoringTicks: 21,
    });
    expect(record.OddballStats).toMatchObject({
      LongestTimeAsSkullCarrier: 'PT6S',
      TimeAsSkullCarrier: 'PT16S',
    });
    expect(record.PvpStats).toEqual({ Kills: 16, Deaths: 4, Assists: 9 });
    expect(record).not.toHaveProperty('BombStats');
    expect(record).not.toHaveProperty('VipStats');
  });

  test('says what can be asked next', () => {
    expect(recordOf(tinyWorld(), 'matchmade').Subqueries).toEqual({
      SeasonIds: ['Csr/Seasons/CsrSeason9-1.json'],
      GameVariantCategories: [11],
      IsRanked: [false, true],
      PlaylistAssetIds: [SOCIAL_PLAYLIST, RANKED_PLAYLIST],
      GameplayInteractions: [1],
    });
  });

  test('an empty one is all zeroes without mode blocks', () => {
    const record = recordOf({ 'match-stats/a.json': custom(0, 4, 2) }, 'local');
    expect(record).toMatchObject({
      TimePlayed: 'PT0S',
      MatchesCompleted: 0,
      Subqueries: { SeasonIds: null },
    });
    expect(record.CoreStats).toMatchObject({
      Kills: 0,
      AverageKDA: 0,
      Accuracy: 0,
      MaxKillingSpree: 0,
      Medals: [],
    });
    expect(Object.keys(record).at(-1)).toBe('CoreStats');
  });
});

describe('skill', () => {
  const codes = (files: Record<string, unknown>) => {
    const source = sourceOf(files);
    const code = (n: number) => source.matchSkill(matchId(n), [ANNA])?.[0] as { ResultCode: number };
    return { source, codes: [code(0).ResultCode, code(1).ResultCode] };
  };
  const matches = { 'match-stats/a.json': custom(0, 4, 2), 'match-stats/b.json': custom(1, 5, 2) };

  test('goes to the one match whose player, team, kills and deaths fit', () => {
    expect(codes({ ...matches, 'match-skill/s.json': skillCapture(ANNA, 0, 5, 2) }).codes).toEqual([1, 0]);
  });

  test.each([
    ['another team', skillCapture(ANNA, 1, 5, 2)],
    ['other deaths', skillCapture(ANNA, 0, 5, 3)],
    ['another player', skillCapture(BEN, 0, 5, 2)],
  ])('belongs to nobody with %s', (_, file) => {
    const { source, codes: found } = codes({ ...matches, 'match-skill/s.json': file });
    expect(found).toEqual([1, 1]);
    expect(source.skipped).toEqual([
      { path: 'match-skill/s.json', reason: '0 captured matches fit this skill answer' },
    ]);
  });

  test('belongs to nobody where two matches fit', () => {
    const twins = { ...matches, 'match-stats/b.json': custom(1, 4, 2) };
    expect(codes({ ...twins, 'match-skill/s.json': skillCapture(ANNA, 0, 4, 2) }).codes).toEqual([1, 1]);
  });
});

describe('directories that are not right', () => {
  test('a missing directory, a file, and one without matches are said plainly', () => {
    expect(() => createCapturedSource('/nowhere/at/all')).toThrow(
      /Cannot read the directory of captures \/nowhere/,
    );
    const path = directoryOf({ 'map/m.json': {} });
    expect(() => createCapturedSource(`${path}/map/m.json`)).toThrow(
      /Not a directory of captures: .*m\.json/,
    );
    expect(() => createCapturedSource(path)).toThrow(/holds no match in match-stats/);
  });

  test('broken JSON names its file, in every folder', () => {
    for (const name of ['match-stats/broken.json', 'medal-metadata/broken.json']) {
      const path = directoryOf({ ...tinyWorld(), [name]: '{"MatchId": ' });
      expect(() => createCapturedSource(path)).toThrow(CapturedDirectoryError);
      expect(() => createCapturedSource(path)).toThrow(new RegExp(`${name} is not valid JSON`));
    }
  });

  test('what is JSON but no match is skipped with a reason', () => {
    const source = sourceOf({
      'match-stats/a.json': custom(0, 1, 1),
      'match-stats/again.json': custom(0, 1, 1),
      'match-stats/list.json': [],
      'match-stats/named.json': { ...custom(1, 1, 1), MatchId: 'match-001-slayer' },
      'match-stats/notes.txt': 'words',
      'map/odd.json': { AssetId: 'x' },
    });
    expect(Object.fromEntries(source.skipped.map(({ path, reason }) => [path, reason]))).toEqual({
      'match-stats/again.json': `match ${matchId(0)} is there already`,
      'match-stats/list.json': expect.stringContaining('not a match'),
      'match-stats/named.json': expect.stringContaining('/MatchId'),
      'match-stats/notes.txt': 'not a .json file',
      'map/odd.json': 'not one of the maps',
    });
  });
});
