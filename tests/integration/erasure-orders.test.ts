import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handlers } from '../../jobs/handlers.ts';
import { renormalize } from '../../jobs/renormalize.ts';
import { requestRegistration } from '../../src/db/registrations.ts';
import { erase } from '../../src/erase.ts';
import { emptyTables } from '../helpers/empty-tables.ts';
import { findTraces, formsOf } from '../helpers/find-traces.ts';
import { createScriptedSource } from '../helpers/scripted-source.ts';
import { digestTables } from '../helpers/table-digests.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

const KEPT = ['revisions', '_prisma_migrations', 'api_keys', 'upstream_accounts'];

describe('an erasure, whatever comes before and after it', () => {
  let system: TestSystem;
  const source = createScriptedSource();
  const gone = { name: 'Out Of Order', xuid: source.addPlayer('Out Of Order') };
  const mate = { name: 'In Order', xuid: source.addPlayer('In Order') };
  const seen = source.addPlayer('Just Seen');
  const matches = [
    ...source.play([gone.xuid, mate.xuid, seen], 2),
    ...source.play([mate.xuid, gone.xuid], 1, (match) => {
      const [first, second] = match.Players;
      match.Players.push({ ...structuredClone(second), PlayerId: `xuid(0${gone.xuid})` } as never);
      Object.assign(first ?? {}, { Leader: `xuid(${gone.xuid})`, Watched: [gone.xuid, Number(gone.xuid)] });
      Object.assign(match.Teams[0] ?? {}, { Captain: `xuid(${gone.xuid})` });
      match.MatchInfo.Host = { Id: gone.xuid };
    }),
    ...source.play([gone.xuid]),
  ].map(({ MatchId }) => MatchId);
  let expected: Record<string, string>;

  beforeAll(async () => {
    system = await createTestSystem({ source, attempts: 1 });
    await forgetEverything();
    await steps.erase(0);
    for (const [index] of matches.entries()) await steps.ingest(index);
    expected = await digest();
  });
  afterAll(() => system?.close());

  const steps = {
    ingest: (index: number) =>
      handlers['ingest-match'](system.context, { matchId: matches[index % matches.length] ?? '' }),
    erase: async (_: number) => void (await erase({ ...system, log: system.context.log }, BigInt(gone.xuid))),
    renormalize: async (_: number) => void (await renormalize(system.db.prisma)),
    names: (_: number) => handlers['resolve-names'](system.context, {}),
    register: async (index: number) => {
      const { name } = index % 2 === 0 ? gone : mate;
      const { gamertagKey } = await requestRegistration(system.db.prisma, name);
      await handlers['register-player'](system.context, { gamertagKey });
    },
    sync: (index: number) => handlers['sync-player'](system.context, of(index)),
    backfill: (index: number) => handlers['backfill-player'](system.context, { ...of(index), turn: 0 }),
    snapshot: (index: number) => handlers['snapshot-player'](system.context, of(index)),
  };
  const of = (index: number) => ({ xuid: index % 2 === 0 ? gone.xuid : mate.xuid });
  const step = fc.tuple(
    fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])),
    fc.nat({ max: matches.length - 1 }),
  );

  /** Rows of matches, apart from when their answers came. */
  const digest = () => digestTables(system.db.pool, ['matches', 'teams', 'participants'], ['fetched_at']);

  async function forgetEverything(): Promise<void> {
    const { rows } = await system.db.pool.query<{ name: string }>(
      `select format('%I', tablename) as name from pg_tables where schemaname = 'public' and tablename <> all ($1)`,
      [KEPT],
    );
    await emptyTables(
      system.db.pool,
      rows.map(({ name }) => name),
    );
  }

  it('ends with the same rows, and no trace', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 7 }),
        fc.array(step, { maxLength: 5 }),
        fc.boolean(),
        async (before, after, atOnce) => {
          await forgetEverything();
          for (const [name, index] of before) await steps[name](index);
          // All that follows at the same time, or one after the other.
          if (atOnce)
            await Promise.all([['erase', 0] as const, ...after].map(([name, index]) => steps[name](index)));
          else for (const [name, index] of [['erase', 0] as const, ...after]) await steps[name](index);
          for (const [index] of matches.entries()) await steps.ingest(index);
          expect(await digest()).toEqual(expected);
          expect(await renormalize(system.db.prisma)).toMatchObject({ failed: [] });
          expect(await digest()).toEqual(expected);
          // The sync of somebody else asks for matches by jobs, which name nobody.
          expect(await findTraces(system, formsOf(gone.xuid, [gone.name]))).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  }, 240_000);
});
