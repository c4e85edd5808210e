import { parseDuration } from './duration.ts';
import { putNamed, toCamel } from './naming.ts';

/** CoreStats fields that are whole numbers, in upstream's order and words (UPSTREAM §4.2). */
export const CORE_INTEGERS = [
  'Score',
  'PersonalScore',
  'RoundsWon',
  'RoundsLost',
  'RoundsTied',
  'Kills',
  'Deaths',
  'Assists',
  'Suicides',
  'Betrayals',
  'GrenadeKills',
  'HeadshotKills',
  'MeleeKills',
  'PowerWeaponKills',
  'ShotsFired',
  'ShotsHit',
  'DamageDealt',
  'DamageTaken',
  'CalloutAssists',
  'VehicleDestroys',
  'DriverAssists',
  'Hijacks',
  'EmpAssists',
  'MaxKillingSpree',
  'Spawns',
  'ObjectivesCompleted',
] as const;

/** Those that have four bytes; the others have two. What does not fit its column goes to `extra`. */
const WIDE = new Set<string>([
  'Score',
  'PersonalScore',
  'Kills',
  'Deaths',
  'Assists',
  'ShotsFired',
  'ShotsHit',
  'DamageDealt',
  'DamageTaken',
]);

const CORE_FLOATS = ['DeprecatedDamageDealt', 'DeprecatedDamageTaken'] as const;

/** Derived exactly from other fields (UPSTREAM §7.1–2), or rows of their own. */
const ELSEWHERE = new Set(['KDA', 'Accuracy', 'Medals', 'PersonalScores']);

/** The typed columns of one CoreStats block. */
export type CoreColumns = {
  [Word in (typeof CORE_INTEGERS)[number] | (typeof CORE_FLOATS)[number] as Uncapitalize<Word>]:
    | number
    | null;
} & { averageLifeDurationSeconds: number | null };

/** Public names of the columns, in the order they are served. */
export const CORE_COLUMNS = [
  ...CORE_INTEGERS.map(toCamel),
  ...CORE_FLOATS.map(toCamel),
  'averageLifeDurationSeconds',
];

const KNOWN = new Set<string>([...CORE_INTEGERS, ...CORE_FLOATS, ...ELSEWHERE, 'AverageLifeDuration']);
const INT4_MAX = 2_147_483_647;
const INT2_MAX = 32_767;
/** The largest whole number a `real` holds with every smaller one. */
const REAL_EXACT = 2 ** 24;

const INTEGERS = CORE_INTEGERS.map((word) => ({
  word,
  name: toCamel(word),
  max: WIDE.has(word) ? INT4_MAX : INT2_MAX,
}));
const FLOATS = CORE_FLOATS.map((word) => ({ word, name: toCamel(word) }));

/**
 * Splits a CoreStats block into its columns and whatever has no column: fields never seen before, and values a
 * column cannot hold. Nothing is lost: `extra` is served under the same names.
 */
export function normalizeCoreStats(core: Readonly<Record<string, unknown>>): {
  columns: CoreColumns;
  extra: Record<string, unknown> | null;
} {
  const columns: Record<string, number | null> = {};
  const extra: Record<string, unknown> = {};
  for (const { word, name, max } of INTEGERS) {
    const value = core[word];
    const fits = typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= max;
    columns[name] = fits ? value : null;
    if (!fits && value !== undefined && value !== null) putNamed(extra, name, value);
  }
  for (const { word, name } of FLOATS) {
    const value = core[word];
    const fits = typeof value === 'number' && survivesReal(value);
    columns[name] = fits ? value : null;
    if (!fits && value !== undefined && value !== null) putNamed(extra, name, value);
  }
  const life = core.AverageLifeDuration;
  const seconds = typeof life === 'string' ? parseDuration(life) : null;
  columns.averageLifeDurationSeconds = seconds;
  if (seconds === null && life !== undefined && life !== null) putNamed(extra, 'averageLifeDuration', life);
  for (const word of Object.keys(core)) {
    if (!KNOWN.has(word)) putNamed(extra, toCamel(word), core[word]);
  }
  return { columns: columns as CoreColumns, extra: Object.keys(extra).length > 0 ? extra : null };
}

/** Whether a `real` gives back the very number: whole ones up to 2^24, others of at most six digits. */
function survivesReal(value: number): boolean {
  const size = Math.abs(value);
  if (Number.isInteger(value)) return size <= REAL_EXACT;
  return size <= REAL_EXACT && size > 1e-37 && Number(value.toPrecision(6)) === value;
}
