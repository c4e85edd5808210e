import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockName, camelDeep, durationName, toCamel, toSnake } from '../../../src/ingest/naming.ts';

describe('toCamel', () => {
  test.each([
    ['HeadshotKills', 'headshotKills'],
    ['Kills', 'kills'],
    ['KDA', 'kda'],
    ['VIPKills', 'vipKills'],
    ['AverageKDA', 'averageKDA'],
    ['EmpAssists', 'empAssists'],
    ['K', 'k'],
    ['KDA2', 'kda2'],
    ['already', 'already'],
    ['alreadyCamel', 'alreadyCamel'],
    ['nameId', 'nameId'],
    ['__proto__', '__proto__'],
    ['_Hidden', '_Hidden'],
    ['1stBlood', '1stBlood'],
    ['', ''],
    ['Éclat', 'Éclat'],
  ])('%j → %j', (word, camel) => {
    expect(toCamel(word)).toBe(camel);
  });

  test('applying it twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][A-Za-z0-9]{0,12}$/), (word) => {
        const once = toCamel(word);
        expect(toCamel(once)).toBe(once);
        expect(once.toLowerCase()).toBe(word.toLowerCase());
      }),
    );
  });

  test('what PostgreSQL refuses in a key becomes U+FFFD', () => {
    expect(toCamel('Ki\u0000lls')).toBe('ki\uFFFDlls');
    expect(toCamel('Kills\uD800')).toBe('kills\uFFFD');
    expect(toCamel('Kills😀')).toBe('kills😀');
  });
});

describe('blockName, durationName, toSnake', () => {
  test.each([
    ['CaptureTheFlagStats', 'captureTheFlag'],
    ['PveStats', 'pve'],
    ['PvpStats', 'pvp'],
    ['VipStats', 'vip'],
    ['VIPStats', 'vip'],
    ['CtfStats', 'ctf'],
    ['Stats', 'stats'],
    ['StatsOfDoom', 'statsOfDoom'],
    ['Bomb', 'bomb'],
    ['__proto__', '__proto__'],
  ])('block %s → %s', (word, name) => {
    expect(blockName(word)).toBe(name);
  });

  test('durations end in Seconds, once', () => {
    expect(durationName('timePlayed')).toBe('timePlayedSeconds');
    expect(durationName('timePlayedSeconds')).toBe('timePlayedSeconds');
  });

  test('columns', () => {
    expect(toSnake('headshotKills')).toBe('headshot_kills');
    expect(toSnake('averageLifeDurationSeconds')).toBe('average_life_duration_seconds');
    expect(toSnake('xuid')).toBe('xuid');
  });
});

describe('camelDeep', () => {
  test('renames at any depth, in arrays too, and turns durations into seconds', () => {
    expect(
      camelDeep({
        FlagGrabs: 1,
        TimeAsFlagCarrier: 'PT1M2.5S',
        Medals: [{ NameId: 3, Held: 'PT1S' }, null, 'PT1S', 4],
        Nested: { KDA: -0.5, Deeper: { Name: 'a', Flag: false, None: null } },
      }),
    ).toEqual({
      flagGrabs: 1,
      timeAsFlagCarrierSeconds: 62.5,
      // A bare list has no name to end in Seconds.
      medals: [{ nameId: 3, heldSeconds: 1 }, null, 'PT1S', 4],
      nested: { kda: -0.5, deeper: { name: 'a', flag: false, none: null } },
    });
  });

  test.each([null, true, 0, 'text'])('leaves %j', (value) => {
    expect(camelDeep(value)).toBe(value);
  });

  test('keeps a key called __proto__ as a field', () => {
    const result = camelDeep(JSON.parse('{"__proto__":{"Kills":1},"Deep":{"__proto__":"PT2S"}}'));
    expect(JSON.stringify(result)).toBe('{"__proto__":{"kills":1},"deep":{"__proto__Seconds":2}}');
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
  });

  test('leaves nothing PostgreSQL or JSON cannot hold', () => {
    const hostile = JSON.parse('{"A":1e999,"B":["x\\u0000","\\ud800"],"C\\u0000":-1e999}');
    expect(camelDeep(hostile)).toEqual({ a: null, b: ['x\uFFFD', '\uFFFD'], 'c\uFFFD': null });
  });

  test('loses no value and no key of any JSON, and does not touch it', () => {
    const keys = fc.oneof(fc.stringMatching(/^[a-z][A-Za-z0-9]{0,8}$/), fc.constant('__proto__'));
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(null, true, 'word'),
        fc.integer(),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.array(fc.tuple(keys, tie('value')), { maxLength: 4 }).map(Object.fromEntries),
      ),
    })).value;
    fc.assert(
      fc.property(json, (value) => {
        const before = JSON.stringify(value);
        // Keys are camelCase already, so the rule has nothing to change.
        expect(JSON.stringify(camelDeep(value))).toBe(before);
        expect(JSON.stringify(value)).toBe(before);
      }),
    );
  });
});
