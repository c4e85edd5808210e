import { describe, expect, it } from 'vitest';
import type { Parser } from '../../../src/waypoint/parse.ts';
import * as payloads from '../../../src/waypoint/payloads.ts';
import { captures, corpusMissing } from './corpus.ts';

const kinds: Array<[kind: string, parse: Parser<unknown>, count: number]> = [
  ['match-stats', payloads.parseMatchStats, 33],
  ['match-skill', payloads.parseMatchSkill, 4],
  ['match-count', payloads.parseMatchCount, 2],
  ['playlist-csr', payloads.parsePlaylistCsr, 2],
  ['service-record', payloads.parseServiceRecord, 5],
  ['medal-metadata', payloads.parseMedalMetadata, 5],
  ['csr-season-calendar', payloads.parseCsrSeasonCalendar, 1],
  ['season-calendar', payloads.parseSeasonCalendar, 1],
  ['career-rank-track', payloads.parseCareerRankTrack, 3],
  ['playlist-gamecms', payloads.parsePlaylistRules, 1],
  ['map', payloads.parseAsset, 8],
  ['map-mode-pair', payloads.parseAsset, 7],
  ['ugc-game-variant', payloads.parseAsset, 5],
  ['engine-game-variant', payloads.parseAsset, 4],
  ['playlist-asset', payloads.parseAsset, 9],
];

describe.skipIf(corpusMissing)('captured responses', () => {
  it.each(kinds)('%s validates', (kind, parse, count) => {
    const files = captures(kind);
    expect(files.length).toBeGreaterThanOrEqual(count);
    for (const { name, raw } of files) {
      const { body, nonFinite } = parse(raw);
      // Nothing is lost: unknown fields are kept as they came.
      expect(body, name).toEqual(JSON.parse(raw.toString().replace(/^\uFEFF/, '')));
      expect(nonFinite, name).toBe(0);
    }
  });

  it('match-history validates; two captures are edited lists, not pages off the wire', () => {
    const pages = captures('match-history').filter(({ raw }) => !Array.isArray(JSON.parse(raw.toString())));
    expect(pages.length).toBe(3);
    for (const { raw } of pages)
      expect(payloads.parseMatchHistory(raw).body.Results.length).toBeGreaterThan(0);
  });

  it('profile answers validate, one user or several', () => {
    for (const { raw } of captures('profile-users')) {
      const list = Array.isArray(JSON.parse(raw.toString()));
      expect(() => (list ? payloads.parseUsers(raw) : payloads.parseUser(raw))).not.toThrow();
    }
  });

  it('sign-in answers validate', () => {
    const parsers: Array<[RegExp, Parser<unknown>]> = [
      [/oauth2/, payloads.parseOAuthToken],
      [/xbox_user|xsts/, payloads.parseXboxToken],
      [/spartan/, payloads.parseSpartanToken],
      [/[cC]learance/, payloads.parseClearance],
    ];
    for (const { name, raw } of captures('auth')) {
      const parse = parsers.find(([pattern]) => pattern.test(name.replace('spnkr', '')))?.[1];
      expect(parse, name).toBeDefined();
      expect(() => parse?.(raw), name).not.toThrow();
    }
  });
});
