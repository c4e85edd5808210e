import type pg from 'pg';
import { FRESHNESS, FRESHNESS_STATE, PENDING } from './freshness.ts';
import { documentOf, type Members, type Part, type Wanted } from './members.ts';
import { HEAD_VERSION, type PlayerHead } from './player-table.ts';
import { RANKS } from './playlist-ranks.ts';
import { instant, xuid } from './sql-words.ts';
import {
  chosenStatementOfWho,
  readEach,
  readWho,
  type StatementOfWho,
  statementOfWho,
  type Who,
} from './who.ts';

export interface PlayerDocument extends Who {
  /** JSON text. */
  document: string;
}

/** A profile without its freshness, which is told anew with each answer. */
export interface PlayerProfile extends PlayerDocument, PlayerHead {}

const SERVICE_RECORD: Part = {
  members: {
    takenAt: instant('s.taken_at'),
    matchesCompleted: 's.matches_completed',
    wins: 's.wins',
    losses: 's.losses',
    ties: 's.ties',
    timePlayedSeconds: 's.time_played_seconds',
  },
  wrap: (record) => `(
  select ${record}
  from service_record_snapshots s where s.xuid = who.xuid and s.lifecycle = 'matchmade'
  order by s.taken_at desc limit 1)`,
};

const CAREER_RANK: Part = {
  members: {
    takenAt: instant('c.taken_at'),
    rank: 'c.rank',
    partialProgress: 'c.partial_progress',
    reachedMax: 'c.reached_max',
  },
  wrap: (rank) => `(
  select ${rank}
  from career_rank_snapshots c where c.xuid = who.xuid order by c.taken_at desc limit 1)`,
};

const ALIASES: Part = {
  members: {
    gamertag: 'g.gamertag',
    firstSeenAt: instant('g.first_seen_at'),
    lastSeenAt: instant('g.last_seen_at'),
  },
  wrap: (alias) => `(
  select coalesce(json_agg(${alias} order by g.first_seen_at desc), '[]')
  from player_gamertags g where g.xuid = who.xuid)`,
};

const NOTICES = `case when who.former is null then '[]'::json else json_build_array(json_build_object(
  'code', 'GAMERTAG_RENAMED',
  'detail', format('%s is a former gamertag of this player.', who.former))) end`;

const PLAYER: Members = {
  xuid: xuid('who.xuid'),
  gamertag: 'who.gamertag',
  gamertags: ALIASES,
  registeredAt: instant('who.registered_at'),
  serviceRecord: SERVICE_RECORD,
  careerRank: CAREER_RANK,
  ranks: RANKS,
  notices: NOTICES,
};

const PROFILE = (wanted: Wanted | true) => (who: string) =>
  `
  with ${who}
  select who.xuid::text, who.gamertag, who.state, who.former, coalesce(who.stored_matches, 0) as stored,
    ${documentOf(PLAYER, wanted)}::text as document, ${HEAD_VERSION}
  from who`;

const WHOLE_PROFILE = statementOfWho('player', PROFILE(true));

/** Enough to measure how fast matches are being stored, and few enough to read for one answer. */
const MEASURED_MATCHES = 500;
/** Fewer say nothing of the speed. */
const FEWEST_MATCHES = 5;

/**
 * When everything will be stored if it goes on as fast as in the last minutes. Null where that is not known: too little was
 * stored, or how much is left is to be listed yet and upstream was not asked for its count.
 */
const COMPLETE_AT = `case when rate.stored >= ${FEWEST_MATCHES} and rate.seconds > 0
  and (who.backfill_next is null or who.upstream_total is not null)
  then now() + least(8640000, greatest(b.pending, case when who.backfill_next is null then 0
    else who.upstream_total - who.stored_matches end) * rate.seconds / rate.stored) * interval '1 second' end`;

const syncOf = (who: string) => `
  with ${who}
  select who.xuid::text, who.gamertag, who.state, who.former, coalesce(who.stored_matches, 0) as stored, json_build_object(
    'xuid', ${xuid('who.xuid')},
    'gamertag', who.gamertag,
    'state', ${FRESHNESS_STATE},
    'coverage', json_build_object(
      'stored', who.stored_matches,
      'pending', b.pending,
      'failing', b.failing,
      'absent', b.absent,
      'upstreamTotal', who.upstream_total,
      'historyLength', who.history_length,
      'historyComplete', who.backfill_next is null,
      'progress', case when who.state = 'new' then 0
        else least(1, who.stored_matches::float8 / nullif(greatest(who.stored_matches + b.pending,
          case when who.backfill_next is null then 0 else coalesce(who.upstream_total, 0) end), 0)) end,
      'completeAt', case when ${FRESHNESS_STATE} = 'syncing' then ${instant(COMPLETE_AT)} end),
    'lastAttemptAt', ${instant('who.last_attempt_at')},
    'lastSuccessAt', ${instant('who.last_success_at')},
    'nextSyncAt', ${instant('who.next_sync_at')},
    'lastError', case when who.last_error_code is null then null else json_build_object('code', who.last_error_code,
      'at', ${instant('who.last_error_at')}, 'failures', greatest(who.failures, who.walk_failures)) end,
    'freshness', ${FRESHNESS})::text as document
  from who, lateral (
    select (count(*) filter (where ${PENDING}))::int as pending,
      (count(*) filter (where ${PENDING} and b.attempts > 0))::int as failing,
      (count(*) filter (where not (${PENDING})))::int as absent
    from backlog b where b.xuid = who.xuid
  ) b, lateral (
    select count(*)::int as stored, extract(epoch from now() - min(at)) as seconds from (
      select at from player_changes c where c.xuid = who.xuid and c.kind = 'match'
      order by c.revision desc limit ${MEASURED_MATCHES}
    ) c where at > now() - interval '5 minutes'
  ) rate`;

const SYNC = statementOfWho('sync', syncOf);

/** JSON text of `Player` without `freshness`. Null when nobody is known by that name. One statement. */
export function readPlayer(pool: pg.Pool, name: string, wanted?: Wanted): Promise<PlayerProfile | null> {
  return readWho<PlayerProfile>(pool, profile(wanted), name);
}

/** The same of many, in the order they were asked for. One statement. */
export function readPlayers(
  pool: pg.Pool,
  names: readonly string[],
  wanted?: Wanted,
): Promise<(PlayerProfile | null)[]> {
  return readEach<PlayerProfile>(pool, profile(wanted), names);
}

function profile(wanted: Wanted | undefined): StatementOfWho {
  return wanted === undefined ? WHOLE_PROFILE : chosenStatementOfWho(PROFILE(wanted));
}

/** JSON text of `Sync`. Null when nobody is known by that name. One statement. */
export function readSync(pool: pg.Pool, name: string): Promise<PlayerDocument | null> {
  return readWho<PlayerDocument>(pool, SYNC, name);
}

/** The same of many, in the order they were asked for. One statement. */
export function readSyncs(pool: pg.Pool, names: readonly string[]): Promise<(PlayerDocument | null)[]> {
  return readEach<PlayerDocument>(pool, SYNC, names);
}
