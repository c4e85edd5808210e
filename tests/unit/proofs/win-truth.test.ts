import { describe, expect, it } from 'vitest';
import { noEffects } from '../../../src/sandbox/world/effects.ts';
import {
  averageEffect,
  besideSkill,
  groupPlayed,
  leverEffect,
  leverLevel,
  liftsOf,
  liftWith,
  logistic,
  type Played,
  playedBy,
  teamLogit,
  winProbability,
  winRate,
  worth,
} from '../../stats/harness/win-truth.ts';
import { NOW, statsOf, worldAt, xuidIn } from '../world/world-fixtures.ts';

const options = { players: 24, matchesPerPlayer: 300 };
const world = worldAt(NOW, options);

function playedOf(of: typeof world): Played[] {
  return [...of.everyMatch()].flatMap((id) => {
    const match = of.truth.match(id);
    return match === null ? [] : match.people.map(({ xuid }) => playedBy(match, xuid));
  });
}
const played = playedOf(world);

describe('the truth about winning', () => {
  it('comes true: of matches with a win probability p the share p is won, in teams and alone', () => {
    const outcomes = new Map<string, number>();
    for (const id of world.everyMatch()) {
      if (world.matchStats(id) === null) continue;
      for (const row of statsOf(world, id).Players)
        if (row.PlayerType === 1) outcomes.set(`${id} ${xuidIn(row.PlayerId)}`, row.Outcome);
    }
    const kinds = groupPlayed(played, ({ match, me }) => (me.left ? null : Math.min(match.sides, 2)));
    expect([...kinds.keys()].sort()).toEqual([0, 1, 2]);
    for (const [sides, some] of kinds) {
      const bins = groupPlayed(some, (one) => Math.min(4, Math.floor(winProbability(one) * 5)));
      for (const [bin, of] of bins) {
        // One of each team is enough: the others win and lose with them.
        const apart = sides === 2 ? of.filter(({ match, me }) => match.people[0] === me) : of;
        if (apart.length < 50) continue;
        const won = apart.filter(({ match, me }) => outcomes.get(`${match.matchId} ${me.xuid}`) === 2).length;
        const expected = apart.reduce((sum, one) => sum + winProbability(one), 0);
        const spread = Math.sqrt(
          apart.reduce((sum, one) => sum + winProbability(one) * (1 - winProbability(one)), 0),
        );
        expect(Math.abs(won - expected), `${sides} sides, bin ${bin}, ${won} of ${expected}`).toBeLessThan(
          3.5 * spread,
        );
      }
    }
  }, 30_000);

  it('is that of the own team, and the sum of both sides is all that is not tied', () => {
    for (const one of played.filter(({ match }) => match.sides === 2).slice(0, 500)) {
      const rival = one.match.people.find(({ team }) => team !== one.me.team);
      if (rival === undefined) continue;
      const other = { match: one.match, me: rival };
      expect(teamLogit(one)).toBe(-teamLogit(other));
      expect(winProbability(one) + winProbability(other)).toBeCloseTo(1 - one.match.tieRate, 12);
    }
  });

  it('knows what a lift did: without any, the world would have had these odds', () => {
    // A result changes those after it by tilt, and by the hour they begin at.
    const apart = { tilt: 0, timeOfDay: 0 };
    const without = worldAt(NOW, { ...options, effects: { ...apart, lift: 0 } });
    const withLifts = playedOf(worldAt(NOW, { ...options, effects: apart }));
    let lifted = 0;
    for (const one of withLifts.filter(({ match }) => match.sides > 0)) {
      const { match, me } = one;
      const bare = without.truth.match(match.matchId);
      if (bare === null) throw new Error('the line-ups differ');
      const sum = (team: number) =>
        match.people
          .filter((mate) => mate.team === team)
          .reduce((all, mate) => all + liftsOf({ match, me: mate }, mate.xuid), 0) / 2;
      const change = sum(me.team) - sum(1 - me.team);
      expect(teamLogit(one) - teamLogit(playedBy(bare, me.xuid))).toBeCloseTo(change, 9);
      for (const mate of Object.keys(me.lifts)) {
        expect(liftWith(one, mate)).toBeCloseTo(liftWith(playedBy(match, mate), me.xuid), 12);
        expect(world.truth.pairLift(me.xuid, mate)).toBe(me.lifts[mate]);
        lifted += 1;
      }
    }
    expect(lifted).toBeGreaterThan(500);
  }, 30_000);

  it('averages what taking something away would do over the very matches', () => {
    const { xuid } = world.playerAt(2);
    const mine = played.filter(({ me, match }) => me.xuid === xuid && match.sides === 2);
    const mate =
      Object.keys(mine.find(({ me }) => Object.keys(me.lifts).length > 0)?.me.lifts ?? {})[0] ?? '';
    const together = mine.filter(({ me }) => mate in me.lifts);
    const byHand = together.map(({ match, me }) => {
      const logit = me.team === 0 ? match.logit : -match.logit;
      const share = match.people.find((one) => one.xuid === mate)?.share ?? 0;
      const size = match.people.length / 2;
      const lift = (world.truth.pairLift(xuid, mate) * me.share * share * 4) / Math.max(4, Math.ceil(size));
      return (1 - match.tieRate) * (logistic(logit) - logistic(logit - lift));
    });
    expect(together.length).toBeGreaterThan(20);
    const effect = averageEffect(together, (one) => liftWith(one, mate));
    expect(effect).toBeCloseTo(byHand.reduce((a, b) => a + b, 0) / byHand.length, 10);
    expect(Math.sign(effect ?? 0)).toBe(Math.sign(world.truth.pairLift(xuid, mate)));
    expect(averageEffect(together, () => 0)).toBe(0);
    expect(averageEffect([], () => 1)).toBeNull();
  });

  it('says that in a fair world nothing brings anything', () => {
    const fair = playedOf(worldAt(NOW, { ...options, effects: noEffects }));
    for (const one of fair) expect(one.me.strength).toBeCloseTo(0, 12);
    const teams = fair.filter(({ match }) => match.sides === 2);
    expect(winRate(teams.filter(({ match }) => match.tieRate === 0))).toBeCloseTo(0.5, 12);
    expect(leverEffect(teams, 0)).toBe(0);
  });

  it('prices a lever by what a standard deviation more would win, which is most at even odds', () => {
    const teams = played.filter(({ match }) => match.sides === 2 && match.people.length === 8);
    const { survival } = world.truth.levers();
    const effect = leverEffect(teams, survival) ?? 0;
    // The logistic curve is steepest at 1/2, where it rises by a quarter.
    expect(effect).toBeGreaterThan(0.5 * 0.25 * survival);
    expect(effect).toBeLessThan(0.25 * survival);
    expect(leverLevel(teams, 'survival')).toBeCloseTo(0, 1);
    for (const one of teams.slice(0, 100)) {
      const { hour, map, fatigue, tilt, lever } = one.me;
      expect(besideSkill(one)).toBeCloseTo(hour + map + fatigue + tilt + lever, 10);
      expect(worth(one)).toBe(one.me.share);
    }
  });
});
