import { request } from 'undici';
import { expect, test } from 'vitest';
import { createFaultDraw, NO_FAULTS } from '../../../src/sandbox/faults.ts';
import { ask, signIn } from './signed-in.ts';
import { ANNA, crowdXuid, matchId } from './tiny-directory.ts';
import { startTiny } from './tiny-sandbox.ts';

const STATS = `/hi/matches/${matchId(0)}/stats`;

async function signedIn(options: Parameters<typeof startTiny>[0] = {}) {
  const sandbox = await startTiny(options);
  const { halo: headers, cleared } = await signIn(sandbox);
  return { sandbox, headers, cleared, get: (path = STATS) => ask(sandbox, path, { headers }) };
}

test('429 carries Retry-After: 1, 5xx is one of four', async () => {
  const { sandbox, get } = await signedIn();
  sandbox.faults['429'] = 1;
  const limited = await get();
  expect([limited.status, limited.headers['retry-after']]).toEqual([429, '1']);
  sandbox.faults['429'] = 0;
  sandbox.faults['5xx'] = 1;
  const statuses = new Set<number>();
  for (let n = 0; n < 20; n++) statuses.add((await get(`${STATS}?n=${n}`)).status);
  expect([...statuses].sort()).toEqual([500, 502, 503, 504]);
  expect(sandbox.stats()['match-stats']?.faults).toEqual({ '429': 1, '5xx': 20 });
});

test('a family of its own: others are left alone', async () => {
  const { sandbox, get } = await signedIn();
  sandbox.faults['5xx'] = { 'match-stats': 1 };
  expect((await get()).status).toBeGreaterThanOrEqual(500);
  expect((await get('/users/me')).status).toBe(200);
  sandbox.faults['5xx'] = { 'match-stats': 0, all: 1 };
  expect((await get()).status).toBe(200);
  expect((await get('/users/me')).status).toBeGreaterThanOrEqual(500);
});

test('hang never answers, and close() still ends at once', async () => {
  const { sandbox, headers } = await signedIn();
  sandbox.faults.hang = 1;
  const hanging = request(sandbox.origin + STATS, { headers }).then(
    () => 'answered',
    () => 'cut',
  );
  expect(await Promise.race([hanging, new Promise((resolve) => setTimeout(resolve, 150, 'silent'))])).toBe(
    'silent',
  );
  await sandbox.close();
  expect(await hanging).toBe('cut');
});

test('truncated: the promised length never comes', async () => {
  const { sandbox, headers } = await signedIn();
  sandbox.faults.truncated = 1;
  const response = await request(sandbox.origin + STATS, { headers });
  const promised = Number(response.headers['content-length']);
  expect(promised).toBe(sandbox.source.matchStats(matchId(0))?.length);
  await expect(response.body.text()).rejects.toThrow();
});

test('xml comes although JSON was asked for', async () => {
  const { sandbox, get } = await signedIn();
  sandbox.faults.xml = 1;
  const { status, headers, text } = await get();
  expect([status, headers['content-type']]).toEqual([200, 'application/xml; charset=utf-8']);
  expect(text).toMatch(/^<\?xml/);
});

test('tokenExpiry kills the token for good', async () => {
  const { sandbox, get } = await signedIn();
  sandbox.faults.tokenExpiry = 1;
  expect((await get()).status).toBe(401);
  sandbox.faults.tokenExpiry = 0;
  expect((await get('/users/me')).status).toBe(401);
  const { halo } = await signIn(sandbox);
  expect((await ask(sandbox, STATS, { headers: halo })).status).toBe(200);
});

test('privacy hides the same share of people in every run', async () => {
  const hidden = async () => {
    const { sandbox, get } = await signedIn({ seed: 3 });
    sandbox.faults.privacy = 0.4;
    const empty: number[] = [];
    for (let n = 0; n < 60; n++) {
      const { json } = await get(`/hi/players/xuid(${crowdXuid(n)})/matches`);
      if (json.ResultCount === 0) empty.push(n);
    }
    return empty;
  };
  const first = await hidden();
  expect(first.length).toBeGreaterThan(12);
  expect(first.length).toBeLessThan(36);
  expect(await hidden()).toEqual(first);
});

test('fresh404: listed, but its stats are 404 until the delay is over', async () => {
  let now = Date.parse('2026-01-01T00:10:00Z') + 59_000;
  const { sandbox, get } = await signedIn({ now: () => new Date(now) });
  sandbox.faults.fresh404 = 1;
  expect((await get(`/hi/players/xuid(${ANNA})/matches`)).json.Results[0].MatchId).toBe(matchId(0));
  expect((await get()).status).toBe(404);
  expect((await get(`/hi/matches/${matchId(1)}/stats`)).status).toBe(200);
  now += 2000;
  expect((await get()).status).toBe(200);
});

test('the same seed meets the same faults, whatever the order and concurrency', async () => {
  const paths = Array.from({ length: 60 }, (_, n) => `${STATS}?n=${n}`);
  const run = async (seed: number, order: readonly string[]) => {
    const { sandbox, get } = await signedIn({ seed });
    Object.assign(sandbox.faults, { '429': { 'match-stats': 0.2 }, '5xx': { 'match-stats': 0.2 } });
    const statuses = await Promise.all(order.map(async (path) => [path, (await get(path)).status] as const));
    return Object.fromEntries(statuses);
  };
  const first = await run(1, paths);
  expect(new Set(Object.values(first)).size).toBeGreaterThan(2);
  expect(await run(1, [...paths].reverse())).toEqual(first);
  expect(await run(2, paths)).not.toEqual(first);
});

test('rates are rates, and a retry is a new draw', () => {
  const draw = createFaultDraw(1);
  const faults = { ...NO_FAULTS, '429': 0.05 };
  const drawn = Array.from({ length: 20_000 }, (_, n) => draw(faults, 'match-list', `GET /${n}`));
  const share = drawn.filter((fault) => fault === '429').length / drawn.length;
  expect(share).toBeGreaterThan(0.04);
  expect(share).toBeLessThan(0.06);
  const retries = Array.from({ length: 200 }, () =>
    draw({ ...NO_FAULTS, '429': 0.5 }, 'match-list', 'GET /same'),
  );
  expect(new Set(retries)).toEqual(new Set([null, '429']));
});
