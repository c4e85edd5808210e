import medalSignature from '../../../src/insights/definitions/medal-signature.ts';
import type { Verdict } from '../../../src/schemas/insight.ts';
import { createRandom } from '../../../src/stats/random.ts';
import type { StatsWorld } from '../harness/open-world.ts';
import type { Proof, Subject } from '../harness/proof.ts';
import type { Bounds } from '../harness/score.ts';

interface Row {
  medalId: string;
  count: number;
  logOdds: number | null;
  logOddsLower: number | null;
  logOddsUpper: number | null;
  n: number;
  verdict: Verdict;
}

/** Medals of a match of one person: id and how many. */
type Match = readonly (readonly [id: string, count: number])[];

interface Everybody {
  matches: readonly Match[];
  of: ReadonlyMap<string, readonly Match[]>;
  counts: ReadonlyMap<string, number>;
}

const SPAN = 65_536;
/** Of a medal seldom earned not even a big difference can be told from luck. */
const OFTEN = 30;
const kept = new WeakMap<StatsWorld, Promise<Everybody>>();

function everybodyOf(world: StatsWorld): Promise<Everybody> {
  const made = kept.get(world) ?? read(world);
  kept.set(world, made);
  return made;
}

async function read(world: StatsWorld): Promise<Everybody> {
  const { rows } = await world.system.db.pool.query<{ xuid: string; medals: string[] }>(
    `select p.xuid::text, p.medals::text[] from participants p join matches m on m.id = p.match_id
     where p.xuid is not null and p.outcome in (1, 2, 3) and m.lifecycle_mode = 3 order by m.id, p.slot`,
  );
  const of = new Map<string, Match[]>();
  for (const { xuid, medals } of rows) {
    const match = medals.map((packed) => [
      String(Math.floor(Number(packed) / SPAN)),
      Number(packed) % SPAN,
    ]) as unknown as Match;
    of.set(xuid, [...(of.get(xuid) ?? []), match]);
  }
  const matches = [...of.values()].flat();
  return { matches, of, counts: countsOf(matches) };
}

function countsOf(matches: readonly Match[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [id, count] of matches.flat()) counts.set(id, (counts.get(id) ?? 0) + count);
  return counts;
}

const sumOf = (counts: Iterable<number>) => [...counts].reduce((sum, count) => sum + count, 0);

/** What the insight says of these matches, held against the medals of all others. */
function judged(matches: readonly Match[], others: ReadonlyMap<string, number>): Map<string, Row> {
  const counts = countsOf(matches);
  const totals = matches.map((match) => sumOf(match.map(([, count]) => count)));
  const medals = [...counts].map(([id, count]) => {
    const by = matches.map((match) => sumOf(match.filter((one) => one[0] === id).map((one) => one[1])));
    return {
      id,
      name: null,
      count,
      squares: sumOf(by.map((n) => n * n)),
      crossed: sumOf(by.map((n, index) => n * (totals[index] ?? 0))),
    };
  });
  const raw = {
    matches: matches.length,
    elsewhere: 0,
    total: sumOf(totals),
    totalSquares: sumOf(totals.map((n) => n * n)),
    medals,
    own: [],
  };
  const population = [...others].map(([id, count]) => ({ id, name: null, count }));
  const context = { params: {} as never, minMatches: medalSignature.minMatches, population };
  const { rows } = medalSignature.derive?.([raw], context) ?? { rows: [] };
  return new Map((rows as readonly unknown[] as Row[]).map((row) => [row.medalId, row]));
}

interface Case {
  rows: ReadonlyMap<string, Row>;
  truth: (id: string) => number | null;
}

const oddsOf = (count: number, total: number) => Math.log(count / (total - count));

/** As many matches as the player’s, of anybody: nobody’s style. */
async function anybody({ xuid, world }: Subject<Row>): Promise<Case> {
  const { matches, of, counts } = await everybodyOf(world);
  const random = createRandom(`anybody ${xuid}`);
  const drawn = (of.get(xuid) ?? []).map(() => matches[random.int(matches.length)] ?? []);
  return { rows: judged(drawn, counts), truth: () => 0 };
}

/** The player’s own matches drawn anew: what is true of them is known. */
async function again({ xuid, world }: Subject<Row>, least = 1): Promise<Case> {
  const { of, counts } = await everybodyOf(world);
  const own = of.get(xuid) ?? [];
  const mine = countsOf(own);
  const others = new Map([...counts].map(([id, count]) => [id, count - (mine.get(id) ?? 0)]));
  const [total, rest] = [sumOf(mine.values()), sumOf(others.values())];
  const random = createRandom(`again ${xuid}`);
  const drawn = own.map(() => own[random.int(own.length)] ?? []);
  return {
    rows: judged(drawn, others),
    truth(id) {
      const [here, there] = [mine.get(id) ?? 0, others.get(id) ?? 0];
      return here < least || there === 0 ? null : oddsOf(here, total) - oddsOf(there, rest);
    },
  };
}

const claim = (
  estimate: string,
  truth: string,
  draw: (subject: Subject<Row>) => Promise<Case>,
  bounds: Partial<Bounds>,
) => ({
  estimate,
  truth,
  bounds,
  async observe({ medalId }: Row, subject: Subject<Row>) {
    const { rows, truth: truthOf } = await subject.once(`medals: ${estimate}`, () => draw(subject));
    const [row, truth] = [rows.get(medalId), truthOf(medalId)];
    if (row === undefined || truth === null) return null;
    const { logOdds: value, logOddsLower: lower, logOddsUpper: upper, n, verdict } = row;
    return { truth, value, lower, upper, n, verdict };
  },
});

/** Style is what the world has most of, so where there is none has to be made: matches of people drawn by lot. */
export default {
  insight: 'medal-signature',
  claims: [
    // Drawn toward what is usual, which here is the truth.
    claim('logOdds (matches of anybody)', 'as many matches drawn from everybody’s: none', anybody, {
      coverage: [0.85, 1],
    }),
    claim('logOdds (own matches again)', 'of all the player’s matches, of which these are drawn', again, {}),
    claim(
      'logOdds (medals earned 30 times)',
      'of all the player’s matches, of which these are drawn',
      (subject) => again(subject, OFTEN),
      { power: { effect: 0.5, least: 0.8 } },
    ),
  ],
} satisfies Proof<Row>;
