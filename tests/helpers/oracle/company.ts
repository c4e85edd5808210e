import type { RawMatch } from './raw-world.ts';

const HOUR = 3_600_000;

/** Idle time between two matches that follow each other. */
const idle = (before: RawMatch, after: RawMatch): number =>
  Date.parse(after.MatchInfo.StartTime) - Date.parse(before.MatchInfo.EndTime);

function teamMates({ MatchInfo, Players }: RawMatch, xuid: string): string[] {
  if (!MatchInfo.TeamsEnabled) return [];
  const own = Players.find(({ PlayerId }) => PlayerId === `xuid(${xuid})`);
  return Players.flatMap(({ PlayerId, LastTeamId }) =>
    PlayerId.startsWith('xuid(') && PlayerId !== own?.PlayerId && LastTeamId === own?.LastTeamId
      ? [PlayerId]
      : [],
  );
}

/**
 * Of each of a player's matches, oldest first, the size of the party: the player, and the team mates who were also team
 * mates in the match right before or right after, at most an hour away.
 */
export function partySizes(matches: readonly RawMatch[], xuid: string): number[] {
  const mates = matches.map((match) => new Set(teamMates(match, xuid)));
  return matches.map((match, index) => {
    const before = matches[index - 1];
    const after = matches[index + 1];
    const near = [
      ...(before !== undefined && idle(before, match) <= HOUR ? [mates[index - 1]] : []),
      ...(after !== undefined && idle(match, after) <= HOUR ? [mates[index + 1]] : []),
    ];
    return 1 + [...(mates[index] ?? [])].filter((mate) => near.some((some) => some?.has(mate))).length;
  });
}

/** Of each match, oldest first, when the first one of its session began; more than an hour of idle time ends a session. */
export function sessionStarts(matches: readonly RawMatch[]): number[] {
  const starts: number[] = [];
  for (const [index, match] of matches.entries()) {
    const before = matches[index - 1];
    const goesOn = before !== undefined && idle(before, match) <= HOUR;
    starts.push(goesOn ? (starts.at(-1) ?? 0) : Date.parse(match.MatchInfo.StartTime));
  }
  return starts;
}
