import type { MatchSkill, MatchStats } from '../waypoint/payloads.ts';
import { packAwards } from './awards.ts';
import { normalizeCoreStats } from './core-stats.ts';
import { asRecord, field } from './fields.ts';
import { mergeTeamStats } from './merge-team-stats.ts';
import { type ModeLayout, normalizeModeStats } from './mode-stats.ts';
import { camelDeep } from './naming.ts';
import { NO_SKILL, type NormalizedSkill, normalizeSkill } from './normalize-skill.ts';
import { parsePlayerId } from './player-id.ts';
import type { AssetRow, MatchRow, MatchRows, ParticipantRow, TeamRow } from './rows.ts';

/** One match as upstream answered it. */
export interface MatchPayload {
  stats: MatchStats;
  /** Chunks of the skill answer; null when upstream has none for this match. */
  skill: readonly MatchSkill[] | null;
  /** When the stats were fetched. */
  fetchedAt: Date;
}

type Player = MatchStats['Players'][number];

/** Values no upstream enum uses, for what it did not say. */
const UNKNOWN = -1;

const INFO_COLUMNS = new Set(
  (
    'StartTime EndTime Duration PlayableDuration LifecycleMode GameVariantCategory LevelId MapVariant UgcGameVariant ' +
    'ClearanceId Playlist PlaylistExperience PlaylistMapModePair SeasonId TeamsEnabled TeamScoringEnabled ' +
    'GameplayInteraction'
  ).split(' '),
);
const PLAYER_COLUMNS = new Set(
  'PlayerId PlayerType BotAttributes LastTeamId Outcome Rank ParticipationInfo PlayerTeamStats'.split(' '),
);
const PARTICIPATION_COLUMNS = new Set(
  (
    'FirstJoinedTime LastLeaveTime PresentAtBeginning JoinedInProgress LeftInProgress PresentAtCompletion TimePlayed ' +
    'ConfirmedParticipation'
  ).split(' '),
);
const TEAM_COLUMNS = new Set('TeamId Outcome Rank Stats'.split(' '));

