import Type from 'typebox';
import { Count, nullable } from '../../schemas/primitives.ts';
import { clockOf } from '../../schemas/time-zone.ts';
import { normalCdf, studentQuantile } from '../../stats/distributions.ts';
import { fitLocalTrend, type LocalTrend } from '../../stats/local-trend.ts';
import { verdictOf } from '../../stats/verdict.ts';
import { assetName, bind, defineInsight, effectIn, estimate, evidence, raw, say, sql } from '../define.ts';

const HORIZON_DAYS = 30;
/** Days with a CSR below which there is no trend. */
const LEAST_DAYS = 5;
const DAY_MS = 86_400_000;

/** The last CSR of a day on one ladder, since the placements before it. */
interface Raw {
  playlistId: string;
  playlist: string | null;
  /** Counts up whenever the ladder begins anew. */
  stretch: number;
  isCurrent: boolean;
  /** False while placements are being played again. */
  isPlaced: boolean;
  day: string;
  csr: number;
  n: number;
  /** Sum over its matches of the square of what each moved the CSR by. */
  squares: number;
  newestDay: string;
}

/** CSR by ladder and day, its trend, and where it leads within 30 days. */
export default defineInsight({
  id: 'csr-trajectory',
  version: 1,
  title: 'CSR trajectory',
  question: 'Where is my rank going?',
  description:
    'CSR per ranked playlist and day, from matches and snapshots, with a local trend and a forecast for the 30 days after the newest match.',
  method: {
    words: [
      'Each ranked match tells the CSR before and after it, and now and then the rank itself is looked up. Of every day the last figure counts. Days are those of `tz`. Ranks that were looked up are taken from the playlists and the time the matches are of; what else the matches are chosen by (maps, modes, company) says nothing of them, and they are there all the same.',
      'The line is a local linear trend: the level moves from day to day, its slope changes slowly, and how fast both do is learnt from the series itself. A CSR is where the last match left it, so it stands for the level up to what one match moves it by. The band is where the true level lies with 90 % confidence.',
      'The forecast goes on from the last day with the last slope, and its band widens as both may wander: nine of ten times the CSR is within it, if the player goes on as before. A reset of the ladder is not foreseen.',
      'A ladder that begins anew (placements after a season or a long break) starts a new stretch; trend and forecast are of the newest. There is none while placements are being played, for stretches of fewer than five days, or when the last rated match is more than 30 days older than the newest match.',
    ],
    formulas: [
      'csr(t) = level(t) + noise, noise as large as what a match moves',
      'd level = slope · dt + σ₁ dW₁, d slope = σ₂ dW₂',
      'σ by likelihood, averaged over what they may be; reach of the bands t₀.₉₅(days − 2)',
      'slope per week = 7 · slope at the last day',
    ],
    sources: [
      'Harvey (1989), Forecasting, Structural Time Series Models and the Kalman Filter, ch. 4 and §9.2.',
    ],
  },
  since: '0.2.0',
  stability: 'experimental',
  // A Kalman filter for each ladder, many times over.
  heavy: true,
  cost: 5,
  minMatches: 10,
  row: {
    playlistId: Type.String({ description: 'Asset id of the playlist.' }),
    playlist: nullable(Type.String({ description: 'Name of the playlist; null while it is unknown.' })),
    day: Type.String({ format: 'date', description: 'Day in `tz`.' }),
    isForecast: Type.Boolean({ description: 'Whether the day is after the newest match.' }),
    isCurrent: Type.Boolean({ description: 'Whether the day is since the ladder last began anew.' }),
    isInPlacement: Type.Boolean({
      description:
        'Whether the ladder has no CSR now, as placements are being played; the same in every row of a playlist.',
    }),
    csr: nullable(Type.Number({ description: 'Last CSR of the day; null of a forecast.', 'x-unit': 'CSR' })),
    ...estimate(
      'trend',
      'Level of the CSR by the trend, behind the last match’s luck. Null without one.',
      'CSR',
    ),
    n: Count('Rated matches of the day.'),
    ...estimate(
      'slope',
      'Change of the CSR in a week at the last day; the same in every row of a playlist.',
      'CSR per week',
    ),
    ...evidence(
      'Rated matches since the ladder last began anew.',
      'the CSR is going up, or down, beyond chance',
      'slope',
    ),
  },
  reads: ['ended_at', 'playlist_id', 'season_id', 'csr_before', 'csr_after', 'placements_left_after'],
  charts: [
    {
      kind: 'line',
      id: 'forecast',
      title: 'CSR and where it leads',
      description:
        'Trend of the CSR per playlist since the ladder last began anew, dashed where it is a forecast, with its 90 % band.',
      where: { isCurrent: true },
      x: 'day',
      xType: 'time',
      value: 'trend',
      series: 'playlist',
      forecast: 'isForecast',
      n: 'n',
    },
    {
      kind: 'line',
      id: 'history',
      title: 'CSR over time',
      description: 'The last CSR of each day, per playlist.',
      where: { isForecast: false },
      x: 'day',
      xType: 'time',
      value: 'csr',
      series: 'playlist',
      n: 'n',
    },
  ],
  sql: ({ tz, to, last, season }) => sql`
    with rated as materialized (
      select p.playlist_id, p.match_id, p.season_id, p.started_at, p.ended_at, p.csr_before, p.csr_after
      from played p
      where p.playlist_id is not null and (p.csr_after is not null or p.placements_left_after is not null)
    ),
    newest as (select max(ended_at) as at from played),
    events as (
      select playlist_id, started_at, ended_at as at, csr_before, csr_after as csr, season_id, 1 as matches from rated
      union all
      select s.playlist_asset_id, s.taken_at, s.taken_at, s.csr, s.csr, null, 0
      from rank_snapshots s join (select playlist_id, min(started_at) as since from rated group by 1) f
        on f.playlist_id = s.playlist_asset_id
      where s.xuid = (select xuid from who) and s.taken_at > f.since
        and ${raw(to === undefined && last === undefined && season === undefined ? 'true' : 's.taken_at <= (select at from newest)')}
    ),
    seasons_told as (
      select e.*, count(season_id) over w as nth from events e
      window w as (partition by playlist_id order by started_at, at)
    ),
    stretches as (
      select s.*, first_value(season_id) over (partition by playlist_id, nth order by started_at, at) as told
      from seasons_told s
    ),
    broken as (
      select s.*, (csr_before is null or told is distinct from lag(told) over w)::int as begins from stretches s
      window w as (partition by playlist_id order by started_at, at)
    ),
    counted as materialized (
      select b.*, (sum(begins) over w)::int as stretch from broken b
      window w as (partition by playlist_id order by started_at, at)
    ),
    days as (
      select playlist_id, stretch, (at at time zone ${bind(clockOf(tz), 'text')})::date as day,
        (array_agg(csr order by at desc))[1] as csr, sum(matches)::int as n,
          coalesce(sum(((csr - csr_before)::float8) ^ 2) filter (where matches > 0), 0) as squares
      from counted where csr is not null group by 1, 2, 3
    ),
    ladders as (
      select playlist_id, max(stretch) as newest_stretch,
        max(stretch) filter (where csr is not null) as placed_stretch, sum(matches) as matches
      from counted group by 1
    )
    select d.playlist_id as "playlistId", ${assetName('d.playlist_id')} as playlist, d.stretch,
      d.stretch = l.placed_stretch as "isCurrent", l.placed_stretch = l.newest_stretch as "isPlaced",
      to_char(d.day, 'YYYY-MM-DD') as day, d.csr, d.n, d.squares,
      to_char((select at from newest) at time zone ${bind(clockOf(tz), 'text')}, 'YYYY-MM-DD') as "newestDay"
    from days d join ladders l using (playlist_id)
    order by l.matches desc, d.playlist_id, d.day, d.stretch`,
  derive(days: readonly Raw[], { minMatches }) {
    const ladders = new Map<string, Raw[]>();
    for (const day of days) ladders.set(day.playlistId, [...(ladders.get(day.playlistId) ?? []), day]);
    return { rows: [...ladders.values()].flatMap((ladder) => ladderRows(ladder, minMatches)) };
  },
  headline(rows, { minMatches }) {
    const [first] = rows;
    if (first === undefined)
      return {
        text: 'No CSR yet: no ranked match, or placements that are not over.',
        verdict: 'insufficient',
        n: 0,
      };
    const name = first.playlist ?? 'One playlist';
    const n = first.slopeN;
    const own = rows.filter(({ playlistId }) => playlistId === first.playlistId);
    const last = own.findLast(({ isForecast }) => !isForecast);
    const ahead = own.findLast(({ isForecast }) => isForecast);
    const { slope, slopeLower, slopeUpper, slopeVerdict: verdict } = first;
    const now = `${name}: ${first.isInPlacement ? 'in placement, before that ' : ''}${whole(last?.csr ?? 0)} CSR`;
    if (first.isInPlacement) return { text: `${now}.`, verdict: 'insufficient', n };
    if (verdict === 'insufficient' || slope === null || slopeLower === null || slopeUpper === null)
      return {
        text:
          n < minMatches
            ? `${now}; too few matches since the placements to tell where it goes (${n} of ${minMatches}).`
            : `${now}; too little of late to tell where it goes.`,
        verdict: 'insufficient',
        n,
      };
    const way =
      verdict === 'signal'
        ? `${slope > 0 ? 'rising' : 'falling'} by ${whole(Math.abs(slope))} a week (${say.sizes(effectIn(first, 'slope'), whole)})`
        : `no clear way up or down (${whole(slope)} a week, ${say.range(slopeLower, slopeUpper, whole)})`;
    const band =
      ahead === undefined
        ? ''
        : `; in ${HORIZON_DAYS} days between ${whole(ahead.trendLower ?? 0)} and ${whole(ahead.trendUpper ?? 0)}`;
    return { text: `${now}, ${way}${band}.`, verdict, n };
  },
});

