import { expect, test } from 'vitest';
import { createLimiter, MEASURED_LIMITS } from '../../../src/sandbox/limits.ts';
import { ask, signIn } from './signed-in.ts';
import { ANNA, matchId } from './tiny-directory.ts';
import { startTiny } from './tiny-sandbox.ts';

test('a full bucket answers 429 with Retry-After: 1, per family, and drains', async () => {
  const sandbox = await startTiny({ limits: { 'match-list': { perSecond: 20, burst: 3 } } });
  const { halo: headers } = await signIn(sandbox);
  const list = () => ask(sandbox, `/hi/players/xuid(${ANNA})/matches`, { headers });
  const answers = await Promise.all(Array.from({ length: 8 }, list));
  const statuses = answers.map(({ status }) => status);
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(3);
  expect(statuses).toContain(429);
  expect(answers.find(({ status }) => status === 429)?.headers['retry-after']).toBe('1');
  expect((await ask(sandbox, `/hi/matches/${matchId(0)}/stats`, { headers })).status).toBe(200);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect((await list()).status).toBe(200);
});

test('the measured match list: 1/s for ever, 3/s for a burst only', () => {
  const run = (perSecond: number, seconds: number) => {
    let nowMs = 0;
    const admit = createLimiter(MEASURED_LIMITS, () => nowMs);
    let refused = 0;
    for (let n = 0; n < perSecond * seconds; n++) {
      if (!admit('account', 'match-list')) refused += 1;
      nowMs += 1000 / perSecond;
    }
    return refused;
  };
  expect(run(1, 600)).toBe(0);
  expect(run(3, 13)).toBe(0);
  expect(run(3, 60)).toBeGreaterThan(50);
});

test('accounts do not share a bucket, an unnamed family has none', () => {
  const admit = createLimiter({ xbox: { perSecond: 0.1, burst: 1 } }, () => 0);
  expect([admit('a', 'xbox'), admit('a', 'xbox'), admit('b', 'xbox')]).toEqual([true, false, true]);
  expect(Array.from({ length: 100 }, () => admit('a', 'other'))).not.toContain(false);
});
