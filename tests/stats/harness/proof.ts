import type { Headline } from '../../../src/insights/define.ts';
import type { WorldTruth } from '../../../src/sandbox/world/truth.ts';
import type { StatsWorld } from './open-world.ts';
import { openPlayer, type Player } from './player.ts';
import type { Bounds, Observation } from './score.ts';
import type { Played } from './win-truth.ts';
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
export interface Subject<Row> extends Player {
  world: StatsWorld;
  truth: WorldTruth;
  /** The whole answer. */
  rows: readonly Row[];
  headline: Headline;
  /** The matches that counted, under the proof's filters, newest first, with what decided them. */
  played: readonly Played[];
}

export interface Proven {
  insight: string;
  claim: Claim<never>;
  observations: readonly Observation[];
}

/** Players who are asked about at once. */
const ASKED_AT_ONCE = 4;

/** Asks the insights about every player of a world, through the front door, and holds the answers against the truth. */
export async function prove(
  proofs: readonly Proof<never>[],
  world: StatsWorld,
  name: WorldName,
  people: readonly string[] = world.people,
): Promise<Proven[]> {
  const all = proofs.flatMap((proof) =>
    proof.claims
      .filter(({ worlds }) => worlds === undefined || worlds.includes(name))
      .map((claim) => ({ proof, claim, found: new Map<string, Observation[]>() })),
  );
  const asked = [...new Set(all.map(({ proof }) => proof))];
  const waiting = [...people];
  const next = async (): Promise<void> => {
    for (let xuid = waiting.shift(); xuid !== undefined; xuid = waiting.shift()) {
      const player = openPlayer(world, xuid);
      for (const proof of asked) {
        const subject = await subjectOf(proof, world, player);
        for (const { claim, found } of all.filter((one) => one.proof === proof))
          found.set(xuid, await observe(proof, claim, subject));
      }
    }
  };
  await Promise.all(Array.from({ length: ASKED_AT_ONCE }, next));
  return all.map(({ proof: { insight }, claim, found }) => ({
    insight,
    claim,
    // In the order of the players, so that sums do not depend on who was answered first.
    observations: people.flatMap((xuid) => found.get(xuid) ?? []),
  }));
}

async function observe(
  proof: Proof<never>,
  claim: Claim<never>,
  subject: Subject<never>,
): Promise<Observation[]> {
  const what = `${proof.insight} ${claim.estimate}`;
  const observations: Observation[] = [];
  for (const row of subject.rows)
    for (const seen of [(await claim.observe(row, subject)) ?? []].flat())
      observations.push(checked({ ...seen, player: subject.xuid }, what));
  return observations;
}

async function subjectOf(
  { insight, filters = '', params = '' }: Proof<never>,
  world: StatsWorld,
  player: Player & { list(filters: string): Promise<readonly Played[]> },
): Promise<Subject<never>> {
  const own = typeof params === 'string' ? params : params(player.xuid, world);
  const query = [filters, own].filter((part) => part !== '').join('&');
  const { data, headline } = await world.ask<{ data: never[]; headline: Headline }>(
    `/v1/players/${player.xuid}/insights/${insight}${query === '' ? '' : `?${query}`}`,
  );
  const played = await player.list(filters);
  return {
    ...player,
    // What two proofs call the same need not be the same.
    once: (key, make) => player.once(`${insight} ${key}`, make),
    world,
    truth: world.world.truth,
    rows: data,
    headline,
    played,
  };
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
