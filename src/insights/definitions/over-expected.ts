import Type from 'typebox';
import { nullable, Word } from '../../schemas/primitives.ts';
import { studentQuantile } from '../../stats/distributions.ts';
import { outstanding } from '../../stats/stands-out.ts';
import { verdictOf } from '../../stats/verdict.ts';
import { assetName, defineInsight, effectIn, estimate, evidence, join, raw, say, sql } from '../define.ts';

/** Moments of the differences of a playlist, or of all. */
interface Raw {
  stat: (typeof STATS)[number];
  isOverall: boolean;
  playlistId: string | null;
  playlist: string | null;
  n: number;
  actual: number | null;
  expected: number | null;
  difference: number | null;
  differenceDeviation: number | null;
  z: number | null;
  zDeviation: number | null;
  without: number;
}

const STATS = ['kills', 'deaths'] as const;

type Stat = (typeof STATS)[number];

/** Of a match; null where nothing was expected. */
const lineOf = (stat: Stat) =>
  raw(`p.${stat}, p.expected_${stat}::float8, (p.${stat} - p.expected_${stat})::float8 as ${stat}_difference,
    (p.${stat} - p.expected_${stat})::float8 / nullif(p.${stat}_std_dev, 0)::float8 as ${stat}_z`);

const MOMENTS = ['n', 'without', 'actual', 'expected', 'difference', 'deviation', 'z', 'z_deviation'];

/** Of a playlist, in one pass for both. */
const momentsOf = (stat: Stat) => {
  const d = `${stat}_difference`;
  const moments = [
    `count(${d})::int`,
    `(count(*) - count(${d}))::int`,
    `avg(${stat}) filter (where ${d} is not null)::float8`,
    `avg(expected_${stat}) filter (where ${d} is not null)`,
    `avg(${d})`,
    `stddev_samp(${d})`,
    `avg(${stat}_z)`,
    `stddev_samp(${stat}_z)`,
  ];
  return raw(moments.map((sql, i) => `${sql} as ${stat}_of_${MOMENTS[i]}`).join(', '));
};

const valuesOf = (stat: Stat) =>
  raw(`('${stat}', ${MOMENTS.map((name) => `g.${stat}_of_${name}`).join(', ')})`);

