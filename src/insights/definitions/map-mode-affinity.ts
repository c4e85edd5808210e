import Type from 'typebox';
import { MODE_CATEGORIES, wordsOf } from '../../schemas/enums.ts';
import { Count, nullable, Ratio, Word } from '../../schemas/primitives.ts';
import { estimateCrossedShares } from '../../stats/crossed-shares.ts';
import { outstanding, surenessOf } from '../../stats/stands-out.ts';
import { verdictOf } from '../../stats/verdict.ts';
import { assetName, defineInsight, effectIn, estimate, evidence, say, sql } from '../define.ts';

interface Cell {
  mapId: string | null;
  map: string | null;
  mode: string;
  teams: boolean;
  pve: boolean;
  wins: number;
  matches: number;
}

/** Shares of fewer matches are all or nothing, and only fill the picture. */
const FEWEST_IN_FUNNEL = 5;

export default defineInsight({
  id: 'map-mode-affinity',
  version: 1,
  title: 'Maps and modes',
  question: 'Where do I win?',
  description:
    'The win rate on every map in every mode, drawn toward the player’s rate in the mode as far as the matches do not hold it apart, and how much better or worse that is than the same mode on the other maps.',
  method: {
    words: [
      'Matches are grouped by map and mode; free-for-all is kept apart from matches between teams, for there one of many wins. A win counts as one, a loss or a tie as nothing. Matches against bots are left out.',
      'With few matches a high or low share of wins is mostly luck. So each rate is drawn toward what the player’s rate in that mode and on that map in other modes make likely: strongly with few matches, hardly with many. How strongly is learnt from how far this player’s modes, maps and their combinations lie apart beyond what luck gives, and what is uncertain about that makes the intervals wider.',
      'The effect is the difference from the same mode on all other maps: a map on which mostly a favourite mode is played gains nothing by it. It is a signal when its 90 % interval leaves zero out. One of many places always stands out most: the sentence on top tells of it only where that would be rare among as many.',
      'It cannot tell why: company, opponents and the time of day may differ between maps. On a map of few matches the estimate is close to the mode’s, which means “not known”, not “just like everywhere”.',
    ],
    formulas: [
      'wins ~ Binomial(n, θ), logit θ(map, mode) = α + mode + map + map·mode, each ~ N(0, σ²) with a σ of its own',
      'σ by marginal likelihood over the player’s cells (empirical Bayes), half-normal before, its uncertainty added',
      'effect = θ(map, mode) − Σ n′θ′ / Σ n′ over the other maps of the mode',
      'comparableWinRate = wins / n − rate of the mode elsewhere + rate of all',
    ],
    sources: [
      'Breslow, N. E. & Clayton, D. G. (1993). Approximate inference in generalized linear mixed models. JASA 88.',
      'Gelman, A. et al. (2013). Bayesian Data Analysis, 3rd ed., ch. 5.',
      'Kass, R. E. & Steffey, D. (1989). Approximate Bayesian inference in conditionally independent hierarchical models. JASA 84.',
      'Spiegelhalter, D. J. (2005). Funnel plots for comparing institutional performance. Statistics in Medicine 24.',
    ],
  },
  since: '0.2.0',
  stability: 'experimental',
  minMatches: 10,
  cost: 5,
  heavy: true,
  reads: ['won', 'mode', 'map_id', 'teams', 'pve'],
  row: {
    mapId: nullable(Type.String({ description: 'Asset id of the map.' })),
    map: nullable(Type.String({ description: 'Newest name of the map; null while none is known.' })),
    mode: Word([...wordsOf(MODE_CATEGORIES), 'unknown'], 'Mode.'),
    format: Word(['teams', 'free-for-all'], 'Who plays against whom.'),
    wins: Count('Matches won.'),
    ...evidence(
      'Matches won, lost or tied on the map in the mode.',
      'the win rate differs from that of the mode on the other maps by more than chance',
    ),
    ...estimate(
      'winRate',
      'Share of wins on the map in the mode, drawn toward that of the mode as far as luck reaches.',
      'ratio',
    ),
    ...estimate('effect', 'Win rate less that in the mode on the other maps.', 'ratio'),
    elsewhereWinRate: nullable(
      Ratio('Share of wins in the mode on the other maps, as counted; null where there are none.'),
    ),
    comparableWinRate: nullable(
      Ratio(
        'Share of wins, differences between modes taken out: as counted, moved by how far the mode’s rate elsewhere is from that of all matches of the format. Null under five matches.',
      ),
    ),
    expectedWinRate: Ratio(
      'Share of wins in all matches of the format: what all would have without differences.',
    ),
  },
  charts: [
    {
      kind: 'intervals',
      id: 'effects',
      title: 'Where the win rate differs',
      description:
        'Win rate on each map in each mode less that of the mode on the other maps, most played first.',
      label: ['map', 'mode'],
      value: 'effect',
      verdict: 'verdict',
      n: 'n',
      reference: 0,
      most: 24,
    },
    {
      kind: 'intervals',
      id: 'win-rates',
      title: 'Win rate by map and mode',
      description: 'Win rate on each map in each mode with its interval, most played first.',
      label: ['map', 'mode'],
      value: 'winRate',
      verdict: 'verdict',
      n: 'n',
      most: 24,
    },
    {
      kind: 'scatter',
      id: 'funnel',
      title: 'What chance alone would do',
      description:
        'Counted win rates by number of matches; those inside the funnel are no further apart than chance makes them.',
      where: { format: 'teams' },
      x: 'n',
      value: 'comparableWinRate',
      label: ['map', 'mode'],
      verdict: 'verdict',
      funnel: 'expectedWinRate',
    },
  ],
  sql: () => sql`
    select c.map_id::text as "mapId", ${assetName('c.map_id')} as map, c.mode, c.teams, c.pve, c.wins, c.matches
    from (
      select map_id, mode, teams, pve, sum(won)::int as wins, count(*)::int as matches
      from played where won is not null group by map_id, mode, teams, pve
    ) c
    order by c.matches desc, c.mode, c.map_id, c.teams`,
  derive(cells: readonly Cell[], { minMatches }) {
    const against = cells.filter(({ pve }) => pve);
    const people = cells.filter(({ pve }) => !pve);
    const groupOf = ({ mode, teams }: Cell) => `${mode} ${teams}`;
    const groups = [...new Set(people.map(groupOf))];
    const maps = [...new Set(people.map(({ mapId }) => mapId))];
    const shrunk = estimateCrossedShares(
      people.map((cell) => ({
        successes: cell.wins,
        trials: cell.matches,
        group: groups.indexOf(groupOf(cell)),
        trait: maps.indexOf(cell.mapId),
      })),
    );
    const ofFormat = totalsBy(people, ({ teams }) => String(teams));
    const ofGroup = totalsBy(people, groupOf);
    const rows = people.map((cell, i) => {
      const found = shrunk[i] ?? null;
      const effect = found?.effect ?? null;
      const { mapId, map, mode, teams, wins, matches: n } = cell;
      const format = ofFormat.get(String(teams)) ?? cell;
      const expectedWinRate = format.matches === 0 ? 0 : format.wins / format.matches;
      const group = ofGroup.get(groupOf(cell)) ?? cell;
      const elsewhere = group.matches === n ? null : (group.wins - wins) / (group.matches - n);
      return {
        mapId,
        map,
        mode: mode as 'unknown',
        format: teams ? ('teams' as const) : ('free-for-all' as const),
        wins,
        n,
        verdict: verdictOf({ n, minMatches, lower: effect?.lower ?? null, upper: effect?.upper ?? null }),
        winRate: found?.value ?? null,
        winRateLower: found?.lower ?? null,
        winRateUpper: found?.upper ?? null,
        effect: effect?.value ?? null,
        effectLower: effect?.lower ?? null,
        effectUpper: effect?.upper ?? null,
        elsewhereWinRate: elsewhere,
        comparableWinRate:
          elsewhere === null || n < FEWEST_IN_FUNNEL
            ? null
            : Math.min(1, Math.max(0, wins / n - elsewhere + expectedWinRate)),
        expectedWinRate,
      };
    });
    return { rows, excluded: { pve: against.reduce((sum, { matches }) => sum + matches, 0) } };
  },
  headline(rows) {
    const n = rows.reduce((sum, row) => sum + row.n, 0);
    if (n === 0) return { text: 'No completed match against people.', verdict: 'insufficient', n };
    const asked = rows.filter(({ verdict, effect }) => verdict !== 'insufficient' && effect !== null);
    const effectOf = (row: (typeof rows)[number]) => effectIn(row, 'effect');
    const [signal] = outstanding(asked, effectOf);
    const [furthest] = asked.toSorted((a, b) => surenessOf(effectOf(b)) - surenessOf(effectOf(a)));
    const row = signal ?? furthest;
    if (row === undefined)
      return {
        text: `Too few matches on any map to tell (${say.count(n, 'match', 'matches')} in ${say.count(rows.length, 'map and mode', 'maps and modes')}).`,
        verdict: 'insufficient',
        n,
      };
    const place = `${say.words(String(row.mode))} on ${row.map ?? 'an unnamed map'}`;
    const rate = `${say.percent(row.winRate ?? 0)} (${say.range(row.winRateLower ?? 0, row.winRateUpper ?? 0, say.percent)})`;
    if (signal === undefined)
      return {
        text: `No map stands out in ${say.count(n, 'match', 'matches')}; furthest from the rest is ${place} with ${rate} won.`,
        verdict: 'unclear',
        n,
      };
    const points = (size: number) => say.number(100 * size, 0);
    return {
      text: `Wins ${rate} of ${say.count(row.n, 'match', 'matches')} of ${place}: ${points(Math.abs(row.effect ?? 0))} points ${(row.effect ?? 0) > 0 ? 'more' : 'less'} than in the mode elsewhere (${say.sizes(effectOf(row), points)}).`,
      verdict: 'signal',
      n: row.n,
    };
  },
});

interface Totals {
  wins: number;
  matches: number;
}

function totalsBy(cells: readonly Cell[], keyOf: (cell: Cell) => string): Map<string, Totals> {
  const totals = new Map<string, Totals>();
  for (const cell of cells) {
    const { wins, matches } = totals.get(keyOf(cell)) ?? { wins: 0, matches: 0 };
    totals.set(keyOf(cell), { wins: wins + cell.wins, matches: matches + cell.matches });
  }
  return totals;
}
