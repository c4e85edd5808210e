import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';
const SECRET_BYTES = 32;

/** A secret to sign with, as Standard Webhooks writes it. */
export function newSecret(): string {
  return `${PREFIX}${randomBytes(SECRET_BYTES).toString('base64')}`;
}

export interface Signable {
  id: string;
  /** Seconds since 1970. */
  timestamp: number;
  body: string;
}

/** The headers that prove a message to be ours; one signature for each secret that is good at the time. */
export function signedHeaders(secrets: readonly string[], message: Signable): Record<string, string> {
  return {
    'webhook-id': message.id,
    'webhook-timestamp': String(message.timestamp),
    'webhook-signature': secrets.map((secret) => signatureOf(secret, message)).join(' '),
  };
}

function signatureOf(secret: string, { id, timestamp, body }: Signable): string {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}
