import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { matchIdsOf, NOW, worldAt } from './world-fixtures.ts';

it('says the same of a seed as it always did: stored worlds and recorded answers stay true', () => {
  const world = worldAt(NOW);
  const hash = createHash('sha256');
  for (const id of matchIdsOf(world, 6)) {
    hash.update(world.matchStats(id) ?? '');
    const xuids = Array.from({ length: 48 }, (_, i) => world.playerAt(i).xuid);
    hash.update(JSON.stringify(world.matchSkill(id, xuids)));
  }
  for (let i = 0; i < 48; i++)
    hash.update(JSON.stringify(world.history(world.playerAt(i).xuid, 'all', 0, 40)));
  expect(hash.digest('hex')).toBe('846c52478d052edd9580d2cc58e1c5a1bff18648dc7ed20d4332583665e4c351');
}, 30_000);
