import Type from 'typebox';
import { MODE_CATEGORIES, TIERS } from '../../schemas/enums.ts';
import { METRIC_NAMES, type MetricName } from '../../schemas/metrics.ts';
import { nullable, Word } from '../../schemas/primitives.ts';
import { averageMarginalEffect } from '../../stats/marginal-effect.ts';
import { fitMixedLogistic } from '../../stats/random-effects.ts';
import { standardize } from '../../stats/standardize.ts';
import { outstanding } from '../../stats/stands-out.ts';
import { verdictOf } from '../../stats/verdict.ts';
import { bind, defineInsight, effectIn, estimate, evidence, join, raw, say, sql, tierOf } from '../define.ts';

const KINDS = ['skill', 'style'] as const;

interface Lever {
  /** What it is called. */
  name: string;
  /** What varies alike: effects of one kind are drawn toward nothing together. */
  kind: (typeof KINDS)[number];
  unit: 'ratio' | 'per10min' | 'points';
  /** Which way is better: 1 more, −1 less. */
  better: 1 | -1;
  /** The two sums of a player’s value, as SQL over `together`. */
  sums: readonly [numerator: string, denominator: string];
  /** Of one match, as SQL over `together`: what the model looks at; null: cannot be told from the result. */
  each: string | null;
  /** The same two sums of `player_totals`; null: not kept. */
  totals: readonly [string, string] | null;
  /** What to do, and so much of it. */
  advice: readonly [string, (step: number) => string] | null;
}

/** Of millionths, which are whole: the same whatever order the players come in. */
const exactSum = (what: string) => `sum((1e6 * ${what})::bigint)::float8 / 1e6`;

/** Metric of `player_totals`. */
const sumOf = (part: 'numerators' | 'denominators', name: MetricName) =>
  `${part}[${METRIC_NAMES.indexOf(name) + 1}]`;
const bothOf = (name: MetricName) => [sumOf('numerators', name), sumOf('denominators', name)] as const;

const ofKills = (of: string) => `case when kills >= 3 then ${of} / kills::float8 end`;
const TIME = 'seconds / 600';
const points = (step: number) => say.number(100 * step);

/** Awards for work on the objective that is not itself what the mode counts: that would be the outcome. */
const WORK = {
  runnerStopped: 316_828_380,
  flagReturned: 22_113_181,
  ballCarrierStopped: 746_397_417,
  zoneCaptured: 3_507_884_073,
  zoneSecured: 709_346_128,
  powerSeedStolen: 3_996_338_664,
  powerSeedCarrierStopped: 4_128_329_646,
  extractionDenied: 4_247_243_561,
  extractionConverted: 1_117_301_492,
};
/** Modes that have them. */
const WORK_MODES = ['capture-the-flag', 'oddball', 'strongholds', 'stockpile', 'extraction'];
const HAS_WORK = `mode in (${WORK_MODES.map((mode) => `'${mode}'`).join(', ')})`;

/**
 * What can be worked on, measured by what the result does not itself change: the share of shots that hit, not hits. Deaths
 * are shown beside it.
 */
