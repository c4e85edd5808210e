import { expect, test } from 'vitest';
import { ask, signIn } from './signed-in.ts';
import { ANNA, BEN, crowdXuid, matchId, RANKED_PLAYLIST, SOCIAL_PLAYLIST } from './tiny-directory.ts';
import { startTiny } from './tiny-sandbox.ts';

const NOBODY = '2533279999999999';
const wrapped = (count: number) => Array.from({ length: count }, (_, n) => `xuid(${crowdXuid(n)})`);

async function signedIn() {
  const sandbox = await startTiny();
  const { halo, cleared, xbox } = await signIn(sandbox);
  return { sandbox, xbox, get: (path: string) => ask(sandbox, path, { headers: halo }), cleared };
}

test('skill: captured where it is, code 1 and zeroes where it is not', async () => {
  const { get } = await signedIn();
  const { json } = await get(`/hi/matches/${matchId(0)}/skill?players=xuid(${ANNA})&players=xuid(${BEN})`);
  expect(json.Value.map((value: { ResultCode: number }) => value.ResultCode)).toEqual([0, 1]);
  expect(json.Value[0].Result.TeamMmr).toBe(1349.5);
  expect(json.Value[1]).toMatchObject({
    Id: `xuid(${BEN})`,
    Result: { TeamMmr: 0, TeamId: 1, TeamMmrs: {}, StatPerformances: {}, Counterfactuals: null },
  });
  expect(json.Value[1].Result.RankRecap.PostMatchCsr.Value).toBe(0);
});

test('skill: comma-joined or repeated, 32 at most and the rest silently dropped', async () => {
  const { get } = await signedIn();
  const path = `/hi/matches/${matchId(1)}/skill`;
  const joined = await get(`${path}?players=${wrapped(40).join(',')}`);
  const repeated = await get(
    `${path}?${wrapped(40)
      .map((id) => `players=${encodeURIComponent(id)}`)
      .join('&')}`,
  );
  expect(joined.status).toBe(200);
  expect(joined.json.Value.map(({ Id }: { Id: string }) => Id)).toEqual(wrapped(32));
  expect(repeated.json).toEqual(joined.json);
});

test('skill: one bad xuid makes it 404, with the others in the body or without', async () => {
  const { get } = await signedIn();
  const bodies = new Set<string>();
  for (let n = 0; n < 12; n++) {
    for (const bad of [`xuid(${NOBODY})`, 'bid(6.0)', ANNA]) {
      const answer = await get(`/hi/matches/${matchId(n)}/skill?players=xuid(${ANNA}),${bad}`);
      expect(answer.status).toBe(404);
      if (answer.text !== '') expect(answer.json.Value[0].Id).toBe(`xuid(${ANNA})`);
      bodies.add(answer.text === '' ? 'empty' : 'usable');
    }
  }
  expect([...bodies].sort()).toEqual(['empty', 'usable']);
  expect((await get(`/hi/matches/${matchId(999)}/skill?players=xuid(${ANNA})`)).status).toBe(404);
  expect((await get(`/hi/matches/${matchId(0)}/skill`)).status).toBe(400);
});

test('playlist CSR: unranked is -1, no ladder is 404, so is a season nobody knows; the path form is ignored', async () => {
  const { get } = await signedIn();
  const csr = (playlist: string, query = '') =>
    get(`/hi/playlist/${playlist.toUpperCase()}/csrs?players=xuid(${BEN})${query}`);
  const { json } = await csr(RANKED_PLAYLIST);
  expect(Object.keys(json.Value[0].Result)).toEqual(['Current', 'SeasonMax', 'AllTimeMax']);
  expect(json.Value[0]).toMatchObject({ ResultCode: 0, Result: { Current: { Value: -1, Tier: '' } } });
  expect((await csr(SOCIAL_PLAYLIST)).status).toBe(404);
  expect((await csr(RANKED_PLAYLIST, '&season=CsrSeason9-1')).status).toBe(200);
  expect((await csr(RANKED_PLAYLIST, '&season=CsrSeason1-1')).status).toBe(404);
  expect((await csr(RANKED_PLAYLIST, '&season=Csr/Seasons/CsrSeason1-1.json')).status).toBe(200);
  const many = await get(`/hi/playlist/${RANKED_PLAYLIST}/csrs?players=${wrapped(33).join(',')}`);
  expect(many.json.Value).toHaveLength(32);
});

