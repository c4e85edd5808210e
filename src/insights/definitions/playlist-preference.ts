import Type from 'typebox';
import { Count, nullable, Ratio, Seconds, Word } from '../../schemas/primitives.ts';
import { clockOf } from '../../schemas/time-zone.ts';
import { studentQuantile } from '../../stats/distributions.ts';
import { differenceOfSharesInterval, ratioInterval, wilsonInterval } from '../../stats/interval.ts';
import { fitLeastSquares } from '../../stats/least-squares.ts';
import { shrinkNormal } from '../../stats/shrink.ts';
import { outstanding } from '../../stats/stands-out.ts';
import { verdictOf } from '../../stats/verdict.ts';
import { assetName, bind, defineInsight, effectIn, estimate, evidence, raw, say, sql } from '../define.ts';

/** A choice: a playlist, or a mode. Arrays have a value for each session it was played in. */
interface Chosen {
  key: string | null;
  name: string | null;
  sessions: number[];
  matches: number[];
  seconds: number[];
  afterLoss: number;
  stayedAfterLoss: number;
  afterWin: number;
  stayedAfterWin: number;
}

interface Raw {
  chosen: Chosen[];
  /** Of every session: its month, when it began in months before the newest, its matches and seconds. */
  months: string[];
  ages: number[];
  matches: number[];
  seconds: number[];
}

/** A month of the Gregorian calendar, on average. */
const MONTH_SECONDS = 2_629_746;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

