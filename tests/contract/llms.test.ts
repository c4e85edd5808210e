import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { FILTERS } from '../../src/schemas/filter.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

let system: TestSystem;
let text: string;

beforeAll(async () => {
  const source = createSyntheticWorld({ seed: 1, players: 24, matchesPerPlayer: 5, now: () => new Date() });
  system = await createTestSystem({ source });
  const answer = await system.app.inject('/llms.txt');
  expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
  text = answer.body;
});
afterAll(() => system?.close());

describe('/llms.txt', () => {
  it('begins with a title and a summary', () => expect(text).toMatch(/^# \S.*\n\n> \S/));

  it('names every operation and every filter once', () => {
    const { paths = {} } = system.app.swagger() as { paths?: Record<string, object> };
    for (const [path, methods] of Object.entries(paths))
      for (const method of Object.keys(methods))
        expect(text.split(`- \`${method.toUpperCase()} ${path}\`: `), path).toHaveLength(2);
    for (const name of Object.keys(FILTERS)) expect(text.split(`\n- \`${name}\`: `), name).toHaveLength(2);
    expect(text).not.toMatch(/undefined|\[object/);
  });

  it('links only to what is there', async () => {
    const links = [...text.matchAll(/\]\((\/[^)]*)\)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect((await system.app.inject(link)).statusCode, link).toBe(200);
  });
});