/** Raw payload → rows. Pure: the same payload always yields the same rows, at ingestion and at renormalisation. */
export function normalizeMatch({ stats, skill, fetchedAt }: MatchPayload): MatchRows {
  const match = matchRow(stats, skill !== null, fetchedAt);
  const skills = normalizeSkill(skill ?? []);
  const layouts = new Map<string, ModeLayout>();
  const participants = stats.Players.map((player, slot) =>
    participantRow(player, slot, match, skills, layouts),
  );
  const seenTeams = new Set<number>();
  const teams = stats.Teams.flatMap((team): TeamRow[] => {
    const row = teamRow(team, match.id, skills, layouts);
    if (seenTeams.has(row.teamId)) return [];
    seenTeams.add(row.teamId);
    return [row];
  });
  return {
    match,
    teams,
    participants,
    modeLayouts: [...layouts.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    assets: assetRows(stats.MatchInfo),
    xuids: [...new Set(participants.flatMap(({ xuid }) => xuid ?? []))].sort(byNumber),
  };
}

function matchRow(stats: MatchStats, hasSkill: boolean, fetchedAt: Date): MatchRow {
  const info = asRecord(stats.MatchInfo);
  const asset = (word: string) => {
    const { AssetId, VersionId } = asRecord(info[word]);
    return { assetId: field.guid(AssetId), versionId: field.guid(VersionId) };
  };
  const [map, variant, playlist, pair] = [
    'MapVariant',
    'UgcGameVariant',
    'Playlist',
    'PlaylistMapModePair',
  ].map(asset);
  const startedAt = field.instant(info.StartTime) ?? new Date(0).toISOString();
  return {
    id: stats.MatchId.toLowerCase(),
    levelId: field.guid(info.LevelId),
    mapAssetId: map?.assetId ?? null,
    mapVersionId: map?.versionId ?? null,
    variantAssetId: variant?.assetId ?? null,
    variantVersionId: variant?.versionId ?? null,
    playlistAssetId: playlist?.assetId ?? null,
    playlistVersionId: playlist?.versionId ?? null,
    pairAssetId: pair?.assetId ?? null,
    pairVersionId: pair?.versionId ?? null,
    clearanceId: field.guid(info.ClearanceId),
    startedAt,
    endedAt: field.instant(info.EndTime) ?? startedAt,
    fetchedAt: fetchedAt.toISOString(),
    durationSeconds: field.seconds(info.Duration),
    playableDurationSeconds: field.seconds(info.PlayableDuration),
    lifecycleMode: field.small(info.LifecycleMode) ?? UNKNOWN,
    gameVariantCategory: field.small(info.GameVariantCategory) ?? UNKNOWN,
    playlistExperience: field.small(info.PlaylistExperience),
    gameplayInteraction: field.small(info.GameplayInteraction),
    teamsEnabled: field.flag(info.TeamsEnabled),
    teamScoringEnabled: field.flag(info.TeamScoringEnabled),
    skillState: hasSkill ? 'stored' : 'absent',
    seasonId: field.text(info.SeasonId),
    extra: rest(info, INFO_COLUMNS),
  };
}

function teamRow(
  team: MatchStats['Teams'][number],
  matchId: string,
  skills: NormalizedSkill,
  layouts: Map<string, ModeLayout>,
): TeamRow {
  const teamId = field.small(team.TeamId) ?? UNKNOWN;
  const { extra, ...stats } = statColumns(asRecord(team.Stats), layouts);
  return {
    matchId,
    teamId,
    outcome: field.small(team.Outcome) ?? UNKNOWN,
    rank: field.small(team.Rank),
    mmr: skills.teamMmrs.get(teamId) ?? null,
    ...stats,
    extra: merged(rest(team, TEAM_COLUMNS), extra),
  };
}

function participantRow(
  player: Player,
  slot: number,
  match: MatchRow,
  skills: NormalizedSkill,
  layouts: Map<string, ModeLayout>,
): ParticipantRow {
  const identity = parsePlayerId(player.PlayerId);
  const xuid = identity.kind === 'person' ? identity.xuid : null;
  const participation = asRecord(player.ParticipationInfo);
  const stats = mergeTeamStats(player.PlayerTeamStats, player.LastTeamId);
  const { extra, ...columns } = statColumns(stats, layouts);
  const core = asRecord(stats.CoreStats);
  const medals = packAwards(core.Medals);
  const personalScores = packAwards(core.PersonalScores);
  const odd = { medals: medals.odd, personalScores: personalScores.odd };
  return {
    matchId: match.id,
    startedAt: match.startedAt,
    slot,
    xuid,
    botId: identity.kind === 'bot' ? identity.botId : null,
    botDifficulty: field.small(asRecord(player.BotAttributes).Difficulty),
    playerType: field.small(player.PlayerType) ?? UNKNOWN,
    teamId: field.small(player.LastTeamId),
    outcome: field.small(player.Outcome) ?? UNKNOWN,
    rank: field.small(player.Rank),
    firstJoinedAt: field.instant(participation.FirstJoinedTime),
    lastLeftAt: field.instant(participation.LastLeaveTime),
    timePlayedSeconds: field.seconds(participation.TimePlayed),
    joinedInProgress: field.flag(participation.JoinedInProgress),
    leftInProgress: field.flag(participation.LeftInProgress),
    presentAtBeginning: field.flag(participation.PresentAtBeginning),
    presentAtCompletion: field.flag(participation.PresentAtCompletion),
    ...columns,
    ...((xuid === null ? undefined : skills.byXuid.get(xuid)) ?? NO_SKILL),
    medals: medals.packed,
    personalScores: personalScores.packed,
    personalScorePoints: personalScores.points,
    extra: merged(
      rest(player, PLAYER_COLUMNS),
      rest(participation, PARTICIPATION_COLUMNS),
      extra,
      odd.medals.length + odd.personalScores.length > 0 ? { oddAwards: camelDeep(odd) } : null,
      identity.kind === 'other' ? { playerId: player.PlayerId } : null,
      player.PlayerTeamStats.length > 1 ? { statsByTeam: camelDeep(player.PlayerTeamStats) } : null,
    ),
  };
}

function statColumns(stats: Readonly<Record<string, unknown>>, layouts: Map<string, ModeLayout>) {
  const core = normalizeCoreStats(asRecord(stats.CoreStats));
  const modes = normalizeModeStats(stats);
  if (modes.layout) layouts.set(modes.layout.id, modes.layout);
  return {
    ...core.columns,
    modeLayoutId: modes.layout?.id ?? null,
    modeValues: modes.values,
    extra: merged(core.extra && { stats: core.extra }, modes.extra && { modeStats: modes.extra }),
  };
}

function assetRows(info: unknown): AssetRow[] {
  const references = ['MapVariant', 'UgcGameVariant', 'Playlist', 'PlaylistMapModePair'].map((word) =>
    asRecord(asRecord(info)[word]),
  );
  return references.flatMap(({ AssetKind, AssetId, VersionId }) => {
    const kind = field.small(AssetKind);
    const assetId = field.guid(AssetId);
    const versionId = field.guid(VersionId);
    return kind === null || assetId === null || versionId === null ? [] : [{ kind, assetId, versionId }];
  });
}

/** Fields with no column, by the naming rule; null when there are none. */
function rest(source: object, columns: ReadonlySet<string>): Record<string, unknown> | null {
  const unknown = Object.entries(source).filter(([word]) => !columns.has(word));
  return unknown.length > 0 ? (camelDeep(Object.fromEntries(unknown)) as Record<string, unknown>) : null;
}

function merged(...parts: (object | null)[]): object | null {
  const present = parts.filter((part) => part !== null);
  return present.length > 0 ? Object.assign({}, ...present) : null;
}

function byNumber(a: string, b: string): number {
  return BigInt(a) < BigInt(b) ? -1 : 1;
}
