import { afterAll, beforeAll, expect, it } from 'vitest';
import { recordGamertags } from '../../src/db/players.ts';
import { seedPlayer } from '../helpers/seed-matches.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/test-database.ts';

const PEOPLE = Array.from({ length: 30 }, (_, index) => 2533274800000700n + BigInt(index));

let db: TestDatabase;

beforeAll(async () => {
  db = await createTestDatabase();
  for (const xuid of PEOPLE) await seedPlayer(db.pool, xuid, `Player ${xuid}`);
});
afterAll(() => db?.close());

/** Many at once about the same people, named in one order and the other. */
const record = (gamertagOf: (round: number, xuid: bigint) => string) =>
  Promise.allSettled(
    Array.from({ length: 60 }, (_, round) => {
      const people = round % 2 === 0 ? PEOPLE : PEOPLE.toReversed().slice(round % 7);
      const named = people.map((xuid) => ({ xuid, gamertag: gamertagOf(round, xuid) }));
      return recordGamertags(db.prisma, named, new Date(Date.now() + round));
    }),
  );

it('names told at the same time never wait for each other for ever', async () => {
  const renamed = await record((round, xuid) => `Name ${round} ${xuid}`);
  expect(renamed.filter(({ status }) => status === 'rejected')).toEqual([]);
  const seenAgain = await record((_, xuid) => `Name ${xuid}`);
  expect(seenAgain.filter(({ status }) => status === 'rejected')).toEqual([]);
  const { rows } = await db.pool.query(
    `select count(*)::int as told from players where gamertag = 'Name ' || xuid`,
  );
  expect(rows).toEqual([{ told: PEOPLE.length }]);
});
