import { describe, expect, it } from 'vitest';
import { readKeysArguments } from '../../src/cli/keys-arguments.ts';

const read = (line: string) => readKeysArguments(line === '' ? [] : line.split(' '));

describe('npm run keys', () => {
  it('understands its commands', () => {
    const plain = { command: 'create', name: 'bot', role: 'read', units: null, inUrl: false };
    expect(read('create --name bot')).toEqual(plain);
    expect(read('create --role register --units 1200 --name=bot')).toEqual({
      ...plain,
      role: 'register',
      units: 1_200,
    });
    expect(read('create --name bot --in-url')).toEqual({ ...plain, inUrl: true });
    expect(readKeysArguments(['create', '--name', ' Zoë’s sheet '])).toMatchObject({ name: 'Zoë’s sheet' });
    expect(read('list')).toEqual({ command: 'list', json: false });
    expect(read('list --json')).toEqual({ command: 'list', json: true });
    expect(read('revoke bot')).toEqual({ command: 'revoke', key: 'bot' });
    for (const asked of ['help', '--help', '-h']) expect(read(asked)).toEqual({ command: 'help' });
  });

  it.each([
    ['', 'a command is needed: create, list or revoke'],
    ['delete x', 'there is no command "delete": create, list or revoke'],
    ['create', 'create: --name is needed'],
    ['create --name', "Option '--name <value>' argument missing"],
    ['create --name bot --role owner', 'create: --role is one of read, register, admin'],
    ['create --name bot --units 0', 'create: --units is a whole number from 1 to 1000000'],
    ['create --name bot --units 1e3', 'create: --units is a whole number from 1 to 1000000'],
    ['create --name bot --units 1000001', 'create: --units is a whole number from 1 to 1000000'],
    ['create --name bot --units=-5', 'create: --units is a whole number from 1 to 1000000'],
    [
      'create --name bot --in-url --role admin',
      'create: a key for addresses (--in-url) can only have the role read',
    ],
    ['create --name bootstrap', 'create: the name "bootstrap" is taken by the program itself'],
    [`create --name ${'x'.repeat(101)}`, 'create: --name is at most 100 printable characters'],
    ['create --name a\tb', 'create: --name is at most 100 printable characters'],
    ['create --nmae bot', "Unknown option '--nmae'"],
    ['create bot', "Unexpected argument 'bot'"],
    ['list --all', "Unknown option '--all'"],
    ['revoke', 'revoke: one id or name is needed'],
    ['revoke a b', 'revoke: one id or name is needed'],
  ])('%s: says what is wrong', (line, message) => {
    expect(() => read(line)).toThrow(message);
    try {
      read(line);
    } catch (error) {
      expect((error as Error).message).not.toContain('\n');
    }
  });
});
