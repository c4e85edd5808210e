import { inspect } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Handler, json, status } from './fake-upstream.ts';
import { createWorld, describeFacts, matchCount, type World, XUID } from './world.ts';

const COUNT = '/matches/count';
let world: World;
let errors: unknown[];

beforeEach(async () => {
  world = await createWorld({ retry: { attempts: 2, throttledAttempts: 2 } });
  world.fake.routes.push([COUNT, json(matchCount)]);
  errors = [];
});
afterEach(() => world.close());

const ask = () => world.waypoint.matchCount(XUID).catch((error: unknown) => errors.push(error));

function expectNoSecret() {
  expect(world.fake.secrets.size).toBeGreaterThan(2);
  const text = [
    ...world.lines,
    ...errors.map(describeFacts),
    ...errors.map((error) => inspect(error, { depth: 9 })),
  ]
    .concat(describeFacts(world.waypoint.status()))
    .join('\n');
  for (const secret of world.fake.secrets) expect(text).not.toContain(secret);
  expect(text).not.toMatch(/-SECRET|XBL3\.0|Authorization:/);
}

it('no token in logs, errors or status on a good day', async () => {
  await ask();
  await world.waypoint.canViewHistory(XUID).catch((error: unknown) => errors.push(error));
  expect(world.lines.length).toBeGreaterThan(3);
  expectNoSecret();
});

const leak = (text: string, code = 200): Handler => status(code, {}, text);
const stages = ['/oauth20_token.srf', '/user/authenticate', '/xsts/authorize', '/spartan-token', COUNT];

it.each(stages)('no token in logs or errors whatever goes wrong at %s', async (stage) => {
  const cut = '{"access_token":"leaked-SECRET","Token":"leaked-SECRET","SpartanToken":"leaked-SECRET';
  world.fake.secrets.add('leaked-SECRET');
  const bad: Handler[] = [
    leak(cut),
    leak('leaked-SECRET'),
    leak('<xml>leaked-SECRET</xml>'),
    leak(JSON.stringify({ access_token: ['leaked-SECRET'], Token: 7, NotAfter: 'leaked-SECRET' })),
    leak(JSON.stringify({ error: 'leaked-SECRET '.repeat(5), XErr: 'leaked-SECRET leaked' }), 401),
    leak(cut, 400),
    leak(cut, 403),
    leak(cut, 500),
    leak(cut, 429),
    (_seen, response) => void response.socket?.destroy(),
  ];
  for (const handler of bad) {
    world.fake.script(stage, handler, handler);
    await ask();
    world.fake.valid.spartan.clear();
    world.clock.advance(24 * 3_600_000);
    await ask();
  }
  expect(errors.length).toBeGreaterThan(3);
  expectNoSecret();
});

it('no token in what a refused refresh says', async () => {
  world.fake.valid.refresh.clear();
  await ask();
  expect(errors.length).toBe(1);
  world.fake.secrets.add('user-1-SECRET');
  expectNoSecret();
});
