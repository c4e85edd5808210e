import { normalQuantile } from './distributions.ts';

/**
 * For each candidate, the share of joint draws in which it is the greatest; ties are split. All candidates have
 * the same number of draws; with no draws nothing tells them apart.
 */
export function probabilityBest(draws: readonly Float64Array[]): number[] {
  const count = draws[0]?.length ?? 0;
  const wins = draws.map(() => 0);
  for (let draw = 0; draw < count; draw++) {
    let greatest = -Infinity;
    let best: number[] = [];
    for (const [candidate, own] of draws.entries()) {
      const value = own[draw] ?? -Infinity;
      if (value > greatest) {
        greatest = value;
        best = [candidate];
      } else if (value === greatest) best.push(candidate);
    }
    for (const candidate of best) wins[candidate] = (wins[candidate] ?? 0) + 1 / best.length;
  }
  return wins.map((won) => (count === 0 ? 1 / draws.length : won / count));
}

/**
 * Matches in each arm for a two-sided test at 1 − level to tell two shares apart with this power
 * (Fleiss, Levin & Paik 2003, eq. 4.14); null when they are equal or not shares.
 */
export function matchesToTellApart(
  p1: number,
  p2: number,
  options: { power?: number; level?: number } = {},
): number | null {
  const { power = 0.8, level = 0.9 } = options;
  if (!(p1 >= 0 && p1 <= 1 && p2 >= 0 && p2 <= 1)) return null;
  const pooled = (p1 + p2) / 2;
  const underNone = normalQuantile(0.5 + level / 2) * Math.sqrt(2 * pooled * (1 - pooled));
  const underEffect = normalQuantile(power) * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
  const matches = Math.ceil(((underNone + underEffect) / (p1 - p2)) ** 2);
  return Number.isSafeInteger(matches) ? Math.max(1, matches) : null;
}
