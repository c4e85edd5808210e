import { createHash } from 'node:crypto';

/** Statements a connection keeps prepared. Filters make more texts than anybody should keep on every connection. */
const MOST = 300;

const names = new Map<string, string>();

/** The name a text is prepared under; undefined (planned anew each time) once enough others were seen. */
export function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= MOST) return undefined;
  const name = `read_${createHash('sha1').update(text).digest('hex').slice(0, 16)}`;
  names.set(text, name);
  return name;
}
