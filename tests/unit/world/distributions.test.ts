import { describe, expect, it } from 'vitest';
import { type Core, matchIdsOf, mean, NOW, seconds, statsOf, worldAt } from './world-fixtures.ts';

const world = worldAt(NOW, { players: 120, matchesPerPlayer: 80 });
interface Played {
  core: Core;
  seconds: number;
  captures: number;
}
const byCategory = new Map<number, Played[]>();
for (const id of matchIdsOf(world, 25)) {
  const match = statsOf(world, id);
  const list = byCategory.get(match.MatchInfo.GameVariantCategory) ?? [];
  byCategory.set(match.MatchInfo.GameVariantCategory, list);
  if (match.Players.length < 8) continue;
  for (const row of match.Players) {
    const stats = row.PlayerTeamStats[0]?.Stats;
    if (stats === undefined || row.PlayerType !== 1 || row.Outcome === 4) continue;
    const zones = stats.ZonesStats as { StrongholdCaptures: number } | undefined;
    const captures = zones?.StrongholdCaptures ?? 0;
    list.push({ core: stats.CoreStats, seconds: seconds(row.ParticipationInfo.TimePlayed), captures });
  }
}

function per10(category: number, field: keyof Core): number {
  const list = byCategory.get(category) ?? [];
  const total = list.reduce((sum, one) => sum + Number(one.core[field]), 0);
  return total / (list.reduce((sum, one) => sum + one.seconds, 0) / 600);
}

/** Figures of the captures, per player and 10 minutes: [kills, assists, headshots, damage dealt, shots fired]. */
const captured: Readonly<Record<number, readonly number[]>> = {
  6: [12.2, 6.4, 7.3, 4567, 212],
  11: [13.3, 5.5, 8.3, 4559, 189],
  15: [12.8, 5.6, 7.7, 4219, 279],
  18: [14.5, 6.9, 7.9, 4677, 243],
  12: [16.1, 9.1, 9.7, 5030, 205],
};

describe('figures lie near those of the captures', () => {
  it.each(Object.entries(captured))('category %s', (category, figures) => {
    const fields = ['Kills', 'Assists', 'HeadshotKills', 'DamageDealt', 'ShotsFired'] as const;
    fields.forEach((field, i) => {
      const figure = figures[i] ?? 0;
      const ratio = per10(Number(category), field) / figure;
      expect(ratio, `${field} ${per10(Number(category), field)} for ${figure}`).toBeGreaterThan(0.65);
      expect(ratio, `${field} ${per10(Number(category), field)} for ${figure}`).toBeLessThan(1.5);
    });
  });

  it('accuracy, length, strongholds, medals', () => {
    const all = [...byCategory.values()].flat();
    const accuracy = all.filter((one) => one.core.ShotsFired > 50).map((one) => one.core.Accuracy);
    expect(mean(accuracy)).toBeGreaterThan(44);
    expect(mean(accuracy)).toBeLessThan(56);
    expect(Math.min(...accuracy)).toBeLessThan(36);
    expect(Math.max(...accuracy)).toBeGreaterThan(60);
    const strongholds = byCategory.get(11) ?? [];
    expect(mean(strongholds.map((one) => one.captures))).toBeGreaterThan(4);
    expect(mean(strongholds.map((one) => one.captures))).toBeLessThan(12);
    const minutes = (byCategory.get(6) ?? []).map((one) => one.seconds / 60);
    expect(mean(minutes)).toBeGreaterThan(7);
    expect(mean(minutes)).toBeLessThan(11);
    const doubles = all.reduce(
      (sum, one) => sum + (one.core.Medals.find((medal) => medal.NameId === 622331684)?.Count ?? 0),
      0,
    );
    const kills = all.reduce((sum, one) => sum + one.core.Kills, 0);
    expect(doubles / kills).toBeGreaterThan(0.04);
    expect(doubles / kills).toBeLessThan(0.11);
  });

  it('score means what the mode counts', () => {
    for (const { core } of byCategory.get(6) ?? []) expect(core.Score).toBe(core.Kills);
    for (const { core } of byCategory.get(11) ?? []) expect(core.Score).toBe(0);
    for (const { core } of byCategory.get(15) ?? []) expect(core.Score).toBeLessThanOrEqual(3);
    expect(Math.max(...(byCategory.get(18) ?? []).map((one) => one.core.Score))).toBeGreaterThan(60);
  });
});
