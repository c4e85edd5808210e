import { expect, test } from 'vitest';
import { ask, signIn } from './signed-in.ts';
import { ANNA, BEN, CUSTOM_MATCHES, matchId } from './tiny-directory.ts';
import { startTiny, tinySource } from './tiny-sandbox.ts';

const TOTAL = CUSTOM_MATCHES + 3;

async function signedIn(options: Parameters<typeof startTiny>[0] = {}) {
  const sandbox = await startTiny(options);
  const { halo: headers, xbox } = await signIn(sandbox);
  return { sandbox, xbox, get: (path: string) => ask(sandbox, path, { headers }), headers };
}

test('match list: newest first, 25 at most, an empty 200 past the end', async () => {
  const { get } = await signedIn();
  const page = async (query: string) => (await get(`/hi/players/xuid(${ANNA})/matches${query}`)).json;
  const first = await page('');
  expect([first.Start, first.Count, first.ResultCount, first.Results.length]).toEqual([0, 25, 25, 25]);
  expect(first.Links).toEqual({});
  expect(first.Results[0].MatchId).toBe(matchId(0));
  expect(Object.keys(first.Results[0]).sort()).toEqual(
    ['LastTeamId', 'MatchId', 'MatchInfo', 'Outcome', 'PresentAtEndOfMatch', 'Rank'].sort(),
  );
  expect((await page('?count=500')).ResultCount).toBe(25);
  expect((await page('?count=26')).Count).toBe(25);
  expect((await page('?count=0')).Count).toBe(25);
  const second = await page('?start=25&count=25');
  expect([second.Start, second.ResultCount]).toEqual([25, TOTAL - 25]);
  const few = await page('?start=1&count=2');
  expect(few.Count).toBe(2);
  expect(few.Results.map(({ MatchId }: { MatchId: string }) => MatchId)).toEqual([matchId(1), matchId(2)]);
  expect(await page(`?start=${TOTAL}`)).toEqual({
    Start: TOTAL,
    Count: 25,
    ResultCount: 0,
    Results: [],
    Links: {},
  });
});

test('match list: type by word or by number', async () => {
  const { get } = await signedIn();
  const counted = async (type: string) => {
    const { json } = await get(`/hi/players/xuid(${ANNA})/matches?type=${type}&start=0&count=25`);
    return json.ResultCount;
  };
  expect(await Promise.all(['all', 'matchmaking', 'Custom', 'local'].map(counted))).toEqual([25, 2, 25, 1]);
  expect(await Promise.all(['0', '1', '2', '3'].map(counted))).toEqual([25, 2, 25, 1]);
  expect((await get(`/hi/players/xuid(${ANNA})/matches?type=ranked`)).status).toBe(400);
});

test('players by xuid or gamertag in any case; a bare number is nobody', async () => {
  const { get } = await signedIn();
  const count = async (player: string) => {
    const { status, json } = await get(`/hi/players/${player}/matches/count`);
    return json?.MatchesPlayedCount ?? status;
  };
  expect(await count(`xuid(${ANNA})`)).toBe(TOTAL);
  expect(await count('anna%20LYSE')).toBe(TOTAL);
  expect(await count(ANNA)).toBe(404);
  expect(await count('Nobody')).toBe(404);
  expect((await get('/hi/players/xuid(2533279999999999)/matches')).json.Results).toEqual([]);
});

test('a private history is an empty 200; only the permission says so; one’s own stays open', async () => {
  const source = tinySource();
  const { get, sandbox, xbox } = await signedIn({
    source: { ...source, isPrivate: (xuid) => xuid === ANNA },
  });
  const list = await get(`/hi/players/xuid(${ANNA})/matches`);
  expect([list.status, list.json.Results]).toEqual([200, []]);
  expect((await get(`/hi/players/xuid(${BEN})/matches`)).json.ResultCount).toBe(2);
  const allowed = await ask(sandbox, '/users/me/permission/validate', {
    method: 'POST',
    headers: xbox('2'),
    body: { permissions: ['ViewTargetGameHistory'], users: [{ xuid: ANNA }, { xuid: BEN }] },
  });
  expect(allowed.json.responses.map((one: { permissions: unknown }) => one.permissions)).toEqual([
    [{ isAllowed: false, restrictions: [{ reason: 'PrivacySettingsRestrictsTarget' }] }],
    [{ isAllowed: true }],
  ]);
});

test('match stats: byte for byte, GUID in any case, 404 when unknown', async () => {
  const { get, sandbox } = await signedIn();
  const { text, headers } = await get(`/hi/matches/${matchId(0).toUpperCase()}/stats`);
  expect(Buffer.from(text)).toEqual(sandbox.source.matchStats(matchId(0)));
  expect(headers['content-type']).toContain('application/json');
  expect((await get(`/hi/matches/${matchId(999)}/stats`)).status).toBe(404);
});

test('service record: three lifecycles, allowed filter sets, 400 for the rest', async () => {
  const { get } = await signedIn();
  const status = async (query: string, lifecycle = 'Matchmade') =>
    (await get(`/hi/players/xuid(${ANNA})/${lifecycle}/servicerecord${query}`)).status;
  const { json } = await get(`/hi/players/xuid(${ANNA})/custom/servicerecord`);
  expect(json.MatchesCompleted).toBe(CUSTOM_MATCHES);
  const season = 'SeasonId=Csr%2FSeasons%2FCsrSeason9-1.json';
  for (const query of [
    '',
    `?${season}`,
    `?${season}&gameVariantCategory=6`,
    `?${season}&playlistAssetId=x`,
    `?${season}&gamevariantcategory=6&playlistassetid=x`,
    `?${season}&gamevariantcategory=6&isranked=true`,
    `?${season}&gameplayinteraction=1`,
    '?gamevariantcategory=6',
    '?gamevariantcategory=6&isranked=true',
  ]) {
    expect([query, await status(query)]).toEqual([query, 200]);
  }
  for (const query of [
    '?isranked=true',
    '?playlistassetid=x',
    '?gameplayinteraction=1',
    `?${season}&isranked=true`,
  ]) {
    expect([query, await status(query)]).toEqual([query, 400]);
  }
  expect(await status('?gamevariantcategory=6', 'Custom')).toBe(400);
  expect(await status('', 'Ranked')).toBe(404);
});

test('matches-privacy: one’s own only, remembered', async () => {
  const { sandbox, get, headers } = await signedIn();
  const path = `/hi/players/xuid(${sandbox.source.owner.xuid})/matches-privacy`;
  expect((await get(path)).json).toEqual({ MatchmadeGames: 1, OtherGames: 1 });
  const put = (body: object, to = path) => ask(sandbox, to, { method: 'PUT', headers, body });
  expect((await put({ MatchmadeGames: 2, OtherGames: 1 })).status).toBe(200);
  expect((await get(path)).json).toEqual({ MatchmadeGames: 2, OtherGames: 1 });
  expect((await put({ MatchmadeGames: 3, OtherGames: 1 })).status).toBe(400);
  const others = `/hi/players/xuid(${ANNA})/matches-privacy`;
  expect([(await get(others)).status, (await put({}, others)).status]).toEqual([403, 403]);
});

test('counts requests and statuses per endpoint', async () => {
  const { sandbox, get } = await signedIn();
  await get(`/hi/matches/${matchId(0)}/stats`);
  await get(`/hi/matches/${matchId(999)}/stats`);
  expect(sandbox.stats()['match-stats']).toEqual({ requests: 2, statuses: { 200: 1, 404: 1 }, faults: {} });
});
