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
/** What the columns hold of an object; null where it has no such field, or one the column cannot hold. */
type Taken<C extends Columns> = { [Word in keyof C]: ReturnType<C[Word]> | null };

/** What has a place outside `extra`, or is left to the payload on purpose. */
const elsewhere = () => true;

/** How each field's column reads it; null: it cannot hold it. */
const INFO_COLUMNS = {
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
const STATS_COLUMNS = {
  MatchId: elsewhere,
  MatchInfo: elsewhere,
  Teams: elsewhere,
  Players: elsewhere,
};
const PLAYER_COLUMNS = {
  PlayerId: elsewhere,
  PlayerType: field.small,
  BotAttributes: elsewhere,
  LastTeamId: field.small,
  Outcome: field.small,
  Rank: field.small,
  ParticipationInfo: elsewhere,
  PlayerTeamStats: elsewhere,
};
const BOT_COLUMNS = { Difficulty: field.small };
const PARTICIPATION_COLUMNS = {
  FirstJoinedTime: field.instant,
  LastLeaveTime: field.instant,
  PresentAtBeginning: field.flag,
  JoinedInProgress: field.flag,
  LeftInProgress: field.flag,
  PresentAtCompletion: field.flag,
  TimePlayed: field.seconds,
};
const TEAM_COLUMNS = {
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
  const given = asRecord(stats.MatchInfo);
  const rest = createRest();
  take(stats, STATS_COLUMNS, rest);
  const info = take(given, INFO_COLUMNS, rest);
  const asset = (word: string) => {
    const { AssetId, VersionId } = asRecord(given[word]);
    return { assetId: field.guid(AssetId), versionId: field.guid(VersionId) };
  };
  const map = asset('MapVariant');
  const variant = asset('UgcGameVariant');
  const playlist = asset('Playlist');
  const pair = asset('PlaylistMapModePair');
  const startedAt = info.StartTime ?? new Date(0).toISOString();
  return {
    id: stats.MatchId.toLowerCase(),
    mapAssetId: map.assetId,
    mapVersionId: map.versionId,
    variantAssetId: variant.assetId,
    variantVersionId: variant.versionId,
    playlistAssetId: playlist.assetId,
    playlistVersionId: playlist.versionId,
    pairAssetId: pair.assetId,
    pairVersionId: pair.versionId,
    startedAt,
    endedAt: info.EndTime ?? startedAt,
    fetchedAt: fetchedAt.toISOString(),
    durationSeconds: info.Duration,
    playableDurationSeconds: info.PlayableDuration,
    lifecycleMode: info.LifecycleMode ?? UNKNOWN,
    gameVariantCategory: info.GameVariantCategory ?? UNKNOWN,
    playlistExperience: info.PlaylistExperience,
    gameplayInteraction: info.GameplayInteraction,
    teamsEnabled: info.TeamsEnabled,
    teamScoringEnabled: info.TeamScoringEnabled,
    skillState: hasSkill ? 'stored' : 'absent',
    seasonId: info.SeasonId,
    extra: rest.fields(),
  };
}

function teamRow(
  team: MatchStats['Teams'][number],
  matchId: string,
  skills: NormalizedSkill,
  layouts: Map<string, ModeLayout>,
): TeamRow {
  const rest = createRest();
  const said = take(team, TEAM_COLUMNS, rest);
  const teamId = said.TeamId ?? UNKNOWN;
  const { extra, ...stats } = statColumns(asRecord(team.Stats), layouts);
  return {
    matchId,
    teamId,
    outcome: said.Outcome ?? UNKNOWN,
    rank: said.Rank,
    mmr: skills.teamMmrs.get(teamId) ?? null,
    ...stats,
    extra: merged(rest.fields(), extra),
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
  const { ConfirmedParticipation: confirmed = null, ...took } = asRecord(player.ParticipationInfo);
  const rest = createRest();
  const said = take(player, PLAYER_COLUMNS, rest);
  const participation = take(took, PARTICIPATION_COLUMNS, rest);
  const bot = take(asRecord(player.BotAttributes), BOT_COLUMNS, rest);
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
    botDifficulty: bot.Difficulty,
    playerType: said.PlayerType ?? UNKNOWN,
    teamId: said.LastTeamId,
    outcome: said.Outcome ?? UNKNOWN,
    rank: said.Rank,
    firstJoinedAt: participation.FirstJoinedTime,
    lastLeftAt: participation.LastLeaveTime,
    timePlayedSeconds: participation.TimePlayed,
    joinedInProgress: participation.JoinedInProgress,
    leftInProgress: participation.LeftInProgress,
    presentAtBeginning: participation.PresentAtBeginning,
    presentAtCompletion: participation.PresentAtCompletion,
    ...columns,
    ...((who === null ? undefined : skills.byXuid.get(who)) ?? NO_SKILL),
    medals: medals.packed,
    personalScores: personalScores.packed,
    personalScorePoints: personalScores.points,
    extra: merged(
      rest.fields(),
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

/** What a row's objects say that no column holds. */
interface Rest {
  /** A field by the naming rule; `isOdd`: there is a column, which cannot hold it. */
  put(word: string, value: unknown, isOdd: boolean): void;
  /** Fields with no column, and as `oddFields` those whose column cannot hold them; null: none. */
  fields(): Record<string, unknown> | null;
}

function createRest(): Rest {
  let extra: Record<string, unknown> | null = null;
  let oddFields: Record<string, unknown> | null = null;
  return {
    put(word, value, isOdd) {
      const name = toCamel(word);
      if (isOdd || OWN_KEYS.has(name)) {
        oddFields ??= {};
        putNamed(oddFields, name, value);
      } else {
        extra ??= {};
        putNamed(extra, name, value);
      }
    },
    fields: () => (oddFields === null ? extra : { ...extra, oddFields }),
  };
}

/** Reads every field of an object once: into its column where it has one that can hold it, else into `rest`. */
function take<C extends Columns>(source: object, columns: C, rest: Rest): Taken<C> {
  const taken: Record<string, unknown> = {};
  for (const word in columns) taken[word] = null;
  for (const [word, value] of Object.entries(source)) {
    const read = Object.hasOwn(columns, word) ? columns[word] : undefined;
    if (read === undefined) rest.put(word, value, false);
    else if (value !== null) {
      taken[word] = read(value);
      if (taken[word] === null) rest.put(word, value, true);
    }
  }
  return taken as Taken<C>;
}

function merged(...parts: (object | null)[]): object | null {
  const fields = parts.flatMap((part) => (part === null ? [] : Object.entries(part)));
  return fields.length > 0 ? Object.fromEntries(fields) : null;
}

function byNumber(a: string, b: string): number {
  return BigInt(a) < BigInt(b) ? -1 : 1;
}
