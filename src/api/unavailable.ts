/** Codes of Node, PostgreSQL (SQLSTATE) and Prisma that mean: the database or the queue cannot be reached now. */
const CODES =
  /^(?:ECONNREFUSED|ECONNRESET|ECONNABORTED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|EPIPE|08\w{3}|53\w{3}|57014|57P\w{2}|3D000|P1001|P1002|P1008|P1011|P1017|P2024|P2037)$/;

/** What `pg`, its pool and ioredis say without a code. */
const MESSAGES =
  /connection terminated|timeout exceeded when trying to connect|connection is closed|max retries per request|can't reach database|cannot use a pool after calling end/i;

/** Whether a failure is a part of ours that is down, as opposed to a mistake of ours. */
export function isUnavailable(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 4) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && CODES.test(code)) return true;
  return MESSAGES.test(error.message) || isUnavailable(error.cause, depth + 1);
}
