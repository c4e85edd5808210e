import pg from 'pg';

/** What is written every few seconds about whom was read: no request's. */
export const isWrittenLater = (text: string) => text.startsWith('/* note_interest */');

/** The text of what a client or pool was asked. */
export const textOf = (query: unknown): string =>
  typeof query === 'string' ? query : ((query as { text?: string } | null)?.text ?? '?');

type Query = (this: pg.Client, ...args: unknown[]) => unknown;

/**
 * Runs something and counts the SQL statements every connection of this process sent meanwhile, `begin` and all; but not
 * what is written later.
 */
export async function countStatements<T>(
  run: () => Promise<T>,
): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = [];
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const original = prototype.query;
  prototype.query = function query(this: pg.Client, ...args: unknown[]) {
    const text = textOf(args[0]);
    if (!isWrittenLater(text)) statements.push(text);
    return original.apply(this, args);
  };
  try {
    return { result: await run(), statements };
  } finally {
    prototype.query = original;
  }
}
