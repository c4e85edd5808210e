import type { HistoryType, SandboxPlayer, Source } from '../source.ts';
import { assetJson, playlistRulesJson } from './asset-json.ts';
import { findAsset } from './assets.ts';
import type { Lifecycle } from './attendance.ts';
import { careerProgress, careerRankTrackJson } from './career.ts';
import { createCsrLedger } from './csr-ledger.ts';
import { demoPlayers } from './demo-players.ts';
import { defaultEffects, type WorldEffects } from './effects.ts';
import { createEngine } from './engine.ts';
import { createGamertags } from './gamertags.ts';
import { hash } from './hash.ts';
import { historyEntry } from './history-entry.ts';
import { Lru } from './lru.ts';
import type { MatchAddress } from './match-id.ts';
import { matchInfoOf } from './match-info.ts';
import { matchJson } from './match-json.ts';
import { matchSkillOf, notFoundSkill, readableDelay } from './match-skill.ts';
import { csrSeasonCalendarJson, medalMetadataJson, seasonCalendarJson } from './metadata.ts';
import { createPlaylistCsrReader } from './playlist-csr.ts';
import { POD_SIZE } from './pods.ts';
import { createRate } from './rate.ts';
import { seasonIndexAt } from './seasons.ts';
import { serviceRecordOf } from './service-record.ts';
import type { PlayedMatch } from './sessions.ts';
import { createTruth, type WorldTruth } from './truth.ts';
import { createXuidCodec } from './xuid.ts';

export interface SyntheticWorldOptions {
  seed: number;
  /** Rounded up to whole pods of 24: everybody one can meet is somebody one can ask about. */
  players: number;
  /** Of an average player, on the reference date; from then on it just goes on. */
  matchesPerPlayer: number;
  now: () => Date;
  /** Strength of each hidden effect, 1 by default; ids, people and line-ups do not depend on them. */
  effects?: Partial<WorldEffects>;
  /** When the first match may be played: the week of the launch unless told. */
  epoch?: Date;
  /** The date `matchesPerPlayer` speaks of. A constant, so that a restart changes nothing. */
  reference?: Date;
}

export interface SyntheticWorld extends Source {
  readonly truth: WorldTruth;
  /** How many people there are: `players`, rounded up. */
  readonly population: number;
  playerAt(index: number): SandboxPlayer;
  /** Ids of all matches that are over, pod after pod, each from its first on. */
  everyMatch(): Generator<string>;
}

