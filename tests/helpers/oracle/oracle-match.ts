import { LIFECYCLES, MODE_CATEGORIES, OUTCOMES } from '../../../src/schemas/enums.ts';
import { expectedOfPlayer, secondsOf } from '../expected-match.ts';
import { partySizes, sessionStarts } from './company.ts';
import type { AssetRole, RawMatch, RawReference, RawWorld } from './raw-world.ts';

export interface OracleAsset {
  assetId: string;
  /** In the version played. */
  name: string | null;
  /** In any version, in lower case. */
  names: ReadonlySet<string>;
}

/** One match as one player played it: what filters and numbers are about. */
export interface OracleMatch {
  matchId: string;
  /** Milliseconds. */
  startedAt: number;
  endedAt: number;
  lifecycle: string;
  mode: string;
  outcome: string;
  map: OracleAsset;
  variant: OracleAsset;
  playlist: OracleAsset | null;
  /** Null: not known. */
  ranked: boolean | null;
  seasonId: string | null;
  /** False in free-for-all, where `teamId` is the player's own. */
  hasTeams: boolean;
  teamId: number;
  seconds: number;
  completed: boolean;
  /** CoreStats by our names. */
  core: Readonly<Record<string, unknown>>;
  /** People beside the player. */
  others: readonly { xuid: string; isMate: boolean }[];
  partySize: number;
  /** When the first match of the session began. */
  session: number;
  /** Before the match; null while unranked. */
  tier: string | null;
}

const word = (table: Readonly<Record<number, string>>, id: number): string => table[id] ?? 'unknown';

/** Every match of a player, newest first, by id where they began together. */
export function oracleMatches(world: RawWorld, xuid: string): OracleMatch[] {
  const raw = world.matchesOf(xuid);
  const sizes = partySizes(raw, xuid);
  const sessions = sessionStarts(raw);
  return raw
    .map((match, index) => ({
      ...matchOf(world, match, xuid),
      partySize: sizes[index] ?? 0,
      session: sessions[index] ?? 0,
    }))
    .sort((a, b) => b.startedAt - a.startedAt || (a.matchId < b.matchId ? -1 : 1));
}

function matchOf(world: RawWorld, match: RawMatch, xuid: string): Omit<OracleMatch, 'partySize' | 'session'> {
  const { MatchInfo: info, Players } = match;
  const player = Players.find(({ PlayerId }) => PlayerId === `xuid(${xuid})`);
  if (player === undefined) throw new Error(`${xuid} is not in ${match.MatchId}`);
  const outcome = word(OUTCOMES, player.Outcome);
  const seconds = secondsOf(player.ParticipationInfo.TimePlayed);
  const asset = (role: AssetRole, reference: RawReference): OracleAsset => ({
    assetId: reference.AssetId.toLowerCase(),
    name: world.name(role, reference),
    names: new Set([...world.names(role, reference.AssetId)].map(folded)),
  });
  const skill = world.skill(match, xuid);
  const csr = skill?.ResultCode === 0 ? skill.Result?.RankRecap?.PreMatchCsr : null;
  return {
    matchId: match.MatchId.toLowerCase(),
    startedAt: Date.parse(info.StartTime),
    endedAt: Date.parse(info.EndTime),
    lifecycle: word(LIFECYCLES, info.LifecycleMode),
    mode: word(MODE_CATEGORIES, info.GameVariantCategory),
    outcome,
    map: asset('map', info.MapVariant),
    variant: asset('variant', info.UgcGameVariant),
    playlist: info.Playlist === null ? null : asset('playlist', info.Playlist),
    ranked: info.Playlist === null ? null : world.hasCsr(info.Playlist.AssetId),
    seasonId: info.SeasonId,
    hasTeams: info.TeamsEnabled,
    teamId: player.LastTeamId,
    seconds,
    completed:
      !['dnf', 'dns'].includes(outcome) && player.ParticipationInfo.PresentAtCompletion && seconds >= 60,
    core: expectedOfPlayer(player).stats,
    // In free-for-all a team id is a slot, and everybody else is an opponent.
    others: Players.flatMap(({ PlayerId, LastTeamId }) => {
      const other = /^xuid\((\d+)\)$/.exec(PlayerId)?.[1];
      return other === undefined || other === xuid
        ? []
        : [{ xuid: other, isMate: info.TeamsEnabled && LastTeamId === player.LastTeamId }];
    }),
    tier: csr ? csr.Tier.toLowerCase() || null : null,
  };
}

/** Names are compared without case and without the spaces around them. */
export function folded(name: string): string {
  return name.trim().toLowerCase();
}
