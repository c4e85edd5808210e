import { type ApiKey, findApiKey, fingerprintOf } from '../db/api-keys.ts';
import type { Deps } from '../deps.ts';
import { type Policy, secondsUntil } from '../ephemeral/bucket.ts';
import { errors } from '../errors.ts';

/** Who calls, and what they have to spend. */
export interface Caller {
  apiKey: ApiKey | null;
  /** What they are counted by: a key or an address. */
  owner: string;
  /** Units they have in all; null: no end of them. */
  budget: number | null;
  /** @throws RATE_LIMITED when there is not enough left. */
  charge(units: number): Promise<void>;
  /** Whether the key they showed has ended since; known as late as it is to whoever shows it anew. */
  isGone(): Promise<boolean>;
}

const WINDOW_SECONDS = 60;

/** What a key that is none costs the address it came from. */
const FAILURE_COST = 10;

/**
 * Who calls from an address, by the key they show; null: none.
 * @throws API_KEY_INVALID, RATE_LIMITED for whoever guesses keys.
 */
export async function callerBy(
  { db, config, ephemeral }: Pick<Deps, 'db' | 'config' | 'ephemeral'>,
  address: string,
  key: string | null,
): Promise<Caller> {
  const { anonymous, key: perKey } = config.unitsPerMinute;
  const apiKey = key === null ? null : await find(key);
  const owner = apiKey === null ? `ip:${address}` : `key:${apiKey.id}`;
  const units =
    apiKey === null ? anonymous : (apiKey.unitsPerMinute ?? (apiKey.role === 'admin' ? null : perKey));
  return {
    apiKey,
    owner,
    budget: units,
    async charge(cost) {
      if (units === null || cost <= 0) return;
      const policy: Policy = { units, seconds: WINDOW_SECONDS };
      const { allowed, debt } = await ephemeral.budgets.charge(owner, policy, cost);
      if (!allowed) throw new errors.RateLimited(units, WINDOW_SECONDS, secondsUntil(debt, policy, cost));
    },
    isGone: async () => key !== null && (await look(key)) === null,
  };

  function look(shown: string): Promise<ApiKey | null> {
    return ephemeral.apiKeys.find(fingerprintOf(shown), () => findApiKey(db.prisma, shown));
  }

  async function find(shown: string): Promise<ApiKey> {
    const { guards, apiKeys } = ephemeral;
    const guesses = anonymous === null ? null : { units: anonymous, seconds: WINDOW_SECONDS };
    const fingerprint = fingerprintOf(shown);
    if (guesses !== null && !apiKeys.last(fingerprint)) {
      const wait = guards.secondsUntil(`guess:${address}`, guesses, FAILURE_COST);
      if (wait > 0) throw new errors.RateLimited(guesses.units, guesses.seconds, wait);
    }
    const found = await look(shown);
    if (found !== null) return found;
    if (guesses !== null) guards.charge(`guess:${address}`, guesses, FAILURE_COST);
    throw new errors.ApiKeyInvalid();
  }
}
