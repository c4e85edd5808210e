import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';

/** What a measurement needs of the sandbox it talks to. */
export interface BenchSandbox {
  origin: string;
  credentials: { clientId: string; clientSecret: string; refreshToken: string; redirectUri: string };
  player: { xuid: string; gamertag: string };
}

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
  const { origin, credentials, close } = await startSandbox({ source: world });
  return { origin, credentials, player: world.playerAt(0), close };
}

// Forked, it is a process of its own, as upstream is.
if (process.send) {
  const { origin, credentials, player } = await openBenchSandbox(Number(process.argv[2]));
  process.send({ origin, credentials, player } satisfies BenchSandbox);
}
