import { createHash } from 'node:crypto';
import { asList, asRecord } from './fields.ts';
import { parsePlayerId } from './player-id.ts';

/** The answers of one match as they are kept. */
export interface MatchBytes {
  stats: Buffer;
  /** Chunks of the skill answer. */
  skill: readonly Buffer[];
}

/**
 * What somebody who was erased is called in a match. It is made of the match and the place in its list alone, so it says
 * nothing of the person, and differs from match to match.
 */
export function pseudonymOf(matchId: string, slot: number): string {
  return `player-${createHash('sha256').update(`${matchId}/${slot}`).digest('hex').slice(0, 8)}`;
}

/**
 * Puts pseudonyms in the place of people in the kept answers of a match, so that the rows can still be made of them.
 * What else of the bytes can stay, stays.
 */
export function pseudonymizeMatch({ stats, skill }: MatchBytes, xuids: readonly string[]): MatchBytes {
  const names = pseudonymsOf(stats, new Set(xuids));
  return {
    stats: rename(stats, names),
    skill: skill.map((bytes) => {
      const renamed = rename(bytes, names);
      return renamed === bytes ? bytes : withoutRanks(renamed);
    }),
  };
}

function pseudonymsOf(stats: Buffer, xuids: ReadonlySet<string>): Map<string, string> {
  const { MatchId, Players } = asRecord(toJson(stats));
  const names = new Map<string, string>();
  for (const [slot, player] of asList(Players).entries()) {
    const identity = parsePlayerId(String(asRecord(player).PlayerId));
    if (identity.kind !== 'person' || !xuids.has(identity.xuid) || names.has(identity.xuid)) continue;
    names.set(identity.xuid, pseudonymOf(String(MatchId).toLowerCase(), slot));
  }
  return names;
}

/** Digits too few to be taken for somebody's id where they stand alone. */
const FEWEST_DIGITS = 15;

/** @returns the same bytes when none of the people is in them. */
function rename(bytes: Buffer, names: ReadonlyMap<string, string>): Buffer {
  const before = bytes.toString('utf8');
  let text = before;
  for (const [xuid, name] of names) {
    text = text.replace(new RegExp(`xuid\\(0*${xuid}\\)`, 'g'), `erased(${name})`);
    // Upstream has them nowhere else. Should it begin to: a zero is good JSON wherever digits are.
    if (xuid.length >= FEWEST_DIGITS) text = text.replace(new RegExp(`\\b0*${xuid}\\b`, 'g'), '0');
  }
  return text === before ? bytes : Buffer.from(text);
}

/** A rank before and after would lead from a match of the same person to the next. */
function withoutRanks(skill: Buffer): Buffer {
  const answer = asRecord(toJson(skill));
  for (const { Id, Result } of asList(answer.Value).map(asRecord))
    if (parsePlayerId(String(Id)).kind === 'erased' && Result !== null && typeof Result === 'object')
      Object.assign(Result, { RankRecap: null });
  return Buffer.from(JSON.stringify(answer));
}

function toJson(bytes: Buffer): unknown {
  return JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
}

/** How many people the bytes of an answer have pseudonyms for. */
export function countPseudonyms(bytes: Buffer): number {
  return new Set(bytes.toString('utf8').match(/"erased\(player-[0-9a-f]{8}\)"/g)).size;
}

/** An asset's answer without the accounts of those who made it: nothing here has a use for them. */
export function withoutAuthors(asset: Buffer): Buffer {
  const before = asset.toString('utf8');
  const text = before.replace(/"(?:xuid|aaid|atui)\([^"\\]*\)"/g, '"withheld"');
  return text === before ? asset : Buffer.from(text);
}
