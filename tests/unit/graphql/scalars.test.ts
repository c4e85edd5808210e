import { parseValue } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DateTime, Json, Long } from '../../../src/graphql/scalars.ts';

describe('DateTime', () => {
  it.each(['2026-11-01T18:30:00Z', '2024-02-29T00:00:00.000Z', '2026-11-01T18:30:00+05:30'])(
    'takes %s',
    (text) => {
      expect(DateTime.parseValue(text)).toBe(text);
      expect(DateTime.parseLiteral(parseValue(JSON.stringify(text)), {})).toBe(text);
    },
  );

  it.each(['', '2026-11-01', '2026-02-29T00:00:00Z', '2026-11-01T24:00:00Z', '2026-11-01T18:30:00', 1, null])(
    'refuses %s',
    (value) => expect(() => DateTime.parseValue(value)).toThrow('A DateTime is text'),
  );

  it('refuses other literals, and passes answers on', () => {
    expect(() => DateTime.parseLiteral(parseValue('20261101'), {})).toThrow('A DateTime is text');
    expect(DateTime.serialize('2026-11-01T18:30:00.000Z')).toBe('2026-11-01T18:30:00.000Z');
  });
});

describe('Long', () => {
  it.each([0, -1, 2 ** 31, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER])('takes %d', (value) => {
    expect(Long.parseValue(value)).toBe(value);
    expect(Long.parseLiteral(parseValue(String(value)), {})).toBe(value);
  });

  it.each([1.5, 2 ** 53, Number.NaN, '1', true, null])('refuses %s', (value) => {
    expect(() => Long.parseValue(value)).toThrow('A Long is a whole number');
  });

  it.each(['1.0', '"1"', '9007199254740993', 'null', 'true'])('refuses the literal %s', (text) => {
    expect(() => Long.parseLiteral(parseValue(text), {})).toThrow('A Long is a whole number');
  });
});

describe('JSON', () => {
  it('takes and gives any value', () => {
    const value = { a: [1, 'b', null, { c: true }] };
    expect(Json.parseValue(value)).toBe(value);
    expect(Json.serialize(value)).toBe(value);
    expect(Json.parseLiteral(parseValue('{ a: [1, "b", null, { c: $c }] }'), { c: true })).toEqual(value);
  });

  it('keeps a member called __proto__ a member', () => {
    const value = Json.parseLiteral(parseValue('{ __proto__: { a: 1 } }'), {}) as object;
    expect(Object.keys(value)).toEqual(['__proto__']);
  });
});
