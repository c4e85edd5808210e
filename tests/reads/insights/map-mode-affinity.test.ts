import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InsightPlayers, insightPlayers, ODD_PLAYERS, type Own } from '../../helpers/insight-player.ts';

interface Row {
  mapId: string;
  mode: string;
  format: string;
  wins: number;
  n: number;
  verdict: string;
  winRate: number;
  winRateLower: number;
  winRateUpper: number;
  effect: number | null;
  effectLower: number | null;
  effectUpper: number | null;
  elsewhereWinRate: number | null;
  comparableWinRate: number | null;
  expectedWinRate: number;
}

const MAPS = [1, 2, 3, 4, 5].map((n) => `00000000-0000-4000-8000-00000000000${n}`);
const SLAYER = 6;
const ODDBALL = 18;

/** So many matches on a map, the first ones won. */
const on = (map: number, category: number, wins: number, losses: number, match = {}): Own[] =>
  Array.from({ length: wins + losses }, (_, i) => ({
    match: { map_asset_id: MAPS[map], game_variant_category: category, ...match },
    own: { outcome: i < wins ? 2 : 3 },
  }));

let players: InsightPlayers;
beforeAll(async () => {
  players = await insightPlayers();
});
afterAll(() => players?.system.close());

const ask = async (matches: readonly Own[], query = '') =>
  players.ask<Row>(await players.play(matches), 'map-mode-affinity', query);

describe('maps and modes', () => {
  it('finds the map that is far from the others of its mode', async () => {
    const { data, headline } = await ask([
      ...on(0, SLAYER, 90, 10),
      ...[1, 2, 3].flatMap((map) => on(map, SLAYER, 25, 25)),
    ]);
    const [first] = data;
    expect(first).toMatchObject({ mapId: MAPS[0], mode: 'slayer', wins: 90, n: 100, verdict: 'signal' });
    expect(first?.elsewhereWinRate).toBe(0.5);
    expect(first?.effect).toBeGreaterThan(0.3);
    expect(first?.effect).toBeLessThan(0.4);
    expect(headline.verdict).toBe('signal');
    expect(headline.text).toContain('points more than in the mode elsewhere');
  });

  it('does not take a favourite mode for a favourite map', async () => {
    const { data, headline } = await ask([
      ...on(0, ODDBALL, 48, 12),
      ...on(1, ODDBALL, 48, 12),
      ...on(2, SLAYER, 18, 42),
      ...on(3, SLAYER, 18, 42),
    ]);
    expect(data.map(({ verdict }) => verdict)).toEqual(['unclear', 'unclear', 'unclear', 'unclear']);
    for (const { effect, mode, winRate } of data) {
      expect(Math.abs(effect ?? 1)).toBeLessThan(0.001);
      expect(winRate).toBeCloseTo(mode === 'oddball' ? 0.8 : 0.3, 1);
    }
    expect(headline).toMatchObject({ verdict: 'unclear', n: 240 });
  });

  it('draws a map of few matches to the mode, and says that it does not know', async () => {
    const { data } = await ask([
      ...on(0, SLAYER, 4, 0),
      ...[1, 2, 3, 4].flatMap((map) => on(map, SLAYER, 50, 50)),
    ]);
    const few = data.find(({ mapId }) => mapId === MAPS[0]);
    expect(few).toMatchObject({ wins: 4, n: 4, verdict: 'insufficient' });
    expect(few?.winRate).toBeLessThan(0.8);
    expect(few?.winRateUpper).toBeGreaterThan(few?.winRate ?? 1);
  });

  it('keeps free-for-all apart and leaves out bots', async () => {
    const { data, provenance } = await ask([
      ...on(0, SLAYER, 10, 10),
      ...on(0, SLAYER, 2, 18, { teams_enabled: false }),
      ...on(1, SLAYER, 7, 0, { playlist_experience: 4 }),
    ]);
    expect(data.map(({ format, n, effect }) => [format, n, effect])).toEqual([
      ['free-for-all', 20, null],
      ['teams', 20, null],
    ]);
    expect(provenance.exclusions).toEqual({ incomplete: 0, pve: 7 });
  });

  it('takes filters', async () => {
    const matches = [...on(0, SLAYER, 10, 10), ...on(1, ODDBALL, 5, 5)];
    const { data } = await ask(matches, '?mode=oddball');
    expect(data.map(({ mode, n }) => [mode, n])).toEqual([['oddball', 10]]);
  });

  it.each(Object.entries(ODD_PLAYERS))('is honest about %s', async (_, matches) => {
    const { data, headline } = await ask(matches);
    for (const row of data) expect(row.verdict).not.toBe('signal');
    expect(headline.verdict).toBe('insufficient');
    expect(headline.text).toMatch(/^(Too few|No )/);
  });
});
