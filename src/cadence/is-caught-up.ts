/** How long upstream may take to list a match that ended, and a look to end that began. */
export const LISTING_DELAY_MS = 6 * 3_600_000;

/**
 * Whether a page of a history, newest first, reaches what the last whole look has seen, so that nothing below it is new.
 * It does when it holds a match that had ended long enough before that look; that all of a page is stored proves less, as
 * its matches may have come from the histories of others, or from a look that broke off. A match that should have been
 * seen then and was not (`fresh`) takes the proof back.
 */
export function isCaughtUp(page: readonly { end: number; fresh: boolean }[], lastWholeLook: number): boolean {
  const before = page.filter(({ end }) => end < lastWholeLook - LISTING_DELAY_MS);
  return before.length > 0 && !before.some(({ fresh }) => fresh);
}
