import { keepPayload } from '../src/db/raw-payloads.ts';
import { ABSORB, type AbsorbedEndpoint } from './absorb-metadata.ts';
import type { JobContext } from './context.ts';

/** Keeps an answer and turns it into rows, unless it is what was last kept under that key. */
export async function keep(
  { prisma }: JobContext,
  endpoint: AbsorbedEndpoint,
  key: string,
  answer: { raw: Buffer; fetchedAt: Date },
): Promise<boolean> {
  const payload = { endpoint, key, fetchedAt: answer.fetchedAt, bytes: answer.raw };
  const fresh = await keepPayload(prisma, payload);
  // Not only when it is fresh: a process may have died between keeping and storing, and storing is idempotent.
  await ABSORB[endpoint](prisma, payload);
  return fresh;
}
