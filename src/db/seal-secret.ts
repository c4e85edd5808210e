import { deriveSealKey, openToken, SealBroken, sealToken } from '../waypoint/seal.ts';

/** Keeps secrets that must be read again, sealed where there is something to seal them with. */
export interface SecretSealer {
  seal(secret: string): string;
  /** Null: it was sealed with another key. */
  open(kept: string): string | null;
}

/** The sealer of an installation: the same in API and worker, where both are told the same. */
export function sealerOf({ tokenKey, halo }: SealingConfig): SecretSealer {
  return createSecretSealer(tokenKey ?? halo?.clientSecret ?? null);
}

interface SealingConfig {
  readonly tokenKey: string | null;
  readonly halo: { readonly clientSecret: string } | null;
}

/** What is sealed begins with the seal's version; a secret never does. */
const SEALED = 'v1.';
/** So that the key is not the one refresh tokens are sealed with. */
const PURPOSE = '/webhooks';

/** @param secret of at least 16 characters; null: there is none here, as in a try on one machine. */
export function createSecretSealer(secret: string | null): SecretSealer {
  let derived: Buffer | null = null;
  // Slow on purpose, and of no use to whoever has no webhooks.
  const key = () => {
    if (secret === null) throw new SealBroken('there is no key here');
    derived ??= deriveSealKey(`${secret}${PURPOSE}`);
    return derived;
  };
  return {
    seal: (plain) => (secret === null ? plain : sealToken(plain, key())),
    open(kept) {
      if (!kept.startsWith(SEALED)) return kept;
      try {
        return openToken(kept, key());
      } catch (error) {
        if (error instanceof SealBroken) return null;
        throw error;
      }
    },
  };
}
