import { Resvg } from '@resvg/resvg-js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createThreads } from '../../src/insights/threads.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { seedPlayer } from '../helpers/seed-matches.ts';
import { seedPlayed } from '../helpers/seed-played.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

const XUID = 2533274830000001n;
const EMPTY = 2533274830000002n;
const MADE_OF = '/v1/players/2533274830000001';

let system: TestSystem;
/** Another API over the same database, whose painters have no room for anybody. */
let busy: Awaited<ReturnType<TestSystem['twin']>>;
const full = createThreads({ most: 1, waiting: 0 });

const world = createSyntheticWorld({ seed: 1, players: 24, matchesPerPlayer: 1, now: () => new Date() });

async function seed({ db }: TestSystem): Promise<void> {
  await seedPlayer(db.pool, XUID, 'A <b> & لاعب');
  await seedPlayer(db.pool, EMPTY, 'Nobody Yet');
  // Won, lost, tied, won, lost, … ten minutes each, 6 kills and 3 deaths where it was won, else 3 and 6.
  const outcomes = Array.from({ length: 30 }, (_, index) => [2, 3, 1, 2, 3][index % 5] ?? 2);
  await seedPlayed(
    db.pool,
    outcomes.map((outcome, index) => ({
      startedAt: new Date(Date.UTC(2026, 0, 1 + index)).toISOString(),
      participants: [
        {
          ...{
            xuid: String(XUID),
            outcome,
            kills: outcome === 2 ? 6 : 3,
            deaths: outcome === 2 ? 3 : 6,
            assists: 3,
          },
          ...{ shots_fired: 100, shots_hit: 40, damage_dealt: 1_200, damage_taken: 1_000 },
        },
      ],
    })),
  );
}

beforeAll(async () => {
  system = await createTestSystem({ source: world });
  busy = await system.twin({ painters: full });
  await seed(system);
}, 60_000);
afterAll(async () => {
  await system?.close();
  await busy?.close();
  await full.close();
});

const get = (url: string, headers = {}) => system.app.inject({ url, headers });

describe('an insight as a picture', () => {
  const url = `${MADE_OF}/insights/match-length`;

  it('is SVG that says whom it is about, and runs and loads nothing', async () => {
    const answer = await get(`${url}.svg`);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      200,
      'image/svg+xml; charset=utf-8',
    ]);
    expect(answer.headers['content-security-policy']).toBe("default-src 'none'; sandbox");
    expect(answer.headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(new Resvg(answer.body).width).toBe(600);
    expect(answer.body).toMatch(/<title>[^<]*A &#60;b&#62; &#38; لاعب<\/title>/);
    expect(answer.body).not.toMatch(/<script|<text|<b>|href="(?!#)/);
  });

  it('is PNG in the size of a preview', async () => {
    const answer = await get(`${url}.png?size=preview&theme=dark`);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'image/png']);
    expect(answer.rawPayload.subarray(1, 4).toString()).toBe('PNG');
    expect([answer.rawPayload.readUInt32BE(16), answer.rawPayload.readUInt32BE(20)]).toEqual([1200, 630]);
    expect((await get(url, { accept: 'image/png' })).headers['content-type']).toBe('image/png');
  });

  it('keeps its address and its ETag while nothing is new', async () => {
    const [first, dark] = [await get(`${url}.svg`), await get(`${url}.svg?theme=dark`)];
    const { etag } = first.headers;
    expect(dark.headers.etag).not.toBe(etag);
    expect((await get(`${url}.svg`, { 'if-none-match': etag })).statusCode).toBe(304);
    expect((await get(`${url}.svg`)).body).toBe(first.body);
  });

  it('says in a friendly picture that there is nothing yet', async () => {
    const answer = await get(`/v1/players/${EMPTY}/insights/match-length.svg`);
    expect(answer.statusCode).toBe(200);
    const { headline } = (await get(`/v1/players/${EMPTY}/insights/match-length`)).json<{
      headline: { text: string };
    }>();
    expect(answer.body).toContain(headline.text);
  });

  it.each(['chart=none', 'theme=blue', 'size=huge'])('refuses %s', async (query) => {
    expect((await get(`${url}.svg?${query}`)).statusCode).toBe(400);
  });
});

