import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SIZES, THEMES } from '../../src/charts/charts.ts';
import { createMemo } from '../../src/ephemeral/memo.ts';
import { createInsights, type InsightAnswer } from '../../src/insights/create-insights.ts';
import type { Insight } from '../../src/insights/define.ts';
import { loadInsights } from '../../src/insights/registry.ts';
import { createThreads } from '../../src/insights/threads.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import type { Filter } from '../../src/schemas/filter.ts';
import { ingestPlayers } from '../helpers/ingest-players.ts';
import { parseCsv } from '../helpers/parse-csv.ts';
import { seedPathological } from '../helpers/pathological-players.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

type Row = Record<string, unknown>;

// Statistics run in this very thread: a thread of its own sends JSON, which would hide a NaN.
const definitions = (await loadInsights()).map((insight) => ({ ...insight, heavy: false }));
const threads = createThreads({ most: 1 });

let system: TestSystem;
let players: Record<string, string>;
let run: (insight: Insight, xuid: string, params?: Filter) => Promise<InsightAnswer | null>;

beforeAll(async () => {
  const source = createSyntheticWorld({
    seed: 5,
    players: 24,
    matchesPerPlayer: 60,
    now: () => new Date('2026-11-20T12:00:00Z'),
  });
  system = await createTestSystem({ source });
  const [xuid] = await ingestPlayers(system, source.demoGamertags.slice(0, 1));
  players = { ordinary: String(xuid), ...(await seedPathological(system.db)) };
  const { memo } = system.ephemeral;
  const insights = createInsights({ definitions, threads, pool: system.db.pool, memo });
  run = (insight, xuid, params = {}) => insights.run(insight, xuid, params);
}, 60_000);
afterAll(async () => {
  await system?.close();
  await threads.close();
});

/** Values of a parameter worth asking with: every word, both truth values, the least and the greatest number. */
function valuesOf(schema: unknown): unknown[] {
  const {
    enum: words,
    type,
    minimum,
    maximum,
  } = schema as {
    enum?: unknown[];
    type?: string;
    minimum?: number;
    maximum?: number;
  };
  if (words !== undefined) return words;
  if (type === 'boolean') return [true, false];
  return [minimum, maximum].filter((value) => value !== undefined);
}

/** Every row as its schema says, before anything turns it into text. */
function checkRows({ row: schema }: Insight, rows: readonly unknown[], told: string): void {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  const { $id: _, ...body } = JSON.parse(JSON.stringify(schema)) as Row;
  const validate = ajv.compile({ ...body, additionalProperties: false });
  for (const row of rows as Row[]) {
    expect(validate(row) ? [] : validate.errors, `${told}: ${JSON.stringify(row)}`).toEqual([]);
    for (const [name, value] of Object.entries(row)) {
      if (typeof value === 'number') expect(Number.isFinite(value), `${told} ${name} is ${value}`).toBe(true);
      const [lower, upper] = [row[`${name}Lower`], row[`${name}Upper`]];
      if (typeof value !== 'number' || typeof lower !== 'number' || typeof upper !== 'number') continue;
      const slack = 1e-9 * Math.max(1, Math.abs(value));
      expect(lower, `${told} ${name}`).toBeLessThanOrEqual(value + slack);
      expect(upper, `${told} ${name}`).toBeGreaterThanOrEqual(value - slack);
    }
  }
}

