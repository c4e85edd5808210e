import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';

/** What a measurement needs of the sandbox it talks to. */
export interface BenchSandbox {
  origin: string;
  credentials: { clientId: string; clientSecret: string; refreshToken: string; redirectUri: string };
  player: { xuid: string; gamertag: string };
  /** The player's matches. */
  matchIds: string[];
  /** A token for who does not walk the way to one. */
  spartan: string;
}

/** What the credentials of the sandbox follow from. */
export const SEED = 1;

/** An unlimited sandbox with a player who has about so many matches. */
export async function openBenchSandbox(
  matchesPerPlayer: number,
): Promise<BenchSandbox & { close(): Promise<void> }> {
  const world = createSyntheticWorld({
    seed: 3,
    players: 24,
    matchesPerPlayer,
    now: () => new Date('2026-11-16T00:00:00Z'),
  });
  const { origin, credentials, close, mintSpartan } = await startSandbox({ source: world, seed: SEED });
  const player = world.playerAt(0);
  const history = world.history(player.xuid, 'all', 0, Number.MAX_SAFE_INTEGER);
  const matchIds = history.map(({ MatchId }) => MatchId);
  return { origin, credentials, player, matchIds, spartan: mintSpartan(), close };
}

// Forked, it is a process of its own, as upstream is.
if (process.send) {
  const { close: _, ...sandbox } = await openBenchSandbox(Number(process.argv[2]));
  process.send(sandbox satisfies BenchSandbox);
}