/** A Waypoint whose every answer is computed from the seed when it is asked for. */
export function createSyntheticWorld(options: SyntheticWorldOptions): SyntheticWorld {
  const seed = options.seed | 0;
  const effects: WorldEffects = { ...defaultEffects, ...options.effects };
  const rate = createRate(options.matchesPerPlayer, options.epoch?.getTime(), options.reference?.getTime());
  const population = Math.max(1, Math.ceil(options.players / POD_SIZE)) * POD_SIZE;
  // Another pace is another world with other match ids; more players are the same world with more pods.
  const key = hash(seed, 1, Math.round(rate.perWeek * 1e6), rate.olderWeeks, Math.floor(rate.epoch / 1000));
  const engine = createEngine(seed, key, population, rate, effects);
  const engineOf = (luck: number) => createEngine(seed, key, population, rate, effects, luck);
  const xuids = createXuidCodec(seed);
  const gamertags = createGamertags(seed, population, rate.epoch, rate.reference);
  const ledger = createCsrLedger(key, engine);
  const ladders = createPlaylistCsrReader(ledger, rate.epoch, options.now);
  const bodies = new Lru<Buffer>(64);
  const records = new Lru<Buffer>(64);

  const nowMs = (): number => options.now().getTime();
  const bare = (id: string): string => /^xuid\((\d+)\)$/i.exec(id)?.[1] ?? id;
  const wrapped = (index: number): string => `xuid(${xuids.encode(index)})`;
  const playerAt = (index: number): SandboxPlayer => ({
    xuid: xuids.encode(index),
    gamertag: gamertags.at(index, nowMs()),
  });
  function indexOf(xuid: string): number | null {
    const index = xuids.decode(bare(xuid));
    return index !== null && index < population ? index : null;
  }
  const privateIndex = (index: number): boolean => hash(seed, 330, index) % 31 === 0;

  /** An ended match with this id; null for any other id and for a match that is still being played. */
  function find(matchId: string): { address: MatchAddress; match: PlayedMatch } | null {
    const address = engine.address(matchId);
    if (address === null) return null;
    const match = engine.matchAt(address);
    return match === null || match.end > nowMs() ? null : { address, match };
  }
  const readableAt = (address: MatchAddress, match: PlayedMatch): number =>
    match.end + readableDelay(key, address.pod, match);

  return {
    population,
    playerAt,
    *everyMatch() {
      for (let pod = 0; pod < engine.pods; pod++) {
        const blocks = engine.blocksBy(pod, nowMs());
        for (let block = 0; block < blocks; block++)
          for (const match of engine.block(pod, block).matches)
            if (match.end <= nowMs()) yield engine.idOf(pod, match);
      }
    },
    truth: createTruth({
      engineOf,
      seed: key,
      engine,
      ledger,
      effects,
      indexOf,
      xuidOf: xuids.encode,
      now: options.now,
    }),
    get demoGamertags() {
      return demoPlayers(engine, privateIndex).map((index) => gamertags.at(index, nowMs()));
    },
    get owner() {
      return playerAt(demoPlayers(engine, privateIndex)[0] ?? 0);
    },
    playerByXuid(xuid) {
      const index = indexOf(xuid);
      return index === null ? null : playerAt(index);
    },
    playerByGamertag(gamertag) {
      const index = gamertags.find(gamertag, nowMs());
      return index === null ? null : playerAt(index);
    },
    isPrivate(xuid) {
      const index = indexOf(xuid);
      return index !== null && privateIndex(index);
    },
    history(xuid, type, start, count) {
      const player = indexOf(xuid);
      if (player === null) return [];
      const which = listName(type);
      const pod = Math.floor(player / POD_SIZE);
      const total = engine.countBy(player, which, nowMs());
      const first = Math.max(0, Math.floor(start));
      const length = Math.max(0, Math.min(Math.floor(count), total - first));
      return Array.from({ length }, (_, i) => {
        const match = engine.nth(player, which, total - 1 - first - i);
        return historyEntry(engine.detail(pod, match), engine.idOf(pod, match), player % POD_SIZE);
      });
    },
    matchCount(xuid) {
      const player = indexOf(xuid);
      const of = (which: Lifecycle): number => (player === null ? 0 : engine.countBy(player, which, nowMs()));
      const [matchmade, custom, local] = [of('matchmaking'), of('custom'), of('local')];
      return {
        CustomMatchesPlayedCount: custom,
        MatchesPlayedCount: matchmade + custom + local,
        MatchmadeMatchesPlayedCount: matchmade,
        LocalMatchesPlayedCount: local,
      };
    },
    matchStats(matchId) {
      const found = find(matchId);
      if (found === null || readableAt(found.address, found.match) > nowMs()) return null;
      const { address, match } = found;
      return bodies.getOrMake(`${address.pod}/${address.block}/${address.match}`, () => {
        const id = engine.idOf(address.pod, match);
        const first = address.pod * POD_SIZE;
        const text = matchJson(engine.detail(address.pod, match), id, matchInfoOf(match), (slot) =>
          wrapped(first + slot),
        );
        return Buffer.from(text);
      });
    },
    matchEndedAt(matchId) {
      const found = find(matchId);
      return found === null ? null : new Date(readableAt(found.address, found.match));
    },
    matchSkill(matchId, asked) {
      const found = find(matchId);
      if (found === null || readableAt(found.address, found.match) > nowMs()) return null;
      const { address, match } = found;
      const detail = engine.detail(address.pod, match);
      return asked.map((id) => {
        const player = indexOf(id);
        if (player === null) return null;
        const inPod = Math.floor(player / POD_SIZE) === address.pod;
        const i = inPod ? match.slots.indexOf(player % POD_SIZE) : -1;
        if (i < 0 || match.playlist < 0) return notFoundSkill(wrapped(player));
        return matchSkillOf(key, engine, ledger, address.pod, detail, i, wrapped(player));
      });
    },
    playlistCsr(playlistId, asked, season) {
      const ladder = ladders.ladderFor(playlistId, season);
      if (ladder === null) return null;
      return asked.map((id) => {
        const player = indexOf(id);
        return player === null ? null : ladders.read(player, ladder.ladder, ladder.season, wrapped(player));
      });
    },
    careerRanks(asked) {
      return asked.flatMap((id) => {
        const player = indexOf(id);
        if (player === null) return [];
        // About 1500 points a match since the career ladder opened (June 2023).
        const since = Date.parse('2023-06-20T17:00:00Z');
        const played =
          engine.countBy(player, 'matchmaking', nowMs()) - engine.countBy(player, 'matchmaking', since);
        const progress = careerProgress(Math.max(0, played) * (1300 + (hash(seed, 331, player) % 500)));
        return [{ Id: wrapped(player), ResultCode: 'Success', Result: { CurrentProgress: progress } }];
      });
    },
    serviceRecord(xuid, lifecycle) {
      const player = indexOf(xuid);
      if (player === null) return null;
      const which: Lifecycle = lifecycle === 'matchmade' ? 'matchmaking' : lifecycle;
      const ms = nowMs();
      return records.getOrMake(`${player}/${which}/${engine.countBy(player, which, ms)}`, () =>
        Buffer.from(JSON.stringify(serviceRecordOf(engine, player, which, ms))),
      );
    },
    medalMetadata: () => Buffer.from(medalMetadataJson()),
    csrSeasonCalendar: () => Buffer.from(csrSeasonCalendarJson(nowMs())),
    seasonCalendar: () => Buffer.from(seasonCalendarJson(nowMs())),
    careerRankTrack: () => Buffer.from(careerRankTrackJson()),
    asset(kind, assetId, versionId) {
      const asset = findAsset(kind, assetId);
      const text = asset === null ? null : assetJson(asset, versionId, seasonIndexAt(nowMs()));
      return text === null ? null : Buffer.from(text);
    },
    playlistRules(playlistId) {
      const text = playlistRulesJson(playlistId, seasonIndexAt(nowMs()));
      return text === null ? null : Buffer.from(text);
    },
  };
}

function listName(type: HistoryType): 'all' | Lifecycle {
  return type;
}