/** Kills and deaths against what upstream's skill model expected of the player in each match. */
export default defineInsight({
  id: 'over-expected',
  version: 1,
  title: 'Over expected',
  question: 'Better than the game expected?',
  description:
    'Kills and deaths a match beyond what the game’s skill model expected of the player in that very match, overall and by playlist.',
  method: {
    words: [
      'For most matchmade matches the game says how many kills and deaths it expected of each player, given who was in it, and how far from that results usually fall. Each match’s kills (and, apart from them, deaths) less the expected ones is what the player did beyond expectation.',
      'The figure is the mean of these differences, with the interval in which the player’s long-run mean lies with 90 % confidence. The same is also given in standard deviations of the game’s model: every difference is first divided by the spread the model allowed for that match, so that a wild match counts for no more than it should.',
      'More kills than expected are good, more deaths are bad. A signal says that the mean is not zero beyond chance. The sentence on top tells of kills and deaths at once, and is a signal only where one of them would be rare as the further of two.',
      'The model follows the player: who gets better is soon expected to do better. Above zero means better than the game thought at the time, not better than others. Matches without an expectation (most custom ones) are left out and counted.',
    ],
    formulas: [
      'difference = Σ (count − expected) / n',
      'z = Σ ((count − expected) / standard deviation) / n',
      'interval = mean ± t₀.₉₅(n − 1) · s / √n',
    ],
    sources: ['Student (1908), The probable error of a mean, Biometrika 6(1).'],
  },
  since: '0.2.0',
  stability: 'experimental',
  minMatches: 10,
  row: {
    stat: Type.Unsafe<(typeof STATS)[number]>(Word([...STATS], 'What is counted.')),
    isOverall: Type.Boolean({ description: 'Whether the row is about all playlists together.' }),
    playlistId: nullable(
      Type.String({ description: 'Asset id of the playlist; null overall, and outside matchmaking.' }),
    ),
    playlist: nullable(
      Type.String({
        description: 'Name of the playlist, `All playlists` overall; null while it is unknown.',
      }),
    ),
    ...estimate('difference', 'Mean of count − expected, per match.', 'count'),
    ...estimate('z', 'Mean of (count − expected) / standard deviation, per match.', 'z'),
    actual: nullable(
      Type.Number({ description: 'Mean count per match: difference + expected.', 'x-unit': 'count' }),
    ),
    expected: nullable(Type.Number({ description: 'Mean expected count per match.', 'x-unit': 'count' })),
    ...evidence(
      'Matches with an expectation.',
      'the difference is not zero beyond chance: the player does more, or less, than the game expects',
    ),
  },
  reads: [
    'playlist_id',
    'kills',
    'deaths',
    'expected_kills',
    'expected_deaths',
    'kills_std_dev',
    'deaths_std_dev',
  ],
  charts: [
    {
      kind: 'intervals',
      id: 'kills',
      title: 'Kills beyond expectation',
      description: 'Mean kills a match beyond what the game expected, by playlist; right of zero is better.',
      where: { stat: 'kills' },
      label: 'playlist',
      value: 'difference',
      verdict: 'verdict',
      n: 'n',
      reference: 0,
      most: 12,
    },
    {
      kind: 'intervals',
      id: 'deaths',
      title: 'Deaths beyond expectation',
      description: 'Mean deaths a match beyond what the game expected, by playlist; left of zero is better.',
      where: { stat: 'deaths' },
      label: 'playlist',
      value: 'difference',
      verdict: 'verdict',
      n: 'n',
      reference: 0,
      most: 12,
    },
  ],
  sql: () => sql`
    with lines as (
      select p.playlist_id, ${join(STATS.map(lineOf))} from played p
      order by p.playlist_id, p.started_at, p.match_id
    ),
    groups as materialized (
      select grouping(playlist_id) = 1 as is_overall, playlist_id, ${join(STATS.map(momentsOf))}
      from lines group by grouping sets ((), (playlist_id))
    )
    select s.stat, is_overall as "isOverall", playlist_id as "playlistId",
      case when is_overall then 'All playlists'
        else coalesce(${assetName('g.playlist_id')}, case when playlist_id is null then 'No playlist' end) end as playlist,
      s.n, s.without, s.actual, s.expected, s.difference, s.difference_deviation as "differenceDeviation",
      s.z, s.z_deviation as "zDeviation"
    from groups g cross join lateral (values ${join(STATS.map(valuesOf))})
      s(stat, n, without, actual, expected, difference, difference_deviation, z, z_deviation)
    where is_overall or s.n > 0
    order by s.stat desc, is_overall desc, s.n desc, playlist_id`,
  derive(rows: readonly Raw[], { minMatches }) {
    const made = rows.map((row) => {
      const difference = around('difference', row.difference, row.differenceDeviation, row.n);
      const { stat, isOverall, playlistId, playlist, actual, expected, n } = row;
      return {
        ...{ stat, isOverall, playlistId, playlist, ...difference },
        ...around('z', row.z, row.zDeviation, n),
        ...{ actual, expected, n },
        verdict: verdictOf({
          n,
          minMatches,
          lower: difference.differenceLower,
          upper: difference.differenceUpper,
        }),
      };
    });
    const without = rows.find(({ stat, isOverall }) => isOverall && stat === 'kills')?.without ?? 0;
    return { rows: made, excluded: { withoutExpectation: without } };
  },
  headline(rows, { minMatches }) {
    const overall = (which: string) => rows.find(({ stat, isOverall }) => isOverall && stat === which);
    const [kills, deaths] = [overall('kills'), overall('deaths')];
    const n = Math.max(kills?.n ?? 0, deaths?.n ?? 0);
    if (n < minMatches)
      return {
        text:
          n === 0
            ? 'The game told no expectation for any match.'
            : `Too few matches with an expectation to tell (${n} of ${minMatches}).`,
        verdict: 'insufficient',
        n,
      };
    const asked = [kills, deaths].flatMap((row) => (row && row.n >= minMatches ? [row] : []));
    const told = asked.map(against);
    const [signal] = outstanding(asked, differenceOf);
    return {
      text: `Over ${say.count(n, 'match', 'matches')} ${told.join(' and ')} than the game expects.`,
      verdict: signal !== undefined ? 'signal' : 'unclear',
      n,
    };
  },
});

/** A mean with Student's interval, from its moments. */
function around<const Name extends string>(
  name: Name,
  mean: number | null,
  deviation: number | null,
  n: number,
): Record<Name | `${Name}Lower` | `${Name}Upper`, number | null> {
  const half =
    mean === null || deviation === null || n < 2
      ? null
      : (studentQuantile(0.95, n - 1) * deviation) / Math.sqrt(n);
  const bound = (sign: number) => (half === null || mean === null ? null : mean + sign * half);
  return { [name]: mean, [`${name}Lower`]: bound(-1), [`${name}Upper`]: bound(1) } as Record<
    Name | `${Name}Lower` | `${Name}Upper`,
    number | null
  >;
}

/** `0.80 more kills a match (0.40–1.20)`; both ends are told by the side the mean is on. */
function against(row: Parameters<typeof differenceOf>[0] & { stat: string }): string {
  const difference = row.difference ?? 0;
  const told = say.sizes(differenceOf(row), figure);
  return `${figure(Math.abs(difference))} ${difference < 0 ? 'fewer' : 'more'} ${row.stat} a match (${told})`;
}

const differenceOf = (row: Record<'difference' | 'differenceLower' | 'differenceUpper', number | null>) =>
  effectIn(row, 'difference');

const figure = (value: number) => say.number(value, 2);
