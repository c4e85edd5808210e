import type { SandboxPlayer, Source } from './source.ts';

const WRAPPED_XUID = /^xuid\((\d{1,20})\)$/i;

/** Repeated and comma-joined parameters mean the same (UPSTREAM §7.22). */
export function readList(query: URLSearchParams, name: string): string[] {
  return query
    .getAll(name)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** The digits of `xuid(…)`, or null for bots, gamertags and bare numbers. */
export function unwrapXuid(text: string): string | null {
  return WRAPPED_XUID.exec(text)?.[1] ?? null;
}

/** A path's player segment: `xuid(…)` or a gamertag. A bare number is read as a gamertag, hence unknown (UPSTREAM §3). */
export function readPlayer(
  source: Source,
  segment: string,
): { xuid: string; player: SandboxPlayer | null } | null {
  const xuid = unwrapXuid(segment);
  if (xuid !== null) return { xuid, player: source.playerByXuid(xuid) };
  const player = source.playerByGamertag(segment);
  return player === null ? null : { xuid: player.xuid, player };
}
