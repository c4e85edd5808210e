import { guidOf } from './guid.ts';

export type MapSize = 'arena' | 'btb' | 'firefight' | 'forge';

export interface GameMap {
  name: string;
  size: MapSize;
  assetId: string;
  levelId: string;
}

const names: Readonly<Record<MapSize, readonly string[]>> = {
  arena: [
    'Aquarius',
    'Recharge',
    'Live Fire',
    'Bazaar',
    'Streets',
    'Catalyst',
    'Empyrean',
    'Argyle',
    'Solitude',
    'Forest',
    'Chasm',
    'Prism',
  ],
  btb: ['Fragmentation', 'Highpower', 'Deadlock', 'Breaker', 'Oasis'],
  firefight: ['House of Reckoning', 'Vallaheim', 'Exiled'],
  forge: ['Arid Canvas', 'Void Canvas'],
};

/** Names are the game's; the ids are invented. */
export const maps: readonly GameMap[] = (Object.keys(names) as MapSize[]).flatMap((size) =>
  names[size].map((name) => ({
    name,
    size,
    assetId: guidOf(`map:${name}`),
    levelId: guidOf(`level:${name}`),
  })),
);

export const mapIndexesBySize: Readonly<Record<MapSize, readonly number[]>> = {
  arena: indexes('arena'),
  btb: indexes('btb'),
  firefight: indexes('firefight'),
  forge: indexes('forge'),
};

function indexes(size: MapSize): number[] {
  return maps.flatMap((map, i) => (map.size === size ? [i] : []));
}