export default defineInsight({
  id: 'playlist-preference',
  version: 1,
  title: 'Playlists and modes chosen',
  question: 'What do I choose, and is it changing?',
  description:
    'The share of matches and of time each playlist or mode has, how it changes per month, and whether a loss makes the player stay or go elsewhere.',
  method: {
    words: [
      'For each playlist (or mode) its share of the matches that count and of the time played in them. A row without a month is about all of them; the rows with a month tell the share in that month of the calendar.',
      'Matches of one session are mostly of one playlist, so that ten matches of an evening are hardly more than one choice. The intervals count by how alike the sessions are, and are wider than those of as many independent matches.',
      'The change per month is the slope of a straight line through the sessions of the newest months (as many as `months` says), weighted by their matches. As there are many playlists, one of them always seems to rise or fall; the slopes are drawn toward each other as far as chance explains their spread, and the sentence on top tells of one only where it would be rare even of the furthest of as many.',
      'Staying is measured from one match to the next of the same session: the share that are followed by the same playlist (or mode) after a loss, less that after a win. In a playlist that draws the mode, staying with the mode is luck and not a choice.',
    ],
    formulas: [
      'n_eff = p(1 − p) / SE²(p, between sessions); interval of p: Wilson with n_eff',
      'share(session) = a + b · months, weights = matches; trend = b, standard error HC1',
      'stayDifference = P(same next | lost) − P(same next | won), Newcombe’s interval',
    ],
    sources: [
      'Kish, L. (1965). Survey Sampling, §8.2 (design effect).',
      'Wilson, E. B. (1927). Probable inference. JASA 22.',
      'MacKinnon, J. G. & White, H. (1985). Some heteroskedasticity-consistent covariance matrix estimators. Journal of Econometrics 29.',
      'Morris, C. N. (1983). Parametric empirical Bayes inference. JASA 78.',
      'Newcombe, R. G. (1998). Interval estimation for the difference between independent proportions. Statistics in Medicine 17.',
    ],
  },
  since: '0.2.0',
  stability: 'experimental',
  minMatches: 20,
  cost: 5,
  heavy: true,
  reads: ['mode', 'playlist_id', 'duration_seconds', 'session_start'],
  params: {
    by: Type.Optional(
      Word(['playlist', 'mode'], 'What is chosen: `playlist` unless told.', { default: 'playlist' }),
    ),
    months: Type.Optional(
      Type.Integer({
        minimum: 2,
        maximum: 120,
        description: 'Newest months the trend is of, back from the newest match; 12 unless told.',
      }),
    ),
  },
  row: {
    key: nullable(
      Type.String({ description: 'Asset id of the playlist, or the mode; null: played in no playlist.' }),
    ),
    name: nullable(
      Type.String({
        description:
          'Newest name of the playlist, or the mode; null while none is known. `Outside playlists` where there is none.',
      }),
    ),
    scope: Word(['all', 'month'], 'Whether the row is about all matches or about those of a month.'),
    month: nullable(
      Type.String({
        description: 'Month in `tz` the row is about, as in `2026-03`; null in rows about all matches.',
      }),
    ),
    n: Count('Matches of the playlist or mode.'),
    outOf: Count('Matches of all.'),
    ...estimate('share', 'Share of the matches.', 'ratio'),
    seconds: Seconds('Time played in it, of the matches.'),
    ...estimate('timeShare', 'Its share of the time.', 'ratio'),
    ...estimate(
      'trend',
      'Change of its share of the matches per month; over the newest months, null in rows of a month.',
      'ratio/month',
    ),
    ...evidence('Sessions the change rests on.', 'the share changes by more than chance', 'trend'),
    stayAfterLoss: nullable(
      Ratio('Share of its losses after which the next match of the session was of it too.'),
    ),
    stayAfterWin: nullable(Ratio('The same after wins.')),
    ...estimate('stayDifference', 'Share staying after a loss less that after a win.', 'ratio'),
    ...evidence(
      'Wins and losses with a next match in the session.',
      'a loss makes the player stay or leave by more than chance',
      'stayDifference',
    ),
  },
  charts: [
    {
      kind: 'intervals',
      id: 'shares',
      title: 'What is played',
      description: 'Share of matches of each playlist or mode.',
      where: { scope: 'all' },
      label: 'name',
      value: 'share',
      n: 'n',
      most: 16,
    },
    {
      kind: 'bars',
      id: 'months',
      title: 'What is played, month by month',
      description: 'Share of matches of each playlist or mode in each month.',
      where: { scope: 'month' },
      x: 'month',
      value: 'share',
      series: 'name',
      stacked: true,
      n: 'n',
    },
    {
      kind: 'intervals',
      id: 'trends',
      title: 'Change of the share per month',
      description: 'Change of each playlist’s or mode’s share of matches per month.',
      where: { scope: 'all' },
      label: 'name',
      value: 'trend',
      verdict: 'trendVerdict',
      n: 'n',
      reference: 0,
      most: 16,
    },
    {
      kind: 'intervals',
      id: 'after-loss',
      title: 'Staying after a loss rather than a win',
      description: 'Share that stay after a loss less the share that stay after a win.',
      where: { scope: 'all' },
      label: 'name',
      value: 'stayDifference',
      verdict: 'stayDifferenceVerdict',
      n: 'stayDifferenceN',
      reference: 0,
      most: 16,
    },
  ],
  sql: ({ by = 'playlist', tz }) => {
    const key = raw(by === 'mode' ? 'p.mode' : 'p.playlist_id::text');
    return sql`
    select * from (
      with chosen as materialized (
        select ${key} as key, p.session_start, p.outcome, (1e6 * p.duration_seconds)::bigint as microseconds,
          lead(${key}) over next as next_key, lead(p.session_start) over next = p.session_start as goes_on
        from played p window next as (order by p.started_at, p.match_id)
      ), sessions as materialized (
        select session_start, (row_number() over (order by session_start))::int - 1 as nth,
          count(*)::int as matches, coalesce(sum(microseconds), 0)::float8 / 1e6 as seconds
        from chosen group by session_start
      ), cells as (
        select key, s.nth, count(*)::int as matches, coalesce(sum(c.microseconds), 0)::float8 / 1e6 as seconds,
          count(*) filter (where outcome = 3 and goes_on)::int as after_loss,
          count(*) filter (where outcome = 3 and goes_on and next_key is not distinct from key)::int as stayed_after_loss,
          count(*) filter (where outcome = 2 and goes_on)::int as after_win,
          count(*) filter (where outcome = 2 and goes_on and next_key is not distinct from key)::int as stayed_after_win
        from chosen c join sessions s using (session_start) group by key, s.nth
      ), keys as (
        select key, json_agg(nth order by nth) as sessions, json_agg(matches order by nth) as matches,
          json_agg(seconds order by nth) as seconds, sum(after_loss)::int as after_loss,
          sum(stayed_after_loss)::int as stayed_after_loss, sum(after_win)::int as after_win,
          sum(stayed_after_win)::int as stayed_after_win, sum(matches) as total
        from cells group by key
      )
      select
        (select coalesce(json_agg(json_build_object('key', key, 'name', ${by === 'mode' ? raw('key') : assetName('key::uuid')},
            'sessions', sessions, 'matches', matches, 'seconds', seconds,
            'afterLoss', after_loss, 'stayedAfterLoss', stayed_after_loss,
            'afterWin', after_win, 'stayedAfterWin', stayed_after_win) order by total desc, key), '[]') from keys) as chosen,
        json_agg(to_char(session_start at time zone ${bind(clockOf(tz), 'text')}, 'YYYY-MM') order by nth) as months,
        json_agg(extract(epoch from (select max(started_at) from played) - session_start)::float8 / ${bind(MONTH_SECONDS, 'float8')} order by nth) as ages,
        json_agg(matches order by nth) as matches, json_agg(seconds order by nth) as seconds
      from sessions having count(*) > 0
    ) answer`;
  },
  derive([found]: readonly Raw[], { params, minMatches }) {
    if (found === undefined) return { rows: [] };
    const { chosen, months, ages } = found;
    const all = { matches: found.matches, seconds: found.seconds };
    const outOf = sum(all.matches);
    const whole = months.map((_, session) => session);
    const recent = whole.filter((session) => (ages[session] ?? 0) <= (params.months ?? 12));
    const spread = chosen.map((one) => ({
      ...one,
      name: one.key === null ? 'Outside playlists' : one.name,
      matches: dense(one.sessions, one.matches, months.length),
      seconds: dense(one.sessions, one.seconds, months.length),
    }));
    const trends = trendsOf(
      spread.map(({ matches }) => matches),
      all.matches,
      ages,
      recent,
    );
    const totals = spread.map((one, i) => {
      const { afterLoss, afterWin, stayedAfterLoss, stayedAfterWin } = one;
      const trend = trends[i] ?? null;
      const stay = differenceOfSharesInterval(stayedAfterLoss, afterLoss, stayedAfterWin, afterWin);
      const stays = afterLoss + afterWin;
      return {
        key: one.key,
        name: one.name,
        scope: 'all' as const,
        month: null,
        n: sum(one.matches),
        outOf,
        ...shares(one, all, whole),
        trend: trend?.value ?? null,
        trendLower: trend?.lower ?? null,
        trendUpper: trend?.upper ?? null,
        trendN: recent.length,
        trendVerdict: verdictOf({
          n: recent.length < FEWEST_SESSIONS ? 0 : sum(recent.map((at) => all.matches[at] ?? 0)),
          minMatches,
          lower: trend?.lower ?? null,
          upper: trend?.upper ?? null,
        }),
        stayAfterLoss: afterLoss > 0 ? stayedAfterLoss / afterLoss : null,
        stayAfterWin: afterWin > 0 ? stayedAfterWin / afterWin : null,
        stayDifference: stay?.value ?? null,
        stayDifferenceLower: stay?.lower ?? null,
        stayDifferenceUpper: stay?.upper ?? null,
        stayDifferenceN: stays,
        stayDifferenceVerdict: verdictOf({
          n: stays,
          minMatches,
          lower: stay?.lower ?? null,
          upper: stay?.upper ?? null,
        }),
      };
    });
    const monthly = [...new Set(months)].flatMap((month) => {
      const within = whole.filter((session) => months[session] === month);
      const matches = sum(within.map((at) => all.matches[at] ?? 0));
      return spread.flatMap((one) => {
        const n = sum(within.map((at) => one.matches[at] ?? 0));
        if (n === 0) return [];
        return [
          {
            key: one.key,
            name: one.name,
            scope: 'month' as const,
            month,
            n,
            outOf: matches,
            ...shares(one, all, within),
            ...NO_CHANGE,
          },
        ];
      });
    });
    return { rows: [...totals, ...monthly] };
  },
  headline(rows) {
    const totals = rows.filter(({ scope }) => scope === 'all');
    const [first] = totals;
    if (first === undefined) return { text: 'No completed match to go by.', verdict: 'insufficient', n: 0 };
    const n = first.outOf;
    const called = (row: typeof first) =>
      row.key === null
        ? 'matches outside playlists'
        : row.key === row.name
          ? say.words(row.key)
          : (row.name ?? 'an unnamed playlist');
    const { share, shareLower, shareUpper } = first;
    const interval =
      shareLower === null || shareUpper === null
        ? ''
        : ` (${say.range(shareLower, shareUpper, say.percent)})`;
    const most = `Plays ${called(first)} most: ${say.percent(share ?? 0)}${interval} of ${say.count(n, 'match', 'matches')}`;
    const asked = totals.filter(({ trendVerdict }) => trendVerdict !== 'insufficient');
    const [moving] = outstanding(asked, (row) => effectIn(row, 'trend'));
    if (moving !== undefined) {
      const points = (size: number) => say.number(100 * size);
      const verb = (moving.trend ?? 0) > 0 ? 'rises' : 'falls';
      return {
        text: `${most}; the share of ${called(moving)} ${verb} by ${points(Math.abs(moving.trend ?? 0))} points a month (${say.sizes(effectIn(moving, 'trend'), points)}).`,
        verdict: 'signal',
        n,
      };
    }
    return asked.length > 0
      ? { text: `${most}; no share changes more than chance would have it.`, verdict: 'unclear', n }
      : { text: `${most}; too few sessions to tell whether that is changing.`, verdict: 'insufficient', n };
  },
});

