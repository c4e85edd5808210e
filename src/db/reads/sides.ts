/** Where somebody stood in a match, as the player asked about sees it. */
export type Side = 'mate' | 'opponent';

/**
 * Whether `other` was on that side for `player`, both rows with a `team_id`. In free-for-all `team_id` is a slot, which
 * whoever joins takes over from whoever left (UPSTREAM §7.12): there everybody else is an opponent. `teams` says whether
 * there were teams; a match that does not say had them.
 */
export function onSide(
  side: Side,
  other: string,
  player = 'p',
  teams = 'm.teams_enabled is not false',
): string {
  return side === 'mate'
    ? `(${teams} and ${other}.team_id = ${player}.team_id)`
    : `(not (${teams}) or ${other}.team_id <> ${player}.team_id)`;
}
