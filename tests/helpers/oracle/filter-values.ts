import fc from 'fast-check';
import { FILTERS, type Filter, type FilterName } from '../../../src/schemas/filter.ts';
import type { OracleAsset, OracleMatch } from './oracle-match.ts';
import type { OraclePlayer } from './oracle-system.ts';
import type { RawWorld } from './raw-world.ts';
import { localTime } from './zoned.ts';

export const FILTER_NAMES = Object.keys(FILTERS) as FilterName[];

export const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Atlantic/Azores',
  'Asia/Beirut',
  'Pacific/Auckland',
  'Australia/Lord_Howe',
  'CET',
  'eet',
];

/** Values worth asking for, by filter; those that may be given several times one by one. */
export type FilterValues = Record<FilterName, (string | number | boolean)[]>;

/** Values that occur in a player's matches, in every way they may be written, and some that do not. */
export function filterValues({ xuid, gamertag, matches }: OraclePlayer, world: RawWorld): FilterValues {
  const moments = spread(matches, 6).flatMap(momentsOf);
  const company = [...frequent(matches.flatMap(({ others }) => others.map((other) => other.xuid))), xuid];
  const names = company.flatMap((id, index) => {
    const tag = world.gamertag(id);
    const forms = [id, `xuid(${id})`, ...(tag === null ? [] : [tag, ` ${tag.toUpperCase()} `])];
    return [forms[index % forms.length] ?? id];
  });
  return {
    from: moments,
    to: moments,
    playlist: assetValues(matches.map(({ playlist }) => playlist)),
    map: assetValues(matches.map(({ map }) => map)),
    variant: assetValues(matches.map(({ variant }) => variant)),
    mode: [...distinct(matches.map(({ mode }) => mode)), 'campaign', 'unknown'],
    ranked: [true, false],
    lifecycle: ['matchmade', 'custom', 'local', 'unknown'],
    outcome: ['win', 'loss', 'tie', 'dnf', 'dns', 'unknown'],
    season: [
      ...distinct(matches.map(({ seasonId }) => seasonId)).flatMap((id, index) => [
        index % 2 === 0 ? id : id.toUpperCase(),
        (id.split('/').at(-1) ?? id).replace('.json', ''),
      ]),
      'CsrSeason99-9',
    ],
    with: names,
    without: names,
    against: [...names, gamertag],
    partySize: [1, 2, 3, 4, 5, 6, 7, 8, 24],
    completed: [true, false],
    includeIncomplete: [true, false],
    last: [1, 2, 7, 50, 100_000],
    tz: ZONES,
  };
}

/** A start to the millisecond and around it, at another offset, and the days it is of. */
function momentsOf({ startedAt }: OracleMatch): string[] {
  const iso = new Date(startedAt).toISOString();
  const elsewhere = new Date(startedAt + 5.5 * 3_600_000).toISOString().replace('Z', '+05:30');
  const { date } = localTime(startedAt, 'Asia/Kolkata');
  return [
    iso,
    new Date(startedAt + 1).toISOString(),
    elsewhere,
    iso.replace('Z', '001Z'),
    `${iso.slice(0, 16)}Z`,
    iso.slice(0, 10),
    date,
  ];
}

function assetValues(assets: readonly (OracleAsset | null)[]): string[] {
  const known = new Map(assets.flatMap((asset) => (asset === null ? [] : [[asset.assetId, asset]])));
  return [
    ...[...known.values()].flatMap(({ assetId, name }, index) => {
      const ways = [
        assetId,
        assetId.toUpperCase(),
        name,
        name?.toUpperCase(),
        name && ` ${name.toLowerCase()}  `,
      ];
      return [ways[index % ways.length] || assetId, name?.toLowerCase().trim() || assetId];
    }),
  ];
}

function distinct<Value>(values: readonly (Value | null)[]): Value[] {
  return [...new Set(values.filter((value) => value !== null))];
}

/** Those met most, a few met once in a while, and one met once. */
function frequent(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ordered = [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
  return [...new Set([...ordered.slice(0, 6), ...spread(ordered, 6), ...ordered.slice(-1)])];
}

/** So many of a list, evenly; the first and the last are among them. */
function spread<Value>(values: readonly Value[], count: number): Value[] {
  const picked = Array.from(
    { length: count },
    (_, index) => values[Math.round((index * (values.length - 1)) / (count - 1))],
  );
  return [...new Set(picked.filter((value) => value !== undefined))];
}

const SEVERAL = new Set<FilterName>(
  FILTER_NAMES.filter((name) => (FILTERS[name] as { type?: string }).type === 'array'),
);

/** A filter that sets exactly these parameters, out of values worth asking for. */
export function filterOf(names: readonly FilterName[], values: FilterValues): fc.Arbitrary<Filter> {
  const one = (name: FilterName) => {
    const value = fc.constantFrom(...values[name]);
    return SEVERAL.has(name) ? fc.uniqueArray(value, { minLength: 1, maxLength: 3 }) : value;
  };
  return fc
    .record(Object.fromEntries(names.map((name) => [name, one(name)])))
    .map((filter) => filter as Filter)
    .filter(({ completed, includeIncomplete }) => completed === undefined || completed !== includeIncomplete);
}

/** Whoever played custom games alone has no playlist to ask for; a name nobody knows is refused, which others test. */
export const askable = (values: FilterValues): FilterName[] =>
  FILTER_NAMES.filter((name) => values[name].length > 0);

/** Any so many parameters at once. */
export function filters(values: FilterValues, minLength: number, maxLength: number): fc.Arbitrary<Filter> {
  return fc
    .uniqueArray(fc.constantFrom(...askable(values)), { minLength, maxLength })
    .chain((names) => filterOf(names, values));
}
