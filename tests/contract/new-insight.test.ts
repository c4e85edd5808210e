import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { buildApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import type { loadInsights } from '../../src/insights/registry.ts';
import type { createThreads, Threads } from '../../src/insights/threads.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { ingestPlayers } from '../helpers/ingest-players.ts';
import { parseCsv } from '../helpers/parse-csv.ts';
import { RELAXED } from '../helpers/relaxed.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

/** A definition nobody knew of when the rest was written. It is worked out in a thread, as the heavy ones are. */
const DEFINITION = `
import Type from 'typebox';
import { bind, defineInsight, estimate, evidence, sql } from '../define.js';

export default defineInsight({
  id: 'assist-share',
  version: 1,
  title: 'Assist share',
  question: 'How much of it is helping others?',
  description: 'Assists among kills and assists, per outcome.',
  method: { words: ['Assists divided by kills and assists.'], formulas: ['s = A / (K + A)'], sources: [] },
  since: '0.2.0',
  stability: 'experimental',
  minMatches: 5,
  heavy: true,
  params: { least: Type.Optional(Type.Integer({ minimum: 0, maximum: 9, description: 'Least assists.', 'x-unit': 'count' })) },
  reads: ['kills', 'assists', 'won'],
  row: {
    outcome: Type.String({ description: 'won or not.' }),
    ...estimate('share', 'Share of assists.', 'ratio'),
    ...evidence('Matches.', 'the shares differ'),
  },
  charts: [{ kind: 'intervals', id: 'shares', title: 'Assist share', description: 'By outcome.', label: 'outcome', value: 'share', n: 'n' }],
  sql: ({ least = 0 }) => sql\`select case won when 1 then 'won' else 'not' end as outcome,
    sum(assists)::float8 / nullif(sum(kills + assists), 0) as share, count(*)::int as n
    from played where assists >= \${bind(least, 'int')} group by 1 order by 1\`,
  derive: (rows) => ({
    rows: rows.map(({ outcome, share, n }) => ({ outcome, share, shareLower: null, shareUpper: null, n, verdict: 'unclear' })),
  }),
  headline: (rows) => ({ text: 'There are ' + rows.length + ' outcomes.', verdict: 'unclear', n: rows.reduce((sum, { n }) => sum + n, 0) }),
});
`;

const ROOT = join(import.meta.dirname, '../..');

let folder: string;
let system: TestSystem;
let app: FastifyInstance;
let threads: Threads;
let player: string;

interface Modules {
  app: { buildApp: typeof buildApp };
  registry: { loadInsights: typeof loadInsights };
  threads: { createThreads: typeof createThreads };
}

/** The compiled system as it is, with one more file in the folder of definitions. */
async function loadSystem(): Promise<Modules> {
  // Where packages are found, and the test runner loads what is there as it is.
  folder = await mkdtemp(join(ROOT, 'node_modules/.one-more-'));
  const filter = (path: string) => !path.endsWith('.map');
  await cp(join(ROOT, 'dist'), join(folder, 'dist'), { recursive: true, filter });
  for (const file of ['package.json', 'openapi/examples.json']) {
    await cp(join(ROOT, file), join(folder, file));
    await cp(join(ROOT, file), join(folder, 'dist', file));
  }
  await writeFile(join(folder, 'dist/src/insights/definitions/assist-share.js'), DEFINITION);
  const load = (path: string) =>
    import(/* @vite-ignore */ pathToFileURL(join(folder, 'dist/src', path)).href);
  return {
    app: await load('app.js'),
    registry: await load('insights/registry.js'),
    threads: await load('insights/threads.js'),
  };
}

beforeAll(async () => {
  const now = () => new Date('2026-11-20T12:00:00Z');
  const source = createSyntheticWorld({ seed: 5, players: 8, matchesPerPlayer: 25, now });
  system = await createTestSystem({ source });
  player = String((await ingestPlayers(system, source.demoGamertags.slice(0, 1)))[0]);
  const modules = await loadSystem();
  threads = modules.threads.createThreads({ most: 1 });
  const { db, queues, ephemeral, live } = system;
  app = await modules.app.buildApp({
    config: loadConfig({ ANONYMOUS_UNITS_PER_MINUTE: '0' }),
    log: pino({ level: 'silent' }),
    profile: { database: 'embedded', jobs: 'postgres', upstream: 'sandbox' },
    db,
    queues,
    ephemeral,
    live,
    pressure: RELAXED,
    definitions: await modules.registry.loadInsights(),
    threads,
    painters: threads,
  });
}, 60_000);
afterAll(async () => {
  await app?.close();
  await threads?.close();
  await system?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a file dropped into the folder of definitions', () => {
  it('is an insight over REST, with its parameters checked', async () => {
    const { data, headline, provenance } = (await app.inject(url())).json();
    expect(data.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['not', 'won']);
    expect(headline.text).toBe('There are 2 outcomes.');
    expect(headline.n).toBe(provenance.matches);
    const some = (await app.inject(`${url()}?least=4`)).json();
    expect(some.headline.n).toBeLessThan(headline.n);
    expect((await app.inject(`${url()}?least=10`)).json()).toMatchObject({ code: 'INVALID_REQUEST' });
    expect((await app.inject(`${url()}?most=1`)).json()).toMatchObject({ code: 'INVALID_REQUEST' });
  });

  it('is a table and a picture', async () => {
    const csv = parseCsv((await app.inject(`${url()}.csv`)).body);
    expect(csv[0]).toEqual(['outcome', 'share', 'shareLower', 'shareUpper', 'n', 'verdict']);
    expect(csv).toHaveLength(3);
    expect((await app.inject(`${url()}.svg`)).body).toMatch(/<svg[\s\S]*Assist share/);
    expect((await app.inject(`${url()}.png`)).rawPayload.subarray(1, 4).toString()).toBe('PNG');
  });

  it('is in the contract, the catalogue and the headlines, and has its page', async () => {
    const contract = (await app.inject('/openapi.json')).json();
    const operation = contract.paths['/v1/players/{player}/insights/assist-share'].get;
    expect(operation).toMatchObject({ operationId: 'getAssistShare', summary: 'Assist share' });
    expect(contract.components.schemas.AssistShareRow.properties).toHaveProperty('shareLower');
    const { data } = (await app.inject('/v1/insights')).json();
    expect(data.filter(({ id }: { id: string }) => id === 'assist-share')).toHaveLength(1);
    const headlines = (await app.inject(`/v1/players/${player}/insights`)).json().data;
    expect(headlines.find(({ id }: { id: string }) => id === 'assist-share').text).toBe(
      'There are 2 outcomes.',
    );
    expect((await app.inject('/docs/insights/assist-share')).body).toContain('s = A / (K + A)');
  });
});

const url = () => `/v1/players/${player}/insights/assist-share`;
