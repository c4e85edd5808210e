import { remembering, toSnake } from '../ingest/naming.ts';
import type { MatchRows } from '../ingest/rows.ts';
import { runStatement } from './client.ts';
import { Prisma, type PrismaClient } from './generated/client.ts';
import { findErased } from './opt-outs.ts';
import { encodePayload } from './raw-codec.ts';
import { RAW_ENDPOINTS, type RawEndpoint } from './raw-endpoints.ts';

/** An upstream answer as it is kept. */
export interface RawAnswer {
  endpoint: RawEndpoint;
  key: string;
  fetchedAt: Date;
  bytes: Buffer;
}

/** What became of a match that was to be stored. */
export interface Stored {
  isNew: boolean;
  /** Xuids of people in it who were erased: then nothing was stored. */
  erased: string[];
  /** Xuids of tracked players in it, to whom it is new. */
  tracked: string[];
}

/**
 * Stores a match with everything that belongs to it, in one statement and so in one transaction: payloads, match,
 * teams, participants, people, wanted assets; the backlog entry goes and the revision of every tracked player in it
 * goes up. A match that is already stored changes nothing but the backlog. One with people in it who were erased changes
 * nothing at all. `isNews`: readers who ask what changed are told of the match.
 */
export async function storeMatch(
  prisma: Pick<PrismaClient, '$queryRaw'>,
  rows: MatchRows,
  answers: readonly RawAnswer[],
  isNews = true,
): Promise<Stored> {
  const payloads = await rawValues(answers);
  const xuids = Prisma.sql`${`{${rows.xuids.join()}}`}::bigint[]`;
  // As json, not jsonb: every part is read once, and its binary form would be made for nothing.
  const records = (table: string, text: string) =>
    Prisma.sql`json_populate_recordset(null::${Prisma.raw(table)}, ${text}::json)`;
  const statement = Prisma.sql`/* store_match */
    with erased as materialized (select erased_among(${xuids}) as xuids),
    new_match as (
      insert into matches select r.* from erased, ${records('matches', listText([rows.match]))} r
      where erased.xuids = '{}'
      on conflict (id) do nothing returning id, ended_at
    ),
    new_players as (
      insert into players (xuid) select x from new_match, unnest(${xuids}) x on conflict do nothing
    ),
    new_layouts as (
      insert into mode_layouts select r.* from new_match, ${records('mode_layouts', listText(rows.modeLayouts))} r
      on conflict do nothing
    ),
    new_teams as (
      insert into teams select r.* from new_match, ${records('teams', listText(rows.teams))} r
    ),
    new_participants as (
      insert into participants select r.* from new_match, ${records('participants', listText(rows.participants))} r
    ),
    new_assets as (
      insert into assets (asset_id, version_id, kind)
      select distinct r.asset_id, r.version_id, r.kind from new_match, ${records('assets', listText(rows.assets))} r
      where not exists (select from assets a where a.asset_id = r.asset_id and a.version_id = r.version_id)
      order by 1, 2
      on conflict do nothing
    ),
    new_payloads as (
      insert into raw_payloads (endpoint, key, fetched_at, codec, sha256, body)
      ${payloads}
      on conflict do nothing
    ),
    done as (
      delete from backlog using erased where match_id = ${rows.match.id}::uuid and erased.xuids = '{}'
    ),
    touched as (
      update tracked_players t set revision = t.revision + 1, stored_matches = t.stored_matches + 1
      from (
        select t.xuid from new_match, tracked_players t
        where t.xuid = any (${xuids})
        order by t.xuid for update of t
      ) locked
      where t.xuid = locked.xuid
      returning t.xuid, t.revision, t.registered_at, t.state
    ),
    changes as (
      insert into player_changes (subject, xuid, revision, at, kind)
      select id, touched.xuid, touched.revision, now(), 'match' from touched, new_match where ${isNews}::boolean
      returning subject, xuid, revision, at
    ),
    events as (
      insert into pending_events (subject, xuid, revision, at, type)
      select subject, xuid, revision, at, 'match.ingested' from changes
    ),
    arrived as (
      insert into arrivals (match_id, stored_at, ended_at, is_live)
      select id, now(), ended_at,
        exists (select from touched t where t.state <> 'stopped' and t.registered_at <= ended_at)
      from new_match where ${isNews}::boolean
    )
    select exists (select from new_match) as "isNew", array_to_string(xuids, ' ') as erased,
      (select string_agg(xuid::text, ' ') from touched) as tracked
    from erased`;
  const [result] = await runStatement<{ isNew: boolean; erased: string; tracked: string | null }>(
    prisma,
    statement,
  );
  return {
    isNew: result?.isNew ?? false,
    erased: words(result?.erased),
    tracked: words(result?.tracked),
  };
}

/**
 * Puts new rows in the place of a stored match's, in one transaction; its payloads stay.
 * @returns xuids of people in it who were erased; nothing was changed when there are any.
 */
export async function replaceMatch(prisma: PrismaClient, rows: MatchRows): Promise<string[]> {
  return prisma.$transaction(async (transaction) => {
    // Asked before anything is locked: an erasure that waited for these rows would be waited for in turn.
    const erased = await findErased(transaction, rows.xuids.map(BigInt));
    if (erased.length > 0) return erased.map(String);
    const { count } = await transaction.match.deleteMany({ where: { id: rows.match.id } });
    await storeMatch(transaction, rows, [], count === 0);
    // Was it stored before, the count of its players' matches went up for nothing.
    if (count > 0)
      await transaction.$executeRaw`
        update tracked_players set stored_matches = stored_matches - 1
        where xuid = any (${rows.xuids.map(BigInt)}::bigint[])`;
    return [];
  });
}

async function rawValues(answers: readonly RawAnswer[]): Promise<Prisma.Sql> {
  const values = await Promise.all(
    answers.map(async ({ endpoint, key, fetchedAt, bytes }) => {
      const { codec, sha256, body } = await encodePayload(bytes);
      return Prisma.sql`(${RAW_ENDPOINTS[endpoint]}::smallint, ${key}::text, ${fetchedAt}::timestamptz, ${codec}::smallint, ${sha256}::bytea, ${body}::bytea)`;
    }),
  );
  return values.length === 0
    ? Prisma.sql`select null::smallint, null, now(), null::smallint, null::bytea, null::bytea where false`
    : Prisma.sql`select p.* from new_match, (values ${Prisma.join(values)}) p`;
}

function words(text: string | null | undefined): string[] {
  return (text ?? '').split(' ').filter(Boolean);
}

/** A row under its columns' names, as JSON text; what is null takes no room, a missing key is null to PostgreSQL. */
function rowText(row: object): string {
  let text = '{';
  const fields = row as Readonly<Record<string, unknown>>;
  for (const name in fields) {
    const value = fields[name];
    if (value === null) continue;
    text += (text.length > 1 ? ',' : '') + keyOf(name) + valueText(value);
  }
  return `${text}}`;
}

const keyOf = remembering((name) => `"${toSnake(name)}":`);

function valueText(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}

function listText(rows: readonly object[]): string {
  return `[${rows.map(rowText).join(',')}]`;
}
