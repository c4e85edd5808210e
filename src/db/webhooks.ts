import { randomUUID } from 'node:crypto';
import { deleteWebhooks } from './delete-webhooks.ts';
import { durably } from './durably.ts';
import { Prisma, type PrismaClient } from './generated/client.ts';

/** What the owner of a webhook says of it. */
export interface WebhookTraits {
  url: string;
  /** Null: all. */
  types: readonly string[] | null;
  /** Null: the key's players. */
  xuids: readonly string[] | null;
  includesBackfill: boolean;
}

/** It answered 410; it took nothing for days; too much waited for it. */
export type DisabledReason = 'gone' | 'failing' | 'behind';

/** A webhook as its owner sees it. */
export interface WebhookRow extends WebhookTraits {
  id: string;
  state: 'active' | 'disabled';
  reason: DisabledReason | null;
  disabledAt: Date | null;
  failingSince: Date | null;
  previousSecretUntil: Date | null;
  createdAt: Date;
  /** The last event that was looked at for it. */
  cursor: bigint;
  pending: number;
}

/** How long messages are signed with the secret before as well. */
const BOTH_SECRETS = Prisma.sql`interval '24 hours'`;

/** Makes somebody's webhook, from the end of the log on. @returns null when the key has as many as it may. */
export async function createWebhook(
  prisma: PrismaClient,
  apiKeyId: string,
  traits: WebhookTraits,
  sealedSecret: string,
  most: number,
): Promise<WebhookRow | null> {
  const id = randomUUID();
  return durably(prisma, async (transaction) => {
    // Two that are made at once are counted one after the other.
    await transaction.$queryRaw`
      /* webhooks_of_key_lock */ select id from api_keys where id = ${apiKeyId}::uuid and revoked_at is null for update`;
    const made = await transaction.$executeRaw`/* create_webhook */
      insert into webhooks (id, api_key_id, created_at, cursor, includes_backfill, url, secret, types, xuids)
      select ${id}::uuid, k.id, now(), ${END_OF_LOG}, ${traits.includesBackfill}, ${traits.url}, ${sealedSecret},
        ${traits.types}::text[], ${known(traits.xuids)}
      from api_keys k where k.id = ${apiKeyId}::uuid and k.revoked_at is null
        and (select count(*) from webhooks where api_key_id = k.id) < ${most}`;
    return made === 0 ? null : findWebhook(transaction, apiKeyId, id);
  });
}

/** Also of a log whose events were all deleted. */
const END_OF_LOG = Prisma.sql`greatest((select max(id) from events), (select value from revisions where name = 'events'), 0)`;

/** Nobody who asked to be left out is named here, either. */
function known(xuids: readonly string[] | null): Prisma.Sql {
  if (xuids === null) return Prisma.sql`null::bigint[]`;
  return Prisma.sql`array(select distinct x from unnest(${[...xuids]}::bigint[]) x
    where x <> all ((select erased_among(${[...xuids]}::bigint[]))::bigint[]) order by x)`;
}

type Client = Pick<PrismaClient, '$queryRaw'>;

export async function listWebhooks(client: Client, apiKeyId: string): Promise<WebhookRow[]> {
  return readWebhooks(client, Prisma.sql`w.api_key_id = ${apiKeyId}::uuid`);
}

export async function findWebhook(client: Client, apiKeyId: string, id: string): Promise<WebhookRow | null> {
  const [row] = await readWebhooks(
    client,
    Prisma.sql`w.api_key_id = ${apiKeyId}::uuid and w.id = ${id}::uuid`,
  );
  return row ?? null;
}

function readWebhooks(client: Client, which: Prisma.Sql): Promise<WebhookRow[]> {
  return client.$queryRaw<WebhookRow[]>`
    select w.id::text, w.url, w.types, w.xuids::text[], w.includes_backfill as "includesBackfill", w.state, w.reason,
      w.disabled_at as "disabledAt", w.failing_since as "failingSince", w.created_at as "createdAt", w.cursor,
      case when w.previous_secret_until > now() then w.previous_secret_until end as "previousSecretUntil",
      (select count(*)::int from webhook_deliveries d where d.webhook_id = w.id and d.state = 'pending') as pending
    from webhooks w where ${which} order by w.created_at, w.id`;
}

/** @returns whether there is such a webhook. */
export async function changeWebhook(
  prisma: PrismaClient,
  apiKeyId: string,
  id: string,
  { url, types, xuids, includesBackfill }: Partial<WebhookTraits>,
): Promise<boolean> {
  const changes = [
    ...(url === undefined ? [] : [Prisma.sql`url = ${url}`]),
    ...(types === undefined ? [] : [Prisma.sql`types = ${types}::text[]`]),
    ...(xuids === undefined ? [] : [Prisma.sql`xuids = ${known(xuids)}`]),
    ...(includesBackfill === undefined ? [] : [Prisma.sql`includes_backfill = ${includesBackfill}`]),
  ];
  if (changes.length === 0) return (await findWebhook(prisma, apiKeyId, id)) !== null;
  return changeOne(prisma, apiKeyId, id, Prisma.join(changes));
}

/** From now on the new secret signs, and for a day the old one as well. @returns whether there is such a webhook. */
export function rotateSecret(
  prisma: PrismaClient,
  apiKeyId: string,
  id: string,
  sealedSecret: string,
): Promise<boolean> {
  return changeOne(
    prisma,
    apiKeyId,
    id,
    Prisma.sql`secret = ${sealedSecret}, previous_secret = secret, previous_secret_until = now() + ${BOTH_SECRETS}`,
  );
}

/** Sends again, from the end of the log on. One that sends already goes on. @returns whether there is such a webhook. */
export function enableWebhook(prisma: PrismaClient, apiKeyId: string, id: string): Promise<boolean> {
  return changeOne(
    prisma,
    apiKeyId,
    id,
    Prisma.sql`cursor = case state when 'disabled' then ${END_OF_LOG} else cursor end,
      state = 'active', reason = null, disabled_at = null, failures = 0, failing_since = null, resting_until = null,
      slow_until = null`,
  );
}

async function changeOne(
  prisma: PrismaClient,
  apiKeyId: string,
  id: string,
  changes: Prisma.Sql,
): Promise<boolean> {
  const count = await durably(
    prisma,
    (transaction) =>
      transaction.$executeRaw`update webhooks set ${changes} where api_key_id = ${apiKeyId}::uuid and id = ${id}::uuid`,
  );
  return count > 0;
}

/** With everything that waited to be sent. @returns whether there was one. */
export async function deleteWebhook(prisma: PrismaClient, apiKeyId: string, id: string): Promise<boolean> {
  const which = Prisma.sql`w.api_key_id = ${apiKeyId}::uuid and w.id = ${id}::uuid`;
  return (await deleteWebhooks(prisma, which)) > 0;
}
