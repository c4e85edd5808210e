import { expect, test } from 'vitest';
import { describeSandbox } from '../../../src/sandbox/describe-sandbox.ts';
import { NO_FAULTS } from '../../../src/sandbox/faults.ts';
import { MEASURED_LIMITS } from '../../../src/sandbox/limits.ts';
import { readSandboxArguments } from '../../../src/sandbox/sandbox-arguments.ts';
import { ask } from './signed-in.ts';
import { startTiny } from './tiny-sandbox.ts';

test('defaults', () => {
  expect(readSandboxArguments([])).toEqual({
    help: false,
    players: 10_000,
    matchesPerPlayer: 500,
    host: '127.0.0.1',
    port: 8788,
    seed: 1,
    corpus: null,
    limits: 'unlimited',
    faults: NO_FAULTS,
  });
});

test('everything at once', () => {
  const line =
    '--players 5 --matches-per-player 7 --port 0 --host 0.0.0.0 --seed 9 --corpus some/where --limits measured ' +
    '--fault-429 0.05 --fault-5xx .1 --fault-hang 0.2 --fault-truncated 0.3 --fault-xml 0.4 ' +
    '--fault-token-expiry 0.5 --fault-private 0.6 --fault-fresh-404 1 --fresh-delay 90';
  expect(readSandboxArguments(line.split(' '))).toEqual({
    help: false,
    players: 5,
    matchesPerPlayer: 7,
    host: '0.0.0.0',
    port: 0,
    seed: 9,
    corpus: 'some/where',
    limits: MEASURED_LIMITS,
    faults: {
      '429': 0.05,
      '5xx': 0.1,
      hang: 0.2,
      truncated: 0.3,
      xml: 0.4,
      tokenExpiry: 0.5,
      privacy: 0.6,
      fresh404: 1,
      freshMatchDelaySeconds: 90,
    },
  });
});

test.each([
  [['--players', 'many'], '--players must be a whole number from 1 to 10000000, not "many"'],
  [['--players', '1.5'], '--players must be a whole number from 1 to 10000000, not "1.5"'],
  [['--port', '65536'], '--port must be a whole number from 0 to 65535, not "65536"'],
  [['--fault-429', '5'], '--fault-429 must be a number from 0 to 1, not "5"'],
  [['--seed', ''], '--seed must be a whole number from 0 to 4294967295, not ""'],
  [['--limits', 'some'], '--limits must be measured or unlimited, not "some"'],
])('%j is refused in one line', (argv, message) => {
  expect(() => readSandboxArguments(argv)).toThrow(message);
});

test('unknown options and stray words are refused in one line', () => {
  for (const argv of [['--player', '5'], ['--players'], ['corpus'], ['--seed', '-1']]) {
    expect(() => readSandboxArguments(argv)).toThrow(/^[^\n]+$/);
  }
});

test('a started sandbox says where it is and how to sign in', async () => {
  const sandbox = await startTiny();
  const text = describeSandbox(sandbox);
  for (const word of [sandbox.origin, ...Object.values(sandbox.credentials), 'users/gt(Anna%20Lyse)']) {
    expect(text).toContain(word);
  }
  const spartan = /SPARTAN='(.+)'/.exec(text)?.[1] ?? '';
  const headers = { accept: 'application/json', 'x-343-authorization-spartan': spartan };
  expect((await ask(sandbox, '/users/me', { headers })).json.xuid).toBe(sandbox.source.owner.xuid);
});