const LEVERS = {
  accuracy: {
    name: 'Accuracy',
    kind: 'skill',
    unit: 'ratio',
    better: 1,
    sums: ['shots_hit', 'shots_fired'],
    each: 'case when shots_fired >= 20 then shots_hit / shots_fired::float8 end',
    totals: bothOf('accuracy'),
    advice: ['Aim for better shots', (step) => `accuracy ${points(step)} points higher`],
  },
  objectiveWorkPer10: {
    name: 'Work on the objective',
    kind: 'skill',
    unit: 'per10min',
    better: 1,
    sums: [`case when ${HAS_WORK} then work end`, `case when ${HAS_WORK} then ${TIME} end`],
    each: `case when ${HAS_WORK} then work / (${TIME}) end`,
    totals: null,
    advice: [
      'Play the objective',
      (step) => `taking, securing or returning it ${say.number(step)} times more in 10 minutes`,
    ],
  },
  assistRate: {
    name: 'Help with team kills',
    kind: 'style',
    unit: 'ratio',
    better: 1,
    sums: ['assists', 'mate_kills'],
    each: 'case when mate_kills >= 3 then assists / mate_kills::float8 end',
    totals: null,
    advice: ['Fight beside the team', (step) => `helping with ${points(step)} more in 100 of its kills`],
  },
  calloutsPer10: {
    name: 'Marked enemies',
    kind: 'style',
    unit: 'per10min',
    better: 1,
    sums: ['callout_assists', TIME],
    each: `callout_assists / (${TIME})`,
    totals: null,
    advice: ['Mark enemies', (step) => `${say.number(step)} more marked enemies killed per 10 minutes`],
  },
  headshotRate: {
    name: 'Headshot rate',
    kind: 'style',
    unit: 'ratio',
    better: 1,
    sums: ['headshot_kills', 'kills'],
    each: ofKills('headshot_kills'),
    totals: bothOf('headshotRate'),
    advice: ['Finish with headshots', (step) => `a share of kills by headshot ${points(step)} points higher`],
  },
  grenadeShare: {
    name: 'Kills with grenades',
    kind: 'style',
    unit: 'ratio',
    better: 1,
    sums: ['grenade_kills', 'kills'],
    each: ofKills('grenade_kills'),
    totals: [sumOf('numerators', 'grenadeKills'), sumOf('numerators', 'kills')],
    advice: ['Use grenades', (step) => `a share of kills with grenades ${points(step)} points higher`],
  },
  powerWeaponShare: {
    name: 'Kills with power weapons',
    kind: 'style',
    unit: 'ratio',
    better: 1,
    sums: ['power_weapon_kills', 'kills'],
    each: ofKills('power_weapon_kills'),
    totals: [sumOf('numerators', 'powerWeaponKills'), sumOf('numerators', 'kills')],
    advice: [
      'Take the power weapons',
      (step) => `a share of kills with power weapons ${points(step)} points higher`,
    ],
  },
  deathsPer10: {
    name: 'Deaths per 10 min',
    kind: 'skill',
    unit: 'per10min',
    better: -1,
    sums: ['deaths', TIME],
    each: null,
    totals: bothOf('deathsPer10'),
    advice: null,
  },
} as const satisfies Record<string, Lever>;

type Name = keyof typeof LEVERS;
const NAMES = Object.keys(LEVERS) as [keyof typeof LEVERS, ...(keyof typeof LEVERS)[]];
/** What the model looks at, in the order of its columns. */
const MODELLED = NAMES.filter((name) => LEVERS[name].each !== null);
const WORK_IDS = bind(Object.values(WORK), 'bigint[]');
const TIER_NAMES = Object.keys(TIERS) as [keyof typeof TIERS, ...(keyof typeof TIERS)[]];
/** A realistic improvement, in standard deviations of the player’s own matches. */
const STEP = 0.5;
/** Matches of a stretch of time within which they are compared. */
const STRETCH = 60;
/** Players a mode needs at a tier before it is compared with. */
const LEAST_PLAYERS = 3;

/** Matches of a mode in one playlist, oldest first; those of playlists seldom played in it are together. */
interface Cell {
  mode: string;
  /** Place of each among all matches. */
  place: number[];
  won: number[];
  gap: (number | null)[];
  each: (number | null)[][];
  sums: [number | null, number | null][];
}

interface Read {
  cells: Cell[];
  tier: keyof typeof TIERS | null;
  freeForAll: number;
  notMatchmade: number;
  joinedInProgress: number;
  noHumanOpponents: number;
}

/** A mode at a tier. */
interface TierTotals {
  mode: number;
  tier: number;
  players: number;
  sums: ([number | null, number | null] | null)[];
}

