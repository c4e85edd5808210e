import { describe, expect, test } from 'vitest';
import { normalizeServiceRecord } from '../../../src/ingest/normalize-service-record.ts';
import { parseServiceRecord } from '../../../src/waypoint/payloads.ts';
import { coreStats } from './base-match.ts';
import { unstorable } from './table-columns.ts';

const { KDA: _, ...core } = coreStats();
const record = (change: object = {}) => ({
  Subqueries: { SeasonIds: ['Seasons/Season7.json'] },
  TimePlayed: 'P17DT10H55M53.7685509S',
  MatchesCompleted: 474,
  Wins: 250,
  Losses: 200,
  Ties: 24,
  CoreStats: { ...core, AverageKDA: 2.5 },
  ...change,
});
const normalize = (change: object = {}) =>
  normalizeServiceRecord(parseServiceRecord(Buffer.from(JSON.stringify(record(change)))).body);

describe('normalizeServiceRecord', () => {
  test('totals are columns, days and all', () => {
    expect(normalize()).toMatchObject({
      timePlayedSeconds: 1_508_153.7685509,
      matchesCompleted: 474,
      wins: 250,
      losses: 200,
      ties: 24,
    });
  });

  test('the core by the naming rule, accuracy an exact ratio', () => {
    const { stats } = normalize().record as { stats: object };
    expect(stats).toMatchObject({ kills: 10, averageKDA: 2.5, averageLifeDurationSeconds: 24.8 });
    expect(stats).toMatchObject({ accuracy: 143 / 300, medals: [{ nameId: 1512363953, count: 2 }] });
    const idle = normalize({
      CoreStats: { ...core, AverageKDA: 0, ShotsFired: 0, ShotsHit: 0, Accuracy: 0 },
    });
    expect(idle.record).toMatchObject({ stats: { accuracy: null } });
  });

  test('blocks keep the names the record has, which are not those of matches', () => {
    const { record: document } = normalize({
      ZonesStats: { ZoneCaptures: 8, ZoneSecures: 2, TotalZoneOccupationTime: 'P1DT10H39M8.8S' },
      CtfStats: { FlagGrabs: 1 },
      PveStats: { Kills: 3, Deaths: 1, Assists: 0 },
      PvpStats: null,
    });
    expect(document).toMatchObject({
      modeStats: {
        zones: { zoneCaptures: 8, zoneSecures: 2, totalZoneOccupationTimeSeconds: 124_748.8 },
        ctf: { flagGrabs: 1 },
        pve: { kills: 3, deaths: 1, assists: 0 },
        pvp: null,
      },
    });
  });

  test('an empty record has no blocks', () => {
    expect(normalize().record).toMatchObject({ modeStats: {} });
  });

  test('counts no column holds are null, and no text breaks the document', () => {
    const odd = normalize({
      Wins: 2 ** 31,
      TimePlayed: 'P',
      BombStats: { 'A\u0000': '\uD800' },
      CoreStats: { ...core, AverageKDA: 'NaN', Motto: '\u0000' },
    });
    expect(odd).toMatchObject({ wins: null, timePlayedSeconds: null });
    expect(unstorable(odd.record)).toEqual([]);
  });
});
