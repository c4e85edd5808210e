import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/stats/random.ts';
import { type InsightPlayers, insightPlayers, ODD_PLAYERS, type Own } from '../../helpers/insight-player.ts';

interface Row {
  kind: string;
  position: number | null;
  label: string;
  n: number;
  verdict: string;
  value: number | null;
  effect: number | null;
  effectLower: number | null;
  effectUpper: number | null;
}

/** Evenings of so many matches, a quarter of an hour after one another. */
const evenings = (
  count: number,
  length: number,
  make: (place: number, before: number) => Own['own'],
): Own[] =>
  Array.from({ length: count }, (_, day) => {
    let before = 2;
    return Array.from({ length }, (_, place) => {
      const own = make(place, before);
      before = (own?.outcome as number | undefined) ?? 2;
      return { startedAt: new Date(Date.UTC(2026, 0, 1 + day, 18, 15 * place)).toISOString(), own };
    });
  }).flat();

let players: InsightPlayers;
beforeAll(async () => {
  players = await insightPlayers();
});
afterAll(() => players?.system.close());

const ask = async (matches: readonly Own[], query = '') =>
  players.ask<Row>(await players.play(matches), 'session-fatigue', query);
const row = (data: readonly Row[], label: string) => data.find((one) => one.label === label);

describe('within a session', () => {
  it('says after how many matches to stop', async () => {
    const random = createRandom(1);
    const { data, headline } = await ask(
      evenings(120, 8, (place) => ({ outcome: random.next() < (place < 4 ? 0.65 : 0.35) ? 2 : 3 })),
    );
    expect(data.map(({ label }) => label)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8+',
      'after the third',
      'after a loss',
    ]);
    expect(row(data, '6')).toMatchObject({ n: 120, verdict: 'signal' });
    expect(row(data, '6')?.effectLower).toBeGreaterThan(-0.45);
    expect(row(data, '6')?.effectUpper).toBeLessThan(-0.15);
    expect(headline.verdict).toBe('signal');
    expect(headline.text).toMatch(
      /^Stop after [34] matches: from match [45] of a session on win rate lower by \d+ points \(\d+–\d+\)/,
    );
  });

  it('finds nothing where only the evenings differ, and no reversal after wins', async () => {
    const random = createRandom(3);
    let level = 0;
    const { data, headline } = await ask(
      evenings(150, 6, (place) => {
        if (place === 0) level = random.next() < 0.5 ? 0.25 : 0.75;
        return { outcome: random.next() < level ? 2 : 3 };
      }),
    );
    for (const { verdict } of data) expect(verdict).toBe('unclear');
    expect(Math.abs(row(data, 'after a loss')?.effect ?? 1)).toBeLessThan(0.09);
    expect(headline.text).toMatch(/^Cannot tell when to stop: /);
  });

  it('finds what a loss does to the next match', async () => {
    const random = createRandom(5);
    const { data, headline } = await ask(
      evenings(150, 8, (_, before) => ({ outcome: random.next() < (before === 3 ? 0.35 : 0.65) ? 2 : 3 })),
    );
    const loss = row(data, 'after a loss');
    expect(loss).toMatchObject({ kind: 'afterLoss', n: 1050, verdict: 'signal' });
    expect(loss?.effectLower).toBeLessThan(-0.3);
    expect(loss?.effectUpper).toBeGreaterThan(-0.35);
    expect(loss?.effectUpper).toBeLessThan(-0.15);
    expect(headline.text).toContain('After a loss the chance to win the next is lower by');
  });

  it('looks at other metrics, of which less may be better', async () => {
    const random = createRandom(7);
    const { data, headline } = await ask(
      evenings(60, 6, (place) => ({ deaths: (place < 3 ? 8 : 12) + random.int(4) })),
      '?metric=deathsPer10',
    );
    expect(data.some(({ kind }) => kind === 'afterLoss')).toBe(false);
    expect(row(data, 'after the third')?.effect).toBeGreaterThan(3.5);
    expect(row(data, 'after the third')?.effect).toBeLessThan(4.5);
    expect(headline.text).toMatch(/^Stop after 3 matches: .* deaths per 10 min higher by /);
  });

  it('puts the places of few sessions together', async () => {
    const random = createRandom(9);
    const { data } = await ask([
      ...evenings(30, 3, () => ({ outcome: random.next() < 0.5 ? 2 : 3 })),
      ...Array.from({ length: 12 }, (_, place) => ({
        startedAt: new Date(Date.UTC(2026, 5, 1, 18, 15 * place)).toISOString(),
      })),
    ]);
    expect(data.filter(({ kind }) => kind === 'position').map(({ label, n }) => [label, n])).toEqual([
      ['1', 31],
      ['2', 31],
      ['3+', 40],
    ]);
  });

  it.each(Object.entries(ODD_PLAYERS))('is honest about %s', async (_, matches) => {
    const { data, headline } = await ask(matches);
    for (const { kind, verdict } of data) if (kind !== 'afterLoss') expect(verdict).not.toBe('signal');
    expect(headline.text).toMatch(/^(Too few|No |Cannot)/);
  });
});
