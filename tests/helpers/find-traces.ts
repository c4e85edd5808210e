import { Redis } from 'ioredis';
import type pg from 'pg';
import { gamertagKey } from '../../src/db/gamertag-key.ts';
import { decodePayload } from '../../src/db/raw-codec.ts';
import type { TestSystem } from './test-system.ts';

/** Every form a person may be found in. */
export function formsOf(xuid: string, gamertags: readonly string[]): string[] {
  return [xuid, ...gamertags.flatMap((name) => [name.toLowerCase(), gamertagKey(name)])];
}

/** Where any of these texts stands: every table there is, payloads read, and Redis; the list of opt-outs is left out. */
export async function findTraces(
  { db, queueStore }: Pick<TestSystem, 'db' | 'queueStore'>,
  forms: readonly string[],
): Promise<string[]> {
  const places = [...(await dumpDatabase(db.pool)), ...(await dumpRedis(queueStore))];
  return places.flatMap(({ place, text }) => {
    const found = forms.find((form) => text.toLowerCase().includes(form));
    return found === undefined ? [] : [`${place}: ${found}`];
  });
}

interface Dump {
  place: string;
  text: string;
}

async function dumpDatabase(pool: pg.Pool): Promise<Dump[]> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const dumps: Dump[] = [];
  for (const { name } of tables) {
    if (name === 'public.opt_outs') continue;
    const { rows } = await pool.query<{ text: string | null }>(
      `select string_agg(to_jsonb(t)::text, E'\\n') as text from ${name} t`,
    );
    dumps.push({ place: name, text: rows[0]?.text ?? '' });
  }
  const { rows: payloads } = await pool.query<{
    endpoint: number;
    key: string;
    codec: number;
    sha256: Buffer;
    body: Buffer;
  }>('select endpoint, key, codec, sha256, body from raw_payloads');
  for (const { endpoint, key, ...payload } of payloads)
    dumps.push({ place: `payload ${endpoint} ${key}`, text: (await decodePayload(payload)).toString() });
  return dumps;
}

async function dumpRedis(store: TestSystem['queueStore']): Promise<Dump[]> {
  if (store.kind !== 'redis') return [];
  const redis = new Redis(store.url);
  const readers: Record<string, (key: string) => Promise<unknown>> = {
    string: (key) => redis.get(key),
    hash: (key) => redis.hgetall(key),
    list: (key) => redis.lrange(key, 0, -1),
    set: (key) => redis.smembers(key),
    zset: (key) => redis.zrange(key, 0, -1),
    stream: (key) => redis.xrange(key, '-', '+'),
  };
  try {
    const dumps: Dump[] = [];
    for (const key of await redis.keys(`${store.prefix ?? ''}*`)) {
      const value = await readers[await redis.type(key)]?.(key);
      dumps.push({ place: `redis ${key}`, text: `${key} ${JSON.stringify(value)}` });
    }
    return dumps;
  } finally {
    redis.disconnect();
  }
}
