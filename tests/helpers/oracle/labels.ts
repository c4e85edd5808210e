import type { OracleDimension } from './dimensions.ts';
import type { RawWorld } from './raw-world.ts';

const OUTCOMES: Readonly<Record<string, string>> = {
  win: 'Win',
  loss: 'Loss',
  tie: 'Tie',
  dnf: 'Did not finish',
  dns: 'Did not start',
  unknown: 'Unknown',
};
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const TEAMS = ['Eagle', 'Cobra', 'Hades', 'Valkyrie', 'Rampart', 'Cutlass', 'Valor', 'Hazard', 'Observer'];

/** What a key may be called: one way, or where an asset was renamed, any of its names. */
export function labelOf(
  dimension: OracleDimension,
  key: string | null,
  world: RawWorld,
): readonly (string | null)[] {
  if (key === null) return [null];
  switch (dimension) {
    case 'map':
    case 'variant':
    case 'playlist':
      return named([...world.names(dimension, key)]);
    case 'mode':
    case 'lifecycle':
    case 'tier':
      return [titleOf(key)];
    case 'season':
      return [
        key
          .split('/')
          .at(-1)
          ?.replace(/\.json$/, '') ?? null,
      ];
    case 'weekday':
      return [WEEKDAYS[Number(key) - 1] ?? null];
    case 'hour':
      return [`${key.padStart(2, '0')}:00`];
    case 'outcome':
      return [OUTCOMES[key] ?? null];
    case 'teammate':
    case 'opponent':
      return [world.gamertag(key)];
    case 'team':
      return [TEAMS[Number(key)] ?? `Team ${key}`];
    default:
      return [key];
  }
}

const named = (names: readonly string[]): readonly (string | null)[] => (names.length === 0 ? [null] : names);

function titleOf(word: string): string {
  if (word === 'vip' || word === 'swat') return word.toUpperCase();
  return word
    .split('-')
    .map((part) =>
      ['of', 'the'].includes(part) ? part : part.replace(/^./, (letter) => letter.toUpperCase()),
    )
    .join(' ');
}
