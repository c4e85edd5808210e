import { Value } from 'typebox/value';
import type { CapturedMatch } from './captured-matches.ts';
import { type CapturedSkill, humanXuid, type Participant, SkillShape } from './captured-shapes.ts';
import type { DirectoryReader } from './read-directory.ts';

type SkillValue = CapturedSkill['Value'][number];

const ZERO_CSR = {
  Value: 0,
  MeasurementMatchesRemaining: 0,
  Tier: '',
  TierStart: 0,
  SubTier: 0,
  NextTier: '',
  NextTierStart: 0,
  NextSubTier: 0,
  InitialMeasurementMatches: 0,
};

/**
 * Captured skill by match and xuid. The body does not name its match: it belongs to the one match in which every
 * player of the file has the same team, kills and deaths. Where none or several fit, it belongs to nobody.
 */
export function readSkill(reader: DirectoryReader, matches: readonly CapturedMatch[]) {
  const byMatch = new Map<string, Map<string, SkillValue>>();
  for (const { path, value } of reader.readFolder('match-skill')) {
    if (!Value.Check(SkillShape, value)) {
      reader.skip(path, 'not a skill answer with performances');
      continue;
    }
    const fitting = matches.filter(({ match }) => value.Value.every((skill) => fits(match.Players, skill)));
    const [only] = fitting;
    if (only === undefined || fitting.length > 1) {
      reader.skip(path, `${fitting.length} captured matches fit this skill answer`);
      continue;
    }
    const known = byMatch.get(only.id) ?? new Map<string, SkillValue>();
    byMatch.set(only.id, known);
    for (const skill of value.Value) known.set(humanXuid(skill.Id) ?? skill.Id, skill);
  }
  return byMatch;
}

/** What upstream says of a player it has no skill for: code 1 and zeroes, still a 200 (UPSTREAM §4.3). */
export function skillNotFound(xuid: string, teamId: number): object {
  return {
    Id: `xuid(${xuid})`,
    ResultCode: 1,
    Result: {
      TeamMmr: 0,
      RankRecap: { PreMatchCsr: ZERO_CSR, PostMatchCsr: ZERO_CSR },
      StatPerformances: {},
      TeamId: teamId,
      TeamMmrs: {},
      RankedRewards: null,
      Counterfactuals: null,
    },
  };
}

function fits(players: readonly Participant[], { Id, Result }: SkillValue): boolean {
  const participant = players.find(({ PlayerId }) => PlayerId === Id);
  return (
    participant !== undefined &&
    participant.LastTeamId === Result.TeamId &&
    total(participant, 'Kills') === Result.StatPerformances.Kills.Count &&
    total(participant, 'Deaths') === Result.StatPerformances.Deaths.Count
  );
}

function total({ PlayerTeamStats }: Participant, field: string): number {
  return PlayerTeamStats.reduce((sum, { Stats }) => sum + Number(Stats.CoreStats?.[field] ?? Number.NaN), 0);
}
