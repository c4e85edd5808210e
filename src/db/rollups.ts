import { createHash } from 'node:crypto';
import { TIERS } from '../schemas/enums.ts';
import { METRIC_NAMES } from '../schemas/metrics.ts';
import type { Prisma, PrismaClient } from './generated/client.ts';
import { LOCKS } from './locks.ts';
import { COMPLETED } from './reads/history.ts';
import { METRIC_SQL } from './reads/metrics.ts';

/**
 * What all tracked players are like, without reading all their matches: a player's sums by mode and tier, and their
 * medals, over completed matchmade matches. Metric k of METRIC_NAMES, from 1, is `numerators[k] / denominators[k]` over
 * `counts[k]` matches; sums of several rows are those of their matches together. Players no longer tracked have none.
 */

/** Place of a tier in TIERS, −1 without one. */
const TIER = `case when p.csr_before is null then -1
  ${Object.values(TIERS)
    .map((least, place) => [least, place] as const)
    .reverse()
    .map(([least, place]) => `when p.csr_before >= ${least} then ${place}`)
    .join(' ')} else 0 end`;

const PAIRS = METRIC_NAMES.map((name) => {
  const { numerator, denominator } = METRIC_SQL[name];
  return { y: `(${numerator})::float8`, x: `nullif((${denominator})::float8, 0)` };
});

/** Both or neither: a match that lacks one of the two does not count for the metric. */
const both = ({ y, x }: (typeof PAIRS)[number], what: string) =>
  `coalesce(sum(${what}) filter (where ${y} is not null and ${x} is not null), 0)`;

const COUNTED = `participants p join matches m on m.id = p.match_id
  where p.xuid = $1::bigint and m.lifecycle_mode = 3 and ${COMPLETED}`;

const TOTALS = `insert into player_totals (xuid, mode, tier, matches, counts, numerators, denominators)
  select p.xuid, m.game_variant_category, ${TIER}, count(*)::int,
    array[${PAIRS.map((pair) => both(pair, '1')).join(', ')}]::int[],
    array[${PAIRS.map((pair) => both(pair, pair.y)).join(', ')}]::float8[],
    array[${PAIRS.map((pair) => both(pair, pair.x)).join(', ')}]::float8[]
  from ${COUNTED} group by 1, 2, 3`;

const MEDALS = `insert into player_medals (xuid, medal_id, count)
  select p.xuid, a.packed >> 16, least(sum(a.packed & 65535), 2147483647)::int
  from participants p join matches m on m.id = p.match_id, unnest(p.medals) a(packed)
  where p.xuid = $1::bigint and m.lifecycle_mode = 3 and ${COMPLETED} and a.packed & 65535 > 0
  group by 1, 2`;

/** Changes when the statements do, and then all is made anew. */
const FORM = createHash('sha256').update(TOTALS).update(MEDALS).digest('hex').slice(0, 8);

/** Whose sums are not those of their matches. Who plays now is not done again for every match. */
const DUE = `tracked_players t left join player_rollups r using (xuid)
  where case when t.state = 'stopped' then r.xuid is not null
    else r.xuid is null or r.form <> $1 or r.revision <> t.revision and r.refreshed_at <= now() - make_interval(secs => $2) end`;

/** Who waits longest comes first. */
const LIST = `select t.xuid from ${DUE} order by r.refreshed_at nulls first, t.xuid limit $3`;

const TAKE = `select t.xuid, t.revision, t.state from ${DUE} and t.xuid = $3 for key share of t`;

export interface RefreshOptions {
  /** Players at most. */
  most: number;
  /** Seconds a player's sums stay as they are at least. */
  leastAgeSeconds: number;
  signal?: AbortSignal;
}

/** So many failures in a row are no player's fault. */
const MOST_FAILURES = 20;

/**
 * Makes the sums of so many players anew that need it, one after the other: storing a match of theirs waits for the end of a
 * transaction. Somebody whose sums cannot be made holds up nobody else. Ends when another process makes sums: one at a time.
 * @returns how many were made. @throws AggregateError once everybody else is done, when somebody's were not.
 */
export async function refreshRollups(
  prisma: PrismaClient,
  { most, leastAgeSeconds, signal }: RefreshOptions,
): Promise<number> {
  const due = await prisma.$queryRawUnsafe<{ xuid: bigint }[]>(LIST, FORM, leastAgeSeconds, most);
  const failures: unknown[] = [];
  let made = 0;
  let inARow = 0;
  for (const { xuid } of due) {
    if (signal?.aborted || inARow === MOST_FAILURES) break;
    try {
      const done = await refreshAlone(prisma, xuid, leastAgeSeconds);
      if (done === 'elsewhere') break;
      if (done === 'made') made += 1;
      inARow = 0;
    } catch (error) {
      failures.push(error);
      inARow += 1;
    }
  }
  if (failures.length > 0)
    throw new AggregateError(
      failures,
      `the sums of ${failures.length} of ${due.length} players cannot be made`,
    );
  return made;
}

/** `settled`: nothing is to be done any more; `elsewhere`: another process makes sums. */
type Done = 'made' | 'settled' | 'elsewhere';

function refreshAlone(prisma: PrismaClient, xuid: bigint, leastAgeSeconds: number): Promise<Done> {
  return prisma.$transaction(
    async (transaction) => {
      const [{ free } = { free: false }] = await transaction.$queryRaw<{ free: boolean }[]>`
        select pg_try_advisory_xact_lock(${LOCKS.rollups}) as free`;
      return free ? refresh(transaction, xuid, leastAgeSeconds) : 'elsewhere';
    },
    { timeout: 60_000 },
  );
}

async function refresh(
  transaction: Prisma.TransactionClient,
  xuid: bigint,
  leastAgeSeconds: number,
): Promise<Done> {
  type Due = { xuid: bigint; revision: bigint; state: string };
  const [due] = await transaction.$queryRawUnsafe<Due[]>(TAKE, FORM, leastAgeSeconds, xuid);
  if (due === undefined) return 'settled';
  await transaction.playerRollup.deleteMany({ where: { xuid } });
  if (due.state === 'stopped') return 'made';
  // What is stored meanwhile may be in the sums already; its revision is not, so they are made once more.
  await transaction.playerRollup.create({
    data: { xuid, revision: due.revision, refreshedAt: new Date(), form: FORM },
  });
  await transaction.$executeRawUnsafe(TOTALS, xuid);
  await transaction.$executeRawUnsafe(MEDALS, xuid);
  return 'made';
}
