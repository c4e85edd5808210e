/** Ids in and out of upstream's notation (UPSTREAM §3). */

const XUID = /^(?:xuid\((\d{1,20})\)|(\d{1,20}))$/;
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Digits of `xuid(digits)` or of bare digits; null for a bot or anything else. */
export function toBareXuid(id: string): string | null {
  const match = XUID.exec(id);
  return match?.[1] ?? match?.[2] ?? null;
}

/** `xuid(digits)`, whichever form came in; a bare number in a path is a bug source. Throws TypeError on others. */
export function wrapXuid(id: string): string {
  return `xuid(${requireXuid(id)})`;
}

export function requireXuid(id: string): string {
  const bare = toBareXuid(id);
  if (bare === null) throw new TypeError(`not an xuid: ${JSON.stringify(id)}`);
  return bare;
}

/** People only, each once, as bare digits, in the order given; bots are left out (UPSTREAM §4.3). */
export function peopleOf(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id) => !id.startsWith('bid(')).map(requireXuid))];
}

/** A GUID that may go into a path, lower-cased (UPSTREAM §7.21). Throws TypeError on anything else. */
export function pathGuid(id: string): string {
  if (!GUID.test(id)) throw new TypeError(`not a GUID: ${JSON.stringify(id)}`);
  return id.toLowerCase();
}

/** The CSR endpoint ignores the path form of a season and answers for the current one (UPSTREAM §4.4). */
export function bareSeason(season: string): string {
  return season.replace(/^.*\//, '').replace(/\.json$/i, '');
}

export function chunk<T>(items: readonly T[], size: number): T[][] {
  const chunks: T[][] = [];
  for (let at = 0; at < items.length; at += size) chunks.push(items.slice(at, at + size));
  return chunks;
}
