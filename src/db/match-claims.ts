import { runStatement } from './client.ts';
import { Prisma, type PrismaClient } from './generated/client.ts';

/** What is to be done about a match: it is stored, somebody else fetches it now, or it is the caller's to fetch. */
export type Claim = 'stored' | 'busy' | 'claimed';

/**
 * Whether a match is stored, and if not, claims it for the caller, in one statement. A claim of what was stored meanwhile
 * stays until it runs out: who asked before that and claims after it must not take the match for a missing one. When
 * somebody else holds it, it is due again once that claim runs out.
 */
export async function claimMatch(prisma: PrismaClient, matchId: string, seconds: number): Promise<Claim> {
  const [row] = await runStatement<{ stored: boolean; claimed: boolean }>(
    prisma,
    Prisma.sql`/* claim_match */
      with stored as materialized (select exists (select from matches where id = ${matchId}::uuid) as is_stored),
      claimed as (
        insert into match_claims (match_id, until)
        select ${matchId}::uuid, now() + make_interval(secs => ${seconds}::int) from stored where not is_stored
        on conflict (match_id) do update set until = excluded.until where match_claims.until <= now()
        returning match_id
      ),
      later as (
        update backlog set retry_at = least(retry_at, now() + make_interval(secs => ${seconds}::int))
        from stored where match_id = ${matchId}::uuid and not is_stored and not exists (select from claimed)
      )
      select is_stored as stored, exists (select from claimed) as claimed from stored`,
  );
  if (row?.stored) return 'stored';
  return row?.claimed ? 'claimed' : 'busy';
}

/** Says that a claimed match is still being worked on. */
export async function renewClaim(prisma: PrismaClient, matchId: string, seconds: number): Promise<void> {
  await prisma.$executeRaw`/* renew_claim */
    update match_claims set until = now() + make_interval(secs => ${seconds}::int) where match_id = ${matchId}::uuid`;
}

/** Gives a match up that was not stored: whoever comes next may fetch it. */
export async function releaseClaim(prisma: PrismaClient, matchId: string): Promise<void> {
  await prisma.$executeRaw`/* release_claim */ delete from match_claims where match_id = ${matchId}::uuid`;
}

/** Forgets claims that have run out. */
export async function dropOldClaims(prisma: PrismaClient): Promise<void> {
  await prisma.$executeRaw`/* drop_old_claims */ delete from match_claims where until < now() - interval '1 minute'`;
}
