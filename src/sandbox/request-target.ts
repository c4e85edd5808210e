/** A request line's target in parts: decoded path segments, query unparsed. */
export interface RequestTarget {
  segments: string[];
  query: string;
}

/** Splits a target; null where the path is not properly percent-encoded. */
export function parseTarget(url: string): RequestTarget | null {
  const target = url.startsWith('/') ? url : stripOrigin(url);
  const mark = target.indexOf('?');
  const path = mark === -1 ? target : target.slice(0, mark);
  const query = mark === -1 ? '' : target.slice(mark + 1);
  try {
    const raw = path.slice(1).split('/');
    return { segments: path.includes('%') ? raw.map(decodeURIComponent) : raw, query };
  } catch {
    return null;
  }
}

/** Clients behind a proxy setting send the absolute form. */
function stripOrigin(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/]*/i, '') || '/';
}
