import { guidFrom, opaqueFrom } from './random.ts';
import type { SandboxCredentials } from './sandbox-state.ts';
import { tokenValue } from './token-store.ts';

/** What a sandbox of this seed takes, for whoever is told its address alone. The refresh token is the first it issues. */
export function sandboxCredentials(seed: number): SandboxCredentials {
  return {
    clientId: guidFrom(`${seed} client`),
    clientSecret: opaqueFrom(`${seed} secret`),
    refreshToken: tokenValue(seed, 'refresh', 1),
    redirectUri: 'http://localhost:3000/auth/callback',
  };
}