test('career ranks: anybody in a list of 32, oneself on the own path, 403 for others', async () => {
  const { sandbox, cleared } = await signedIn();
  const get = (path: string) => ask(sandbox, path, { headers: cleared });
  const { json } = await get(`/hi/careerranks/careerRank1?players=${wrapped(40).join(',')}`);
  expect(json.RewardTracks).toHaveLength(32);
  expect(json.RewardTracks[0]).toEqual({
    Id: `xuid(${ANNA})`,
    ResultCode: 'Success',
    Result: {
      CurrentProgress: {
        Rank: expect.any(Number),
        PartialProgress: expect.any(Number),
        HasReachedMaxRank: expect.any(Boolean),
      },
    },
  });
  const own = (xuid: string) => get(`/hi/players/xuid(${xuid})/rewardtracks/careerranks/careerrank1`);
  expect((await own(sandbox.source.owner.xuid)).json.CurrentProgress).toBeDefined();
  expect((await own(ANNA)).status).toBe(403);
});

test('profile: by gamertag, by xuid, and batches of at most 100 that one stranger spoils', async () => {
  const { sandbox, get } = await signedIn();
  const { json: anna } = await get('/users/gt(ANNA%20lyse)');
  expect(anna).toMatchObject({ xuid: ANNA, gamertag: 'Anna Lyse' });
  expect(Object.keys(anna.gamerpic)).toEqual(['small', 'medium', 'large', 'xlarge']);
  expect((await get(`/users/xuid(${ANNA})`)).json).toEqual(anna);
  expect((await get('/users/gt(Nobody)')).status).toBe(404);

  const xuids = Array.from({ length: 101 }, (_, n) => crowdXuid(n));
  const batch = (list: readonly string[]) => get(`/users?xuids=${list.join(',')}`);
  const hundred = await batch(xuids.slice(0, 100));
  expect(hundred.json.map(({ xuid }: { xuid: string }) => xuid)).toEqual(xuids.slice(0, 100));
  expect(
    (
      await get(
        `/users?${xuids
          .slice(0, 3)
          .map((xuid) => `xuids=${xuid}`)
          .join('&')}`,
      )
    ).json,
  ).toHaveLength(3);
  expect((await batch(xuids)).status).toBe(400);
  expect((await batch([ANNA, NOBODY])).status).toBe(400);
  expect((await batch([`xuid(${ANNA})`])).status).toBe(400);
  expect((await get('/users/me')).json.xuid).toBe(sandbox.source.owner.xuid);
  expect((await get(`/hi/bansummary?targets=xuid(${ANNA})`)).json.Results[0].Result.BansInEffect).toEqual([]);
});

test('Xbox: profile settings one by one and in a batch, people search', async () => {
  const { sandbox, xbox } = await signedIn();
  const headers = xbox('2');
  const one = await ask(
    sandbox,
    '/users/gt(anna%20lyse)/profile/settings?settings=Gamertag,Gamerscore,Unknown',
    {
      headers,
    },
  );
  const profile = {
    id: ANNA,
    hostId: ANNA,
    settings: [
      { id: 'Gamertag', value: 'Anna Lyse' },
      { id: 'Gamerscore', value: '0' },
    ],
    isSponsoredUser: false,
  };
  expect(one.json).toEqual({ profileUsers: [profile] });
  const batch = await ask(sandbox, '/users/batch/profile/settings', {
    method: 'POST',
    headers,
    body: { userIds: [ANNA, BEN], settings: ['Gamertag', 'Gamerscore'] },
  });
  expect(batch.json.profileUsers).toHaveLength(2);
  expect(batch.json.profileUsers[0]).toEqual(profile);
  expect((await ask(sandbox, '/users/gt(Nobody)/profile/settings', { headers })).status).toBe(404);
  const found = await ask(sandbox, '/users/me/people/search?q=anna&maxItems=5', { headers: xbox('3') });
  expect(found.json.people[0]).toMatchObject({ xuid: ANNA, gamertag: 'Anna Lyse' });
  expect(found.json.people.length).toBeLessThanOrEqual(5);
});
