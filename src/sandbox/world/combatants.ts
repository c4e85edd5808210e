import type { Pod } from './pods.ts';
import type { Rng } from './rng.ts';
import { levers, type PlayedMatch } from './sessions.ts';
import { createTally, type Tally } from './tally.ts';

/** Somebody on the field: a member of the pod or a bot. Times are milliseconds of play. */
export interface Combatant {
  /** Pod slot; −1 for a bot. */
  slot: number;
  /** Index among the match's humans; −1 for a bot. */
  index: number;
  botId: number;
  /** BotDifficulty (UPSTREAM §5), null for humans. */
  difficulty: number | null;
  teamId: number;
  from: number;
  to: number;
  kind: 'full' | 'leaver' | 'joiner' | 'bot' | 'substitute';
  killWeight: number;
  deathWeight: number;
  headshots: number;
  grenades: number;
  melee: number;
  sniper: number;
  /** How much of the team's objective work is theirs. */
  objective: number;
  accuracy: number;
  tally: Tally;
}

/** Everybody who gets a row: the humans, bots that fill a match, and bots that were there for a second. */
export function fieldOf(pod: Pod, match: PlayedMatch, rng: Rng): Combatant[] {
  const field: Combatant[] = [];
  const length = match.playMs;
  const leftAt = match.slots.map((_, i) =>
    match.leaves[i] === 1 ? Math.floor(length * rng.between(0.12, 0.92)) : length,
  );
  match.slots.forEach((slot, i) => {
    const traits = pod.members[slot];
    if (traits === undefined) return;
    const z = (lever: number): number => match.lever[i * levers.length + lever] ?? 0;
    // The matches' own luck is left out here: it comes with the counting of kills.
    const form = (match.latent[i] ?? 0) + traits.aggression;
    const joins = i === match.joiner;
    const from = joins ? Math.min(length - 20_000, joinTime(match, leftAt, rng)) : 0;
    field.push({
      slot,
      index: i,
      botId: -1,
      difficulty: null,
      teamId: match.teams[i] ?? 0,
      from,
      to: Math.max(leftAt[i] ?? length, from + 5000),
      kind: match.leaves[i] === 1 ? 'leaver' : joins ? 'joiner' : 'full',
      killWeight: Math.exp(0.5 * form + 0.14 * rng.normal()),
      deathWeight: Math.exp(
        -0.3 * (match.latent[i] ?? 0) + 0.6 * traits.aggression - 0.14 * z(1) + 0.1 * rng.normal(),
      ),
      headshots: traits.headshots,
      grenades: traits.grenades * Math.exp(0.35 * z(3)),
      melee: traits.melee,
      sniper: traits.sniper,
      objective: Math.exp(0.45 * z(2) + 0.3 * rng.normal()),
      accuracy: traits.accuracy + 0.03 * (match.latent[i] ?? 0) + 0.035 * z(0) + 0.025 * rng.normal(),
      tally: createTally(match.teams[i] ?? 0),
    });
  });
  addBots(field, match, rng);
  return field;
}

function joinTime(match: PlayedMatch, leftAt: readonly number[], rng: Rng): number {
  const leaver = match.teams.findIndex(
    (team, i) => team === match.teams[match.joiner] && match.leaves[i] === 1,
  );
  return (leftAt[leaver] ?? match.playMs / 2) + rng.between(4000, 25_000);
}

function addBots(field: Combatant[], match: PlayedMatch, rng: Rng): void {
  const { format } = match.plan;
  const bots = Array.from({ length: 60 }, (_, id) => id);
  const bot = (
    teamId: number,
    difficulty: number,
    kind: Combatant['kind'],
    from: number,
    to: number,
  ): void => {
    const at = rng.int(bots.length);
    const botId = bots.splice(at, 1)[0] ?? 0;
    field.push({
      slot: -1,
      index: -1,
      botId,
      difficulty,
      teamId,
      from,
      to,
      kind,
      killWeight: 0.5,
      deathWeight: 1.5,
      headshots: 0.6,
      grenades: 1,
      melee: 1,
      sniper: 0.2,
      objective: 0.6,
      accuracy: 0.38,
      tally: createTally(teamId),
    });
  };
  const length = match.playMs;
  if (format === 'bootcamp') for (let i = 0; i < 4; i++) bot(1, 1 + rng.int(3), 'bot', 0, length);
  if (format === 'custom' || format === 'local') {
    // Small customs are filled with recruits now and then, as in the captures.
    const fill = match.slots.length <= 2 && rng.chance(0.5) ? 1 + rng.int(7) : 0;
    for (let i = 0; i < fill; i++) bot(i % 2 === 0 ? 1 : 0, 4, 'bot', 0, length);
  }
  if (format !== 'arena') return;
  // Whoever leaves is replaced by a bot, mostly for a moment until somebody joins (UPSTREAM §7.10).
  for (const human of field.filter((one) => one.kind === 'leaver')) {
    if (!rng.chance(0.7)) continue;
    const from = human.to + rng.between(300, 2000);
    bot(human.teamId, 2, 'substitute', from, Math.min(length, from + rng.between(500, 3000)));
  }
  if (rng.chance(0.05)) {
    const from = length * rng.next() * 0.9;
    bot(rng.int(2), 2, 'substitute', from, Math.min(length, from + rng.between(500, 3000)));
  }
}