/** Standard errors between fewer sessions are themselves too uncertain. */
const FEWEST_SESSIONS = 10;

const NO_CHANGE = {
  trend: null,
  trendLower: null,
  trendUpper: null,
  trendN: 0,
  trendVerdict: 'insufficient',
  stayAfterLoss: null,
  stayAfterWin: null,
  stayDifference: null,
  stayDifferenceLower: null,
  stayDifferenceUpper: null,
  stayDifferenceN: 0,
  stayDifferenceVerdict: 'insufficient',
} as const;

interface Sums {
  matches: readonly number[];
  seconds: readonly number[];
}

function dense(at: readonly number[], values: readonly number[], length: number): number[] {
  const all = new Array<number>(length).fill(0);
  for (const [i, session] of at.entries()) all[session] = values[i] ?? 0;
  return all;
}

function shares(own: Sums, all: Sums, sessions: readonly number[]) {
  const matches = shareOf(own.matches, all.matches, sessions, true);
  const time = shareOf(own.seconds, all.seconds, sessions, false);
  return {
    share: matches.value,
    shareLower: matches.lower,
    shareUpper: matches.upper,
    seconds: sum(sessions.map((at) => own.seconds[at] ?? 0)),
    timeShare: time.value,
    timeShareLower: time.lower,
    timeShareUpper: time.upper,
  };
}

