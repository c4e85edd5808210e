import { describe, expect, it } from 'vitest';
import { readSignInArguments } from '../../src/cli/signin-arguments.ts';

describe('the arguments of npm run signin', () => {
  it.each([
    [[], { command: 'signin', name: 'default' }],
    [['--name', 'second'], { command: 'signin', name: 'second' }],
    [['--list'], { command: 'list', json: false }],
    [['--list', '--json'], { command: 'list', json: true }],
    [['--remove', 'second'], { command: 'remove', name: 'second' }],
    [['-h'], { command: 'help' }],
  ])('%j', (given, wanted) => {
    expect(readSignInArguments(given)).toEqual(wanted);
  });

  it.each([
    [['--name', 'two words'], '--name is up to 40 letters'],
    [['--name', ''], '--name is up to 40 letters'],
    [['--name', 'a', '--list'], 'one of --name, --list and --remove'],
    [['--json'], '--json goes with --list'],
    [['--nmae', 'a'], "Unknown option '--nmae'"],
    [['second'], 'Unexpected argument'],
  ])('refuses %j in one line', (given, message) => {
    expect(() => readSignInArguments(given)).toThrow(message);
    expect(() => readSignInArguments(given)).not.toThrow(/\n/);
  });
});