type Numbers = Record<'csr' | 'trend' | 'trendLower' | 'trendUpper', number | null>;

/** Days of one ladder, then those to come. */
function ladderRows(days: readonly Raw[], minMatches: number) {
  const current = days.filter(({ isCurrent }) => isCurrent);
  const matches = current.reduce((sum, { n }) => sum + n, 0);
  const [some] = days;
  const lastDay = dayNumber(current.at(-1)?.day);
  const newestDay = dayNumber(some?.newestDay);
  // A snapshot may be younger than the newest match.
  const from = Math.max(newestDay, lastDay);
  const isLate = from - lastDay > HORIZON_DAYS;
  const fit =
    current.length < LEAST_DAYS || !some?.isPlaced || isLate
      ? null
      : fitLocalTrend({
          times: current.map(({ day }) => dayNumber(day)),
          values: current.map(({ csr }) => csr),
          observationVariances: current.map(() => oneMatch(current)),
          level: levelOf(current.length),
          horizonDays: Array.from({ length: HORIZON_DAYS }, (_, i) => from - lastDay + i + 1),
        });
  const slopeLower = fit && 7 * fit.slopeLower;
  const slopeUpper = fit && 7 * fit.slopeUpper;
  const shared = {
    slope: fit && 7 * fit.slope,
    slopeLower,
    slopeUpper,
    slopeN: matches,
    slopeVerdict: verdictOf({ n: fit ? matches : 0, minMatches, lower: slopeLower, upper: slopeUpper }),
  };
  const row = (day: string, isForecast: boolean, isCurrent: boolean, n: number, numbers: Numbers) => ({
    playlistId: some?.playlistId ?? '',
    playlist: some?.playlist ?? null,
    day,
    isForecast,
    isCurrent,
    isInPlacement: some?.isPlaced !== true,
    ...numbers,
    n,
    ...shared,
  });
  const levels = levelsOf(fit);
  return [
    ...days.map(({ day, csr, isCurrent, n }) => {
      const level = isCurrent ? levels.get(dayNumber(day)) : undefined;
      return row(day, false, isCurrent, n, { csr, ...(level ?? NO_LEVEL) });
    }),
    ...(fit?.forecast ?? []).map(({ day, value, lower, upper }) =>
      row(dayName(day), true, true, 0, {
        csr: null,
        trend: value,
        trendLower: lower,
        trendUpper: upper,
      }),
    ),
  ];
}

/** A CSR is known to the point, the standing behind it up to a match more or less: variance of what one moves. */
function oneMatch(days: readonly Raw[]): number {
  const matches = days.reduce((sum, { n }) => sum + n, 0);
  return Math.max(1, days.reduce((sum, { squares }) => sum + squares, 0) / Math.max(1, matches));
}

/** How restless the ladder is was learnt from so few days: the reach is Student’s, said as a level of the normal. */
function levelOf(days: number): number {
  return 2 * normalCdf(studentQuantile(0.95, Math.max(1, days - 2))) - 1;
}

const NO_LEVEL = { trend: null, trendLower: null, trendUpper: null };

function levelsOf(fit: LocalTrend | null): Map<number, Omit<Numbers, 'csr'>> {
  return new Map(
    (fit?.smoothed ?? []).map(({ day, value, lower, upper }) => [
      Math.round(day),
      { trend: value, trendLower: lower, trendUpper: upper },
    ]),
  );
}

function dayNumber(day: string | undefined): number {
  return day === undefined ? 0 : Math.round(Date.parse(day) / DAY_MS);
}

function dayName(number: number): string {
  return new Date(Math.round(number) * DAY_MS).toISOString().slice(0, 10);
}

const whole = (value: number) => say.number(value, 0);
