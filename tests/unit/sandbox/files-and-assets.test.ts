import { expect, test } from 'vitest';
import { ask, signIn } from './signed-in.ts';
import {
  MAP,
  MAP_VERSION,
  matchId,
  PAIR,
  RANKED_PLAYLIST,
  SOCIAL_PLAYLIST,
  VARIANT,
  VERSION,
} from './tiny-directory.ts';
import { startTiny, tinySource } from './tiny-sandbox.ts';

async function signedIn(options: Parameters<typeof startTiny>[0] = {}) {
  const sandbox = await startTiny(options);
  const { cleared: headers } = await signIn(sandbox);
  return (path: string) => ask(sandbox, path, { headers });
}

test('assets by version and latest, kinds and ids in any case, 404 for the rest', async () => {
  const get = await signedIn();
  const exact = await get(`/hi/Maps/${MAP.toUpperCase()}/versions/${MAP_VERSION}`);
  expect(exact.json).toMatchObject({
    AssetId: MAP,
    VersionId: MAP_VERSION,
    PublicName: 'Recharge',
    Tags: ['kept'],
  });
  expect((await get(`/hi/maps/${MAP}`)).json).toEqual(exact.json);
  expect((await get(`/hi/maps/${MAP}/versions/${VERSION}`)).json).toEqual({
    ...exact.json,
    VersionId: VERSION,
  });
  expect((await get(`/hi/maps/${MAP}/versions/${matchId(1)}`)).status).toBe(404);
  expect((await get(`/hi/playlists/${MAP}`)).status).toBe(404);
});

test('every asset a match refers to resolves, made up where nobody captured it', async () => {
  const get = await signedIn();
  const variant = (await get(`/hi/ugcGameVariants/${VARIANT}/versions/${VERSION}`)).json;
  expect(variant.PublicName).toMatch(/^Strongholds:[A-Z][a-z]+$/);
  expect(variant.CustomData).toEqual({ KeyValues: {} });
  const pair = (await get(`/hi/mapModePairs/${PAIR}/versions/${VERSION}`)).json;
  expect(pair.PublicName).toBe(`${variant.PublicName} on Recharge`);
  expect([pair.MapLink.AssetId, pair.UgcGameVariantLink.AssetId]).toEqual([MAP, VARIANT]);
  const playlist = (await get(`/hi/playlists/${SOCIAL_PLAYLIST}/versions/${VERSION}`)).json;
  expect(playlist.CustomData.PlaylistEntries).toEqual([]);
  expect((await get(`/hi/playlists/${SOCIAL_PLAYLIST}`)).json).toEqual(playlist);
});

test('playlist rules tell the ladder', async () => {
  const get = await signedIn();
  const rules = async (id: string) => (await get(`/hi/multiplayer/file/playlists/assets/${id}.json`)).json;
  expect(await rules(RANKED_PLAYLIST)).toMatchObject({ HasCsr: true, PlaylistExperience: 'Arena' });
  expect(await rules(SOCIAL_PLAYLIST)).toMatchObject({ HasCsr: false });
  expect((await get(`/hi/multiplayer/file/playlists/assets/${MAP}.json`)).status).toBe(404);
  expect((await get(`/hi/multiplayer/file/playlists/assets/${RANKED_PLAYLIST}`)).status).toBe(404);
});

test('medals, calendars and ladder, under both spellings of their paths', async () => {
  const get = await signedIn();
  expect((await get('/hi/Waypoint/file/medals/metadata.json')).json.types).toContain('multikill');
  const calendar = await get('/hi/Progression/file/Csr/Calendars/CsrSeasonCalendar.json');
  expect(calendar.json.Seasons).toHaveLength(1);
  expect((await get('/hi/progression/file/csr/calendars/csrseasoncalendar.json')).text).toBe(calendar.text);
  expect((await get('/hi/progression/file/calendars/seasons/seasoncalendar.json')).json.Seasons).toEqual([]);
  const track = await get('/hi/Progression/file/RewardTracks/CareerRanks/careerRank1.json');
  expect(track.json.TrackId).toBe('careerRank1');
  expect((await get('/hi/Progression/file/Csr/Seasons/CsrSeason9-1.json')).status).toBe(403);
  const image = await get('/hi/images/file/career_rank/ProgressWidget/1_Recruit.png');
  expect([image.status, image.headers['content-type']]).toEqual([200, 'image/png']);
});

test('films: 404 unless the source has one', async () => {
  const none = await signedIn({ source: { ...tinySource(), film: () => null } });
  expect((await none(`/hi/films/matches/${matchId(0)}/spectate`)).status).toBe(404);
  const film = Buffer.from('{"FilmStatusBond":1}');
  const some = await signedIn({
    source: { ...tinySource(), film: (id) => (id === matchId(0) ? film : null) },
  });
  expect((await some(`/hi/films/matches/${matchId(0)}/spectate`)).text).toBe(film.toString());
});