/** A share of sums over sessions, with Wilson's interval at as many independent matches as the sessions are worth. */
function shareOf(
  own: readonly number[],
  all: readonly number[],
  sessions: readonly number[],
  counts: boolean,
) {
  const k = sessions.map((at) => own[at] ?? 0);
  const n = sessions.map((at) => all[at] ?? 0);
  const total = sum(n);
  const none = { value: null, lower: null, upper: null };
  if (!(total > 0)) return none;
  const value = Math.min(1, sum(k) / total);
  if (sessions.length < FEWEST_SESSIONS) return { ...none, value };
  const error = ratioInterval(k, n)?.standardError ?? 0;
  const variance = value * (1 - value);
  // All in one: as many as there are sessions. Never more than there are matches.
  const worth = variance > 0 && error > 0 ? variance / error ** 2 : sessions.length;
  const most = counts ? total : Number.POSITIVE_INFINITY;
  const effective = Math.min(most, worth);
  const interval = wilsonInterval(value * effective, effective);
  return { value, lower: interval?.lower ?? null, upper: interval?.upper ?? null };
}

/** Slopes of the shares in time, drawn toward each other in units of each one's own spread. */
function trendsOf(
  own: readonly (readonly number[])[],
  all: readonly number[],
  ages: readonly number[],
  recent: readonly number[],
) {
  const x = recent.map((at) => [1, -(ages[at] ?? 0)]);
  const weights = recent.map((at) => all[at] ?? 0);
  const total = sum(weights);
  const raw = own.map((matches) => {
    if (recent.length < FEWEST_SESSIONS) return null;
    const y = recent.map((at, i) => (matches[at] ?? 0) / (weights[i] ?? 1));
    const share = sum(recent.map((at) => matches[at] ?? 0)) / total;
    const fit = share > 0 && share < 1 ? fitLeastSquares({ x, y, weights }) : null;
    const variance = fit?.covariance.get(1, 1) ?? 0;
    if (fit === null || !(variance > 1e-24)) return null;
    const scale = Math.sqrt(share * (1 - share));
    return {
      scale,
      slope: (fit.coefficients[1] ?? 0) / scale,
      error: Math.sqrt(variance) / scale,
      df: fit.df,
    };
  });
  const known = raw.flatMap((one) => one ?? []);
  const shrunk = shrinkNormal(
    known.map(({ slope }) => slope),
    known.map(({ error }) => error),
  );
  let nth = 0;
  return raw.map((one) => {
    if (one === null) return null;
    const pooled = shrunk?.shrunk[nth++] ?? { value: one.slope, standardError: one.error };
    const value = pooled.value * one.scale;
    const reach = studentQuantile(0.95, one.df) * pooled.standardError * one.scale;
    return { value, lower: value - reach, upper: value + reach };
  });
}
