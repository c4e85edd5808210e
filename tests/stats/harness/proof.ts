import type { Headline } from '../../../src/insights/define.ts';
import type { WorldTruth } from '../../../src/sandbox/world/truth.ts';
import type { StatsWorld } from './open-world.ts';
import type { Bounds, Observation } from './score.ts';
import { type Played, playedBy } from './win-truth.ts';
import type { WorldName } from './worlds.ts';

/** How an insight is held against the truth: the default export of `tests/stats/proofs/<insight-id>.ts`. */
export interface Proof<Row = Record<string, never>> {
  insight: string;
  /** Shared filters it is asked with, as in an address: `ranked=true`. */
  filters?: string;
  /** Its own parameters, the same way; of a player where they depend on one. */
  params?: string | ((xuid: string, world: StatsWorld) => string);
  claims: readonly Claim<Row>[];
}

export interface Claim<Row> {
  /** Which column it is about. */
  estimate: string;
  /** What the truth of it is, in words. */
  truth: string;
  /** All of them unless told. */
  worlds?: readonly WorldName[];
  bounds?: Partial<Bounds>;
  /** What a row claims, beside what is true; null: nothing that can be checked. Called for every row of every player. */
  observe(row: Row, subject: Subject<Row>): Told | Promise<Told>;
}

type Told = Seen | readonly Seen[] | null;

/** An observation; whose it is, is known. */
export type Seen = Omit<Observation, 'player'>;

/** The player an answer is about. */
export interface Subject<Row> {
  xuid: string;
  world: StatsWorld;
  truth: WorldTruth;
  /** The whole answer. */
  rows: readonly Row[];
  headline: Headline;
  /** The matches that counted, under the proof's filters, newest first, with what decided them. */
  played: readonly Played[];
  /** Works something out once for the player, whichever row asks first. */
  once<Value>(key: string, make: () => Value): Value;
}

export interface Proven {
  claim: Claim<never>;
  observations: readonly Observation[];
}

/** Asks about everybody at once so many times. */
const ASKED_AT_ONCE = 4;

/** Asks the insight about every player of a world, through the front door, and holds the answers against the truth. */
export async function prove<Row>(
  proof: Proof<Row>,
  world: StatsWorld,
  name: WorldName,
  people: readonly string[] = world.people,
): Promise<Proven[]> {
  const claims = proof.claims.filter(({ worlds }) => worlds === undefined || worlds.includes(name));
  const found = claims.map(() => [] as Observation[]);
  if (claims.length === 0) return [];
  const waiting = [...people];
  const next = async (): Promise<void> => {
    for (let xuid = waiting.shift(); xuid !== undefined; xuid = waiting.shift()) {
      const player = xuid;
      const subject = await subjectOf(proof, world, player);
      for (const [index, claim] of claims.entries())
        for (const row of subject.rows)
          for (const seen of [(await claim.observe(row, subject)) ?? []].flat())
            found[index]?.push(checked({ ...seen, player }, `${proof.insight} ${claim.estimate}`));
    }
  };
  await Promise.all(Array.from({ length: ASKED_AT_ONCE }, next));
  return claims.map((claim, index) => ({
    claim: claim as Claim<never>,
    // In the order of the players, so that sums do not depend on who was answered first.
    observations: (found[index] ?? []).sort((a, b) => people.indexOf(a.player) - people.indexOf(b.player)),
  }));
}

async function subjectOf<Row>(
  { insight, filters = '', params = '' }: Proof<Row>,
  world: StatsWorld,
  xuid: string,
): Promise<Subject<Row>> {
  const own = typeof params === 'string' ? params : params(xuid, world);
  const query = [filters, own].filter((part) => part !== '').join('&');
  const { data, headline } = await world.ask<{ data: Row[]; headline: Headline }>(
    `/v1/players/${xuid}/insights/${insight}${query === '' ? '' : `?${query}`}`,
  );
  const memo = new Map<string, unknown>();
  return {
    xuid,
    world,
    truth: world.world.truth,
    rows: data,
    headline,
    played: await playedMatches(world, xuid, filters),
    once<Value>(key: string, make: () => Value): Value {
      if (!memo.has(key)) memo.set(key, make());
      return memo.get(key) as Value;
    },
  };
}

const known = new WeakMap<StatsWorld, Map<string, Promise<readonly Played[]>>>();

/** The completed matches of a player a filter lets through, newest first, as the list of matches has them. */
export function playedMatches(world: StatsWorld, xuid: string, filters: string): Promise<readonly Played[]> {
  const lists = known.get(world) ?? new Map<string, Promise<readonly Played[]>>();
  known.set(world, lists);
  const key = `${xuid}?${filters}`;
  const kept = lists.get(key);
  if (kept !== undefined) return kept;
  const made = world
    .ask<{ matchId: string }[]>(
      `/v1/players/${xuid}/matches.ndjson?fields=matchId${/(^|&)(completed|includeIncomplete)=/.test(filters) ? '' : '&completed=true'}&${filters}`,
    )
    .then((list) =>
      list.map(({ matchId }) => {
        const match = world.world.truth.match(matchId);
        if (match === null) throw new Error(`the world knows no match ${matchId}`);
        return playedBy(match, xuid);
      }),
    );
  lists.set(key, made);
  return made;
}

/** @throws when an estimate is no number, or its interval is upside down: no proof would show it. */
function checked(one: Observation, what: string): Observation {
  const numbers = [one.truth, one.effect ?? 0, one.n, one.value ?? 0, one.lower ?? 0, one.upper ?? 0];
  const upsideDown = one.lower !== null && one.upper !== null && one.lower > one.upper;
  const half = (one.lower === null) !== (one.upper === null);
  if (!numbers.every(Number.isFinite) || upsideDown || half)
    throw new Error(`${what} of ${one.player}: ${JSON.stringify(one)}`);
  return one;
}
