import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CORE_COLUMNS, CORE_INTEGERS, normalizeCoreStats } from '../../../src/ingest/core-stats.ts';
import { json } from './hostile.ts';

/** Four-byte columns of schema.prisma, said again here so that a wrong width is seen. */
const INT4 = new Set([
  ...['Score', 'PersonalScore', 'Kills', 'Deaths', 'Assists'],
  ...['ShotsFired', 'ShotsHit', 'DamageDealt', 'DamageTaken'],
]);
const integers = CORE_INTEGERS.map((word) => {
  const name = word.charAt(0).toLowerCase() + word.slice(1);
  return { word, name, max: INT4.has(word) ? 2_147_483_647 : 32_767 };
});

describe.each(integers)('$word', ({ word, name, max }) => {
  const normalize = (value: unknown) => {
    const { columns, extra } = normalizeCoreStats({ [word]: value });
    return { column: (columns as Record<string, unknown>)[name], extra };
  };

  test.each([0, 7, -7, max, -max])('%d is its column', (value) => {
    expect(normalize(value)).toEqual({ column: value, extra: null });
  });

  test.each([max + 1, -max - 1, 2 ** 53, 1e300, 1.5, '7', true, [1]])('%j goes to extra', (value) => {
    expect(normalize(value)).toEqual({ column: null, extra: { [name]: value } });
  });

  test('an object goes to extra under public names', () => {
    expect(normalize({ FooBar: 1 })).toEqual({ column: null, extra: { [name]: { fooBar: 1 } } });
  });

  test.each([undefined, null])('%j is null and leaves no trace', (value) => {
    expect(normalize(value)).toEqual({ column: null, extra: null });
  });

  test('missing is null', () => {
    const { columns, extra } = normalizeCoreStats({});
    expect((columns as Record<string, unknown>)[name]).toBeNull();
    expect(extra).toBeNull();
  });
});

describe('normalizeCoreStats', () => {
  test('every column is served and nothing else', () => {
    expect(Object.keys(normalizeCoreStats({}).columns)).toEqual(CORE_COLUMNS);
    expect(new Set(CORE_COLUMNS).size).toBe(CORE_INTEGERS.length + 3);
  });

  test.each([
    [0, 0, undefined],
    [445, 445, undefined],
    [0.5, 0.5, undefined],
    [1234.56, 1234.56, undefined],
    [2 ** 24, 2 ** 24, undefined],
    [2 ** 24 + 1, null, 2 ** 24 + 1],
    // Seven digits and more come back different from a `real`; 1e-46 it refuses.
    [1234.5678, null, 1234.5678],
    [1e-46, null, 1e-46],
    [1e39, null, 1e39],
    ['1', null, '1'],
    [null, null, undefined],
  ])('DeprecatedDamageDealt %j → column %j, extra %j', (value, column, extra) => {
    const result = normalizeCoreStats({ DeprecatedDamageDealt: value });
    expect(result.columns.deprecatedDamageDealt).toBe(column);
    expect(result.extra?.deprecatedDamageDealt).toBe(extra);
  });

  test.each([
    ['PT24.8S', 24.8, null],
    ['PT', null, { averageLifeDuration: 'PT' }],
    [24.8, null, { averageLifeDuration: 24.8 }],
    [null, null, null],
  ])('AverageLifeDuration %j', (value, column, extra) => {
    const result = normalizeCoreStats({ AverageLifeDuration: value });
    expect(result.columns.averageLifeDurationSeconds).toBe(column);
    expect(result.extra).toEqual(extra);
  });

  test('derived fields and award lists have places of their own', () => {
    expect(
      normalizeCoreStats({ KDA: 1.33, Accuracy: 40.5, Medals: [1], PersonalScores: [2] }).extra,
    ).toBeNull();
  });

  test('fields never seen before pass through by the naming rule', () => {
    const core = { GrappleKills: 3, TimeAirborne: 'PT1M', Loadout: { MainGun: 'BR' }, NoValue: null };
    expect(normalizeCoreStats(core).extra).toEqual({
      grappleKills: 3,
      timeAirborneSeconds: 60,
      loadout: { mainGun: 'BR' },
      noValue: null,
    });
  });

  test('a field called __proto__ passes through too', () => {
    const { extra } = normalizeCoreStats(JSON.parse('{"__proto__":{"Kills":1}}'));
    expect(JSON.stringify(extra)).toBe('{"__proto__":{"kills":1}}');
  });

  test('any JSON: nothing throws, every field is in a column, in extra, or derived', () => {
    const words = fc.oneof(
      fc.constantFrom(...CORE_INTEGERS, 'KDA', 'Accuracy', 'Medals', 'PersonalScores', 'AverageLifeDuration'),
      fc.constantFrom(
        'DeprecatedDamageDealt',
        'DeprecatedDamageTaken',
        '__proto__',
        'constructor',
        'toString',
      ),
      fc.stringMatching(/^[a-z]{1,6}X$/),
    );
    const core = fc.uniqueArray(fc.tuple(words, json), { selector: ([word]) => word, maxLength: 12 });
    fc.assert(
      fc.property(core, (entries) => {
        const input = Object.freeze(Object.fromEntries(entries));
        const { columns, extra } = normalizeCoreStats(input);
        const found = new Map<string, unknown>([
          ...Object.entries(extra ?? {}),
          ...Object.entries(columns).filter(([, value]) => value !== null),
        ]);
        for (const [word, value] of entries) {
          if (/^(KDA|Accuracy|Medals|PersonalScores)$/.test(word)) continue;
          const known = /^[A-Z]/.test(word);
          if (known && value === null) continue;
          const name = known ? word.charAt(0).toLowerCase() + word.slice(1) : word;
          expect([...found.keys()]).toContainEqual(expect.stringMatching(new RegExp(`^${name}(Seconds)?$`)));
          if (typeof value === 'number') expect(found.get(name)).toBe(value);
        }
        expect(found.size).toBeLessThanOrEqual(entries.length);
        expect(JSON.parse(JSON.stringify(extra))).toEqual(extra);
      }),
      { numRuns: 500 },
    );
  });
});
