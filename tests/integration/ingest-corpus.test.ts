import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCapturedSource } from '../../src/sandbox/captured/create-captured-source.ts';
import { corpusDirectory } from '../helpers/corpus.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';
import { until } from '../helpers/until.ts';

describe.skipIf(corpusDirectory === null)('the main job on captured responses', () => {
  let system: TestSystem;
  const source = createCapturedSource(corpusDirectory ?? '');

  beforeAll(async () => {
    system = await createTestSystem({ source });
    await system.startWorkers();
    for (const gamertag of source.demoGamertags) {
      const answer = await system.app.inject({
        method: 'POST',
        url: '/v1/players',
        headers: { authorization: `Bearer ${system.keys.register}` },
        payload: { gamertag },
      });
      expect(answer.statusCode).toBe(202);
    }
    await until('33 matches stored', async () => (await system.db.prisma.match.count()) === 33);
  });
  afterAll(() => system?.close());

  it('serves every captured match', async () => {
    const ids = await system.db.prisma.match.findMany({ select: { id: true } });
    for (const { id } of ids) {
      const answer = await system.app.inject(`/v1/matches/${id}`);
      expect(answer.statusCode).toBe(200);
    }
  });
});