describe('a card', () => {
  interface Card {
    data: {
      gamertag: string;
      rank: { playlist: string; csr: { value: number; tier: string } } | null;
      matches: number;
      metrics: Record<string, { value: number; lower: number; upper: number; n: number }>;
      results: string[];
      lastMatchAt: string | null;
    };
    exclusions: { incomplete: number };
  }
  const card = async (query = '', whose: bigint = XUID) =>
    (await get(`/v1/players/${whose}/card${query}`)).json<Card>();

  it('has the numbers of the statistics, and the newest results in their order', async () => {
    const { data, exclusions } = await card();
    expect(exclusions).toEqual({ incomplete: 0 });
    expect(data).toMatchObject({ gamertag: 'A <b> & لاعب', rank: null, matches: 30 });
    expect(data.results.slice(-5)).toEqual(['win', 'loss', 'tie', 'win', 'loss']);
    expect(data.results).toHaveLength(30);
    expect(data.lastMatchAt).toBe('2026-01-30T00:00:00.000Z');
    const { data: stats } = (await get(`${MADE_OF}/stats`)).json<{
      data: { metrics: Card['data']['metrics'] };
    }>();
    const names = ['winRate', 'kda', 'killsPer10', 'accuracy', 'damageEfficiency'];
    expect(data.metrics).toEqual(Object.fromEntries(names.map((name) => [name, stats.metrics[name]])));
    expect(data.metrics.winRate?.value).toBeCloseTo(12 / 30);
    expect(data.metrics.damageEfficiency?.value).toBeCloseTo(1.2);
  });

  it('takes the filters', async () => {
    const { data } = await card('?outcome=win&last=5');
    expect([data.matches, data.results]).toEqual([5, ['win', 'win', 'win', 'win', 'win']]);
    expect(data.metrics.kda?.value).toBeCloseTo(4);
  });

  it('has the highest of the newest ranks', async () => {
    await system.db.pool.query(
      `insert into rank_snapshots (xuid, playlist_asset_id, taken_at, csr, placements_left)
       values ($1, 'edfef3ac-9cbe-4fa2-b949-8f29deafd483', '2026-01-01', 1600, 0),
         ($1, 'edfef3ac-9cbe-4fa2-b949-8f29deafd483', '2026-02-01', 1312, 0),
         ($1, 'dcb2e24e-05fb-4390-8076-32a0cdb4326e', '2026-02-01', null, 4)`,
      [String(EMPTY)],
    );
    const { data } = await card('', EMPTY);
    expect(data).toMatchObject({ matches: 0, results: [], lastMatchAt: null });
    expect(data.metrics.winRate).toEqual({ value: null, lower: null, upper: null, n: 0 });
    expect(data.rank?.csr).toMatchObject({ value: 1312, tier: 'diamond', subTier: 3 });
    const svg = (await get(`/v1/players/${EMPTY}/card.svg`)).body;
    expect(svg).toContain('Diamond 3 · CSR 1,312');
  });

  it('is drawn with its figures in words', async () => {
    const [svg, png] = [await get(`${MADE_OF}/card.svg?theme=dark`), await get(`${MADE_OF}/card.png`)];
    expect(new Resvg(svg.body).height).toBe(200);
    expect([png.rawPayload.readUInt32BE(16), png.rawPayload.readUInt32BE(20)]).toEqual([600, 200]);
    expect(svg.body).toMatch(/<desc>A &#60;b&#62; &#38; لاعب\. Unranked\. Win rate: 40 % \(/);
    expect(svg.body).toContain('Of the last 20 matches 8 won, 8 lost, 4 tied.');
    const { etag } = svg.headers;
    expect((await get(`${MADE_OF}/card.svg?theme=dark`, { 'if-none-match': etag })).statusCode).toBe(304);
    expect((await get(`${MADE_OF}/card.csv`)).body).toMatch(/^xuid,gamertag,/);
    expect((await get(`${MADE_OF}/card.svg?size=preview`)).statusCode).toBe(400);
    expect((await get('/v1/players/Nobody%20At%20All/card.svg')).statusCode).toBe(404);
  });
});

describe('painters who are all busy', () => {
  it.each(['/card.svg', '/card.png', '/insights/match-length.svg'])('refuse %s for now', async (path) => {
    const answer = await busy.app.inject(`${MADE_OF}${path}`);
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([503, 'OVERLOADED']);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('keep no numbers waiting', async () => {
    for (const path of ['/card', '/insights/match-length', '/card.csv'])
      expect((await busy.app.inject(`${MADE_OF}${path}`)).statusCode).toBe(200);
  });
});