/** What goes with winning among the things a player can work on. */
export default defineInsight({
  id: 'improvement-levers',
  version: 1,
  title: 'Improvement levers',
  question: 'What would make me win more?',
  description:
    'For each thing a player can work on: how the chance to win goes with a realistic improvement of it, all others held, ' +
    'and how players one tier up do. What the matches support becomes advice in words; where they support none, there is none.',
  method: {
    words: [
      'Some matches of a player see better aim than others, fewer deaths, more work on the objective. The model asks which of these ' +
        'go with winning, all of them at once, so that what only comes along with another gets no credit. Each match is compared ' +
        'with the player’s own of the same mode, playlist and time, so that getting better over the years, while opponents get ' +
        'better too, is not mistaken for an effect. The difference of the teams’ MMR is held, where it is known.',
      'An improvement is half the usual swing from match to match (half a standard deviation): what a good evening is to an ' +
        'ordinary one. The effect is how many points the chance to win is higher in such matches, with a 90 % interval.',
      'A winning team kills more, dies less and scores more, whoever is on it. So the model looks only at what the result does not ' +
        'itself change: the share of shots that hit, shares of the player’s own kills, help with the kills of team mates as a share of ' +
        'these, and work on the objective that is not itself what the mode counts, such as flags returned or zones taken. Kills, damage and score ' +
        'are left out: they are nearly the outcome. So are deaths: all of a losing team die more, and in proportion to its ' +
        'deaths one player’s share says nothing of the result, because it only moves deaths from one to another. They are shown beside players of the next tier, without an effect.',
      'It remains an association within one player’s matches, not an experiment: a day that goes well shows in the metric and in the ' +
        'result. Luck in a single match also makes a metric a poor witness of what was done, so effects are rather too small than too ' +
        'big. Effects of a kind (skill, style) are drawn toward nothing together, as far as the matches do not hold them apart from it, ' +
        'so that the best of many is not a fluke, and the sentence on top names only what would be rare even of the furthest of as many. ' +
        'What goes with losing is not advised.',
      'Only matchmade matches of teams against people count, seen from beginning to end.',
    ],
    formulas: [
      'logit P(win) = β₀ + γ · MMR gap + u(mode, playlist) + Σ βₖ zₖ,  u ~ N(0, τ²), βₖ ~ N(0, σ²) with σ of its kind',
      'zₖ = (xₖ − mean of the player’s matches of that mode, playlist and time) / standard deviation in the mode',
      'effect = mean over the matches of P(win | zₖ + ½) − P(win | zₖ)',
    ],
    sources: [
      'Gelman (2008): Scaling regression inputs by dividing by two standard deviations',
      'Breslow & Clayton (1993): Approximate inference in generalized linear mixed models',
      'Carroll, Ruppert, Stefanski & Crainiceanu (2006): Measurement Error in Nonlinear Models (why effects are rather too small)',
    ],
  },
  since: '0.2.0',
  stability: 'experimental',
  minMatches: 60,
  cost: 5,
  heavy: true,
  reads: [
    ...(['won', 'mode', 'playlist_id', 'lifecycle', 'teams', 'joined_in_progress', 'team_mmr'] as const),
    ...(['csr_after', 'time_played_seconds', 'kills', 'deaths', 'assists'] as const),
    ...([
      'shots_hit',
      'shots_fired',
      'personal_scores',

      'headshot_kills',
      'grenade_kills',
    ] as const),
    ...(['power_weapon_kills', 'callout_assists'] as const),
  ],
  row: {
    metric: Word(
      NAMES,
      'What can be worked on. `objectiveWorkPer10`: carriers stopped, flags returned, zones taken or secured, power seeds stolen, ' +
        'extractions turned or denied, in modes that have them. `assistRate`: assists in proportion to the kills of team mates. ' +
        '`calloutsPer10`: assists by marking an enemy. `grenadeShare`, `powerWeaponShare`: share of the kills.',
    ),
    name: Type.String({ description: 'What it is called.' }),
    unit: Type.String({ description: 'Unit of `value`, `tierUpValue`, `gap` and `step`.' }),
    value: nullable(Type.Number({ description: 'Over the matches that count.', 'x-unit': 'unit' })),
    tierUp: nullable(Word(TIER_NAMES, 'The tier above the newest CSR; null at the top and while unranked.')),
    tierUpValue: nullable(
      Type.Number({
        description:
          'The metric of tracked players of that tier in the same modes; null where too few are known.',
        'x-unit': 'unit',
      }),
    ),
    gap: nullable(Type.Number({ description: '`tierUpValue` − `value`.', 'x-unit': 'unit' })),
    step: nullable(
      Type.Number({
        description: 'A realistic improvement: half a standard deviation; null where no effect is asked for.',
        'x-unit': 'unit',
      }),
    ),
    ...estimate(
      'effect',
      'Change of the chance to win with a realistic improvement; `step`, null of deaths.',
      'ratio',
    ),
    strategy: nullable(
      Type.String({
        description: 'What to do, with its effect; null unless the verdict is `signal` and the effect good.',
      }),
    ),
    ...evidence('Matches with a value.', 'the chance to win goes with it'),
  },
  charts: [
    {
      kind: 'intervals',
      id: 'effect',
      title: 'What goes with winning',
      description: 'For each thing to work on, the change of the chance to win with a realistic improvement.',
      label: 'name',
      value: 'effect',
      reference: 0,
      verdict: 'verdict',
      n: 'n',
    },
  ],
  sql: () => sql`
    with seen as materialized (
      select *, row_number() over (order by started_at, match_id)::int as place, nullif(time_played_seconds, 0) as seconds from played
    ), fit as (
      select s.*, t.enemy_mmr, t.kills - s.kills as mate_kills, count(*) over (partition by mode, playlist_id) as alike,
        case when ${raw(HAS_WORK)} then
          (select coalesce(sum(a & 65535), 0)::float8 from unnest(s.personal_scores) a where a >> 16 = any(${WORK_IDS}))
        end as work,
        exists (select from participants o where o.match_id = s.match_id and o.team_id <> s.team_id and o.xuid is not null)
          as has_rivals
      from seen s cross join lateral (
        select avg(t.mmr) filter (where t.team_id <> s.team_id)::float8 as enemy_mmr,
          max(t.kills) filter (where t.team_id = s.team_id) as kills
        from teams t where t.match_id = s.match_id
      ) t
      where s.teams and s.lifecycle = 3 and s.won is not null and s.joined_in_progress is not true
    ), together as (
      select *, case when alike >= 10 then playlist_id end as playlist from fit where has_rivals
      order by mode, playlist, place
    )
    select
      (select coalesce(json_agg(c), '[]') from (
        select mode, json_agg(place) as place, json_agg(won) as won,
          json_agg((team_mmr - enemy_mmr)::real) as gap,
          json_build_array(${join(MODELLED.map((name) => raw(`json_agg((${LEVERS[name].each})::real)`)))}) as each,
          json_build_array(${join(
            NAMES.map((name) => {
              const [numerator, denominator] = LEVERS[name].sums;
              const both = (what: string) =>
                `sum(${what}) filter (where (${numerator}) is not null and (${denominator}) is not null)::float8`;
              return raw(`json_build_array(${both(numerator)}, ${both(denominator)})`);
            }),
          )}) as sums
        from together group by mode, playlist order by mode, playlist
      ) c) as cells,
      (select ${tierOf('csr_after')} from seen where csr_after is not null order by place desc limit 1) as tier,
      (select count(*)::int from seen where not teams) as "freeForAll",
      (select count(*)::int from seen where teams and lifecycle is distinct from 3) as "notMatchmade",
      (select count(*)::int from seen where teams and lifecycle = 3 and joined_in_progress) as "joinedInProgress",
      (select count(*)::int from fit where not has_rivals) as "noHumanOpponents"`,
  population: sql`
    select mode, tier, count(*)::int as players, json_build_array(${join(
      NAMES.map((name) => {
        const { totals } = LEVERS[name];
        return raw(
          totals === null ? 'null::json' : `json_build_array(${exactSum(totals[0])}, ${exactSum(totals[1])})`,
        );
      }),
    )}) as sums
    from player_totals where tier >= 0 group by mode, tier`,
  derive([read]: readonly Read[], { minMatches, population }) {
    const { cells = [], tier = null, ...excluded } = read ?? {};
    const design = designOf(cells);
    const worth = worthOf(design);
    const above = tier === null ? null : (TIER_NAMES[TIER_NAMES.indexOf(tier) + 1] ?? null);
    const rows = NAMES.map((metric, index) => {
      const { name, unit, better, advice } = LEVERS[metric];
      const value = pooled(cells, index);
      const spread = design.spreads[index] ?? null;
      const step = value === null || spread === null ? null : STEP * spread * value;
      // What the model does not look at comes last: it has no place in the design.
      const present = design.present[index];
      const effect = worth && present && step !== null ? worth(index, STEP * better, present) : null;
      const n = present?.length ?? design.won.length;
      const [lower, upper] = [effect?.lower ?? null, effect?.upper ?? null];
      const verdict = verdictOf({ n, minMatches, lower, upper });
      const tierUpValue = tierValueOf(cells, index, above, population as readonly TierTotals[]);
      return {
        metric,
        name,
        unit,
        value,
        tierUp: above,
        tierUpValue,
        gap: value === null || tierUpValue === null ? null : tierUpValue - value,
        step,
        effect: effect?.value ?? null,
        effectLower: lower,
        effectUpper: upper,
        strategy:
          verdict === 'signal' && advice !== null && effect !== null && effect.value > 0 && step !== null
            ? `${advice[0]}: ${advice[1](step)} goes with a chance to win ${gainOf(effect)} higher.`
            : null,
        n,
        verdict,
      };
    });
    const rank = (row: (typeof rows)[number]) => (row.strategy === null ? 0 : 1) + (row.effect ?? -1);
    return { rows: rows.toSorted((a, b) => rank(b) - rank(a)), excluded: { ...NONE, ...excluded } };
  },
  headline(rows, { minMatches }) {
    const n = Math.max(0, ...rows.map((row) => row.n));
    const matches = say.count(n, 'match', 'matches');
    if (n < minMatches)
      return {
        text: `Too few matches of teams to tell what would help (${n} of ${minMatches}).`,
        verdict: 'insufficient',
        n,
      };
    const asked = rows.filter(({ effect, verdict }) => effect !== null && verdict !== 'insufficient');
    const [first, ...others] = outstanding(asked, (row) => effectIn(row, 'effect')).flatMap(
      ({ strategy }) => strategy ?? [],
    );
    if (first === undefined)
      return {
        text:
          asked.length === 0
            ? `Nothing to compare in ${matches}: cannot tell what would help.`
            : `Of ${say.count(asked.length, 'thing')} to work on none clearly goes with winning in ${matches}.`,
        verdict: 'unclear',
        n,
      };
    const more =
      others.length === 0
        ? ''
        : ` ${say.count(others.length, 'more thing')} to work on clearly ${others.length === 1 ? 'goes' : 'go'} with it.`;
    return { text: `${first.slice(0, -1)}, over ${matches}.${more}`, verdict: 'signal', n };
  },
});

