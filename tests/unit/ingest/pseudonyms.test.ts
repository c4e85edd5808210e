import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { personOf } from '../../../src/db/raw-endpoints.ts';
import { normalizeMatch } from '../../../src/ingest/normalize-match.ts';
import {
  countPseudonyms,
  pseudonymizeMatch,
  pseudonymOf,
  withoutAuthors,
} from '../../../src/ingest/pseudonyms.ts';
import { parseMatchSkill, parseMatchStats } from '../../../src/waypoint/payloads.ts';
import { corpusDirectory } from '../../helpers/corpus.ts';

const MATCH = '0f8fad5b-d9cb-469f-a165-70867728950e';
const XUID = '2533274800000007';
const bytes = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));

describe('pseudonyms', () => {
  it('are of the match and the slot alone', () => {
    expect(pseudonymOf(MATCH, 3)).toBe(pseudonymOf(MATCH, 3));
    expect(pseudonymOf(MATCH, 3)).toMatch(/^player-[0-9a-f]{8}$/);
    const others = [pseudonymOf(MATCH, 4), pseudonymOf('1f8fad5b-d9cb-469f-a165-70867728950e', 3)];
    expect(new Set([pseudonymOf(MATCH, 3), ...others]).size).toBe(3);
  });

  it('stand where the id stood, and nothing else of the bytes changes', () => {
    const text = (id: string, bare: string) =>
      `{ "MatchId" : "${MATCH.toUpperCase()}",  "Players":[ {"PlayerId":"xuid(1)", "Score": 1.50},\n` +
      `{"PlayerId":"${id}","Of":["${bare}",${bare}],"Near":"1${XUID}"} ]}`;
    const { stats, skill } = pseudonymizeMatch({ stats: bytes(text(`xuid(0${XUID})`, XUID)), skill: [] }, [
      XUID,
    ]);
    expect(stats.toString()).toBe(text(`erased(${pseudonymOf(MATCH, 1)})`, '0'));
    expect(skill).toEqual([]);
    expect(countPseudonyms(stats)).toBe(1);
  });

  it('take the ranks of that person along, of nobody else', () => {
    const entry = (Id: string) => ({
      Id,
      ResultCode: 0,
      Result: { TeamMmr: 1.25, RankRecap: { PreMatchCsr: {} } },
    });
    const stats = bytes({
      MatchId: MATCH,
      Players: [{ PlayerId: `xuid(${XUID})` }, { PlayerId: 'xuid(8)' }],
    });
    const chunks = [
      bytes({ Value: [entry(`xuid(${XUID})`), entry('xuid(8)')] }),
      bytes({ Value: [entry('xuid(9)')] }),
    ];
    const { skill } = pseudonymizeMatch({ stats, skill: chunks }, [XUID]);
    expect(skill.map((chunk) => JSON.parse(chunk.toString()))).toEqual([
      {
        Value: [
          { ...entry(`erased(${pseudonymOf(MATCH, 0)})`), Result: { TeamMmr: 1.25, RankRecap: null } },
          entry('xuid(8)'),
        ],
      },
      { Value: [entry('xuid(9)')] },
    ]);
    // Who is not in it changes nothing at all.
    expect(skill[1]).toBe(chunks[1]);
    expect(pseudonymizeMatch({ stats, skill: chunks }, ['2533274800000999']).stats).toBe(stats);
  });

  it('take no number for a person that only looks like a short id', () => {
    const stats = bytes({ MatchId: MATCH, Players: [{ PlayerId: 'xuid(7)', Kills: 7, Text: '7' }] });
    const { stats: renamed } = pseudonymizeMatch({ stats, skill: [] }, ['7']);
    expect(JSON.parse(renamed.toString()).Players).toEqual([
      { PlayerId: `erased(${pseudonymOf(MATCH, 0)})`, Kills: 7, Text: '7' },
    ]);
  });

  it('leave assets without their authors', () => {
    const asset = { Admin: 'xuid(1)', Contributors: ['aaid(a-b)', 'atui(a.b)'], Description: 'by xuid(1)' };
    expect(JSON.parse(withoutAuthors(bytes(asset)).toString())).toEqual({
      Admin: 'withheld',
      Contributors: ['withheld', 'withheld'],
      Description: 'by xuid(1)',
    });
    const plain = bytes({ Admin: null });
    expect(withoutAuthors(plain)).toBe(plain);
  });

  it('knows whom an answer is about by its key', () => {
    expect(personOf('serviceRecord', `${XUID}/matchmade`)).toBe(BigInt(XUID));
    expect(personOf('playlistCsr', `${MATCH}/${XUID}`)).toBe(BigInt(XUID));
    expect(personOf('careerRanks', XUID)).toBe(BigInt(XUID));
    expect(personOf('matchStats', MATCH)).toBeNull();
    expect(personOf('asset', `2/${MATCH}/${MATCH}`)).toBeNull();
  });

  it.skipIf(corpusDirectory === null)('leave every other row of every captured match as it is', () => {
    const folder = join(corpusDirectory ?? '', 'match-stats');
    let people = 0;
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
      const stats = readFileSync(join(folder, file));
      const parsed = parseMatchStats(stats).body;
      const value = parsed.Players.map(({ PlayerId: Id }) => ({ Id, ResultCode: 1, Result: null }));
      const skill = [bytes({ Value: value })];
      const rows = (from: { stats: Buffer; skill: readonly Buffer[] }) =>
        normalizeMatch({
          stats: parseMatchStats(from.stats).body,
          skill: from.skill.map((chunk) => parseMatchSkill(chunk).body),
          fetchedAt: new Date(0),
        });
      const before = rows({ stats, skill });
      for (const xuid of before.xuids) {
        const after = rows(pseudonymizeMatch({ stats, skill }, [xuid]));
        expect(after).toEqual({
          ...before,
          xuids: before.xuids.filter((other) => other !== xuid),
          participants: before.participants.map((row) =>
            row.xuid === xuid
              ? { ...row, xuid: null, pseudonym: pseudonymOf(before.match.id, row.slot) }
              : row,
          ),
        });
        expect(JSON.stringify(after)).not.toMatch(new RegExp(`\\b${xuid}\\b`));
        people++;
      }
    }
    expect(people).toBeGreaterThan(50);
  });
});
