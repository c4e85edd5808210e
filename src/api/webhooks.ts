import { readLogBounds } from '../db/reads/events.ts';
import { readDeliveries } from '../db/reads/webhooks.ts';
import type { SecretSealer } from '../db/seal-secret.ts';
import {
  MOST_REPLAYED,
  MOST_WAITING_FOR_REPLAY,
  queueTest,
  type Replayed,
  replayEvents,
} from '../db/webhook-replays.ts';
import {
  changeWebhook,
  createWebhook,
  deleteWebhook,
  enableWebhook,
  findWebhook,
  listWebhooks,
  rotateSecret,
  type WebhookRow,
  type WebhookTraits,
} from '../db/webhooks.ts';
import type { Deps } from '../deps.ts';
import { errors } from '../errors.ts';
import { faultOfUrl } from '../webhooks/check-url.ts';
import { newSecret } from '../webhooks/sign.ts';
import { refuse } from './refuse.ts';

export type WebhookDeps = Pick<Deps, 'db' | 'queues' | 'config'> & { sealer: SecretSealer };

/** Webhooks of one key. */
export const MOST_WEBHOOKS = 20;

/** What a caller says of a webhook. */
export interface WebhookBody {
  url?: string | undefined;
  types?: readonly unknown[] | null | undefined;
  xuids?: string[] | null | undefined;
  backfill?: boolean | undefined;
}

/** @throws WEBHOOK_URL_REFUSED, TOO_MANY_WEBHOOKS. */
export async function makeWebhook(
  { db, sealer, config }: WebhookDeps,
  keyId: string,
  { url, types, xuids = null, backfill = false }: WebhookBody & { url: string },
) {
  const secret = newSecret();
  const traits = {
    url: checked(url, config),
    types: words(types ?? null),
    xuids,
    includesBackfill: backfill,
  };
  const made = await createWebhook(db.prisma, keyId, traits, sealer.seal(secret), MOST_WEBHOOKS);
  if (made === null) throw new errors.TooManyWebhooks(MOST_WEBHOOKS);
  return { ...documentOf(made), secret };
}

const words = (types: readonly unknown[] | null) => types?.map(String) ?? null;

function checked(url: string, { webhooksAllowPrivate }: Deps['config']): string {
  const fault = faultOfUrl(url, { allowsPrivate: webhooksAllowPrivate });
  if (fault !== null) throw new errors.WebhookUrlRefused(fault);
  return new URL(url).href;
}

export async function webhooksOf({ db }: WebhookDeps, keyId: string) {
  return { data: (await listWebhooks(db.prisma, keyId)).map(documentOf) };
}

/** @throws WEBHOOK_NOT_FOUND: also of another key's, so that nobody learns whose there are. */
export async function webhookOf({ db }: WebhookDeps, keyId: string, id: string) {
  return documentOf(await found(db, keyId, id));
}

async function found(db: Deps['db'], keyId: string, id: string): Promise<WebhookRow> {
  const row = await findWebhook(db.prisma, keyId, id);
  if (row === null) throw new errors.WebhookNotFound(id);
  return row;
}

export async function alterWebhook(
  deps: WebhookDeps,
  keyId: string,
  id: string,
  { url, types, xuids, backfill }: WebhookBody,
) {
  const traits: Partial<WebhookTraits> = {
    ...(url !== undefined && { url: checked(url, deps.config) }),
    ...(types !== undefined && { types: words(types) }),
    ...(xuids !== undefined && { xuids }),
    ...(backfill !== undefined && { includesBackfill: backfill }),
  };
  if (!(await changeWebhook(deps.db.prisma, keyId, id, traits))) throw new errors.WebhookNotFound(id);
  return webhookOf(deps, keyId, id);
}

export async function removeWebhook({ db }: WebhookDeps, keyId: string, id: string): Promise<void> {
  if (!(await deleteWebhook(db.prisma, keyId, id))) throw new errors.WebhookNotFound(id);
}

export async function turnWebhookOn(deps: WebhookDeps, keyId: string, id: string) {
  if (!(await enableWebhook(deps.db.prisma, keyId, id))) throw new errors.WebhookNotFound(id);
  return webhookOf(deps, keyId, id);
}

/** A new secret; for a day both sign. */
export async function renewSecret(deps: WebhookDeps, keyId: string, id: string) {
  const secret = newSecret();
  if (!(await rotateSecret(deps.db.prisma, keyId, id, deps.sealer.seal(secret))))
    throw new errors.WebhookNotFound(id);
  return { ...(await webhookOf(deps, keyId, id)), secret };
}

