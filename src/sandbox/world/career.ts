const titles = [
  'Cadet',
  'Private',
  'Lance Corporal',
  'Corporal',
  'Sergeant',
  'Staff Sergeant',
  'Gunnery Sergeant',
  'Master Sergeant',
  'Lieutenant',
  'Captain',
  'Major',
  'Lt Colonel',
  'Colonel',
  'Brigadier General',
  'General',
] as const;
const metals = ['Bronze', 'Silver', 'Gold', 'Platinum', 'Diamond', 'Onyx'] as const;
const GRADES = 3;
export const CAREER_RANKS = 2 + metals.length * titles.length * GRADES;

interface CareerRank {
  rank: number;
  title: string;
  metal: string;
  grade: number;
  xp: number;
}

/** Recruit, then six metals × fifteen titles × three grades, then Hero. The XP is made up, rising like the game's. */
const ranks: readonly CareerRank[] = Array.from({ length: CAREER_RANKS }, (_, i) => {
  if (i === 0) return { rank: 1, title: 'Recruit', metal: '', grade: 1, xp: 100 };
  if (i === CAREER_RANKS - 1) return { rank: CAREER_RANKS, title: 'Hero', metal: '', grade: 1, xp: 0 };
  const step = i - 1;
  const metal = Math.floor(step / (titles.length * GRADES));
  const title = Math.floor((step % (titles.length * GRADES)) / GRADES);
  const xp = Math.round((1000 * (1 + metal) ** 1.9 * (1 + title / 5)) / 250) * 250;
  return {
    rank: i + 1,
    title: titles[title] ?? '',
    metal: metals[metal] ?? '',
    grade: 1 + (step % GRADES),
    xp,
  };
});

const text = (value: string): object => ({ status: 'Test', value, translations: {} });

export function careerRankTrackJson(): string {
  return JSON.stringify({
    TrackId: 'careerRank1',
    Ranks: ranks.map((rank) => {
      const file = `${rank.rank}_${rank.title.replaceAll(' ', '_')}.png`;
      return {
        Rank: rank.rank,
        FreeRewards: { InventoryRewards: [], CurrencyRewards: [] },
        PaidRewards: { InventoryRewards: [], CurrencyRewards: [] },
        XpRequiredForRank: rank.xp,
        RankTitle: text(rank.title),
        RankSubTitle: text(rank.metal),
        RankTier: text(rank.metal === '' ? '' : String(rank.grade)),
        RankIcon: `career_rank/ProgressWidget/${file}`,
        RankLargeIcon: `career_rank/CelebrationMoment/${file}`,
        RankAdornmentIcon: '',
        TierType: rank.metal === '' ? 'Bronze' : rank.metal,
        RankGrade: rank.grade,
      };
    }),
    Name: text('Career Rank'),
    Description: text('Made-up career track of the sandbox.'),
    OperationNumber: 1,
    DateRange: text(''),
    IsRitual: false,
    SummaryImagePath: '',
    WeekNumber: null,
    XpPerRank: 1000,
  });
}

/** Rank and progress of somebody with this much personal score; rank 0 is "no progression" (UPSTREAM §7.7). */
export function careerProgress(xp: number): {
  Rank: number;
  PartialProgress: number;
  HasReachedMaxRank: boolean;
} {
  if (xp <= 0) return { Rank: 0, PartialProgress: 0, HasReachedMaxRank: false };
  let left = xp;
  for (const rank of ranks) {
    if (rank.rank === CAREER_RANKS || left < rank.xp)
      return {
        Rank: rank.rank,
        PartialProgress: rank.rank === CAREER_RANKS ? 0 : left,
        HasReachedMaxRank: rank.rank === CAREER_RANKS,
      };
    left -= rank.xp;
  }
  return { Rank: CAREER_RANKS, PartialProgress: 0, HasReachedMaxRank: true };
}
