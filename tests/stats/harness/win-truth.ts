import type { LeverName } from '../../../src/sandbox/world/effects.ts';
import type { MatchTruth, PersonTruth } from '../../../src/sandbox/world/match-truth.ts';

/** A match as one of its people played it. */
export interface Played {
  match: MatchTruth;
  me: PersonTruth;
}

/** @throws when the person was not in the match. */
export function playedBy(match: MatchTruth, xuid: string): Played {
  const me = match.people.find((one) => one.xuid === xuid);
  if (me === undefined) throw new Error(`${xuid} was not in ${match.matchId}`);
  return { match, me };
}

export function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** Log-odds that this person's team wins, ties aside. Teams only. */
export function teamLogit({ match, me }: Played): number {
  return me.team === 0 ? match.logit : -match.logit;
}

/** Luck in the order of a free-for-all: places go by 1.2 × strength + Gumbel noise. */
const FREE_FOR_ALL = 1.2;

/**
 * That the match is won, had this person's team (in a free-for-all the person) had `change` more log-odds. A tie is not
 * won.
 */
export function winProbability(played: Played, change = 0): number {
  const { match, me } = played;
  if (match.sides > 0) return (1 - match.tieRate) * logistic(teamLogit(played) + change);
  if (me.left) return 0;
  const weight = ({ strength }: PersonTruth, more = 0) => Math.exp(FREE_FOR_ALL * (strength + more));
  const rivals = match.people.filter((one) => one !== me && !one.left);
  const own = weight(me, change);
  return own / rivals.reduce((sum, one) => sum + weight(one), own);
}

/** What a log-odd of this person is worth to the team in this match. */
export function worth({ match, me }: Played): number {
  return match.sides > 0 ? me.share * match.perPerson : 1;
}

/** Log-odds the lift between the person and one team mate brought; 0 when they were no team mates. */
export function liftWith({ match, me }: Played, mate: string): number {
  const lift = me.lifts[mate];
  if (lift === undefined) return 0;
  return lift * me.share * shareOf(match, mate) * match.perPerson;
}

/** Log-odds all lifts of a team mate brought, with whomever on the team: what they add beside their own strength. */
export function liftsOf({ match, me }: Played, mate: string): number {
  const other = match.people.find(({ xuid, team }) => xuid === mate && team === me.team);
  if (other === undefined) return 0;
  return Object.entries(other.lifts).reduce(
    (sum, [xuid, lift]) => sum + lift * other.share * shareOf(match, xuid) * match.perPerson,
    0,
  );
}

function shareOf(match: MatchTruth, xuid: string): number {
  return match.people.find((one) => one.xuid === xuid)?.share ?? 0;
}

export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Share of these matches that would be won were they played again and again. */
export function winRate(played: readonly Played[]): number | null {
  return mean(played.map((one) => winProbability(one)));
}

/**
 * Average marginal effect: mean change of the win probability over these very matches between having and not having what
 * brought `logOdds` (already turned into the team's log-odds, see `worth`).
 */
export function averageEffect(played: readonly Played[], logOdds: (one: Played) => number): number | null {
  return mean(played.map((one) => winProbability(one) - winProbability(one, -logOdds(one))));
}

/** The same, had everybody's level been there in all of them: of adding it rather than of taking it away. */
export function averageGain(played: readonly Played[], logOdds: (one: Played) => number): number | null {
  return mean(played.map((one) => winProbability(one, logOdds(one)) - winProbability(one)));
}

/** What one standard deviation more of a metric in every match would do to the share of wins. */
export function leverEffect(played: readonly Played[], size: number): number | null {
  return averageGain(played, (one) => size * worth(one));
}

/** Mean over these matches of how a metric stood, in standard deviations. */
export function leverLevel(played: readonly Played[], lever: LeverName): number | null {
  return mean(played.map(({ me }) => me.levers[lever]));
}

/** What the metrics, the map, the hour, fatigue and tilt brought: strength beside skill. */
export function besideSkill({ me }: Played): number {
  return me.strength - me.skill;
}

/** The played matches by what `keyOf` says; null: in no group. */
export function groupPlayed<Key extends string | number>(
  played: readonly Played[],
  keyOf: (one: Played) => Key | null,
): Map<Key, Played[]> {
  const groups = new Map<Key, Played[]>();
  for (const one of played) {
    const key = keyOf(one);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}
