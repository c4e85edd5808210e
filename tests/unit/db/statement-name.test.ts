import { describe, expect, it } from 'vitest';
import { createStatementNames, statementName } from '../../../src/db/reads/statement-name.ts';

describe('names of prepared statements', () => {
  it('a text asked for once has none, one asked for again always the same', () => {
    const nameOf = createStatementNames(100);
    expect(nameOf('select 1')).toBeUndefined();
    const name = nameOf('select 1');
    expect(name).toMatch(/^read_[0-9a-f]{16}$/);
    expect(nameOf('select 1')).toBe(name);
    nameOf('select 2');
    expect(nameOf('select 2')).not.toBe(name);
  });

  it('long texts have less room: what a connection keeps is bounded in bytes, not in statements', () => {
    const nameOf = createStatementNames(100);
    const texts = Array.from({ length: 20 }, (_, index) => `${index}`.padEnd(30, '-'));
    for (const text of [...texts, ...texts]) nameOf(text);
    const named = texts.filter((text) => nameOf(text) !== undefined);
    expect(named).toEqual(texts.slice(0, 3));
    nameOf('short');
    expect(nameOf('short')).toBeDefined();
  });

  it('what nobody asks for again takes no room', () => {
    const nameOf = createStatementNames(100);
    for (let index = 0; index < 5_000; index++) expect(nameOf(`once ${index}`)).toBeUndefined();
    nameOf('hot');
    expect(nameOf('hot')).toBeDefined();
  });

  it('belong to a pool: what another has filled leaves room in this one', () => {
    const [full, fresh] = [{}, {}];
    const long = 'select'.padEnd(800_000, ' ');
    for (const text of [long, long]) statementName(full, text);
    for (const text of ['select 1', 'select 1']) expect(statementName(full, text)).toBeUndefined();
    expect(statementName(fresh, 'select 1')).toBeUndefined();
    expect(statementName(fresh, 'select 1')).toMatch(/^read_/);
  });
});
