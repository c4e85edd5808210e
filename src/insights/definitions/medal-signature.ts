import Type from 'typebox';
import { nullable, Word } from '../../schemas/primitives.ts';
import { normalQuantile } from '../../stats/distributions.ts';
import { logOddsDirichlet } from '../../stats/log-odds-dirichlet.ts';
import { outstanding } from '../../stats/stands-out.ts';
import { verdictOf } from '../../stats/verdict.ts';
import { defineInsight, effectIn, estimate, evidence, say, sql } from '../define.ts';

/** Weight of the prior in medals: what everybody earns, as if the player had earned so many more of it. */
const PRIOR = 250;
/** Of a two-sided interval of 90 %. */
const REACH = normalQuantile(0.95);

interface Earned {
  id: string;
  name: string | null;
  count: number;
  /** Over the matches with it: of the count squared, and of the count times all medals of the match. */
  squares: number;
  crossed: number;
}

interface Read {
  matches: number;
  elsewhere: number;
  /** All medals, and their squares by match. */
  total: number;
  totalSquares: number;
  medals: Earned[];
  /** What the population has of the player. */
  own: { id: string; count: number }[];
}

interface Everybody {
  id: string;
  name: string | null;
  count: number;
}

/** Which medals are more, and less, this player’s than everybody’s. */
export default defineInsight({
  id: 'medal-signature',
  version: 1,
  title: 'Medal signature',
  question: 'What am I known for?',
  description:
    'For each medal how much more, or less, of the player’s medals it is than of those of all other tracked players; the most telling first.',
  method: {
    words: [
      'Who plays well earns more of every medal. So what is compared is the mix: the share of a medal among all the player earned, ' +
        'against its share among those of all other tracked players. A log-odds of 0.7 is twice as often, −0.7 half as often.',
      'A rare medal earned once or twice by luck would look like a signature. Each player is therefore given the usual mix as if ' +
        'they had earned 250 medals of it more: rare medals stay near what is usual until there are enough of them.',
      'Medals come in bunches: a good match brings several of one kind. The interval is wider for those that do, by how much ' +
        'their number in the player’s matches varies more than by chance.',
      'Of a hundred medals the furthest from usual is always far. The sentence on top names a medal only where that would be rare ' +
        'even of the furthest of as many; the list shows them all.',
      'Medals of a mode come up more for who plays the mode more: that is part of the signature. Only completed matchmade ' +
        'matches count, as in the figures of the others, which are counted now and then and may be a little older.',
    ],
    formulas: [
      'log-odds = ln(a / (A − a)) − ln(b / (B − b)),  a = own count + prior, A = own medals + 250; b, B = the same of all others',
      'prior = 250 · share among all medals, own and others’',
      'standard error = √(φ / a + 1 / b),  φ = max(1, Σ(c − share · C)² / (share · (1 − share) · ΣC)) over the player’s matches, c of the C medals of each',
    ],
    sources: [
      'Monroe, Colaresi & Quinn (2008): Fightin’ Words: Lexical feature selection and evaluation for identifying the content of political conflict',
      'McCullagh & Nelder (1989): Generalized Linear Models, §4.5 (overdispersion)',
    ],
  },
  since: '0.2.0',
  stability: 'experimental',
  minMatches: 20,
  reads: ['medals', 'lifecycle'],
  row: {
    medalId: Type.String({ description: 'NameId of the medal, as text.', examples: ['548533137'] }),
    name: Type.String({ description: 'Its name; its id while the metadata does not know it.' }),
    count: Type.Integer({ description: 'Times the player earned it.', 'x-unit': 'count' }),
    perTenMatches: nullable(Type.Number({ description: 'The same in ten matches.', 'x-unit': 'count' })),
    share: nullable(
      Type.Number({ description: 'Share of it among the player’s medals.', 'x-unit': 'ratio' }),
    ),
    populationShare: nullable(
      Type.Number({
        description: 'Share of it among the medals of all other tracked players.',
        'x-unit': 'ratio',
      }),
    ),
    standing: nullable(Word(['more', 'less'], 'Whether it is more, or less, the player’s than the others’.')),
    ...estimate(
      'logOdds',
      'Times as often as with other players: log of the odds of it among the player’s medals over those among the others’.',
      'log-odds',
    ),
    ...evidence('Matches the medals are of.', 'the player’s mix differs from the others’ in it'),
  },
  charts: [
    {
      kind: 'intervals',
      id: 'more',
      title: 'Known for',
      description: 'The medals that are more of this player’s than of others’, the most telling first.',
      where: { standing: 'more' },
      most: 12,
      label: 'name',
      value: 'logOdds',
      reference: 0,
      verdict: 'verdict',
      n: 'n',
    },
    {
      kind: 'intervals',
      id: 'less',
      title: 'Seldom seen',
      description: 'The medals that are less of this player’s than of others’, the most telling first.',
      where: { standing: 'less' },
      most: 12,
      label: 'name',
      value: 'logOdds',
      reference: 0,
      verdict: 'verdict',
      n: 'n',
    },
  ],
  sql: () => sql`
    with counted as materialized (
      select p.medals, (select coalesce(sum((a & 65535)::int), 0)::float8 from unnest(p.medals) a) as total
      from played p where p.lifecycle = 3
    ), earned as (
      select e.id, sum(e.n) as n, sum(e.n * e.n) as squares, sum(e.n * e.total) as crossed
      from (select a >> 16 as id, (a & 65535)::float8 as n, c.total from counted c, unnest(c.medals) a) e
      where e.n > 0 group by 1
    )
    select (select count(*)::int from counted) as matches,
      (select count(*)::int from played where lifecycle is distinct from 3) as elsewhere,
      (select coalesce(sum(total), 0) from counted) as total,
      (select coalesce(sum(total * total), 0) from counted) as "totalSquares",
      (select coalesce(json_agg(json_build_object('id', e.id::text, 'name', m.name, 'count', e.n, 'squares', e.squares,
        'crossed', e.crossed) order by e.id), '[]') from earned e left join medals m on m.name_id = e.id) as medals,
      (select coalesce(json_agg(json_build_object('id', o.medal_id::text, 'count', o.count) order by o.medal_id), '[]')
        from player_medals o where o.xuid = (select xuid from who)) as own`,
  population: sql`
    select e.medal_id::text as id, m.name, e.count
    from (select medal_id, sum(count)::float8 as count from player_medals group by 1) e left join medals m on m.name_id = e.medal_id
    order by e.medal_id`,
  derive([read]: readonly Read[], { minMatches, population }) {
    const { matches = 0, elsewhere = 0, total = 0, totalSquares = 0, medals = [], own = [] } = read ?? {};
    const mine = new Map(medals.map((medal) => [medal.id, medal]));
    const included = new Map(own.map(({ id, count }) => [id, count]));
    // The figures of all players may be older than the player's own: never less than none.
    const others = new Map(
      (population as readonly Everybody[]).map(({ id, name, count }) => [
        id,
        { name, count: Math.max(0, count - (included.get(id) ?? 0)) },
      ]),
    );
    const ids = [...new Set([...mine.keys(), ...others.keys()])].sort();
    const counts = ids.map((id) => mine.get(id)?.count ?? 0);
    const background = ids.map((id) => others.get(id)?.count ?? 0);
    const backgroundTotal = background.reduce((sum, count) => sum + count, 0);
    const found = logOddsDirichlet(counts, total, background, backgroundTotal, PRIOR);
    const isComparable = total > 0 && backgroundTotal > 0;
    const rows = ids.map((id, index) => {
      const [count, there] = [counts[index] ?? 0, background[index] ?? 0];
      const prior = (PRIOR * (count + there)) / (total + backgroundTotal);
      const spread = spreadOf(mine.get(id), total, totalSquares);
      const error = Math.sqrt(spread / (count + prior) + 1 / (there + prior));
      const value = found[index]?.logOdds ?? 0;
      const [lower, upper] = isComparable ? [value - REACH * error, value + REACH * error] : [null, null];
      return {
        medalId: id,
        name: mine.get(id)?.name ?? others.get(id)?.name ?? id,
        count,
        perTenMatches: matches === 0 ? null : (10 * count) / matches,
        share: total === 0 ? null : count / total,
        populationShare: backgroundTotal === 0 ? null : there / backgroundTotal,
        standing: isComparable ? (value > 0 ? ('more' as const) : ('less' as const)) : null,
        logOdds: isComparable ? value : null,
        logOddsLower: lower,
        logOddsUpper: upper,
        n: matches,
        verdict: verdictOf({ n: matches, minMatches, lower, upper }),
        z: isComparable ? value / error : 0,
      };
    });
    const sorted = rows.toSorted((a, b) => rank(b) - rank(a) || Math.abs(b.z) - Math.abs(a.z));
    return { rows: sorted.map(({ z: _, ...row }) => row), excluded: { notMatchmade: elsewhere } };
  },
  headline(rows, { minMatches }) {
    const n = rows[0]?.n ?? 0;
    const of = say.count(n, 'match', 'matches');
    if (n < minMatches)
      return { text: `Too few matches to tell what is typical (${of}).`, verdict: 'insufficient', n };
    // The furthest of a hundred medals is always far: it must be so among all of them.
    const told = outstanding(rows, (row) => effectIn(row, 'logOdds'));
    const [most, least] = (['more', 'less'] as const).map((standing) =>
      told.find((row) => row.standing === standing),
    );
    const times = ({ name, medalId, logOdds, logOddsLower, logOddsUpper }: (typeof told)[number]) =>
      `${name === medalId ? `medal ${medalId}` : name}, ${factor(Math.exp(logOdds ?? 0))} times as often as with other players ` +
      `(${say.range(Math.exp(logOddsLower ?? 0), Math.exp(logOddsUpper ?? 0), factor)})`;
    const parts = [
      ...(most === undefined ? [] : [`known for ${times(most)}`]),
      ...(least === undefined ? [] : [`seldom seen is ${times(least)}`]),
    ];
    return parts.length === 0
      ? {
          text: `No medal stands out from those of other players in ${of}.`,
          verdict: 'unclear',
          n,
        }
      : { text: `${say.sentence(parts.join('; '))}, in ${of}.`, verdict: 'signal', n };
  },
});

/** Below one another digit tells. */
const factor = (times: number) => say.number(times, times < 0.95 ? 2 : 1);

/** What is more than usual first, then what is less; what cannot be compared last. */
function rank({ standing }: { standing: 'more' | 'less' | null }): number {
  return standing === 'more' ? 2 : standing === 'less' ? 1 : 0;
}

/** How much more the counts of a medal vary between matches than if each medal were drawn by itself; at least 1. */
function spreadOf(medal: Earned | undefined, total: number, totalSquares: number): number {
  if (medal === undefined || medal.count >= total) return 1;
  const share = medal.count / total;
  const residual = medal.squares - 2 * share * medal.crossed + share ** 2 * totalSquares;
  return Math.max(1, residual / (share * (1 - share) * total));
}
