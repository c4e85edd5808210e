import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InsightPlayers, insightPlayers, ODD_PLAYERS, type Own } from '../../helpers/insight-player.ts';

interface Row {
  bucket: number;
  label: string;
  metric: string;
  unit: string;
  n: number;
  verdict: string;
  value: number | null;
  valueLower: number | null;
  valueUpper: number | null;
  effect: number | null;
  effectLower: number | null;
  effectUpper: number | null;
  counted: number | null;
  accuracy: number | null;
  accuracyN: number;
}

/** A match at an hour of a day, UTC. */
const at = (day: number, hour: number, own: Own['own'], match: Own['match'] = {}): Own => ({
  startedAt: new Date(Date.UTC(2026, 0, 1 + day, hour, 10)).toISOString(),
  match,
  own,
});

const days = (count: number, make: (day: number) => Own[]) =>
  Array.from({ length: count }, (_, day) => make(day)).flat();
const outcome = (isWon: boolean) => ({ outcome: isWon ? 2 : 3 });

let players: InsightPlayers;
beforeAll(async () => {
  players = await insightPlayers();
});
afterAll(() => players?.system.close());

const ask = async (matches: readonly Own[], query = '') =>
  players.ask<Row>(await players.play(matches), 'time-of-day', query);

describe('time of day', () => {
  it('finds the hour at which more is won', async () => {
    const { data, headline } = await ask(
      days(90, (day) => [
        at(day, 9, outcome(day % 5 === 0)),
        at(day, 15, outcome(day % 2 === 0)),
        at(day, 21, outcome(day % 5 !== 0)),
      ]),
    );
    expect(data.map(({ bucket, label, n, verdict }) => [bucket, label, n, verdict])).toEqual([
      [9, '09:00', 90, 'signal'],
      [15, '15:00', 90, 'unclear'],
      [21, '21:00', 90, 'signal'],
    ]);
    expect(data.map(({ counted }) => counted)).toEqual([0.2, 0.5, 0.8]);
    expect(data[2]?.effect).toBeGreaterThan(0.25);
    expect(data[2]?.effect).toBeLessThan(0.3);
    expect(headline.verdict).toBe('signal');
    expect(headline.text).toMatch(
      /^(Best around 21:00|Worst around 09:00) \(UTC\): win rate \d+ % \(\d+–\d+ %\) over 90 matches, /,
    );
  });

  it('does not take a mode for an hour', async () => {
    const mode = (category: number) => ({ game_variant_category: category });
    const { data } = await ask(
      days(80, (day) => [
        at(day, 9, outcome(day % 5 === 0), mode(day % 10 === 0 ? 6 : 18)),
        at(day, 21, outcome(day % 5 !== 0), mode(day % 10 === 0 ? 18 : 6)),
      ]),
    );
    const [morning, evening] = data;
    expect((evening?.counted ?? 0) - (morning?.counted ?? 0)).toBeGreaterThan(0.5);
    const left = (evening?.effect ?? 1) - (morning?.effect ?? -1);
    expect(Math.abs(left)).toBeLessThan(0.45);
  });

  it('has the hours and days of the zone asked for', async () => {
    const matches = days(20, (day) => [at(day, 23, {}), at(day, 12, {})]);
    const hours = await ask(matches, '?tz=Europe/Berlin');
    expect(hours.data.map(({ bucket, n }) => [bucket, n])).toEqual([
      [0, 20],
      [13, 20],
    ]);
    // The first of January 2026 was a Thursday.
    const weekdays = await ask([at(0, 23, {}), at(0, 12, {}), at(4, 12, {})], '?tz=Europe/Berlin&by=weekday');
    expect(weekdays.data.map(({ bucket, label, n }) => [bucket, label, n])).toEqual([
      [1, 'Monday', 1],
      [4, 'Thursday', 1],
      [5, 'Friday', 1],
    ]);
  });

  it('takes a short name of IANA for what it means: with its summer time', async () => {
    const july = days(2, (day) => [at(day + 190, 12, {})]);
    expect((await ask(july, '?tz=CET')).data.map(({ bucket }) => bucket)).toEqual([14]);
  });

  it('pools other metrics, and has accuracy beside them', async () => {
    const { data } = await ask(
      days(30, (day) => [
        at(day, 9, { kills: 5, assists: 3, deaths: 10, shots_fired: 100, shots_hit: 40 }),
        at(day, 21, { kills: 15, assists: 3, deaths: 5, shots_fired: 300, shots_hit: 150 + (day % 3) }),
        at(day, 12, { kills: 10, assists: 3, deaths: 6 + (day % 3), shots_fired: 0, shots_hit: 0 }),
      ]),
      '?metric=kda',
    );
    expect(data.map(({ metric, unit, n }) => [metric, unit, n])).toEqual(
      new Array(3).fill(['kda', 'kda', 30]),
    );
    expect(data[0]?.counted).toBeCloseTo(-4, 9);
    expect(data[0]?.effect).toBeLessThan(-6);
    expect(data.map(({ accuracyN }) => accuracyN)).toEqual([30, 0, 30]);
    expect(data[0]?.accuracy).toBeCloseTo(0.4, 1);
    expect(data[1]?.accuracy).toBeNull();
  });

  it.each(Object.entries(ODD_PLAYERS))('is honest about %s', async (_, matches) => {
    const { data, headline } = await ask(matches);
    for (const row of data) expect(row.verdict).not.toBe('signal');
    expect(headline.text).toMatch(/^(Too few|No )/);
  });
});
