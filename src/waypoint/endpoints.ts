import { bareSeason, pathGuid, requireXuid, wrapXuid } from './ids.ts';
import type { Parser } from './parse.ts';
import * as payloads from './payloads.ts';

/** Budgets are per (account, family) upstream (UPSTREAM §6). */
export type Family =
  | 'history'
  | 'stats'
  | 'skill'
  | 'csr'
  | 'service-record'
  | 'profile'
  | 'discovery'
  | 'cms'
  | 'economy'
  | 'xbox';

/** What a request must carry: a Spartan token, that and the clearance, or an Xbox XSTS token. */
export type Auth = 'spartan' | 'clearance' | 'xbl3';

export interface Endpoint<Args, T> {
  id: string;
  family: Family;
  host: string;
  auth: Auth;
  method: 'GET' | 'POST';
  path: (args: Args) => string;
  body?: (args: Args) => unknown;
  headers?: Record<string, string>;
  parse: Parser<T>;
}

/** UPSTREAM §1. */
export const hosts = {
  stats: 'halostats.svc.halowaypoint.com',
  skill: 'skill.svc.halowaypoint.com',
  profile: 'profile.svc.halowaypoint.com',
  discovery: 'discovery-infiniteugc.svc.halowaypoint.com',
  cms: 'gamecms-hacs.svc.halowaypoint.com',
  economy: 'economy.svc.halowaypoint.com',
  settings: 'settings.svc.halowaypoint.com',
  xboxPrivacy: 'privacy.xboxlive.com',
  xboxUser: 'user.auth.xboxlive.com',
  xboxXsts: 'xsts.auth.xboxlive.com',
  microsoft: 'login.live.com',
} as const;

export type HistoryType = 'all' | 'matchmaking' | 'custom' | 'local';
export type Lifecycle = 'matchmade' | 'custom' | 'local';
export type AssetKind = 'maps' | 'ugcGameVariants' | 'playlists' | 'mapModePairs' | 'engineGameVariants';

/** Only some sets are allowed, and only for matchmade; others answer 400. The season is the full path here. */
export interface ServiceRecordFilters {
  seasonId?: string;
  gameVariantCategory?: number;
  isRanked?: boolean;
  playlistAssetId?: string;
  gameplayInteraction?: number;
}

const LIFECYCLES: Record<Lifecycle, string> = { matchmade: 'Matchmade', custom: 'Custom', local: 'Local' };

/** Brackets and commas stay as they are: upstream's own clients send them bare (UPSTREAM §7.22). */
const playersQuery = (xuids: readonly string[]) => `players=${xuids.map(wrapXuid).join(',')}`;

function filterQuery(filters: ServiceRecordFilters): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    if (value !== undefined) query.set(name.toLowerCase(), String(value));
  }
  return query.size === 0 ? '' : `?${query}`;
}

const define = <Args, T>(endpoint: Endpoint<Args, T>): Endpoint<Args, T> => endpoint;
const cmsFile = <T>(id: string, path: string, parse: Parser<T>) =>
  define<void, T>({
    id,
    family: 'cms',
    host: hosts.cms,
    auth: 'spartan',
    method: 'GET',
    path: () => path,
    parse,
  });

