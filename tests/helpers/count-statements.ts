import pg from 'pg';

export const isWrittenLater = (text: string) => text.startsWith('/* note_interest */');

type Query = (this: pg.Client, ...args: unknown[]) => unknown;

/**
 * Runs something and counts the SQL statements every connection of this process sent meanwhile, `begin` and all; but not
 * what is written every five seconds about whom was read: that is no request's.
 */
export async function countStatements<T>(
  run: () => Promise<T>,
): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = [];
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const original = prototype.query;
  prototype.query = function query(this: pg.Client, ...args: unknown[]) {
    const [first] = args;
    const text = typeof first === 'string' ? first : (first as { text?: string } | null)?.text;
    if (!isWrittenLater(text ?? '')) statements.push(text ?? '?');
    return original.apply(this, args);
  };
  try {
    return { result: await run(), statements };
  } finally {
    prototype.query = original;
  }
}
