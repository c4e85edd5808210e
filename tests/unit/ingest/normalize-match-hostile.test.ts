import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeMatch } from '../../../src/ingest/normalize-match.ts';
import { WaypointPayloadError } from '../../../src/waypoint/errors.ts';
import { parseMatchStats } from '../../../src/waypoint/payloads.ts';
import { match, player, statBlocks } from './base-match.ts';
import { json, key } from './hostile.ts';
import { misfits, unstorable } from './table-columns.ts';

/** A number JSON.stringify can write, for one it cannot. */
const TOO_LARGE = 0.123456789012345;

const base = match({
  Players: [
    ...(match().Players as object[]),
    player({
      PlayerTeamStats: [
        { TeamId: 0, Stats: statBlocks() },
        { TeamId: 1, Stats: statBlocks() },
      ],
    }),
  ],
});

const RUNS = 800;

type Path = (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((one) => pathsOf((value as Record<string, unknown>)[one], [...path, one]))];
}

const get = (root: unknown, path: Path) =>
  path.reduce<unknown>((value, one) => (value as Record<string, unknown>)?.[one], root);

const integers = fc.oneof(
  fc.integer(),
  fc.maxSafeInteger(),
  fc.constantFrom(32_767, 32_768, -32_768, 2 ** 31, -(2 ** 31), 2 ** 53, 1e300, -1e308, 1.7e308),
);
const durations = fc.oneof(
  fc.constantFrom('P', 'PT', '-PT5S', 'P99999999999999999999D', 'PT0.00000001S', `PT${'9'.repeat(400)}S`),
  fc.nat().map((seconds) => `PT${seconds}.5S`),
);
const instants = fc.constantFrom(
  ...['0001-01-01T00:00:00Z', '9999-12-31T23:59:59-23:59', '2026-99-99T99:99:99Z', '1969-12-31T23:59:59Z'],
  ...['2026-02-30T24:00:00.0000000+14:00', '2026-02-08T18:30:25.733Z', '2262-04-11T23:47:16.854775807Z'],
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom('\u0000', '\uD800', 'a\uDFFFb', 'xuid(99999999999999999999)', 'bid(99999.5)', 'bid(3)'),
);
const anything = fc.oneof(json, integers, durations, texts, fc.constant(TOO_LARGE));
const unknownKey = fc.oneof(
  key(),
  texts,
  fc.constantFrom('Stats', 'ModeStats', 'stats', 'kills', 'OddFields', 'statsByTeam', 'toJSON', 'length'),
);

/** A change that the edge has a chance to let through: a value of like kind, or an object with a field more. */
function changeOf(path: Path): fc.Arbitrary<(root: unknown) => void> {
  const parent = (root: unknown) => get(root, path.slice(0, -1)) as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  const set = (values: fc.Arbitrary<unknown>) =>
    values.map((value) => (root: unknown) => {
      const target = parent(root);
      if (target !== null && typeof target === 'object') target[last] = value;
    });
  const value = get(base, path);
  if (typeof value === 'number') return set(integers);
  if (typeof value === 'boolean') return set(fc.boolean());
  if (typeof value === 'string' && /^-?P/.test(value)) return set(durations);
  if (typeof value === 'string' && /^\d{4}-/.test(value)) return set(instants);
  if (typeof value === 'string') return set(texts);
  if (value === null)
    return set(fc.oneof(fc.constant(null), fc.constant(undefined), integers, fc.constant({})));
  if (Array.isArray(value))
    return fc.constantFrom('empty', 'twice').map((how) => (root: unknown) => {
      const list = get(root, path);
      if (Array.isArray(list))
        list.splice(0, how === 'empty' ? list.length : 0, ...(how === 'twice' ? structuredClone(list) : []));
    });
  return fc.tuple(unknownKey, anything).map(([word, what]) => (root: unknown) => {
    const target = get(root, path);
    if (target === null || typeof target !== 'object' || Array.isArray(target) || Object.hasOwn(target, word))
      return;
    Object.defineProperty(target, word, {
      value: what,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  });
}

const change = fc.constantFrom(...pathsOf(base)).chain(changeOf);

describe('hostile matches', () => {
  test('whatever the edge lets through becomes rows that PostgreSQL takes', () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const payload = structuredClone(base);
        for (const apply of changes) apply(payload);
        const text = JSON.stringify(payload).replaceAll(String(TOO_LARGE), '1e999');
        const stats = accept(Buffer.from(text));
        if (stats === null) return;
        accepted += 1;
        const before = JSON.stringify(stats);
        const rows = normalizeMatch({ stats, skill: null, fetchedAt: new Date(0) });
        expect([
          ...misfits('Match', rows.match),
          ...rows.teams.flatMap((row) => misfits('Team', row)),
          ...rows.participants.flatMap((row) => misfits('Participant', row)),
          ...rows.modeLayouts.flatMap((row) => misfits('ModeLayout', row)),
          ...unstorable(rows),
        ]).toEqual([]);
        expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
        expect(JSON.stringify(stats)).toBe(before);
        expect(rows.participants).toHaveLength(stats.Players.length);
        const { oddTeams = [] } = (rows.match.extra ?? {}) as { oddTeams?: unknown[] };
        expect(rows.teams.length + oddTeams.length).toBe(stats.Teams.length);
        expect(new Set(rows.teams.map(({ teamId }) => teamId)).size).toBe(rows.teams.length);
      }),
      { numRuns: RUNS },
    );
    // Otherwise the property would hold for want of cases.
    expect(accepted).toBeGreaterThan(RUNS / 3);
  }, 60_000);
});

function accept(raw: Buffer) {
  try {
    return parseMatchStats(raw).body;
  } catch (error) {
    if (error instanceof WaypointPayloadError) return null;
    throw error;
  }
}
