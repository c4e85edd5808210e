import { createParser } from './parse.ts';
import { MatchCount, MatchHistory } from './payloads/match-history.ts';
import { MatchStats } from './payloads/match-stats.ts';
import {
  Asset,
  CareerRankTrack,
  CsrSeasonCalendar,
  MedalMetadata,
  PlaylistRules,
  SeasonCalendar,
} from './payloads/metadata.ts';
import { PermissionAnswer, User, Users } from './payloads/people.ts';
import { ServiceRecord } from './payloads/service-record.ts';
import { CareerRanks, MatchSkill, PlaylistCsr } from './payloads/skill.ts';
import { Clearance, OAuthToken, SpartanToken, XboxToken } from './payloads/tokens.ts';

/**
 * Decode + validate, without a client: raw upstream bytes in, `{ body, nonFinite }` out.
 * Throws WaypointTruncated, WaypointNotJson or WaypointPayloadInvalid, all of them WaypointPayloadError.
 */
export const parseMatchHistory = createParser('match-history', MatchHistory);
export const parseMatchCount = createParser('match-count', MatchCount);
export const parseMatchStats = createParser('match-stats', MatchStats);
export const parseMatchSkill = createParser('match-skill', MatchSkill);
export const parsePlaylistCsr = createParser('playlist-csr', PlaylistCsr);
export const parseCareerRanks = createParser('career-ranks', CareerRanks);
export const parseServiceRecord = createParser('service-record', ServiceRecord);
export const parseUser = createParser('user', User);
export const parseUsers = createParser('users', Users);
export const parsePermissionAnswer = createParser('privacy', PermissionAnswer);
export const parseMedalMetadata = createParser('medal-metadata', MedalMetadata);
export const parseCsrSeasonCalendar = createParser('csr-season-calendar', CsrSeasonCalendar);
export const parseSeasonCalendar = createParser('season-calendar', SeasonCalendar);
export const parseCareerRankTrack = createParser('career-rank-track', CareerRankTrack);
export const parseAsset = createParser('asset', Asset);
export const parsePlaylistRules = createParser('playlist-rules', PlaylistRules);
export const parseOAuthToken = createParser('auth.oauth', OAuthToken);
export const parseXboxToken = createParser('auth.xbox', XboxToken);
export const parseSpartanToken = createParser('auth.spartan', SpartanToken);
export const parseClearance = createParser('auth.clearance', Clearance);

export type { HistoryEntry } from './payloads/match-history.ts';
export type { MatchInfo } from './payloads/match-info.ts';
export type { Award, CoreStats, MatchPlayer, MatchTeam, StatBlocks } from './payloads/match-stats.ts';
export type { Csr, PlayerSkill, SkillResult } from './payloads/skill.ts';
export type {
  Asset,
  CareerRanks,
  CareerRankTrack,
  CsrSeasonCalendar,
  MatchCount,
  MatchHistory,
  MatchSkill,
  MatchStats,
  MedalMetadata,
  OAuthToken,
  PermissionAnswer,
  PlaylistCsr,
  PlaylistRules,
  SeasonCalendar,
  ServiceRecord,
  SpartanToken,
  User,
  XboxToken,
};