/** `5 points (2–8)`; less than one has a digit more. */
function gainOf(effect: { value: number; lower: number; upper: number }): string {
  const figure = (share: number) => say.number(100 * share, effect.value < 0.0095 ? 1 : 0);
  return `${figure(effect.value)} ${figure(effect.value) === '1' ? 'point' : 'points'} (${say.sizes(effect, figure)})`;
}

const NONE = { freeForAll: 0, notMatchmade: 0, joinedInProgress: 0, noHumanOpponents: 0 };

/** Pooled: the sums over the matches, divided. */
function pooled(cells: readonly Cell[], index: number): number | null {
  let [over, under] = [0, 0];
  for (const { sums } of cells) {
    over += sums[index]?.[0] ?? 0;
    under += sums[index]?.[1] ?? 0;
  }
  return under > 0 ? over / under : null;
}

/** What players of a tier would have in the player’s modes; null where these are known for less than four fifths. */
function tierValueOf(
  cells: readonly Cell[],
  index: number,
  tier: keyof typeof TIERS | null,
  population: readonly TierTotals[],
): number | null {
  if (tier === null) return null;
  const words: Readonly<Record<number, string>> = MODE_CATEGORIES;
  const rates = new Map<string, number>();
  for (const { mode, players, sums, ...totals } of population) {
    const [over, under] = sums[index] ?? [null, null];
    if (totals.tier !== TIER_NAMES.indexOf(tier) || players < LEAST_PLAYERS || over === null || !under)
      continue;
    rates.set(words[mode] ?? 'unknown', over / under);
  }
  let [all, known, sum] = [0, 0, 0];
  for (const { mode, sums } of cells) {
    const weight = sums[index]?.[1] ?? 0;
    const rate = rates.get(mode);
    all += weight;
    if (rate === undefined) continue;
    known += weight;
    sum += weight * rate;
  }
  return all > 0 && known >= 0.8 * all ? sum / known : null;
}

