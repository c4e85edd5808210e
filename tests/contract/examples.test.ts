import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sequenceEvents } from '../../src/db/sequence-events.ts';
import type { OperationExample } from '../../src/http/operation-examples.ts';
import { pascalCase } from '../../src/insights/define.ts';
import { loadInsights } from '../../src/insights/registry.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { ingestPlayers } from '../helpers/ingest-players.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

/** The time in the world; whatever is later than this is of the moment the test runs, and masked. */
const NOW = '2026-11-20T12:00:00.000Z';

interface Ask extends InjectOptions {
  url: string;
}

const definitions = await loadInsights();

let system: TestSystem;
let asks: Record<string, Ask[]>;

beforeAll(async () => {
  const source = createSyntheticWorld({
    seed: 3,
    players: 24,
    matchesPerPlayer: 40,
    now: () => new Date(NOW),
  });
  system = await createTestSystem({ source });
  const [first, second] = await ingestPlayers(system, source.demoGamertags.slice(0, 2));
  await sequenceEvents(system.db.pool);
  asks = asksAbout(String(first), String(second), await smallestMatch(), await newWebhook());
}, 60_000);
afterAll(() => system?.close());

const WEBHOOK = { url: 'https://example.com/halo', types: ['match.ingested', 'rank.changed'] };

async function newWebhook(): Promise<string> {
  const headers = { 'x-api-key': system.keys.register };
  const answer = await system.app.inject({ url: '/v1/webhooks', method: 'POST', headers, payload: WEBHOOK });
  return answer.json().id;
}

/** A match with few people makes a short example. */
async function smallestMatch(): Promise<string> {
  const { rows } = await system.db.pool.query<{ id: string }>(
    'select match_id::text as id from participants group by 1 order by count(*), 1 limit 1',
  );
  return rows[0]?.id ?? '';
}

/** What is asked of each operation for its examples. An operation without a line here fails the test below. */
function asksAbout(xuid: string, leaving: string, matchId: string, webhookId: string): Record<string, Ask[]> {
  const player = `/v1/players/${xuid}`;
  const webhook = `/v1/webhooks/${webhookId}`;
  const register = { headers: { 'x-api-key': system.keys.register } };
  const table = (url: string) => [{ url }, { url: url.replace(/(\?|$)/, '.csv$1') }];
  return {
    getHealth: [{ url: '/healthz' }],
    getReadiness: [{ url: '/readyz' }],
    getStatus: [{ url: '/v1/status' }],
    getPlayer: [{ url: player }],
    getPlayerSync: [{ url: `${player}/sync` }],
    requestPlayerSync: [{ url: `${player}/sync`, method: 'POST', ...register }],
    registerPlayer: [
      { url: '/v1/players', method: 'POST', ...register, payload: { gamertag: 'Somebody New' } },
    ],
    erasePlayer: [
      {
        url: `/v1/players/${leaving}/erase`,
        method: 'POST',
        headers: { 'x-api-key': system.keys.admin },
        payload: {},
      },
    ],
    createWebhook: [{ url: '/v1/webhooks', method: 'POST', ...register, payload: WEBHOOK }],
    listWebhooks: [{ url: '/v1/webhooks', ...register }],
    getWebhook: [{ url: webhook, ...register }],
    changeWebhook: [{ url: webhook, method: 'PATCH', ...register, payload: { backfill: false } }],
    testWebhook: [{ url: `${webhook}/test`, method: 'POST', ...register }],
    replayWebhook: [{ url: `${webhook}/replay`, method: 'POST', ...register, payload: { after: '0' } }],
    listWebhookDeliveries: [{ url: `${webhook}/deliveries`, ...register }],
    rotateWebhookSecret: [{ url: `${webhook}/secret`, method: 'POST', ...register }],
    enableWebhook: [{ url: `${webhook}/enable`, method: 'POST', ...register }],
    listPlayerMatches: table(`${player}/matches?limit=2`),
    getPlayerStats: table(`${player}/stats`),
    getPlayerCard: table(`${player}/card`),
    listPlayerStatsBy: table(`${player}/stats/by/map?limit=2`),
    getPlayerHistogram: table(`${player}/histograms/kda?bins=5`),
    listPlayerRecords: table(`${player}/records?limit=3`),
    listPlayerMedals: table(`${player}/medals?limit=3`),
    listPlayerTeammates: table(`${player}/teammates?limit=2`),
    listPlayerOpponents: table(`${player}/opponents?limit=2`),
    listPlayerRanks: table(`${player}/ranks?limit=2`),
    listPlayerSessions: table(`${player}/sessions?limit=2`),
    listPlayerChanges: table(`${player}/changes?since=1&limit=3`),
    listEvents: [{ url: `/v1/events?after=0&player=${xuid}&limit=2` }],
    listPlayers: table('/v1/players?limit=2'),
    getLeaderboard: table('/v1/leaderboards/kda?window=all&minMatches=1'),
    getBenchmarks: table('/v1/benchmarks/kda?window=all&minMatches=1&limit=2'),
    listPlaylists: table('/v1/playlists?limit=2'),
    listMaps: table('/v1/maps?limit=2'),
    listModes: table('/v1/modes?limit=2'),
    listMedals: table('/v1/medals?limit=2'),
    listSeasons: table('/v1/seasons?limit=2'),
    listInsights: [{ url: '/v1/insights' }],
    listPlayerInsights: table(`${player}/insights`),
    ...Object.fromEntries(
      definitions.map(({ id }) => [`get${pascalCase(id)}`, table(`${player}/insights/${id}`)]),
    ),
    getMatch: [{ url: `/v1/matches/${matchId}` }],
    getMatchRaw: [{ url: `/v1/matches/${matchId}/raw` }],
  };
}

