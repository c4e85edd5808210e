import type { Source } from '../../src/sandbox/source.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import type { RawMatch } from './oracle/raw-world.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const HOUR = 3_600_000;

/** Assets under names that are hard to compare, and to put into a spreadsheet. */
const HARD_NAMES = { map: ' Étoile ÜBUNG ', playlist: '=Bring, "ein" Übung', variant: '@ÄRENA: Slayer' };

type Edit = (match: RawMatch, player: RawMatch['Players'][number]) => void;

/** A synthetic world in which everything the filters tell apart happens to one player. */
export interface EventfulWorld extends Source {
  /** Whom it happens to, and a friend of theirs. */
  readonly heroes: readonly [string, string];
}

/**
 * The world of a seed in which parties, free-for-all, customs, bots, leavers, ties and changes of side occur; what no
 * seed has (local matches, words upstream never said, matches exactly an hour apart, days the clocks change on) is
 * written into upstream's answers.
 */
export function createEventfulWorld(): EventfulWorld {
  const world = createSyntheticWorld({ seed: 3, players: 24, matchesPerPlayer: 150, now: () => NOW });
  const [, friend = '', , hero = ''] = world.demoGamertags;
  const xuid = world.playerByGamertag(hero)?.xuid ?? '';
  const read = (id: string) => JSON.parse(world.matchStats(id)?.toString() ?? 'null') as RawMatch;
  const history = world
    .history(xuid, 'all', 0, 1_000_000)
    .map(({ MatchId }) => read(MatchId))
    .reverse();
  const edits = plan(history, xuid);
  const [place, queue, rules, unruled] = famous(history, world);
  return {
    ...world,
    heroes: [hero, friend],
    matchStats(id) {
      const edit = edits.get(id.toLowerCase());
      const bytes = world.matchStats(id);
      if (edit === undefined || bytes === null) return bytes;
      const match = JSON.parse(bytes.toString()) as RawMatch;
      const player = playerOf(match, xuid);
      edit(match, player);
      return Buffer.from(JSON.stringify(match));
    },
    asset(kind, assetId, versionId) {
      const bytes = world.asset(kind, assetId, versionId);
      const name = {
        [place]: HARD_NAMES.map,
        [queue]: HARD_NAMES.playlist,
        [rules]: HARD_NAMES.variant,
      }[assetId.toLowerCase()];
      if (bytes === null || name === undefined) return bytes;
      return Buffer.from(JSON.stringify({ ...(JSON.parse(bytes.toString()) as object), PublicName: name }));
    },
    playlistRules: (id) => (id.toLowerCase() === unruled ? null : world.playlistRules(id)),
  };
}

function playerOf(match: RawMatch, xuid: string): RawMatch['Players'][number] {
  const player = match.Players.find(({ PlayerId }) => PlayerId === `xuid(${xuid})`);
  if (player === undefined) throw new Error(`${xuid} is not in ${match.MatchId}`);
  return player;
}