/** Every service call the client makes (UPSTREAM §3, §4). */
export const endpoints = {
  matchHistory: define<
    { xuid: string; start: number; count: number; type: HistoryType },
    payloads.MatchHistory
  >({
    id: 'match-history',
    family: 'history',
    host: hosts.stats,
    auth: 'spartan',
    method: 'GET',
    path: ({ xuid, start, count, type }) =>
      `/hi/players/${wrapXuid(xuid)}/matches?start=${start}&count=${count}&type=${type}`,
    parse: payloads.parseMatchHistory,
  }),
  matchCount: define<{ xuid: string }, payloads.MatchCount>({
    id: 'match-count',
    family: 'history',
    host: hosts.stats,
    auth: 'spartan',
    method: 'GET',
    path: ({ xuid }) => `/hi/players/${wrapXuid(xuid)}/matches/count`,
    parse: payloads.parseMatchCount,
  }),
  matchStats: define<{ matchId: string }, payloads.MatchStats>({
    id: 'match-stats',
    family: 'stats',
    host: hosts.stats,
    auth: 'spartan',
    method: 'GET',
    path: ({ matchId }) => `/hi/matches/${pathGuid(matchId)}/stats`,
    parse: payloads.parseMatchStats,
  }),
  matchSkill: define<{ matchId: string; xuids: readonly string[] }, payloads.MatchSkill>({
    id: 'match-skill',
    family: 'skill',
    host: hosts.skill,
    auth: 'spartan',
    method: 'GET',
    path: ({ matchId, xuids }) => `/hi/matches/${pathGuid(matchId)}/skill?${playersQuery(xuids)}`,
    parse: payloads.parseMatchSkill,
  }),
  playlistCsr: define<
    { playlistId: string; xuids: readonly string[]; season: string | null },
    payloads.PlaylistCsr
  >({
    id: 'playlist-csr',
    family: 'csr',
    host: hosts.skill,
    auth: 'spartan',
    method: 'GET',
    path: ({ playlistId, xuids, season }) => {
      const rest = season === null ? '' : `&season=${encodeURIComponent(bareSeason(season))}`;
      return `/hi/playlist/${pathGuid(playlistId)}/csrs?${playersQuery(xuids)}${rest}`;
    },
    parse: payloads.parsePlaylistCsr,
  }),
  careerRanks: define<{ xuids: readonly string[] }, payloads.CareerRanks>({
    id: 'career-ranks',
    family: 'economy',
    host: hosts.economy,
    auth: 'clearance',
    method: 'GET',
    path: ({ xuids }) => `/hi/careerranks/careerRank1?${playersQuery(xuids)}`,
    parse: payloads.parseCareerRanks,
  }),
  serviceRecord: define<
    { xuid: string; lifecycle: Lifecycle; filters: ServiceRecordFilters },
    payloads.ServiceRecord
  >({
    id: 'service-record',
    family: 'service-record',
    host: hosts.stats,
    auth: 'spartan',
    method: 'GET',
    path: ({ xuid, lifecycle, filters }) =>
      `/hi/players/${wrapXuid(xuid)}/${LIFECYCLES[lifecycle]}/servicerecord${filterQuery(filters)}`,
    parse: payloads.parseServiceRecord,
  }),
  userByGamertag: define<{ gamertag: string }, payloads.User>({
    id: 'user-by-gamertag',
    family: 'profile',
    host: hosts.profile,
    auth: 'spartan',
    method: 'GET',
    path: ({ gamertag }) => `/users/gt(${encodeURIComponent(gamertag)})`,
    parse: payloads.parseUser,
  }),
  usersByXuid: define<{ xuids: readonly string[] }, payloads.User[]>({
    id: 'users-by-xuid',
    family: 'profile',
    host: hosts.profile,
    auth: 'spartan',
    method: 'GET',
    path: ({ xuids }) => `/users?xuids=${xuids.map(requireXuid).join(',')}`,
    parse: payloads.parseUsers,
  }),
  asset: define<{ kind: AssetKind; assetId: string; versionId: string | null }, payloads.Asset>({
    id: 'asset',
    family: 'discovery',
    host: hosts.discovery,
    auth: 'spartan',
    method: 'GET',
    path: ({ kind, assetId, versionId }) =>
      `/hi/${kind}/${pathGuid(assetId)}${versionId === null ? '' : `/versions/${pathGuid(versionId)}`}`,
    // Names are localised by this header; asked for explicitly so that every process stores the same ones.
    headers: { 'accept-language': 'en-US' },
    parse: payloads.parseAsset,
  }),
  playlistRules: define<{ playlistId: string }, payloads.PlaylistRules>({
    id: 'playlist-rules',
    family: 'cms',
    host: hosts.cms,
    auth: 'clearance',
    method: 'GET',
    path: ({ playlistId }) => `/hi/multiplayer/file/playlists/assets/${pathGuid(playlistId)}.json`,
    parse: payloads.parsePlaylistRules,
  }),
  medalMetadata: cmsFile(
    'medal-metadata',
    '/hi/Waypoint/file/medals/metadata.json',
    payloads.parseMedalMetadata,
  ),
  csrSeasonCalendar: cmsFile(
    'csr-season-calendar',
    '/hi/Progression/file/Csr/Calendars/CsrSeasonCalendar.json',
    payloads.parseCsrSeasonCalendar,
  ),
  seasonCalendar: cmsFile(
    'season-calendar',
    '/hi/progression/file/calendars/seasons/seasoncalendar.json',
    payloads.parseSeasonCalendar,
  ),
  careerRankTrack: cmsFile(
    'career-rank-track',
    '/hi/Progression/file/RewardTracks/CareerRanks/careerRank1.json',
    payloads.parseCareerRankTrack,
  ),
  /** `users/me` is the account asking; one permission only, for answers are positional (UPSTREAM §4.1). */
  permission: define<{ xuid: string }, payloads.PermissionAnswer>({
    id: 'privacy',
    family: 'xbox',
    host: hosts.xboxPrivacy,
    auth: 'xbl3',
    method: 'POST',
    path: () => '/users/me/permission/validate',
    body: ({ xuid }) => ({ permissions: ['ViewTargetGameHistory'], users: [{ xuid: requireXuid(xuid) }] }),
    headers: { 'x-xbl-contract-version': '2' },
    parse: payloads.parsePermissionAnswer,
  }),
};
