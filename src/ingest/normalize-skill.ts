import type { MatchSkill } from '../waypoint/payloads.ts';
import { asRecord, field } from './fields.ts';
import { parsePlayerId } from './player-id.ts';
import type { SkillColumns } from './rows.ts';

export const TIERS = ['Bronze', 'Silver', 'Gold', 'Platinum', 'Diamond', 'Onyx'] as const;

export const NO_SKILL: SkillColumns = {
  skillResultCode: null,
  teamMmr: null,
  csrBefore: null,
  csrAfter: null,
  placementsLeftBefore: null,
  placementsLeftAfter: null,
  expectedKills: null,
  expectedDeaths: null,
  killsStdDev: null,
  deathsStdDev: null,
  tierExpected: [],
};

const SUCCESS = 0;

/**
 * The skill answers of one match: columns per xuid (or pseudonym, of who was erased), and the MMR of each team they name. SelfCounterfactuals repeat Expected in
 * every capture and are left to the payload.
 */
export interface NormalizedSkill {
  byXuid: Map<string, SkillColumns>;
  teamMmrs: Map<number, number>;
}

/** Chunks of one match's skill answer (UPSTREAM §4.3), in any order. A player with no result keeps its code. */
export function normalizeSkill(answers: readonly MatchSkill[]): NormalizedSkill {
  const byXuid = new Map<string, SkillColumns>();
  const teamMmrs = new Map<number, number>();
  for (const entry of answers.flatMap((answer) => answer.Value)) {
    const identity = parsePlayerId(entry.Id);
    if (identity.kind !== 'person' && identity.kind !== 'erased') continue;
    const code = field.small(entry.ResultCode);
    const result = asRecord(entry.Result);
    byXuid.set(
      identity.kind === 'person' ? identity.xuid : identity.pseudonym,
      code === SUCCESS
        ? { ...skillColumns(result), skillResultCode: code }
        : { ...NO_SKILL, skillResultCode: code },
    );
    if (code !== SUCCESS) continue;
    for (const [team, mmr] of Object.entries(asRecord(result.TeamMmrs))) {
      const value = field.real(mmr);
      if (value !== null && /^\d+$/.test(team)) teamMmrs.set(Number(team), value);
    }
  }
  return { byXuid, teamMmrs };
}

function skillColumns(result: Readonly<Record<string, unknown>>): SkillColumns {
  const recap = asRecord(result.RankRecap);
  const before = csr(recap.PreMatchCsr);
  const after = csr(recap.PostMatchCsr);
  const performances = asRecord(result.StatPerformances);
  const kills = asRecord(performances.Kills);
  const deaths = asRecord(performances.Deaths);
  const counterfactuals = asRecord(result.Counterfactuals);
  return {
    skillResultCode: SUCCESS,
    teamMmr: field.real(result.TeamMmr),
    csrBefore: before.value,
    csrAfter: after.value,
    placementsLeftBefore: before.placementsLeft,
    placementsLeftAfter: after.placementsLeft,
    expectedKills: field.real(kills.Expected),
    expectedDeaths: field.real(deaths.Expected),
    killsStdDev: field.real(kills.StdDev),
    deathsStdDev: field.real(deaths.StdDev),
    tierExpected: tierExpectations(counterfactuals.TierCounterfactuals),
  };
}

/**
 * A CSR object's value; null while unranked (Tier "", Value −1 or 0). A match outside the ladder has no initial
 * measurement matches, and then no placements either.
 */
export function csr(value: unknown): {
  value: number | null;
  placementsLeft: number | null;
  placementsTotal: number | null;
} {
  const rank = asRecord(value);
  const total = field.small(rank.InitialMeasurementMatches);
  const ladder = total !== null && total > 0;
  const ranked = typeof rank.Tier === 'string' && rank.Tier !== '';
  return {
    value: ranked ? field.integer(rank.Value) : null,
    placementsLeft: ladder ? field.small(rank.MeasurementMatchesRemaining) : null,
    placementsTotal: ladder ? total : null,
  };
}

function tierExpectations(value: unknown): (number | null)[] {
  const tiers = asRecord(value);
  const columns = ['Kills', 'Deaths'].flatMap((word) =>
    TIERS.map((tier) => field.real(asRecord(tiers[tier])[word])),
  );
  return columns.some((number) => number !== null) ? columns : [];
}
