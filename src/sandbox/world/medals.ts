/** Medal NameIds as they stand in stats and metadata (UPSTREAM §7.17). */
export const multikillMedals: readonly number[] = [
  622331684, 2063152177, 835814121, 2137071619, 1430343434, 3835606176, 2242633421, 3352648716, 3233051772,
];
/** At 5, 10, 15, 20, 25, 30, 35 and 40 kills without a death. */
export const spreeMedals: readonly number[] = [
  2780740615, 4261842076, 418532952, 1486797009, 710323196, 1720896992, 2567026752, 2875941471,
];

export const medal = {
  killjoy: 3233952928,
  perfect: 1512363953,
  shotCaller: 1169571763,
  rifleman: 2852571933,
  reversal: 2123530881,
  backSmack: 548533137,
  wingman: 1284032216,
  snipe: 4229934157,
  stick: 3655682764,
  fromTheGrave: 2625820422,
  lastShot: 3091261182,
  guardianAngel: 3334154676,
  spotter: 2477555653,
  boxer: 269174970,
  bodyguard: 555849395,
  noScope: 2602963073,
  marksman: 2758320809,
  steaktacular: 1169390319,
  perfection: 865763896,
} as const;

/** Rarer things a kill can earn: a player has three of these that come four times as often. */
export const styleMedals: readonly number[] = [
  1176569867, 1172766553, 1283796619, 3347922939, 3546244406, 4277328263, 221693153, 87172902, 2861418269,
  265478668, 1477806194, 670606868, 3905838030, 1734214473, 1623236079, 2648272972, 1210678802, 1841872491,
  3160646854, 1146876011, 690125105, 3934547153, 2967011722, 1427176344, 1211820913, 3059799290, 2414983178,
  3085856613, 1312042926, 3583966655,
];

/** Medals of a mode, by the key of the mode; each earned now and then by those who work on the objective. */
export const modeMedals: Readonly<Record<string, readonly number[]>> = {
  ctf: [3488248720, 976049027, 3227840152],
  oddball: [3732790338, 781229683],
  koth: [580478179, 3630529364],
  strongholds: [1472686630],
  landgrab: [1472686630],
  totalcontrol: [1472686630, 1090931685],
  stockpile: [1376646881, 629165579, 3528500956],
  fiestastockpile: [1376646881, 629165579],
  extraction: [394349536, 4285712605, 2964157454, 2426456555, 3931425309],
  elimination: [521420212, 2623698509, 4247875860, 4100966367],
  attrition: [521420212, 2623698509, 3011158621, 3120600565],
  infection: [2717755703, 1025827095, 88914608, 557309779, 3467301935, 1155542859, 1447057920, 1064731598],
  // No metadata knows these four (UPSTREAM §7.17): a join must be a left join.
  vip: [1210968206, 1053114074, 590706932, 2125906504],
};