/** Operations that answer without a body. */
const SILENT = ['deleteWebhook', 'stopTrackingPlayer', 'streamEvents'];

async function take(): Promise<Record<string, OperationExample[]>> {
  const examples: Record<string, OperationExample[]> = {};
  for (const [operationId, list] of Object.entries(asks).sort(([a], [b]) => (a < b ? -1 : 1))) {
    examples[operationId] = [];
    for (const ask of list) {
      const { statusCode, headers, body } = await system.app.inject(ask);
      expect(`${ask.url} ${statusCode}`).toMatch(/ 20[012]$/);
      const [type = ''] = String(headers['content-type']).split(';');
      examples[operationId].push({
        status: statusCode,
        type,
        body:
          type === 'application/json' ? shortened(masked(JSON.parse(body))) : maskedText(firstLines(body)),
      });
    }
  }
  return examples;
}

/** An insight has all its rows at once, and tells its whole statement: an example is long enough without them. */
function shortened(body: unknown): unknown {
  const { data, provenance, ...rest } = body as { data?: unknown[]; provenance?: { sql: string } };
  if (provenance === undefined) return body;
  const sql = `${provenance.sql.slice(0, 60).replaceAll(/\s+/g, ' ')} …`;
  return { data: data?.slice(0, MOST_ROWS), provenance: { ...provenance, sql }, ...rest };
}

const MOST_ROWS = 3;

function firstLines(text: string): string {
  return text
    .split('\r\n')
    .slice(0, MOST_ROWS + 2)
    .join('\r\n');
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Instead of one that is made up anew each time. */
const NO_ONES = '7c1f0a52-98d1-4a7a-b0a3-5f4e0a6f7b11';

/** Times of this very run say nothing; so does what differs from machine to machine. */
function masked(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => masked(one));
  if (name === 'secret') return 'whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=';
  if (name === 'id' && typeof value === 'string' && GUID.test(value)) return NO_ONES;
  // Which place an event gets in the log depends on what else came.
  if (typeof value === 'string')
    return ['id', 'after', 'eventId', 'lastEventId'].includes(name) && /^\d+$/.test(value)
      ? '4711'
      : maskedText(value);
  if (name === 'rawBytes') return 466_944;
  if (value === null || typeof value !== 'object') return value;
  if (name === 'queues') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, masked(inner, key)]));
}

function maskedText(text: string): string {
  return text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, (instant) => (instant > NOW ? NOW : instant));
}

/** The last digits of a sum over many players' matches are those of the order PostgreSQL read them in. */
function rounded(text: string): string {
  return text.replace(/\d+\.\d+(?:e[+-]?\d+)?/g, (number) => String(Number(Number(number).toPrecision(12))));
}

describe('the examples of the contract', () => {
  it('are what the app answers', async () => {
    const path = join(import.meta.dirname, '../../openapi/examples.json');
    const kept = await readFile(path, 'utf8');
    const text = `${JSON.stringify(await take(), null, 2)}\n`;
    const isSame = rounded(kept) === rounded(text);
    await expect(isSame ? kept : text, 'stale: npm run examples').toMatchFileSnapshot(path);
  });

  it('are there for every operation', () => {
    const document = system.app.swagger() as { paths?: Record<string, Record<string, Operation>> };
    const operations = Object.values(document.paths ?? {}).flatMap((methods) => Object.values(methods));
    const known = operations.map(({ operationId = '' }) => operationId);
    expect(Object.keys(asks).sort()).toEqual(known.filter((id) => !SILENT.includes(id)).sort());
    for (const { operationId = '', responses = {} } of operations) {
      if (SILENT.includes(operationId)) continue;
      const shown = Object.values(responses).flatMap(({ content = {} }) => Object.values(content));
      expect(shown.filter(({ example }) => example !== undefined).length, operationId).toBeGreaterThan(0);
    }
  });
});

interface Operation {
  operationId?: string;
  responses?: Record<string, { content?: Record<string, { example?: unknown }> }>;
}
