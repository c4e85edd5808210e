import { empty, jsonBytes, jsonBytesOr404, type Reply } from '../reply.ts';
import type { Route } from '../route.ts';
import type { SandboxState } from '../sandbox-state.ts';

/** One transparent pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** gamecms: slow files. Playlist rules want the clearance, images the Spartan token (UPSTREAM §4.8). */
export function gamecmsRoutes(state: SandboxState): Route[] {
  const file = (name: string, path: string, handle: Route['handle']): Route => ({
    name,
    service: 'gamecms',
    family: 'gamecms',
    method: 'GET',
    path,
    auth: 'spartan',
    handle,
  });
  return [
    file('medal-metadata', '/hi/Waypoint/file/medals/metadata.json', () =>
      jsonBytes(state.source.medalMetadata()),
    ),
    file('csr-season-calendar', '/hi/Progression/file/Csr/Calendars/CsrSeasonCalendar.json', () =>
      jsonBytes(state.source.csrSeasonCalendar()),
    ),
    file('season-calendar', '/hi/Progression/file/Calendars/Seasons/SeasonCalendar.json', () =>
      jsonBytes(state.source.seasonCalendar()),
    ),
    file('career-rank-track', '/hi/Progression/file/RewardTracks/CareerRanks/careerRank1.json', () =>
      jsonBytes(state.source.careerRankTrack()),
    ),
    // A season's own file is 403 (UPSTREAM §6).
    file('csr-season', '/hi/Progression/file/Csr/Seasons/:', () => empty(403)),
    file('medal-image', '/hi/Waypoint/file/medals/images/:', ({ params: [name = ''] }) => image(name)),
    file('image', '/hi/images/file/*', ({ params: [name = ''] }) => image(name)),
    {
      ...file('playlist-rules', '/hi/multiplayer/file/playlists/assets/:', ({ params: [name = ''] }) => {
        const playlistId = /^(.+)\.json$/i.exec(name)?.[1];
        return playlistId === undefined
          ? empty(404)
          : jsonBytesOr404(state.source.playlistRules(playlistId.toLowerCase()));
      }),
      auth: 'spartan-and-clearance',
    },
  ];
}

function image(name: string): Reply {
  return name.toLowerCase().endsWith('.png')
    ? { status: 200, body: PIXEL, headers: { 'content-type': 'image/png' } }
    : empty(404);
}