interface Design {
  won: number[];
  cell: Int32Array;
  cells: number;
  gap: number[];
  /** z of each lever and match; 0 where it has none. */
  z: Float64Array[];
  /** Rows with a value of it. */
  present: Int32Array[];
  /** Standard deviation within mode, playlist and time, as a share of the mean; null: it does not vary. */
  spreads: (number | null)[];
}

/** Matches under one another, each lever against the player’s own level of mode, playlist and time. */
function designOf(cells: readonly Cell[]): Design {
  const won = cells.flatMap((one) => one.won);
  const modes = [...new Set(cells.map(({ mode }) => mode))];
  const [cell, mode, stretch] = [0, 0, 0].map(() => new Int32Array(won.length)) as Triple<Int32Array>;
  let row = 0;
  let stretches = 0;
  for (const [index, one] of cells.entries())
    for (const place of one.place) {
      cell[row] = index;
      mode[row] = modes.indexOf(one.mode);
      stretch[row] = Math.floor(place / STRETCH);
      stretches = Math.max(stretches, (stretch[row] as number) + 1);
      row += 1;
    }
  const design: Design = {
    won,
    cell,
    cells: cells.length,
    gap: standardize([cells.flatMap(({ gap }) => gap)]).values[0] ?? [],
    z: [],
    present: [],
    spreads: [],
  };
  for (const index of MODELLED.keys()) {
    const values = Float64Array.from(
      cells.flatMap(({ each }) => each[index] ?? []),
      (value) => value ?? Number.NaN,
    );
    const present = Int32Array.from([...values.keys()].filter((i) => Number.isFinite(values[i])));
    const level = meansBy(present, cell, cells.length, values);
    const centred = values.map((value, i) => value - (level[cell[i] as number] as number));
    const drift = meansBy(present, stretch, stretches, centred);
    const away = centred.map((value, i) => value - (drift[stretch[i] as number] as number));
    const squares = meansBy(
      present,
      mode,
      modes.length,
      away.map((value) => value * value),
    );
    const deviations = squares.map(Math.sqrt);
    // What rounding leaves of a constant is no spread: single precision has seven digits.
    const least = 1e-5 * present.reduce((most, i) => Math.max(most, Math.abs(values[i] as number)), 0);
    const z = new Float64Array(values.length);
    let [sum, all, varying] = [0, 0, 0];
    for (const i of present) {
      const deviation = deviations[mode[i] as number] as number;
      sum += values[i] as number;
      all += deviation;
      if (deviation <= least) continue;
      varying += 1;
      z[i] = (away[i] as number) / deviation;
    }
    design.z.push(z);
    design.present.push(present);
    design.spreads.push(varying > 1 && sum > 0 ? all / sum : null);
  }
  return design;
}