describe.each(definitions)('$id', (insight) => {
  it('answers every kind of player with rows as its schema says, and never claims what few matches cannot show', async () => {
    for (const [kind, xuid] of Object.entries(players)) {
      const answer = await run(insight, xuid);
      const told = `${insight.id} of ${kind}`;
      if (answer === null) throw new Error(`${told}: nobody`);
      checkRows(insight, answer.data, told);
      const { headline, provenance } = JSON.parse(answer.meta ?? '') as {
        headline: { text: string; verdict: string; n: number };
        provenance: {
          sql: string;
          parameters: string[];
          matches: number;
          exclusions: Record<string, number>;
        };
      };
      expect(headline.text, told).toMatch(/^\S.{5,400}\.$/s);
      expect(headline.text, told).not.toMatch(/NaN|undefined|null|Infinity/);
      expect(Number.isInteger(headline.n), told).toBe(true);
      if (headline.verdict === 'signal') expect(headline.n, told).toBeGreaterThanOrEqual(insight.minMatches);
      if (kind === 'no match' || kind === 'one match' || kind === 'two matches')
        expect(headline.verdict, told).toBe('insufficient');
      for (const [reason, count] of Object.entries(provenance.exclusions))
        expect(Number.isInteger(count) && count >= 0, `${told} ${reason}`).toBe(true);
      if (kind === 'never stayed')
        expect(provenance).toMatchObject({ matches: 0, exclusions: { incomplete: 12 } });
    }
  });

  it('says the statement it read the matches with, which reads them', async () => {
    const { sql, parameters } = JSON.parse(
      (await run(insight, players.ordinary ?? ''))?.meta ?? '',
    ).provenance;
    const { rows } = await system.db.pool.query(
      sql,
      parameters.map((value: string) => plain(value)),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ xuid: players.ordinary, strangers: null });
  });

  it('is the same, statement and all, however the player is named', async () => {
    const ask = async (name: string) => {
      // Nothing is remembered: each is worked out anew.
      const memo = createMemo({ characters: 1_000_000, shared: null });
      const insights = createInsights({ definitions, threads, pool: system.db.pool, memo });
      const answer = await insights.run(insight, name, {});
      return { data: answer?.data, meta: JSON.parse(answer?.meta ?? '') };
    };
    expect(await ask('Only Wins')).toEqual(await ask(players['only wins'] ?? ''));
  });

  it('takes every value of its own parameters', async () => {
    for (const [name, schema] of Object.entries(insight.params))
      for (const value of valuesOf(schema))
        for (const kind of ['ordinary', 'one match', 'only wins']) {
          const answer = await run(insight, players[kind] ?? '', { [name]: value } as Filter);
          checkRows(insight, answer?.data ?? [], `${insight.id}?${name}=${value} of ${kind}`);
        }
  });

  it('comes in every form, with the same rows in each', async () => {
    for (const kind of ['ordinary', 'no match', 'only bots about']) {
      const url = `/v1/players/${players[kind]}/insights/${insight.id}`;
      const json = await system.app.inject(url);
      expect(json.statusCode, json.body).toBe(200);
      const { data } = json.json() as { data: Row[] };
      const ndjson = await system.app.inject(`${url}.ndjson`);
      expect(
        ndjson.body
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line)),
      ).toEqual(data);
      const csv = parseCsv((await system.app.inject(`${url}.csv`)).body);
      expect(csv[0]).toEqual(Object.keys(insight.row.properties));
      expect(csv).toHaveLength(data.length + 1);
      const condition = { headers: { 'if-none-match': String(json.headers.etag) } };
      expect((await system.app.inject({ url, ...condition })).statusCode).toBe(304);
    }
  });

  it('is drawn: every chart in every theme and size, and whatever the player', async () => {
    const asked = (kind: string, query: string, format: string) =>
      `/v1/players/${players[kind]}/insights/${insight.id}.${format}${query}`;
    const urls = insight.charts.flatMap(({ id }) =>
      THEMES.flatMap((theme) =>
        SIZES.map((size) => asked('ordinary', `?chart=${id}&theme=${theme}&size=${size}`, 'svg')),
      ),
    );
    urls.push(...Object.keys(players).map((kind) => asked(kind, '', 'svg')), asked('ordinary', '', 'png'));
    for (const url of urls) {
      const { statusCode, headers, rawPayload, body } = await system.app.inject(url);
      expect(statusCode, `${url} ${body.slice(0, 300)}`).toBe(200);
      expect(headers.etag, url).toMatch(/^W\//);
      if (url.includes('.png')) expect(rawPayload.subarray(1, 4).toString()).toBe('PNG');
      else expect(body, url).toMatch(/^<svg[\s\S]*<title>[\s\S]*<\/svg>\s*$/);
      expect(body, url).not.toMatch(/NaN|undefined/);
    }
  });
});

/** A value as it was sent: lists and numbers are told as JSON. */
function plain(value: string): unknown {
  if (/^\d{16,}$/.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

describe('headlines', () => {
  it('are those of the insights themselves, by one call', async () => {
    for (const kind of ['ordinary', 'no match']) {
      const { data } = (await system.app.inject(`/v1/players/${players[kind]}/insights`)).json() as {
        data: Row[];
      };
      expect(data.map(({ id }) => id)).toEqual(definitions.map(({ id }) => id));
      for (const { id, title: _, ...headline } of data) {
        const own = (await system.app.inject(`/v1/players/${players[kind]}/insights/${id}`)).json();
        expect(headline, String(id)).toEqual(own.headline);
      }
    }
  });

  it('refuse what the insights refuse', async () => {
    const ask = (query: string) => system.app.inject(`/v1/players/${players.ordinary}/insights?${query}`);
    expect((await ask('map=Nowhere')).statusCode).toBe(400);
    expect((await ask('with=nobody%20at%20all')).statusCode).toBe(400);
    expect((await ask('metric=kda')).statusCode).toBe(400);
    expect((await system.app.inject('/v1/players/Nobody%20There/insights')).statusCode).toBe(404);
  });
});

describe('an insight that is none', () => {
  it.each(['', '.csv', '.ndjson', '.svg', '.png'])('is told as such, with the nearest (%s)', async (form) => {
    const ask = async (id: string) => {
      const answer = await system.app.inject(`/v1/players/${players.ordinary}/insights/${id}${form}`);
      expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
      return answer.json<{ status: number; code: string; detail: string }>();
    };
    expect(await ask('trends')).toMatchObject({
      status: 404,
      code: 'INSIGHT_NOT_FOUND',
      detail: 'There is no insight "trends" (did you mean "trend"?). All there are: GET /v1/insights.',
    });
    expect((await ask('constructor')).code).toBe('INSIGHT_NOT_FOUND');
  });
});

describe('the catalogue', () => {
  it('has every insight, its columns in the order of the CSV, and a link to its method', async () => {
    const { body } = await system.app.inject('/v1/insights');
    const { data } = JSON.parse(body) as { data: Row[] };
    expect(data.map(({ id }) => id)).toEqual(definitions.map(({ id }) => id));
    for (const [index, { columns, url, documentation, parameters }] of (
      data as unknown as Record<string, never[]>[]
    ).entries()) {
      const insight = definitions[index];
      expect((columns as unknown as Row[]).map(({ name }) => name)).toEqual(
        Object.keys(insight?.row.properties ?? {}),
      );
      expect(url).toBe(`/v1/players/{player}/insights/${insight?.id}`);
      expect((parameters as unknown as Row[]).map(({ name }) => name)).toEqual(
        Object.keys(insight?.params ?? {}),
      );
      expect((await system.app.inject(String(documentation))).statusCode).toBe(200);
    }
  });

  it('says nothing new to who has it', async () => {
    const { headers } = await system.app.inject('/v1/insights');
    const again = { url: '/v1/insights', headers: { 'if-none-match': String(headers.etag) } };
    expect((await system.app.inject(again)).statusCode).toBe(304);
  });
});
