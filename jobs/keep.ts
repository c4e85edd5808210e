import { keepPayload } from '../src/db/raw-payloads.ts';
import { withoutAuthors } from '../src/ingest/pseudonyms.ts';
import { ABSORB, type AbsorbedEndpoint } from './absorb-metadata.ts';
import type { JobContext } from './context.ts';

/** Keeps an answer, unless it is what was last kept under that key, and turns it into rows. */
export async function keep(
  { prisma }: JobContext,
  endpoint: AbsorbedEndpoint,
  key: string,
  answer: { raw: Buffer; fetchedAt: Date },
): Promise<void> {
  const bytes = endpoint === 'asset' ? withoutAuthors(answer.raw) : answer.raw;
  const payload = { endpoint, key, fetchedAt: answer.fetchedAt, bytes };
  await keepPayload(prisma, payload);
  // Also when it was kept already: a process may have died between keeping and storing, and storing is idempotent.
  await ABSORB[endpoint](prisma, payload);
}
