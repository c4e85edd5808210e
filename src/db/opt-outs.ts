import { Prisma, type PrismaClient } from './generated/client.ts';

/**
 * Condition: none of these people was erased. It stands in every statement that writes about people: then whatever is
 * written is either seen by an erasure or not written after it.
 */
export function isNobodyErased(xuids: readonly bigint[]): Prisma.Sql {
  return xuids.length === 0
    ? Prisma.sql`true`
    : Prisma.sql`(select erased_among(${[...xuids]}::bigint[])) = '{}'`;
}

/** Those of some people who were erased. In a transaction no erasure begins before its end. */
export async function findErased(
  prisma: Pick<PrismaClient, '$queryRaw'>,
  xuids: readonly bigint[],
): Promise<bigint[]> {
  const [row] = await prisma.$queryRaw<{ xuids: bigint[] }[]>`
    select erased_among(${[...xuids]}::bigint[]) as xuids`;
  return row?.xuids ?? [];
}

/** Everybody who asked to be left out. */
export function listOptOuts(prisma: PrismaClient): Promise<{ xuid: bigint; erasedAt: Date }[]> {
  return prisma.optOut.findMany({ orderBy: { erasedAt: 'asc' } });
}

/**
 * Lets somebody register again, which only they may ask for. What was erased does not come back.
 * @returns whether they were left out.
 */
export async function liftOptOut(prisma: PrismaClient, xuid: bigint): Promise<boolean> {
  const { count } = await prisma.optOut.deleteMany({ where: { xuid } });
  return count > 0;
}
