/** The CSR object of the skill service (UPSTREAM §4.3, §5). */
export interface Csr {
  Value: number;
  MeasurementMatchesRemaining: number;
  Tier: string;
  TierStart: number;
  SubTier: number;
  NextTier: string;
  NextTierStart: number;
  NextSubTier: number;
  InitialMeasurementMatches: number;
  DemotionProtectionMatchesRemaining?: number;
  InitialDemotionProtectionMatches?: number;
}

export const tiers = ['Bronze', 'Silver', 'Gold', 'Platinum', 'Diamond', 'Onyx'] as const;
export type Tier = (typeof tiers)[number];

const PER_TIER = 300;
const PER_SUB_TIER = 50;
const ONYX = 1500;

/** Log-odds of skill to the scale of CSR and MMR: one tier is about 0.7. */
export const CSR_MEAN = 950;
export const CSR_PER_LOGIT = 420;

function standing(value: number): { tier: string; start: number; sub: number } {
  if (value >= ONYX) return { tier: 'Onyx', start: ONYX, sub: 0 };
  const tier = Math.floor(value / PER_TIER);
  const sub = Math.floor((value - tier * PER_TIER) / PER_SUB_TIER);
  return { tier: tiers[tier] ?? '', start: tier * PER_TIER + sub * PER_SUB_TIER, sub };
}

/** `value` −1 is unranked: the sentinel, with the placements still to play. The demotion fields came in 2024. */
export function csrOf(value: number, remaining: number, placements: number, withDemotion: boolean): Csr {
  const demotion = withDemotion
    ? { DemotionProtectionMatchesRemaining: 0, InitialDemotionProtectionMatches: 3 }
    : {};
  if (value < 0)
    return {
      ...unranked,
      MeasurementMatchesRemaining: remaining,
      InitialMeasurementMatches: placements,
      ...demotion,
    };
  const here = standing(value);
  const next = standing(Math.min(ONYX, here.start + PER_SUB_TIER));
  return {
    Value: value,
    MeasurementMatchesRemaining: remaining,
    Tier: here.tier,
    TierStart: here.start,
    SubTier: here.sub,
    NextTier: next.tier,
    NextTierStart: next.start,
    NextSubTier: next.sub,
    InitialMeasurementMatches: placements,
    ...demotion,
  };
}

const unranked: Csr = {
  Value: -1,
  MeasurementMatchesRemaining: 0,
  Tier: '',
  TierStart: 0,
  SubTier: 0,
  NextTier: '',
  NextTierStart: 0,
  NextSubTier: 0,
  InitialMeasurementMatches: 0,
};

/** What social matches and shells carry: everything zero. */
export const noCsr: Csr = { ...unranked, Value: 0 };