/** What is done to which match; oldest first, one thing to each. */
function plan(history: readonly RawMatch[], xuid: string): Map<string, Edit> {
  const edits = new Map<string, Edit>();
  const free = (match: RawMatch | undefined): match is RawMatch =>
    match !== undefined && !edits.has(match.MatchId.toLowerCase());
  const put = (match: RawMatch, edit: Edit) => edits.set(match.MatchId.toLowerCase(), edit);

  // Idle for exactly an hour, and for one millisecond more, with a friend in both matches.
  for (const gap of [HOUR, HOUR, HOUR + 1, HOUR + 1]) {
    const index = history.findIndex((match, at) => {
      const next = history[at + 1];
      return free(match) && free(next) && idleBetween(match, next) > HOUR && areTogether(match, next, xuid);
    });
    const [match, next] = [history[index], history[index + 1]];
    if (match === undefined || next === undefined) throw new Error('nobody stays together over a break');
    const end = new Date(Date.parse(next.MatchInfo.StartTime) - gap).toISOString();
    put(match, ({ MatchInfo }) => {
      MatchInfo.EndTime = end;
    });
    put(next, () => undefined);
  }
  // Two that began together.
  const twin = history.findIndex((match, at) => at > 20 && free(match) && free(history[at + 1]));
  const [one, other] = [history[twin], history[twin + 1]];
  if (one === undefined || other === undefined) throw new Error('too few matches');
  put(one, ({ MatchInfo }) => {
    MatchInfo.StartTime = other.MatchInfo.StartTime;
  });
  put(other, () => undefined);

  const at = (start: string): Edit => {
    const end = new Date(Date.parse(start) + 600_000).toISOString();
    return ({ MatchInfo }) => Object.assign(MatchInfo, { StartTime: start, EndTime: end });
  };
  const edited: Edit[] = [
    // Around the hour the Azores have twice, which is the first of a day, and Berlin in the night.
    at('2026-10-24T23:30:00Z'),
    at('2026-10-25T00:00:00Z'),
    at('2026-10-25T00:30:00Z'),
    at('2026-10-25T01:30:00Z'),
    at('2026-10-25T22:59:59.999Z'),
    at('2026-10-25T23:00:00Z'),
    // The hour Beirut never has, which would be the first of a day.
    at('2026-03-28T21:59:59.999Z'),
    at('2026-03-28T22:00:00Z'),
    // Days in a week that ISO 8601 counts to another year.
    at('2025-12-30T20:00:00Z'),
    at('2023-01-01T20:00:00Z'),
    ({ MatchInfo }) => Object.assign(MatchInfo, { LifecycleMode: 7, Playlist: null, SeasonId: null }),
    ({ MatchInfo }) => Object.assign(MatchInfo, { LifecycleMode: 7, Playlist: null, SeasonId: null }),
    ({ MatchInfo }) => Object.assign(MatchInfo, { LifecycleMode: 99 }),
    ({ MatchInfo }) => Object.assign(MatchInfo, { GameVariantCategory: 199 }),
    ({ MatchInfo }) => Object.assign(MatchInfo, { GameVariantCategory: 13 }),
    (_, player) => Object.assign(player, { Outcome: 5 }),
    (_, player) => Object.assign(player, { Outcome: 5 }),
    (_, player) => Object.assign(player, { Outcome: 0 }),
    (_, player) => Object.assign(player, { Outcome: 77 }),
    (_, { ParticipationInfo }) => Object.assign(ParticipationInfo, { TimePlayed: 'PT59.9999999S' }),
    (_, { ParticipationInfo }) => Object.assign(ParticipationInfo, { TimePlayed: 'PT1M' }),
    (_, { ParticipationInfo }) => Object.assign(ParticipationInfo, { TimePlayed: 'PT0S' }),
    (_, { ParticipationInfo }) => Object.assign(ParticipationInfo, { PresentAtCompletion: false }),
    core({ ShotsFired: 0, ShotsHit: 0 }),
    core({ DamageTaken: 0 }),
    core({ Kills: 0, HeadshotKills: 0 }),
  ];
  const plain = history.filter((match) => free(match) && match.MatchInfo.Playlist !== null);
  // Spread over the years, and not the newest: those stay as the seed has them.
  const step = Math.floor((plain.length - 10) / edited.length);
  for (const [index, edit] of edited.entries()) {
    const match = plain[index * step];
    if (match === undefined) throw new Error('too few matches');
    put(match, edit);
  }
  return edits;
}

function core(stats: Readonly<Record<string, number>>): Edit {
  return (_, { PlayerTeamStats }) => {
    for (const { Stats } of PlayerTeamStats) Object.assign(Stats.CoreStats, stats);
  };
}

function idleBetween(before: RawMatch, after: RawMatch): number {
  return Date.parse(after.MatchInfo.StartTime) - Date.parse(before.MatchInfo.EndTime);
}

function areTogether(one: RawMatch, other: RawMatch, xuid: string): boolean {
  const mates = (match: RawMatch) => {
    const { LastTeamId } = playerOf(match, xuid);
    return match.Players.filter((mate) => mate.LastTeamId === LastTeamId && mate.PlayerType === 1);
  };
  return mates(one).some(
    ({ PlayerId }) => PlayerId !== `xuid(${xuid})` && mates(other).some((mate) => mate.PlayerId === PlayerId),
  );
}

/** The map, playlist and variant played most, and an unranked playlist. */
function famous(history: readonly RawMatch[], world: Source): [string, string, string, string] {
  const most = (ids: string[]): string => {
    const counts = new Map<string, number>();
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
  };
  const info = history.map(({ MatchInfo }) => MatchInfo);
  const playlists = info.flatMap(({ Playlist }) => Playlist?.AssetId.toLowerCase() ?? []);
  const unranked = playlists.filter((id) => world.playlistRules(id)?.toString().includes('"HasCsr":false'));
  return [
    most(info.map(({ MapVariant }) => MapVariant.AssetId.toLowerCase())),
    most(playlists),
    most(info.map(({ UgcGameVariant }) => UgcGameVariant.AssetId.toLowerCase())),
    most(unranked),
  ];
}
