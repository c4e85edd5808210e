import { setMaxListeners } from 'node:events';
import { type AccountStatus, createAccount } from './account.ts';
import { type Clock, systemClock } from './clock.ts';
import { counted, createEndpointCounter, type EndpointCounts } from './endpoint-counts.ts';
import {
  type AssetKind,
  endpoints,
  type HistoryType,
  type Lifecycle,
  type ServiceRecordFilters,
} from './endpoints.ts';
import { WaypointAuthFailed, WaypointClosed } from './errors.ts';
import { type CallOptions, defaultLimits, type UpstreamAccount, type WaypointOptions } from './options.ts';
import type * as payloads from './payloads.ts';
import { type Chunked, findUsers, inChunks, type UsersFound } from './players.ts';
import { createRequest, type Fetched } from './request.ts';
import { defaultRetry } from './retry.ts';
import { createTransport, defaultTimeouts } from './transport.ts';

/**
 * The upstream client. Player ids come in as `xuid(digits)` or bare digits; lists may hold bots, which are left
 * out. Every call throws WaypointErrors (errors.ts), TypeError on a malformed id, or the signal's own reason.
 */
export interface Waypoint {
  /** UPSTREAM §4.1. `count` above 25 is ignored upstream. An empty page: end of history, or private. */
  matchHistory(
    xuid: string,
    page: { start: number; count?: number; type?: HistoryType },
    options?: CallOptions,
  ): Promise<Fetched<payloads.MatchHistory>>;
  matchCount(xuid: string, options?: CallOptions): Promise<Fetched<payloads.MatchCount>>;
  /** UPSTREAM §4.2. May be NotFound shortly after the match ended (§7.16). */
  matchStats(matchId: string, options?: CallOptions): Promise<Fetched<payloads.MatchStats>>;
  /** UPSTREAM §4.3. NotFound for customs; a 404 that brings players is read. */
  matchSkill(
    matchId: string,
    xuids: readonly string[],
    options?: CallOptions,
  ): Promise<Chunked<payloads.MatchSkill>>;
  /** UPSTREAM §4.4. NotFound is a real answer: no ladder, or a retired season. Season in either form. */
  playlistCsr(
    playlistId: string,
    xuids: readonly string[],
    season?: string | null,
    options?: CallOptions,
  ): Promise<Chunked<payloads.PlaylistCsr>>;
  /** UPSTREAM §4.8. Works for anybody; rank 0 means no progression. */
  careerRanks(xuids: readonly string[], options?: CallOptions): Promise<Chunked<payloads.CareerRanks>>;
  /** UPSTREAM §4.5. Filters outside the allowed sets are BadRequest. */
  serviceRecord(
    xuid: string,
    lifecycle: Lifecycle,
    filters?: ServiceRecordFilters,
    options?: CallOptions,
  ): Promise<Fetched<payloads.ServiceRecord>>;
  /** NotFound when nobody has that gamertag now. */
  userByGamertag(gamertag: string, options?: CallOptions): Promise<Fetched<payloads.User>>;
  /** `budget` caps the requests spent on finding bad ids; 40 per hundred ids unless told. */
  usersByXuid(xuids: readonly string[], options?: CallOptions & { budget?: number }): Promise<UsersFound>;
  medalMetadata(options?: CallOptions): Promise<Fetched<payloads.MedalMetadata>>;
  csrSeasonCalendar(options?: CallOptions): Promise<Fetched<payloads.CsrSeasonCalendar>>;
  seasonCalendar(options?: CallOptions): Promise<Fetched<payloads.SeasonCalendar>>;
  careerRankTrack(options?: CallOptions): Promise<Fetched<payloads.CareerRankTrack>>;
  /** `versionId` null asks for the latest. */
  asset(
    kind: AssetKind,
    assetId: string,
    versionId: string | null,
    options?: CallOptions,
  ): Promise<Fetched<payloads.Asset>>;
  playlistRules(playlistId: string, options?: CallOptions): Promise<Fetched<payloads.PlaylistRules>>;
  /** Tells a private account from an empty history, which answer alike (UPSTREAM §4.1). */
  canViewHistory(xuid: string, options?: CallOptions): Promise<boolean>;
  /**
   * The accounts there are now. Those that are new are asked from now on; whoever waits for one that has gone goes on with
   * another; of the rest it is heard whether they are parked.
   */
  follow(accounts: readonly UpstreamAccount[]): void;
  /** Cheap: nothing is asked of anybody. */
  status(): WaypointStatus;
  /** Rejects what waits with WaypointClosed and frees the connections. */
  close(): Promise<void>;
}

