import type { MatchSkill, MatchStats } from '../waypoint/payloads.ts';
import { packAwards } from './awards.ts';
import { normalizeCoreStats } from './core-stats.ts';
import { asRecord, field } from './fields.ts';
import { mergeTeamStats } from './merge-team-stats.ts';
import { type ModeLayout, normalizeModeStats } from './mode-stats.ts';
import { camelDeep, putNamed, toCamel } from './naming.ts';
import { NO_SKILL, type NormalizedSkill, normalizeSkill } from './normalize-skill.ts';
import { parsePlayerId } from './player-id.ts';
import { publicStats } from './public-stats.ts';
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

type Columns = Readonly<Record<string, (value: unknown) => unknown>>;

/** What has a place outside `extra`, or is left to the payload on purpose. */
const elsewhere = () => true;

/** What each field's column can hold; null: it cannot. */
const INFO_COLUMNS: Columns = {
  StartTime: field.instant,
  EndTime: field.instant,
  Duration: field.seconds,
  PlayableDuration: field.seconds,
  LifecycleMode: field.small,
  GameVariantCategory: field.small,
  // LevelId and ClearanceId say nothing to a player; they stay in the payload.
  LevelId: elsewhere,
  MapVariant: assetRow,
  UgcGameVariant: assetRow,
  ClearanceId: elsewhere,
  Playlist: assetRow,
  PlaylistExperience: field.small,
  PlaylistMapModePair: assetRow,
  SeasonId: field.text,
  TeamsEnabled: field.flag,
  TeamScoringEnabled: field.flag,
  GameplayInteraction: field.small,
};
const STATS_COLUMNS: Columns = {
  MatchId: elsewhere,
  MatchInfo: elsewhere,
  Teams: elsewhere,
  Players: elsewhere,
};
const PLAYER_COLUMNS: Columns = {
  PlayerId: elsewhere,
  PlayerType: field.small,
  BotAttributes: elsewhere,
  LastTeamId: field.small,
  Outcome: field.small,
  Rank: field.small,
  ParticipationInfo: elsewhere,
  PlayerTeamStats: elsewhere,
};
const BOT_COLUMNS: Columns = { Difficulty: field.small };
const PARTICIPATION_COLUMNS: Columns = {
  FirstJoinedTime: field.instant,
  LastLeaveTime: field.instant,
  PresentAtBeginning: field.flag,
  JoinedInProgress: field.flag,
  LeftInProgress: field.flag,
  PresentAtCompletion: field.flag,
  TimePlayed: field.seconds,
};
const TEAM_COLUMNS: Columns = {
  TeamId: field.small,
  Outcome: field.small,
  Rank: field.small,
  Stats: elsewhere,
};

/** Keys of `extra` with a meaning of their own; an upstream field of the same name is kept as an odd one. */
const OWN_KEYS = new Set('stats modeStats statsByTeam oddAwards oddFields oddTeams playerId'.split(' '));

