import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSyntheticWorld } from '../../../src/sandbox/world/synthetic-world.ts';
import { seedPlayer } from '../../helpers/seed-matches.ts';
import { seedPlayed } from '../../helpers/seed-played.ts';
import { createTestSystem, type TestSystem } from '../../helpers/test-system.ts';

const XUID = 2_533_274_840_000_100n;
const AT = Date.parse('2026-05-01T18:00:00Z');
const HOUR = 3_600_000;

let system: TestSystem;
let ids: string[];

/** W won, L lost, T tied, D left. Kills rise with each match of the first player, so each breaks the record. */
async function seed(xuid: bigint, outcomes: string, kills: (index: number) => number): Promise<string[]> {
  await seedPlayer(system.db.pool, xuid, `Runner ${xuid}`);
  return seedPlayed(
    system.db.pool,
    [...outcomes].map((outcome, index) => ({
      startedAt: new Date(AT + index * HOUR).toISOString(),
      participants: [
        {
          xuid: String(xuid),
          outcome: { W: 2, L: 3, T: 1, D: 4 }[outcome],
          kills: kills(index),
          deaths: 5,
          assists: 3,
          shots_fired: 10,
          shots_hit: 9,
        },
      ],
    })),
  );
}

beforeAll(async () => {
  const source = createSyntheticWorld({
    seed: 1,
    players: 8,
    matchesPerPlayer: 1,
    now: () => new Date('2026-11-20T12:00:00Z'),
  });
  system = await createTestSystem({ source });
  ids = await seed(XUID, 'WLWWDWLLLTWLWLWLWWLWLW', (index) => index);
  await seed(XUID + 1n, `${'W'.repeat(20)}${'L'.repeat(20)}`, () => 10);
});
afterAll(() => system?.close());

interface Row {
  kind: string;
  name: string;
  [column: string]: unknown;
}

async function ask(xuid: bigint, query = '') {
  const answer = await system.app.inject(`/v1/players/${xuid}/insights/streaks-and-records${query}`);
  expect(answer.statusCode, answer.body).toBe(200);
  const { data, headline } = answer.json() as { data: Row[]; headline: { text: string; verdict: string } };
  return { headline, row: (name: string) => data.find((row) => row.name === name) };
}

describe('streaks-and-records', () => {
  it('finds the longest runs: a match that was left neither ends one nor counts, a tie is not won', async () => {
    const { row } = await ask(XUID);
    // W L WW(D)W LLLT W …: 3 wins, 4 without one.
    expect(row('wins')).toMatchObject({
      value: 3,
      observed: 3,
      n: 21,
      startedAt: new Date(AT + 2 * HOUR).toISOString(),
      endedAt: new Date(AT + 5 * HOUR + 600_000).toISOString(),
      current: 1,
      verdict: 'unclear',
    });
    expect(row('losses')).toMatchObject({
      value: 4,
      startedAt: new Date(AT + 6 * HOUR).toISOString(),
      current: null,
    });
  });

  it('finds the best match and how often the record was broken', async () => {
    const { row } = await ask(XUID);
    // 21 matches count, each with more kills than all before.
    expect(row('kills')).toMatchObject({
      value: 21,
      observed: 21,
      n: 21,
      matchId: ids.at(-1),
      verdict: 'signal',
    });
    expect(row('kills')?.chance).toBeCloseTo(
      Array.from({ length: 21 }, (_, index) => 1 / (index + 1)).reduce((sum, one) => sum + one, 0),
      12,
    );
    expect(row('kda')).toMatchObject({ value: 21 + 1 - 5 });
    // Ten shots are too few for a share of hits.
    expect(row('accuracy')).toBeUndefined();
  });

  it('takes what is equalled again and again for no signal', async () => {
    const { row } = await ask(XUID + 1n);
    expect(row('kills')).toMatchObject({ value: 10, observed: 1, n: 40, verdict: 'unclear' });
  });

  it('says when a run is longer than chance gives', async () => {
    const { row, headline } = await ask(XUID + 1n);
    expect(row('wins')).toMatchObject({ value: 20, verdict: 'signal', current: null });
    expect(row('losses')).toMatchObject({ value: 20, verdict: 'signal', current: 20 });
    expect(headline.verdict).toBe('signal');
    expect(headline.text).toMatch(
      /^The longest run of wins is 20 of 40 matches, longer than chance alone gives \(\d–\d\)/,
    );
  });

  it('says nothing of few matches', async () => {
    const { row, headline } = await ask(XUID, '?last=5');
    expect(row('wins')).toMatchObject({ n: 5, verdict: 'insufficient' });
    expect(headline.verdict).toBe('insufficient');
  });
});