/** How this client stands; budgets as they were last heard of. */
export interface WaypointStatus {
  accounts: AccountStatus[];
  /** By endpoint id, "auth.…" for the steps of the sign-in; since the client was made. */
  endpoints: Record<string, EndpointCounts>;
}

const PAGE = 25;

export function createWaypoint(options: WaypointOptions): Waypoint {
  if (options.accounts.length === 0) throw new TypeError('at least one upstream account is needed');
  const clock: Clock = {
    now: options.now ?? systemClock.now,
    sleep: options.sleep ?? systemClock.sleep,
    random: options.random ?? systemClock.random,
  };
  const life = new AbortController();
  // Every request in flight listens to it.
  setMaxListeners(0, life.signal);
  const timeouts = { ...defaultTimeouts, ...options.timeouts };
  const transport = createTransport({
    timeouts,
    ...(options.origin === undefined ? {} : { origin: options.origin }),
  });
  const retry = { ...defaultRetry, ...options.retry };
  const counter = createEndpointCounter(clock.now);
  const deps = {
    transport: counted(transport, counter, clock.now),
    retry,
    clock,
    log: options.log,
    signal: life.signal,
  };
  const limits = { ...defaultLimits, ...options.limits };
  const open = (account: UpstreamAccount) =>
    createAccount(deps, account, options.tokenStore, limits, options);
  const accounts = options.accounts.map(open);
  const request = createRequest(deps, accounts, counter);
  const idsOf = (body: { Value: Array<{ Id: string }> }) => body.Value.map(({ Id }) => Id);

  return {
    matchHistory: (xuid, { start, count = PAGE, type = 'all' }, call) =>
      request(endpoints.matchHistory, { xuid, start, count, type }, call),
    matchCount: (xuid, call) => request(endpoints.matchCount, { xuid }, call),
    matchStats: (matchId, call) => request(endpoints.matchStats, { matchId }, call),
    matchSkill: (matchId, xuids, call) =>
      inChunks(
        xuids,
        (some) =>
          request(
            endpoints.matchSkill,
            { matchId, xuids: some },
            { ...call, acceptNotFound: ({ Value }) => Value.length > 0 },
          ),
        idsOf,
      ),
    playlistCsr: (playlistId, xuids, season = null, call) =>
      inChunks(
        xuids,
        (some) => request(endpoints.playlistCsr, { playlistId, xuids: some, season }, call),
        idsOf,
      ),
    careerRanks: (xuids, call) =>
      inChunks(
        xuids,
        (some) => request(endpoints.careerRanks, { xuids: some }, call),
        (body) => body.RewardTracks.map(({ Id }) => Id),
      ),
    serviceRecord: (xuid, lifecycle, filters = {}, call) =>
      request(endpoints.serviceRecord, { xuid, lifecycle, filters }, call),
    userByGamertag: (gamertag, call) => request(endpoints.userByGamertag, { gamertag }, call),
    usersByXuid: (xuids, call) => findUsers(request, xuids, call ?? {}),
    medalMetadata: (call) => request(endpoints.medalMetadata, undefined, call),
    csrSeasonCalendar: (call) => request(endpoints.csrSeasonCalendar, undefined, call),
    seasonCalendar: (call) => request(endpoints.seasonCalendar, undefined, call),
    careerRankTrack: (call) => request(endpoints.careerRankTrack, undefined, call),
    asset: (kind, assetId, versionId, call) => request(endpoints.asset, { kind, assetId, versionId }, call),
    playlistRules: (playlistId, call) => request(endpoints.playlistRules, { playlistId }, call),
    canViewHistory: async (xuid, call) => {
      const { body } = await request(endpoints.permission, { xuid }, call);
      return body.responses[0]?.permissions[0]?.isAllowed ?? false;
    },
    follow(present) {
      const names = new Set(present.map(({ name }) => name));
      for (const gone of accounts.filter(({ name }) => !names.has(name))) {
        accounts.splice(accounts.indexOf(gone), 1);
        options.log.info({ account: gone.name }, 'upstream account left');
        gone.close(new WaypointAuthFailed({ layer: 'oauth', reason: 'account_removed' }));
      }
      for (const account of present) {
        const known = accounts.find(({ name }) => name === account.name);
        if (known !== undefined) {
          if (account.parking !== undefined) known.hear(account.parking);
        } else {
          accounts.push(open(account));
          options.log.info({ account: account.name }, 'upstream account joined');
        }
      }
    },
    status: () => ({
      accounts: accounts.map((account) => account.status()),
      endpoints: counter.snapshot(),
    }),
    async close() {
      const reason = new WaypointClosed('client');
      life.abort(reason);
      for (const account of accounts) account.close(reason);
      await transport.close();
    },
  };
}