/** Raw payload → rows. Pure: the same payload always yields the same rows, at ingestion and at renormalisation. */
export function normalizeMatch({ stats, skill, fetchedAt }: MatchPayload): MatchRows {
  const match = matchRow(stats, skill !== null, fetchedAt);
  const skills = normalizeSkill(skill ?? []);
  const layouts = new Map<string, ModeLayout>();
  const people = new Set<string>();
  const participants = stats.Players.map((player, slot) => {
    const row = participantRow(player, slot, match, skills, layouts);
    const who = row.xuid ?? row.pseudonym;
    if (who === null) return row;
    // Nobody is in a match twice; a second row of theirs would repeat it in their list.
    if (people.has(who))
      return { ...row, xuid: null, pseudonym: null, extra: merged(row.extra, { playerId: player.PlayerId }) };
    people.add(who);
    return row;
  });
  const teams = new Map<number, TeamRow>();
  const oddTeams: unknown[] = [];
  for (const team of stats.Teams) {
    const row = teamRow(team, match.id, skills, layouts);
    // The key of a team is its id; a second one has no row.
    if (teams.has(row.teamId)) oddTeams.push(camelDeep(team));
    else teams.set(row.teamId, row);
  }
  return {
    match: { ...match, extra: merged(match.extra, oddTeams.length > 0 ? { oddTeams } : null) },
    teams: [...teams.values()],
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
    mapAssetId: map?.assetId ?? null,
    mapVersionId: map?.versionId ?? null,
    variantAssetId: variant?.assetId ?? null,
    variantVersionId: variant?.versionId ?? null,
    playlistAssetId: playlist?.assetId ?? null,
    playlistVersionId: playlist?.versionId ?? null,
    pairAssetId: pair?.assetId ?? null,
    pairVersionId: pair?.versionId ?? null,
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
    extra: rest([stats, STATS_COLUMNS], [info, INFO_COLUMNS]),
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
    extra: merged(rest([team, TEAM_COLUMNS]), extra),
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
  const pseudonym = identity.kind === 'erased' ? identity.pseudonym : null;
  const who = xuid ?? pseudonym;
  const { ConfirmedParticipation: confirmed = null, ...participation } = asRecord(player.ParticipationInfo);
  const bot = asRecord(player.BotAttributes);
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
    pseudonym,
    botId: identity.kind === 'bot' ? identity.botId : null,
    botDifficulty: field.small(bot.Difficulty),
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
    ...((who === null ? undefined : skills.byXuid.get(who)) ?? NO_SKILL),
    medals: medals.packed,
    personalScores: personalScores.packed,
    personalScorePoints: personalScores.points,
    extra: merged(
      rest([player, PLAYER_COLUMNS], [participation, PARTICIPATION_COLUMNS], [bot, BOT_COLUMNS]),
      // Null in every capture (UPSTREAM §7.11), so only another value is worth a byte.
      confirmed === null ? null : { confirmedParticipation: camelDeep(confirmed) },
      extra,
      odd.medals.length + odd.personalScores.length > 0 ? { oddAwards: camelDeep(odd) } : null,
      identity.kind === 'other' ? { playerId: player.PlayerId } : null,
      statsByTeam(player),
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

/** Each team's share, where the row's sums do not say it. */
function statsByTeam({ PlayerTeamStats: entries, LastTeamId }: Player): object | null {
  if (entries.length <= 1 && entries.every(({ TeamId }) => TeamId === LastTeamId)) return null;
  return {
    statsByTeam: entries.map(({ Stats, ...entry }) => ({
      ...(camelDeep(entry) as object),
      ...publicStats(asRecord(Stats)),
    })),
  };
}

function assetRows(info: unknown): AssetRow[] {
  return ['MapVariant', 'UgcGameVariant', 'Playlist', 'PlaylistMapModePair'].flatMap(
    (word) => assetRow(asRecord(info)[word]) ?? [],
  );
}

function assetRow(reference: unknown): AssetRow | null {
  const { AssetKind, AssetId, VersionId } = asRecord(reference);
  const kind = field.small(AssetKind);
  const assetId = field.guid(AssetId);
  const versionId = field.guid(VersionId);
  return kind === null || assetId === null || versionId === null ? null : { kind, assetId, versionId };
}

/** Fields with no column, by the naming rule, and as `oddFields` those whose column cannot hold them; null: none. */
function rest(...sources: [source: object, columns: Columns][]): Record<string, unknown> | null {
  const extra: Record<string, unknown> = {};
  const oddFields: Record<string, unknown> = {};
  for (const [source, columns] of sources) {
    for (const [word, value] of Object.entries(source)) {
      const read = Object.hasOwn(columns, word) ? columns[word] : undefined;
      if (read !== undefined && (value === null || read(value) !== null)) continue;
      const name = toCamel(word);
      putNamed(read === undefined && !OWN_KEYS.has(name) ? extra : oddFields, name, value);
    }
  }
  if (Object.keys(oddFields).length > 0) extra.oddFields = oddFields;
  return Object.keys(extra).length > 0 ? extra : null;
}

function merged(...parts: (object | null)[]): object | null {
  const fields = parts.flatMap((part) => (part === null ? [] : Object.entries(part)));
  return fields.length > 0 ? Object.fromEntries(fields) : null;
}

function byNumber(a: string, b: string): number {
  return BigInt(a) < BigInt(b) ? -1 : 1;
}
