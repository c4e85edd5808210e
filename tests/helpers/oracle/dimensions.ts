import type { OracleAsset, OracleMatch } from './oracle-match.ts';
import { isoWeek, localTime, weekday } from './zoned.ts';

/** What a dimension tells a match's groups by; a match may be in several, or in none. Null: what has no key. */
type Keys = (match: OracleMatch, zone: string) => readonly (string | null)[];

const one =
  (key: (match: OracleMatch, zone: string) => string | null): Keys =>
  (match, zone) => [key(match, zone)];

const assetId = (asset: OracleAsset | null): string | null => asset?.assetId ?? null;
const date = ({ startedAt }: OracleMatch, zone: string): string => localTime(startedAt, zone).date;

export const DIMENSION_KEYS = {
  map: one(({ map }) => assetId(map)),
  mode: one(({ mode }) => mode),
  variant: one(({ variant }) => assetId(variant)),
  playlist: one(({ playlist }) => assetId(playlist)),
  season: one(({ seasonId }) => seasonId),
  day: one(date),
  week: one((match, zone) => isoWeek(date(match, zone))),
  month: one((match, zone) => date(match, zone).slice(0, 7)),
  weekday: one((match, zone) => String(weekday(date(match, zone)))),
  hour: one(({ startedAt }, zone) => String(localTime(startedAt, zone).hour)),
  outcome: one(({ outcome }) => outcome),
  teammate: ({ others }) => others.filter(({ isMate }) => isMate).map(({ xuid }) => xuid),
  opponent: ({ others }) => others.filter(({ isMate }) => !isMate).map(({ xuid }) => xuid),
  partySize: one(({ partySize }) => String(partySize)),
  session: one(({ session }) => new Date(session).toISOString()),
  tier: one(({ tier }) => tier),
  lifecycle: one(({ lifecycle }) => lifecycle),
  team: one(({ hasTeams, teamId }) => (hasTeams ? String(teamId) : null)),
} as const satisfies Record<string, Keys>;

export type OracleDimension = keyof typeof DIMENSION_KEYS;
export const ORACLE_DIMENSIONS = Object.keys(DIMENSION_KEYS) as OracleDimension[];

/** The keys of one group, in the order of the dimensions, as text; and its matches. */
export type Groups = Map<string, OracleMatch[]>;

export const groupKey = (keys: readonly (string | null)[]): string => JSON.stringify(keys);

/** The matches of each combination of keys. */
export function groupMatches(
  matches: readonly OracleMatch[],
  dimensions: readonly OracleDimension[],
  zone: string,
): Groups {
  const groups: Groups = new Map();
  for (const match of matches) {
    let combinations: (string | null)[][] = [[]];
    for (const name of dimensions) {
      const keys: Keys = DIMENSION_KEYS[name];
      combinations = combinations.flatMap((keysBefore) =>
        keys(match, zone).map((key) => [...keysBefore, key]),
      );
    }
    for (const keys of combinations) {
      const group = groups.get(groupKey(keys));
      if (group === undefined) groups.set(groupKey(keys), [match]);
      else group.push(match);
    }
  }
  return groups;
}
