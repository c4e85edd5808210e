import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatXuid, parsePlayerId } from '../../../src/ingest/player-id.ts';

describe('parsePlayerId', () => {
  test.each([
    ['xuid(2533274812345678)', '2533274812345678'],
    ['xuid(0100000000000000)', '100000000000000'],
    ['xuid(000000000000000001)', '1'],
    ['xuid(999999999999999999)', '999999999999999999'],
  ])('%s is a person', (id, xuid) => {
    expect(parsePlayerId(id)).toEqual({ kind: 'person', xuid });
  });

  test.each([
    ['bid(0.0)', 0],
    ['bid(59.0)', 59],
    ['bid(7)', 7],
    ['bid(9999.0)', 9999],
  ])('%s is a bot', (id, botId) => {
    expect(parsePlayerId(id)).toEqual({ kind: 'bot', botId });
  });

  test.each([
    '',
    'xuid()',
    'xuid(1000000000000000000)',
    'xuid(-1)',
    'xuid(1.0)',
    'xuid(12a)',
    'xuid(1)\n',
    ' xuid(1)',
    'XUID(1)',
    '2533274812345678',
    'bid()',
    'bid(10000.0)',
    'bid(1.5)',
    'aaid(00000000-0000-0000-0000-000000000000)',
    'xuid(٣)',
  ])('%j is something else', (id) => {
    expect(parsePlayerId(id)).toEqual({ kind: 'other' });
  });

  test('every xuid fits a bigint column and comes back', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 16n - 1n }), (xuid) => {
        const text = formatXuid(xuid);
        expect(text).toMatch(/^\d{16}$/);
        expect(parsePlayerId(`xuid(${text})`)).toEqual({ kind: 'person', xuid: xuid.toString() });
        expect(formatXuid(xuid.toString())).toBe(text);
      }),
    );
  });
});
