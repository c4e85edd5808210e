import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InsightPlayers, insightPlayers, ODD_PLAYERS, type Own } from '../../helpers/insight-player.ts';

interface Row {
  key: string | null;
  scope: string;
  month: string | null;
  n: number;
  outOf: number;
  share: number;
  shareLower: number | null;
  shareUpper: number | null;
  seconds: number;
  timeShare: number;
  trend: number | null;
  trendVerdict: string;
  stayAfterLoss: number | null;
  stayAfterWin: number | null;
  stayDifference: number | null;
  stayDifferenceN: number;
  stayDifferenceVerdict: string;
}

const [FIRST, SECOND] = [1, 2].map((n) => `00000000-0000-4000-9000-00000000000${n}`);
const ORIGIN = Date.parse('2026-01-01T20:00:00Z');
const DAY = 86_400_000;

/** A session of a day: matches a quarter of an hour apart. */
const evening = (
  day: number,
  playlists: readonly (string | undefined)[],
  outcomes: readonly number[] = [],
): Own[] =>
  playlists.map((playlist, i) => ({
    startedAt: new Date(ORIGIN + day * DAY + i * 900_000).toISOString(),
    match: { playlist_asset_id: playlist ?? null, playable_duration_seconds: playlist === FIRST ? 600 : 300 },
    own: { outcome: outcomes[i] ?? 2 },
  }));

const days = (count: number, make: (day: number) => Own[]) =>
  Array.from({ length: count }, (_, day) => make(day)).flat();

let players: InsightPlayers;
beforeAll(async () => {
  players = await insightPlayers();
});
afterAll(() => players?.system.close());

const ask = async (matches: readonly Own[], query = '') =>
  players.ask<Row>(await players.play(matches), 'playlist-preference', query);
const whole = (rows: readonly Row[]) => rows.filter(({ scope }) => scope === 'all');

describe('playlists and modes chosen', () => {
  it('tells shares of matches and of time, of all and of each month', async () => {
    const { data } = await ask(days(40, (day) => evening(day, [FIRST, FIRST, SECOND])));
    const [first, second] = whole(data);
    expect(first).toMatchObject({ key: FIRST, n: 80, outOf: 120, seconds: 48_000, trendVerdict: 'unclear' });
    expect(first?.share).toBeCloseTo(2 / 3, 12);
    expect(first?.timeShare).toBeCloseTo(0.8, 12);
    expect(second).toMatchObject({ key: SECOND, n: 40 });
    const months = data.filter(({ scope, key }) => scope === 'month' && key === FIRST);
    expect(months.map(({ month, n, outOf }) => [month, n, outOf])).toEqual([
      ['2026-01', 62, 93],
      ['2026-02', 18, 27],
    ]);
  });

  it('counts an evening of one playlist as one choice', async () => {
    const mixed = whole(
      (await ask(days(40, (day) => evening(day, day % 2 ? [FIRST, SECOND] : [SECOND, FIRST])))).data,
    );
    const held = whole(
      (await ask(days(40, (day) => evening(day, new Array(10).fill(day % 2 ? FIRST : SECOND))))).data,
    );
    const width = ([row]: Row[]) => (row?.shareUpper ?? 0) - (row?.shareLower ?? 0);
    expect(held[0]).toMatchObject({ n: 200, share: 0.5 });
    expect(width(held)).toBeGreaterThan(0.2);
    expect(width(mixed)).toBeLessThan(width(held));
  });

  it('finds a change of taste', async () => {
    const { data, headline } = await ask(
      days(120, (day) =>
        evening(day, [
          (day * 7919) % 120 < day ? SECOND : FIRST,
          (day * 104_729) % 120 < day ? SECOND : FIRST,
        ]),
      ),
    );
    const second = whole(data).find(({ key }) => key === SECOND);
    // From none to all in 120 days: a quarter a month.
    expect(second?.trend).toBeGreaterThan(0.18);
    expect(second?.trend).toBeLessThan(0.35);
    expect(second?.trendVerdict).toBe('signal');
    expect(headline.verdict).toBe('signal');
    expect(headline.text).toMatch(/ (rises|falls) by \d+\.\d points a month \(\d+\.\d–\d+\.\d\)\.$/);
  });

  it('finds who goes elsewhere after a loss', async () => {
    const { data } = await ask(
      days(40, (day) => evening(day, [FIRST, SECOND, SECOND, SECOND], [3, 2, 2, 2])),
    );
    const [second, first] = whole(data);
    expect(first).toMatchObject({ key: FIRST, stayAfterLoss: 0, stayAfterWin: null, stayDifferenceN: 40 });
    expect(second).toMatchObject({ stayAfterWin: 1, stayAfterLoss: null, stayDifferenceVerdict: 'unclear' });
    const mixed = await ask(
      days(40, (day) => evening(day, day % 2 ? [FIRST, SECOND] : [FIRST, FIRST], [day % 2 ? 3 : 2, 2])),
    );
    expect(whole(mixed.data)[0]).toMatchObject({ stayDifference: -1, stayDifferenceVerdict: 'signal' });
  });

  it('goes by mode, in the months and the zone asked for', async () => {
    const xuid = await players.play([
      { startedAt: '2026-01-31T23:30:00Z', match: { game_variant_category: 6 } },
      { startedAt: '2026-02-20T12:00:00Z', match: { game_variant_category: 18 } },
    ]);
    const { data } = await players.ask<Row>(
      xuid,
      'playlist-preference',
      '?by=mode&tz=Europe/Berlin&months=2',
    );
    expect(data.map(({ key, month, n }) => [key, month, n])).toEqual([
      ['oddball', null, 1],
      ['slayer', null, 1],
      ['oddball', '2026-02', 1],
      ['slayer', '2026-02', 1],
    ]);
  });

  it('takes a short name of IANA for what it means: with its summer time', async () => {
    const xuid = await players.play([{ startedAt: '2026-06-30T22:30:00Z' }]);
    const { data } = await players.ask<Row>(xuid, 'playlist-preference', '?tz=CET');
    expect(data.map(({ month }) => month)).toEqual([null, '2026-07']);
  });

  it.each(Object.entries(ODD_PLAYERS))('is honest about %s', async (_, matches) => {
    const { data, headline } = await ask(matches);
    for (const row of data) expect([row.trendVerdict, row.stayDifferenceVerdict]).not.toContain('signal');
    expect(headline.verdict).not.toBe('signal');
    expect(headline.text).toMatch(
      /^(Plays matches outside playlists most: 100 %|No completed match to go by\.)/,
    );
  });
});
