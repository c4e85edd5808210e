import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEventfulWorld } from '../helpers/eventful-world.ts';
import { ingestPlayers } from '../helpers/ingest-players.ts';
import { oracleMatches } from '../helpers/oracle/oracle-match.ts';
import { RawWorld } from '../helpers/oracle/raw-world.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';
import { listMatches } from '../helpers/front-door.ts';

describe('x', () => {
  let system: TestSystem;
  afterAll(() => system?.close());
  it('y', async () => {
    const source = createEventfulWorld();
    let t = performance.now();
    system = await createTestSystem({ source });
    console.log('system', performance.now() - t); t = performance.now();
    const xuids = (await ingestPlayers(system, source.heroes)).map(String);
    console.log('ingest', performance.now() - t); t = performance.now();
    const world = new RawWorld(source, xuids);
    const o = oracleMatches(world, xuids[0]);
    console.log('oracle', performance.now() - t, o.length);
    const tally = (f: (m: any) => unknown) => { const c: any = {}; for (const m of o) c[String(f(m))] = (c[String(f(m))] ?? 0) + 1; return JSON.stringify(c); };
    for (const k of ['lifecycle','mode','outcome','ranked','seasonId','completed','partySize','tier']) console.log(k, tally((m) => m[k]));
    console.log(tally((m)=>m.map.name), tally((m)=>m.playlist?.name), tally((m)=>m.variant.name));
    console.log('sessions', new Set(o.map((m) => m.session)).size);
    const api = await listMatches(system, xuids[0]);
    expect(api.map(m=>m.matchId)).toEqual(o.map(m=>m.matchId));
    const r = await system.db.pool.query(`select collname, collprovider from pg_collation where collname in ('und-x-icu','pg_c_utf8','pg_unicode_fast')`);
    console.log(r.rows, (await system.db.pool.query('select version()')).rows, (await system.db.pool.query(`select lower('Ü' collate "default")`)).rows);
  });
});