type Triple<One> = [One, One, One];

/** Null where there is nothing to learn from: no match, or one outcome alone. */
function worthOf({ won, cell, cells, gap, z, spreads }: Design) {
  if (won.every((one) => one === won[0])) return null;
  const first = 2 + cells;
  const used = MODELLED.flatMap((_, index) => (spreads[index] === null ? [] : [index]));
  const each = 3 + used.length;
  const rows = {
    starts: Int32Array.from({ length: won.length + 1 }, (_, i) => i * each),
    indices: new Int32Array(won.length * each),
    values: new Float64Array(won.length * each).fill(1),
    width: first + used.length,
  };
  for (const i of won.keys()) {
    const at = i * each;
    rows.indices[at + 1] = 1;
    rows.values[at + 1] = gap[i] as number;
    rows.indices[at + 2] = 2 + (cell[i] as number);
    for (const [nth, index] of used.entries()) {
      rows.indices[at + 3 + nth] = first + nth;
      rows.values[at + 3 + nth] = z[index]?.[i] ?? 0;
    }
  }
  const group = (from: number, length: number) => Int32Array.from({ length }, (_, index) => from + index);
  const fit = fitMixedLogistic({
    rows,
    y: won,
    // Skill and style apart: where one is worth something, the other need not be.
    groups: [
      group(2, cells),
      ...KINDS.map((kind) =>
        Int32Array.from(
          used.flatMap((index, at) => (LEVERS[MODELLED[index] as Name].kind === kind ? [first + at] : [])),
        ),
      ),
    ],
  });
  if (!fit?.converged) return null;
  return (index: number, shift: number, which: Int32Array) =>
    averageMarginalEffect(fit, rows, first + used.indexOf(index), which, 0.9, { shift });
}

/** Mean of each group of those present; 0 of none. */
function meansBy(
  present: Int32Array,
  groupOf: Int32Array,
  groups: number,
  values: Float64Array,
): Float64Array {
  const sums = new Float64Array(groups);
  const counts = new Int32Array(groups);
  for (const i of present) {
    const group = groupOf[i] as number;
    sums[group] = (sums[group] as number) + (values[i] as number);
    counts[group] = (counts[group] as number) + 1;
  }
  return sums.map((sum, group) => (counts[group] === 0 ? 0 : sum / (counts[group] as number)));
}
