/** Seconds a claim holds without being renewed: what a killed worker had is taken up again after them. */
export const CLAIM_SECONDS = 20;
const RENEW_MS = 6_000;

/** Works on what was claimed, and renews the claim as long as it takes: upstream may let a request wait for minutes. */
export async function whileHeld<T>(renew: () => Promise<unknown>, work: () => Promise<T>): Promise<T> {
  // A renewal that fails is tried again; at worst somebody does the same work, and storing it twice changes nothing.
  let isRenewing = false;
  const beat = setInterval(() => {
    // One that is kept waiting keeps a connection: it must not take them all.
    if (isRenewing) return;
    isRenewing = true;
    void renew()
      .catch(() => undefined)
      .finally(() => {
        isRenewing = false;
      });
  }, RENEW_MS);
  try {
    return await work();
  } finally {
    clearInterval(beat);
  }
}
