import type pg from 'pg';
import { FRESHNESS, FRESHNESS_STATE } from './freshness.ts';
import { HEAD_VERSION, type PlayerHead } from './player-table.ts';
import { PLAYLIST_RANKS } from './playlist-ranks.ts';
import { instant, xuid } from './sql-words.ts';
import { readWho, statementOfWho, type Who, whoHas } from './who.ts';

interface PlayerDocument extends Who {
  /** JSON text. */
  document: string;
}

/** A profile without its freshness, which is told anew with each answer. */
interface PlayerProfile extends PlayerDocument, PlayerHead {}

const SERVICE_RECORD = `(
  select json_build_object('takenAt', ${instant('s.taken_at')}, 'matchesCompleted', s.matches_completed, 'wins', s.wins,
    'losses', s.losses, 'ties', s.ties, 'timePlayedSeconds', s.time_played_seconds)
  from service_record_snapshots s where s.xuid = who.xuid and s.lifecycle = 'matchmade'
  order by s.taken_at desc limit 1)`;

const CAREER_RANK = `(
  select json_build_object('takenAt', ${instant('c.taken_at')}, 'rank', c.rank, 'partialProgress', c.partial_progress,
    'reachedMax', c.reached_max)
  from career_rank_snapshots c where c.xuid = who.xuid order by c.taken_at desc limit 1)`;

const ALIASES = `(
  select coalesce(json_agg(json_build_object('gamertag', g.gamertag, 'firstSeenAt', ${instant('g.first_seen_at')},
    'lastSeenAt', ${instant('g.last_seen_at')}) order by g.first_seen_at desc), '[]')
  from player_gamertags g where g.xuid = who.xuid)`;

const NOTICES = `case when who.former is null then '[]'::json else json_build_array(json_build_object(
  'code', 'GAMERTAG_RENAMED',
  'detail', format('%s is a former gamertag of this player.', who.former))) end`;

const PLAYER = statementOfWho(
  'player',
  (who) => `
  with ${who}
  select who.xuid::text, who.gamertag, who.state, who.former, coalesce(who.stored_matches, 0) as stored, json_build_object(
    'xuid', ${xuid('who.xuid')},
    'gamertag', who.gamertag,
    'gamertags', ${ALIASES},
    'registeredAt', ${instant('who.registered_at')},
    'serviceRecord', ${SERVICE_RECORD},
    'careerRank', ${CAREER_RANK},
    'ranks', ${PLAYLIST_RANKS},
    'notices', ${NOTICES})::text as document, ${HEAD_VERSION}
  from who`,
);

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
      'upstreamTotal', who.upstream_total,
      'historyComplete', who.backfill_next is null,
      'progress', case when who.state = 'new' then 0
        else least(1, who.stored_matches::float8 / nullif(greatest(who.stored_matches + b.pending,
          case when who.backfill_next is null then 0 else coalesce(who.upstream_total, 0) end), 0)) end),
    'lastAttemptAt', ${instant('who.last_attempt_at')},
    'lastSuccessAt', ${instant('who.last_success_at')},
    'nextSyncAt', ${instant('who.next_sync_at')},
    'lastError', case when who.last_error_code is null then null else json_build_object('code', who.last_error_code,
      'at', ${instant('who.last_error_at')}, 'failures', who.failures) end,
    'freshness', ${FRESHNESS})::text as document
  from who, lateral (
    select count(*)::int as pending, (count(*) filter (where attempts > 0))::int as failing
    from backlog where xuid = who.xuid
  ) b`;

const SYNC = statementOfWho('sync', syncOf);

const SYNCS = `select s.xuid, s.document
  from unnest($1::bigint[]) w(xuid) cross join lateral (${syncOf(whoHas('w.xuid'))}) s where s.state is not null`;

/** JSON text of `Player` without `freshness`. Null when nobody is known by that name. One statement. */
export function readPlayer(pool: pg.Pool, name: string): Promise<PlayerProfile | null> {
  return readWho<PlayerProfile>(pool, PLAYER, name);
}

/** JSON text of `Sync`. Null when nobody is known by that name. One statement. */
export function readSync(pool: pg.Pool, name: string): Promise<PlayerDocument | null> {
  return readWho<PlayerDocument>(pool, SYNC, name);
}

/** JSON texts of `Sync` of those who are tracked, or were, by xuid. One statement. */
export async function readSyncs(pool: pg.Pool, xuids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await pool.query<{ xuid: string; document: string }>({
    name: 'syncs',
    text: SYNCS,
    values: [xuids],
  });
  return new Map(rows.map(({ xuid: id, document }) => [id, document]));
}