/** @returns the id of the message that is going to be sent. @throws WEBHOOK_NOT_FOUND, WEBHOOK_DISABLED. */
export async function testWebhook(deps: WebhookDeps, keyId: string, id: string): Promise<string> {
  await active(deps, keyId, id);
  const message = await queueTest(deps.db.prisma, id);
  if (message === null) throw new errors.WebhookDisabled(id);
  await askToSend(deps, id, message);
  return `test_${message}`;
}

/** What events are sent again: one of both. */
export interface ReplayBody {
  after?: string | undefined;
  eventIds?: string[] | undefined;
}

/** Who asks for a replay, and pays for what is sent. */
export interface ReplayPayer {
  /** Units they have left; null: no end of them. */
  unitsLeft(): number | null;
  /** @throws RATE_LIMITED. */
  charge(units: number): Promise<void>;
}

/** Messages a unit buys. */
const MESSAGES_A_UNIT = 100;

/** @throws WEBHOOK_NOT_FOUND, WEBHOOK_DISABLED, WEBHOOK_BEHIND, EVENTS_EXPIRED, RATE_LIMITED. */
export async function replayWebhook(
  deps: WebhookDeps,
  keyId: string,
  id: string,
  body: ReplayBody,
  payer: ReplayPayer,
) {
  const ids = (body.eventIds ?? []).map(BigInt);
  const after = body.after === undefined ? undefined : BigInt(body.after);
  await active(deps, keyId, id);
  const { expired, given } = await readLogBounds(deps.db.pool);
  const first = after ?? ids.reduce(earlier, given) - 1n;
  if (first < expired) throw new errors.EventsExpired(String(expired));
  if (after !== undefined && after > given) throw refuse('body/after', 'is no id this log has given');
  const again = after === undefined ? { eventIds: ids.map(String) } : { after };
  const replayed = await replayEvents(deps.db.prisma, id, again, {
    // As many as there are units for: the next call goes on. Those that are named are few.
    most: after === undefined ? MOST_REPLAYED : affordable(payer.unitsLeft()),
    pay: (messages) => payer.charge(Math.ceil(messages / MESSAGES_A_UNIT)),
  });
  if (replayed === 'disabled') throw new errors.WebhookDisabled(id);
  if (replayed === 'behind') throw new errors.WebhookBehind(MOST_WAITING_FOR_REPLAY, id);
  if (replayed.queued > 0) await askToSend(deps, id, replayed.until);
  return told(replayed);
}

const affordable = (unitsLeft: number | null) =>
  unitsLeft === null ? MOST_REPLAYED : Math.min(MOST_REPLAYED, Math.max(1, unitsLeft) * MESSAGES_A_UNIT);

const earlier = (one: bigint, other: bigint) => {
  if (one < other) return one;
  return other;
};

const told = ({ queued, until, hasMore }: Replayed) => ({ queued, until: until.toString(), hasMore });

async function active({ db }: WebhookDeps, keyId: string, id: string): Promise<void> {
  const { state } = await found(db, keyId, id);
  if (state === 'disabled') throw new errors.WebhookDisabled(id);
}

/** In both lanes: which one it is in is for them to see. What no job is made for is found by `dispatch-due`. */
async function askToSend({ queues }: WebhookDeps, id: string, upTo: bigint): Promise<void> {
  const payload = [{ webhookId: id.toLowerCase(), upTo: `${upTo}` }];
  await queues.enqueue('deliver-webhook', payload);
  await queues.enqueue('retry-webhook', payload);
}

/** JSON text of the latest messages. @throws WEBHOOK_NOT_FOUND. */
export async function deliveriesOf(
  { db }: WebhookDeps,
  keyId: string,
  id: string,
  { state, limit }: { state?: unknown; limit: number },
): Promise<string> {
  await found(db, keyId, id);
  return readDeliveries(db.pool, id, { state: state === undefined ? null : String(state), limit });
}

function documentOf(row: WebhookRow) {
  return {
    id: row.id,
    url: row.url,
    types: row.types,
    xuids: row.xuids?.map((xuid) => xuid.padStart(16, '0')) ?? null,
    backfill: row.includesBackfill,
    state: row.state,
    disabledReason: row.reason,
    disabledAt: row.disabledAt?.toISOString() ?? null,
    failingSince: row.failingSince?.toISOString() ?? null,
    lastEventId: row.cursor.toString(),
    pendingDeliveries: row.pending,
    previousSecretUntil: row.previousSecretUntil?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}
