import { Value } from 'typebox/value';
import { type Match, MatchShape } from './captured-shapes.ts';
import { CapturedDirectoryError, type DirectoryReader } from './read-directory.ts';

/** A match with the bytes it came in. */
export interface CapturedMatch {
  id: string;
  bytes: Buffer;
  match: Match;
  startedAt: Date;
  endedAt: Date;
}

/** Every match of `match-stats`, newest first; what is JSON but no match is skipped with a reason. */
export function readMatches(reader: DirectoryReader): CapturedMatch[] {
  const matches = new Map<string, CapturedMatch>();
  for (const { path, bytes, value } of reader.readFolder('match-stats')) {
    if (!Value.Check(MatchShape, value)) {
      const [fault] = Value.Errors(MatchShape, value);
      reader.skip(path, `not a match: ${fault?.instancePath || '/'} ${fault?.message ?? ''}`.trim());
      continue;
    }
    const id = value.MatchId.toLowerCase();
    const startedAt = new Date(value.MatchInfo.StartTime);
    const endedAt = new Date(value.MatchInfo.EndTime);
    if (Number.isNaN(startedAt.getTime()) || Number.isNaN(endedAt.getTime()))
      reader.skip(path, 'not a match: no times');
    else if (matches.has(id)) reader.skip(path, `match ${id} is there already`);
    else matches.set(id, { id, bytes, match: value, startedAt, endedAt });
  }
  if (matches.size === 0) {
    const [first] = reader.skipped;
    const hint = first === undefined ? '' : ` (${first.path}: ${first.reason})`;
    throw new CapturedDirectoryError(`The directory of captures holds no match in match-stats/*.json${hint}`);
  }
  return [...matches.values()].sort(
    (a, b) => b.startedAt.getTime() - a.startedAt.getTime() || (a.id < b.id ? -1 : 1),
  );
}
