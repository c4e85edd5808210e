import Type from 'typebox';
import { EVENT_ID } from './event.ts';
import { EVENT_TYPES } from './event-types.ts';
import { Count, Instant, nullable, Word, Xuid } from './primitives.ts';

const EventId = (description: string) => Type.String({ pattern: EVENT_ID, description, examples: ['4711'] });

const Url = Type.String({
  minLength: 1,
  maxLength: 2_000,
  description:
    'Where events are sent by POST: https, on the public internet, without a name or password in it. Redirects are not followed.',
  examples: ['https://example.com/halo'],
});

const Types = nullable(
  Type.Array(Word(EVENT_TYPES, 'Type of event.'), {
    minItems: 1,
    maxItems: EVENT_TYPES.length,
    uniqueItems: true,
    description: 'Types of events that are sent; null: all.',
  }),
);

const Xuids = (minItems: number) =>
  nullable(
    Type.Array(Xuid, {
      minItems,
      maxItems: 1_000,
      uniqueItems: true,
      description: 'Players whose events are sent; null: whoever is the key’s at the time.',
    }),
  );

const Backfill = Type.Boolean({
  description: 'Whether events of matches that had ended before their player was registered are sent.',
});

export const NewWebhook = Type.Object(
  {
    url: Url,
    types: Type.Optional(Types),
    xuids: Type.Optional(Xuids(1)),
    backfill: Type.Optional(Backfill),
  },
  { additionalProperties: false },
);

export const WebhookChanges = Type.Object(
  {
    url: Type.Optional(Url),
    types: Type.Optional(Types),
    xuids: Type.Optional(Xuids(1)),
    backfill: Type.Optional(Backfill),
  },
  { additionalProperties: false, minProperties: 1 },
);

export const WebhookId = Type.String({
  pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
  description: 'Id of a webhook, a GUID.',
  examples: ['7c1f0a52-98d1-4a7a-b0a3-5f4e0a6f7b11'],
});

export const Webhook = Type.Object(
  {
    id: WebhookId,
    url: Url,
    types: Types,
    xuids: Xuids(0),
    backfill: Backfill,
    state: Word(
      ['active', 'disabled'],
      '`disabled`: nothing is sent until POST /v1/webhooks/{id}/enable, and events that come meanwhile are left out.',
    ),
    disabledReason: nullable(
      Word(
        ['gone', 'failing', 'behind'],
        '`gone`: the receiver answered 410. `failing`: it has taken nothing for three days. `behind`: more than 100,000 messages ' +
          'waited for it. Null also while it is being deleted.',
      ),
    ),
    disabledAt: nullable(Instant('Since when it is disabled.')),
    failingSince: nullable(Instant('Since when the receiver takes nothing; null: it took the last message.')),
    lastEventId: EventId(
      'The last event that was looked at for it: of a disabled one, what to replay after once it is enabled.',
    ),
    pendingDeliveries: Count('Messages that wait to be sent, or to be tried again.'),
    previousSecretUntil: nullable(
      Instant('Until then messages are signed with the secret before as well; null: with one secret.'),
    ),
    createdAt: Instant('When it was made.'),
  },
  { $id: 'Webhook', description: 'Where events are sent to, and how that goes.' },
);

const Secret = Type.String({
  pattern: '^whsec_[A-Za-z0-9+/]+=*$',
  description:
    'What messages are signed with, as Standard Webhooks has it (HMAC-SHA256). It is shown this once and never again.',
});

export const WebhookWithSecret = Type.Object(
  { ...Webhook.properties, secret: Secret },
  { $id: 'WebhookWithSecret', description: 'A webhook with its secret, which is shown this once.' },
);

export const WebhookList = Type.Object(
  {
    data: Type.Array(Type.Unsafe<Record<string, unknown>>({ $ref: 'Webhook#' }), {
      description: 'All webhooks of the key, the oldest first.',
    }),
  },
  { description: 'Webhooks.' },
);

export const DELIVERY_STATES = ['pending', 'delivered', 'given_up'] as const;

const MessageId = Type.String({
  pattern: '^(?:test_)?\\d{1,19}$',
  description:
    'The header webhook-id of the message: the id of the event, the same at each attempt and replay; of a test `test_…`.',
  examples: ['4711'],
});

export const WebhookDelivery = Type.Object(
  {
    messageId: MessageId,
    type: Word([...EVENT_TYPES, 'webhook.test'], 'Type of the event.'),
    xuid: nullable(Xuid),
    state: Word(
      DELIVERY_STATES,
      '`pending`: to be sent, or to be tried again. `delivered`: answered with a 2xx. `given_up`: not taken for 24 hours after it was sent first, or the ' +
        'webhook was disabled.',
    ),
    attempts: Count('Times it was sent.'),
    queuedAt: Instant('When it was to be sent first.'),
    nextAttemptAt: nullable(
      Instant('Not before then it is tried next; of one player a later message waits for those before it.'),
    ),
    settledAt: nullable(Instant('When it was delivered or given up.')),
    httpStatus: nullable(
      Type.Integer({ description: 'HTTP status of the last answer.', 'x-unit': 'status' }),
    ),
    errorCode: nullable(
      Type.String({
        description:
          'Why the last attempt failed: UNREACHABLE, TIMEOUT (ten seconds for all), TLS_FAILED, REDIRECTED, STATUS (no 2xx), BROKEN, ' +
          'SECRET_UNREADABLE (a fault of this server).',
      }),
    ),
    durationMs: nullable(Type.Integer({ description: 'What the last attempt took.', 'x-unit': 'ms' })),
  },
  { $id: 'WebhookDelivery', description: 'A message to a receiver.' },
);

export const WebhookDeliveries = Type.Object(
  {
    data: Type.Array(Type.Unsafe<Record<string, unknown>>({ $ref: 'WebhookDelivery#' }), {
      description: 'Messages, the latest first.',
    }),
  },
  { description: 'Messages to a receiver.' },
);

export const WebhookReplay = Type.Object(
  {
    after: Type.Optional(EventId('Events after this one.')),
    eventIds: Type.Optional(
      Type.Array(EventId('An event.'), {
        minItems: 1,
        maxItems: 1_000,
        uniqueItems: true,
        description: 'These events.',
      }),
    ),
  },
  { additionalProperties: false, minProperties: 1, maxProperties: 1 },
);

export const WebhookReplayed = Type.Object(
  {
    queued: Count('Messages that are going to be sent; those that wait already are not counted.'),
    until: EventId('The last event that was looked at.'),
    hasMore: Type.Boolean({ description: 'Whether there is more: replay again after `until`.' }),
  },
  { $id: 'WebhookReplayed', description: 'What is sent again.' },
);

export const WebhookTest = Type.Object(
  { messageId: MessageId },
  { $id: 'WebhookTest', description: 'A message that only says that messages arrive.' },
);
