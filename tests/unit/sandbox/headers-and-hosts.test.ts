import { request } from 'undici';
import { expect, test } from 'vitest';
import { ask, signIn } from './signed-in.ts';
import { ANNA, matchId, RANKED_PLAYLIST } from './tiny-directory.ts';
import { startTiny } from './tiny-sandbox.ts';

const STATS = `/hi/matches/${matchId(0)}/stats`;

test('a missing, foreign or other layer’s token is 401 everywhere', async () => {
  const sandbox = await startTiny();
  const { xbox } = await signIn(sandbox);
  const json = { accept: 'application/json' };
  for (const headers of [
    json,
    { ...json, 'x-343-authorization-spartan': 'v4=other' },
    { ...json, ...xbox('2') },
  ]) {
    for (const path of [
      STATS,
      '/users/me',
      '/hi/images/file/a.png',
      '/hi/careerranks/careerRank1?players=x',
    ]) {
      expect((await ask(sandbox, path, { headers })).status).toBe(401);
    }
  }
});

test('economy and playlist rules want the clearance under its right name: 400 and no body otherwise', async () => {
  const sandbox = await startTiny();
  const { halo, cleared } = await signIn(sandbox);
  const { '343-clearance': clearance } = cleared;
  const paths = [
    `/hi/careerranks/careerRank1?players=xuid(${ANNA})`,
    `/hi/multiplayer/file/playlists/assets/${RANKED_PLAYLIST}.json`,
  ];
  for (const path of paths) {
    expect((await ask(sandbox, path, { headers: cleared })).status).toBe(200);
    for (const headers of [
      halo,
      { ...halo, 'x-343-authorization-clearance': clearance },
      { ...halo, '343-clearance': 'wrong' },
    ]) {
      const refused = await ask(sandbox, path, { headers });
      expect([refused.status, refused.text]).toEqual([400, '']);
    }
  }
});

test('without Accept: application/json a service answers Bond XML, a CMS file stays JSON', async () => {
  const sandbox = await startTiny();
  const { halo } = await signIn(sandbox);
  const { accept: _, ...plain } = halo;
  const xml = await ask(sandbox, STATS, { headers: plain });
  expect(xml.headers['content-type']).toContain('application/xml');
  expect(xml.text).toContain('<MatchId><Data1>3149642683</Data1><Data2>0</Data2><Data3>16384</Data3><Data4>');
  expect((await ask(sandbox, STATS, { headers: { ...plain, accept: '*/*' } })).text).toContain('<?xml');
  expect(
    (await ask(sandbox, '/hi/Waypoint/file/medals/metadata.json', { headers: plain })).json.medals,
  ).toEqual([]);
});

test('Xbox hosts want an XBL3.0 header of that relying party and a contract version', async () => {
  const sandbox = await startTiny();
  const { xbox } = await signIn(sandbox);
  const path = `/users/xuid(${ANNA})/profile/settings?settings=Gamertag`;
  expect((await ask(sandbox, path, { headers: xbox('2') })).status).toBe(200);
  expect((await ask(sandbox, path, { headers: xbox('1') })).status).toBe(400);
  const { authorization, ...anonymous } = xbox('2');
  expect((await ask(sandbox, path, { headers: anonymous })).status).toBe(401);
  const otherHash = authorization.replace(/x=\d+/, 'x=0000000000');
  expect((await ask(sandbox, path, { headers: { ...anonymous, authorization: otherHash } })).status).toBe(
    401,
  );
});

test('a Host that names a service opens the paths of that service only', async () => {
  const sandbox = await startTiny();
  const { halo } = await signIn(sandbox);
  const statusAt = async (host: string, path = STATS) => {
    const response = await request(sandbox.origin + path, { headers: { ...halo, host } });
    await response.body.dump();
    return response.statusCode;
  };
  expect(await statusAt('halostats.svc.halowaypoint.com')).toBe(200);
  expect(await statusAt('HaloStats.svc.halowaypoint.com:443')).toBe(200);
  expect(await statusAt('localhost:1234')).toBe(200);
  expect(await statusAt('skill.svc.halowaypoint.com:443')).toBe(404);
  expect(await statusAt('comms.svc.halowaypoint.com', '/users/me')).toBe(200);
  expect(await statusAt('profile.svc.halowaypoint.com', '/users/me')).toBe(404);
});

test('paths: any case, 404 for the unknown, 405 for the wrong method, 400 for broken encoding', async () => {
  const sandbox = await startTiny();
  const { halo: headers } = await signIn(sandbox);
  expect((await ask(sandbox, STATS.toUpperCase(), { headers })).status).toBe(200);
  expect((await ask(sandbox, '/hi/nothing', { headers })).status).toBe(404);
  expect((await ask(sandbox, STATS, { headers, method: 'POST', body: '' })).status).toBe(405);
  expect((await ask(sandbox, '/users/gt(%E0%A4%A)', { headers })).status).toBe(400);
  expect(sandbox.stats().unknown).toEqual({ requests: 3, statuses: { 400: 1, 404: 1, 405: 1 }, faults: {} });
});
