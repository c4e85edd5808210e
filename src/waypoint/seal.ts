import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';

/** Refresh tokens at rest: AES-256-GCM, `v1.<nonce>.<tag>.<ciphertext>` in base64url. */

const VERSION = 'v1';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;
/** A fixed salt: the key must come out the same in every process, and the secret is long and random. */
const SALT = 'halo-infinite-analytics/token-seal/v1';

/** The sealed text was made with another key, or changed since. Which of the two cannot be told apart. */
export class SealBroken extends Error {
  readonly code = 'SEAL_BROKEN';
  constructor(reason: string) {
    super(`the sealed token cannot be opened: ${reason}`);
    this.name = 'SealBroken';
  }
}

/** A 32-byte key from a secret of at least 16 characters. Slow on purpose (scrypt): call it once at boot. */
export function deriveSealKey(secret: string): Buffer {
  if (secret.length < 16) throw new RangeError('the sealing secret needs at least 16 characters');
  return scryptSync(secret, SALT, KEY_BYTES);
}

/** Seals `plaintext` with a 32-byte key; a new random nonce each time, so equal tokens look different. */
export function sealToken(plaintext: string, key: Buffer): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(VERSION));
  const sealed = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()]);
  return [VERSION, ...[nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))].join(
    '.',
  );
}

/** Opens what sealToken made. Throws SealBroken on a wrong key, tampering, or another format. */
export function openToken(sealed: string, key: Buffer): string {
  const [version, nonce, tag, body, ...rest] = sealed.split('.');
  if (version !== VERSION) throw new SealBroken(`its version is not ${VERSION}`);
  if (nonce === undefined || tag === undefined || body === undefined || rest.length > 0) {
    throw new SealBroken('it is not in four parts');
  }
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, strictDecode(nonce, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(Buffer.from(VERSION));
    decipher.setAuthTag(strictDecode(tag, TAG_BYTES));
    return Buffer.concat([decipher.update(strictDecode(body)), decipher.final()]).toString('utf8');
  } catch {
    throw new SealBroken('wrong key, or the text was changed');
  }
}

/** Buffer.from skips what it does not know; here every character counts. */
function strictDecode(text: string, bytes?: number): Buffer {
  const decoded = Buffer.from(text, 'base64url');
  if (decoded.toString('base64url') !== text) throw new SealBroken('it is not base64url');
  if (bytes !== undefined && decoded.length !== bytes) throw new SealBroken('a part has the wrong length');
  return decoded;
}
