import Type from 'typebox';
import type { Chart } from '../../src/insights/chart.ts';
import { estimate, evidence } from '../../src/insights/estimate.ts';
import { Instant, Ratio } from '../../src/schemas/primitives.ts';
import { createRandom } from '../../src/stats/random.ts';

/** Names nobody should have, and names people have. */
export const NAMES = [
  'Aquarius',
  'Recharge',
  'The Extraordinarily Long Name of a Community Forge Map 2025',
  '日本語の名前プレイヤー',
  '한국어게이머태그',
  'Привет Мир',
  'لاعب عربي 117',
  'ผู้เล่นไทยน้ำ',
  'देवनागरी खिलाड़ी',
  'বাংলা নাম',
  'שלום',
  '🔥💀 xX_Slayer_Xx 👨‍👩‍👧',
  '<script>alert(1)</script>',
  'a ]]> & "q" \'s\' </text>',
  'WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW',
  '\u202Eevil\u0000name\uD800',
  '$`{7*7} {{x}} %3Cb%3E',
  '\u13A0 no face has this',
] as const;

export const ROW = Type.Object({
  name: Type.String({ description: 'Map.' }),
  mode: Type.String({ description: 'Mode.' }),
  week: Instant('Week.'),
  hour: Type.Integer({ description: 'Hour of the day.', 'x-unit': 'hour' }),
  seconds: Type.Number({ description: 'Length of a match.', 'x-unit': 's' }),
  density: Type.Number({ description: 'Density.', 'x-unit': 'density' }),
  expected: Ratio('Mean of the mode.'),
  forecast: Type.Boolean({ description: 'Forecast.' }),
  changed: Type.Boolean({ description: 'Change.' }),
  ...estimate('winRate', 'Share of wins, shrunk toward the mean of the mode.', 'ratio'),
  ...estimate('effect', 'Win chance with them against without.', 'ratio'),
  ...estimate('kda', 'KDA per match.', 'kda'),
  ...evidence('Matches.', 'the effect is more than chance'),
});

export function inventRows(count: number): Record<string, unknown>[] {
  const random = createRandom(7);
  const modes = ['slayer', 'ctf', 'oddball', 'strongholds'];
  return Array.from({ length: count }, (_, i) => {
    const n = Math.floor(5 + random.next() ** 3 * 400);
    const half = Math.min(0.45, 1.2 / Math.sqrt(n));
    const [winRate, effect] = [0.35 + random.next() * 0.3, (random.next() - 0.45) * 0.3];
    const kda = 1 + Math.sin(i / 9) * 2 + random.next();
    const round = Math.floor(i / NAMES.length);
    return {
      name: `${NAMES[i % NAMES.length]}${round === 0 ? '' : ` ${round}`}`,
      mode: modes[i % modes.length],
      week: new Date(Date.UTC(2025, 0, 6) + i * 604_800_000).toISOString(),
      hour: i % 24,
      seconds: 200 + i * 8,
      density: Math.exp(-(((i - 20) / 8) ** 2)),
      expected: 0.5,
      forecast: count > 6 && i >= count - 4,
      changed: count > 6 && i === Math.floor(count / 2),
      winRate,
      winRateLower: Math.max(0, winRate - half),
      winRateUpper: Math.min(1, winRate + half),
      effect,
      effectLower: effect - half,
      effectUpper: effect + half,
      kda,
      kdaLower: kda - 0.8,
      kdaUpper: kda + 0.8,
      n,
      verdict: n < 12 ? 'insufficient' : Math.abs(effect) > half ? 'signal' : 'unclear',
    };
  });
}

type Invented = Chart<keyof typeof ROW.properties>;

/** A chart of every kind, in every manner it can be asked for. */
export const CHARTS: Readonly<Record<string, Invented>> = {
  intervals: {
    ...{
      kind: 'intervals',
      id: 'map',
      title: 'Win rate by map and mode',
      description: 'A dot for each map.',
    },
    ...{ label: ['name', 'mode'], value: 'winRate', verdict: 'verdict', reference: 'expected' },
  },
  effects: {
    ...{ kind: 'intervals', id: 'effect', title: 'What they change', description: 'A dot for each.' },
    ...{ label: 'name', value: 'effect', verdict: 'verdict', reference: 0, sort: 'value' },
  },
  line: {
    ...{ kind: 'line', id: 'time', title: 'KDA over time', description: 'A line over weeks.', x: 'week' },
    ...{
      xType: 'time',
      value: 'kda',
      forecast: 'forecast',
      mark: 'changed',
      verdict: 'verdict',
      reference: 2,
    },
  },
  lines: {
    ...{ kind: 'line', id: 'modes', title: 'KDA by mode', description: 'A line for each mode.' },
    ...{ x: 'seconds', xType: 'number', value: 'kda', series: 'mode', points: true },
  },
  bars: {
    ...{ kind: 'bars', id: 'bars', title: 'Win rate by map', description: 'A bar for each map.' },
    ...{ x: 'name', value: 'winRate', verdict: 'verdict', reference: 0.5 },
  },
  hours: {
    ...{ kind: 'bars', id: 'hours', title: 'KDA by hour', description: 'A bar for each hour.' },
    ...{ x: 'hour', value: 'kda' },
  },
  stacked: {
    ...{ kind: 'bars', id: 'weeks', title: 'Modes by week', description: 'A bar for each week.' },
    ...{ x: 'week', value: 'winRate', series: 'mode', stacked: true },
  },
  beside: {
    ...{ kind: 'bars', id: 'beside', title: 'KDA by map and mode', description: 'Bars beside each other.' },
    ...{ x: 'name', value: 'kda', series: 'mode' },
  },
  funnel: {
    ...{ kind: 'scatter', id: 'funnel', title: 'Win rate and matches', description: 'A point for each map.' },
    ...{ x: 'n', value: 'winRate', label: 'name', verdict: 'verdict', funnel: 'expected' },
  },
  scatter: {
    ...{ kind: 'scatter', id: 'scatter', title: 'KDA and win rate', description: 'A point for each map.' },
    ...{ x: 'kda', value: 'winRate', label: 'name' },
  },
  area: {
    ...{ kind: 'area', id: 'length', title: 'How long matches are', description: 'A curve.' },
    ...{ x: 'seconds', value: 'density' },
  },
  areas: {
    ...{ kind: 'area', id: 'lengths', title: 'How long matches are by mode', description: 'Curves.' },
    ...{ x: 'seconds', value: 'density', series: 'mode', n: 'n' },
  },
};
