import type { DimensionName } from '../../schemas/dimensions.ts';
import { LIFECYCLES, MODE_CATEGORIES, OUTCOMES, TEAMS, TIERS } from '../../schemas/enums.ts';
import { assetName } from './asset-name.ts';
import { PARTIES, PARTY_SIZE } from './parties.ts';
import { SESSION_OF_MATCH, SESSION_STARTS } from './sessions.ts';
import type { Side } from './sides.ts';
import { instant, modeCategory, tier, word, xuid } from './sql-words.ts';

/** How a player's matches are told apart, as SQL over a participant `p` of a match `m`. */
export interface Dimension {
  /** Text by which matches belong together. `at`: when the match began, in the caller's zone. */
  key: (at: string) => string;
  /** What a key is called. */
  label: (key: string) => string;
  /** How groups come: with most matches, latest, or by the number that is their key. */
  order: 'matches' | 'latest' | 'number';
  /** Whether `key` reads its argument. */
  zoned?: boolean;
  /** Common table expression it needs. */
  cte?: string;
  /** Of a group for each other person: how their team is to the player's. */
  others?: Side;
}

const itself = (key: string) => key;

/** `king-of-the-hill` → King of the Hill. */
function inWords(text: string): string {
  if (text === 'swat' || text === 'vip') return text.toUpperCase();
  const words = text.split('-').map((part) => (part === 'of' || part === 'the' ? part : capital(part)));
  return words.join(' ');
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Labels of a few keys; of any other the text `otherwise`. */
function labels(names: Readonly<Record<string, string>>, otherwise: (key: string) => string = itself) {
  const branches = Object.entries(names).map(([key, name]) => `when '${key}' then '${name}'`);
  return (key: string) => `case ${key} ${branches.join(' ')} else ${otherwise(key)} end`;
}

const wordLabels = (words: readonly string[]) =>
  labels(Object.fromEntries([...words, 'unknown'].map((one) => [one, inWords(one)])));

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const asset = (column: string): Dimension => ({
  key: () => `${column}::text`,
  label: (key) => assetName(`${key}::uuid`),
  order: 'matches',
});

const calendar = (pattern: string): Dimension => ({
  key: (at) => `to_char(${at}, '${pattern}')`,
  label: itself,
  order: 'latest',
  zoned: true,
});

const person = (others: Side): Dimension => ({
  key: () => xuid('o.xuid'),
  label: (key) => `(select l.gamertag from players l where l.xuid = ${key}::bigint)`,
  order: 'matches',
  others,
});

export const DIMENSION_SQL: Readonly<Record<DimensionName, Dimension>> = {
  map: asset('m.map_asset_id'),
  mode: {
    key: () => modeCategory('m.game_variant_category'),
    label: wordLabels(Object.values(MODE_CATEGORIES)),
    order: 'matches',
  },
  variant: asset('m.variant_asset_id'),
  playlist: asset('m.playlist_asset_id'),
  season: {
    key: () => "nullif(m.season_id, '')",
    label: (key) => `regexp_replace(${key}, '^.*/|[.]json$', '', 'g')`,
    order: 'matches',
  },
  day: calendar('YYYY-MM-DD'),
  week: calendar('IYYY-"W"IW'),
  month: calendar('YYYY-MM'),
  weekday: {
    ...calendar('ID'),
    label: labels(Object.fromEntries(WEEKDAYS.map((name, index) => [index + 1, name]))),
    order: 'number',
  },
  hour: { ...calendar('FMHH24'), label: (key) => `lpad(${key}, 2, '0') || ':00'`, order: 'number' },
  outcome: {
    key: () => word('p.outcome', OUTCOMES),
    label: labels({
      win: 'Win',
      loss: 'Loss',
      tie: 'Tie',
      dnf: 'Did not finish',
      dns: 'Did not start',
      unknown: 'Unknown',
    }),
    order: 'matches',
  },
  teammate: person('mate'),
  opponent: person('opponent'),
  partySize: { key: () => `${PARTY_SIZE}::text`, label: itself, order: 'matches', cte: PARTIES },
  session: {
    key: () => instant(`(${SESSION_OF_MATCH})`),
    label: itself,
    order: 'matches',
    cte: SESSION_STARTS,
  },
  tier: { key: () => tier('p.csr_before'), label: wordLabels(Object.keys(TIERS)), order: 'matches' },
  lifecycle: {
    key: () => word('m.lifecycle_mode', LIFECYCLES),
    label: wordLabels(Object.values(LIFECYCLES)),
    order: 'matches',
  },
  team: {
    key: () => 'case when m.teams_enabled is not false then p.team_id::text end',
    label: labels(TEAMS, (key) => `'Team ' || ${key}`),
    order: 'matches',
  },
};
