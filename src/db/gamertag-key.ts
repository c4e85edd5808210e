/** Gamertags are compared without case, width or extra spaces; upstream does the same (UPSTREAM §3). */
export function gamertagKey(gamertag: string): string {
  return gamertag.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
