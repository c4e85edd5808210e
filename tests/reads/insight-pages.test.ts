import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadInsights } from '../../src/insights/registry.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

const definitions = await loadInsights();
let system: TestSystem;

beforeAll(async () => {
  const source = createSyntheticWorld({ seed: 1, players: 24, matchesPerPlayer: 1, now: () => new Date() });
  system = await createTestSystem({ source });
});
afterAll(() => system?.close());

const text = (html: string) =>
  html.replace(/<[^>]+>/g, '').replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

describe('/docs/insights', () => {
  it('lists every insight with its question', async () => {
    const answer = await system.app.inject('/docs/insights');
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    for (const { id, title, question } of definitions) {
      expect(answer.body).toContain(`<a href="/docs/insights/${id}">`);
      expect(text(answer.body)).toContain(`${title}: ${question}`);
    }
  });

  it.each(definitions.map((insight) => [insight.id, insight] as const))(
    'explains %s',
    async (id, insight) => {
      const { title, method, row, charts } = insight;
      const answer = await system.app.inject(`/docs/insights/${id}`);
      expect(answer.statusCode).toBe(200);
      expect(answer.body).not.toMatch(/undefined|\[object|<script/);
      const told = text(answer.body);
      const plain = (words: string) => words.replaceAll('`', '');
      for (const words of [title, ...method.words, ...method.formulas, ...method.sources])
        expect(told).toContain(plain(words));
      for (const name of Object.keys(row.properties)) expect(told).toContain(name);
      for (const chart of charts) expect(told).toContain(chart.title);
      expect(told).toMatch(/\bselect\b/i);
      expect(told).toContain('played');
    },
  );

  it('is linked from where everything is, and has no other pages', async () => {
    const { insights } = (await system.app.inject('/')).json<{ insights: string }>();
    expect(insights).toBe('/docs/insights');
    expect((await system.app.inject('/llms.txt')).body).toContain('(/docs/insights)');
    expect((await system.app.inject('/docs/insights/none')).statusCode).toBe(404);
    expect((await system.app.inject('/docs/insights/__proto__')).statusCode).toBe(404);
  });
});
