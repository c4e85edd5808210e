import type { Source } from '../../src/sandbox/source.ts';
import type { OracleWorld } from './oracle/oracle-system.ts';

/** So many of those with most captured matches. */
export function capturedPlayers(source: Source, count: number): OracleWorld {
  const played = (gamertag: string) =>
    source.history(source.playerByGamertag(gamertag)?.xuid ?? '', 'all', 0, 1_000).length;
  const gamertags = [...source.demoGamertags].sort((a, b) => played(b) - played(a));
  return { source, gamertags: gamertags.slice(0, count) };
}
