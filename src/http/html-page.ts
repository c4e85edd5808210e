/** Of a page for people: it is HTML, loads nothing, and is no part of the contract. */
export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'cache-control': 'public, max-age=3600',
};

export interface PageOptions {
  /** Rules beside those of every page. */
  style?: string;
  /** Seconds after which a browser asks again by itself. */
  refreshSeconds?: number;
}

/** A page; `title` is text, `body` is HTML. */
export function htmlPage(
  title: string,
  body: string,
  { style = '', refreshSeconds }: PageOptions = {},
): string {
  const name = escapeHtml(title);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${name}</title>
${refreshSeconds === undefined ? '' : `<meta http-equiv="refresh" content="${refreshSeconds}">\n`}<style>${STYLE}${style}</style>
<h1>${name}</h1>
${body}
</html>
`;
}

const STYLE = `body{font:1rem/1.6 system-ui,sans-serif;max-width:42rem;margin:3rem auto;padding:0 1rem}
pre{overflow-x:auto;padding:1rem;background:#f3f4f6;font-size:.85rem;line-height:1.45}
table{border-collapse:collapse;width:100%;display:block;overflow-x:auto}
th,td{text-align:left;vertical-align:top;padding:.3rem .8rem .3rem 0;border-bottom:1px solid #d9dee5}
@media (prefers-color-scheme:dark){body{background:#16181d;color:#e6e6e6}a{color:#8ab4f8}
pre{background:#20242c}th,td{border-color:#2b323d}}`;

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
