import type pg from 'pg';

/** Gets the name of a statement and the call that sends it, and returns what that brings. */
export type Observer = <T>(statement: string, send: () => Promise<T>) => Promise<T>;

type Send = (...args: unknown[]) => unknown;

/**
 * Lets somebody see every statement of a pool, from the call until its rows are there. Only names are told: a text may be
 * long, and values are other people's. A statement on the pool itself is seen there and not on its connection, which is
 * often picked in the name of another caller.
 */
export function observeStatements(pool: pg.Pool, observe: Observer): void {
  const query = pool.query.bind(pool) as Send;
  pool.query = observed(query, observe) as typeof pool.query;
  const connect = pool.connect.bind(pool) as Send;
  pool.connect = ((...args: unknown[]) => {
    // The pool's own way to a connection.
    if (args.length > 0) return connect(...args);
    return (connect() as Promise<pg.PoolClient>).then((client) => lend(client, observe));
  }) as typeof pool.connect;
}

/** A connection that is observed until it is given back. */
function lend(client: pg.PoolClient, observe: Observer): pg.PoolClient {
  const { release } = client;
  client.query = observed(client.query.bind(client) as Send, observe) as typeof client.query;
  client.release = (broken) => {
    Reflect.deleteProperty(client, 'query');
    release(broken);
  };
  return client;
}

function observed(send: Send, observe: Observer): Send {
  return (...args) => {
    if (typeof args.at(-1) === 'function') return send(...args);
    return observe(nameOf(args[0]), () => send(...args) as Promise<unknown>);
  };
}

/** A prepared statement's name, else the word its text begins with. */
function nameOf(statement: unknown): string {
  const { name, text } = (typeof statement === 'string' ? { text: statement } : (statement ?? {})) as {
    name?: string;
    text?: string;
  };
  return (
    name ||
    (
      /^\s*(?:\/\* (\w+) \*\/|(\w+))/
        .exec(text ?? '')
        ?.slice(1)
        .find(Boolean) ?? 'statement'
    ).toLowerCase()
  );
}
