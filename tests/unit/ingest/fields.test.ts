import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asList, asRecord, field, storable } from '../../../src/ingest/fields.ts';
import { json } from './hostile.ts';

describe('field', () => {
  test.each([
    [0, 0],
    [32_767, 32_767],
    [-32_767, -32_767],
    [32_768, null],
    [-32_768, null],
    [1.5, null],
    ['1', null],
    [true, null],
    [null, null],
    [undefined, null],
    [Number.NaN, null],
  ])('small %j → %j', (value, column) => {
    expect(field.small(value)).toBe(column);
  });

  test.each([
    [2_147_483_647, 2_147_483_647],
    [-2_147_483_647, -2_147_483_647],
    [2_147_483_648, null],
    [0.1, null],
    ['1', null],
  ])('integer %j → %j', (value, column) => {
    expect(field.integer(value)).toBe(column);
  });

  test.each([
    [1.25, 1.25],
    [1e308, 1e308],
    [Number.POSITIVE_INFINITY, null],
    [Number.NaN, null],
    ['NaN', null],
    [null, null],
  ])('number %j → %j', (value, column) => {
    expect(field.number(value)).toBe(column);
  });

  // The bounds at which PostgreSQL says "out of range for type real".
  test.each([
    [0, 0],
    [1349.069330274021, 1349.069330274021],
    [-1e38, -1e38],
    [3.4028235e38, 3.4028235e38],
    [3.40282357e38, null],
    [1e39, null],
    [1e-45, 1e-45],
    [1e-46, null],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
    ['1', null],
  ])('real %j → %j', (value, column) => {
    expect(field.real(value)).toBe(column);
  });

  test.each([
    ['2026-02-08T18:30:25.733Z', '2026-02-08T18:30:25.733Z'],
    ['2026-02-08T18:30:25Z', '2026-02-08T18:30:25.000Z'],
    ['2026-02-08T18:30:25.7339999Z', '2026-02-08T18:30:25.733Z'],
    ['2026-02-08T20:30:25.733+02:00', '2026-02-08T18:30:25.733Z'],
    ['1970-01-01T00:00:00Z', '1970-01-01T00:00:00.000Z'],
    ['1969-12-31T23:59:59.999Z', null],
    ['0001-01-01T00:00:00Z', null],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
    ['9999-12-31T23:59:59-01:00', null],
    ['+010000-01-01T00:00:00Z', null],
    ['2026-13-01T00:00:00Z', null],
    ['2026-01-01T25:00:00Z', null],
    ['never', null],
    ['', null],
    [0, null],
    [null, null],
  ])('instant %j → %j', (value, column) => {
    expect(field.instant(value)).toBe(column);
  });

  test.each([
    ['4BFDD8B9-0A51-4646-A25C-4E28C2B2F8A1', '4bfdd8b9-0a51-4646-a25c-4e28c2b2f8a1'],
    ['4bfdd8b9-0a51-4646-a25c-4e28c2b2f8a1', '4bfdd8b9-0a51-4646-a25c-4e28c2b2f8a1'],
    ['4bfdd8b90a514646a25c4e28c2b2f8a1', null],
    ['4bfdd8b9-0a51-4646-a25c-4e28c2b2f8a1\n', null],
    ['{4bfdd8b9-0a51-4646-a25c-4e28c2b2f8a1}', null],
    ['', null],
    [5, null],
  ])('guid %j → %j', (value, column) => {
    expect(field.guid(value)).toBe(column);
  });

  test('flag, seconds, text', () => {
    expect([true, false, 0, 'true', null].map(field.flag)).toEqual([true, false, null, null, null]);
    expect(['PT2S', 'PT', 2, null].map(field.seconds)).toEqual([2, null, null, null]);
    expect(['a', '', 1, null].map(field.text)).toEqual(['a', '', null, null]);
    expect(field.text('a\u0000b\uDC00c😀')).toBe('a\uFFFDb\uFFFDc😀');
  });

  test('whatever comes, a column gets its type or null', () => {
    fc.assert(
      fc.property(json, (value) => {
        for (const read of Object.values(field)) expect(() => read(value)).not.toThrow();
        const record = asRecord(value);
        expect(Array.isArray(record)).toBe(false);
        expect(typeof record).toBe('object');
        expect(Array.isArray(asList(value))).toBe(true);
      }),
    );
  });
});

describe('storable', () => {
  test('leaves every text PostgreSQL can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.includes('\u0000'));
        expect(storable(text)).toBe(text);
      }),
    );
  });

  test('makes any sequence of code units one that is encoded and decoded without a change', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(0xffff), fc.integer({ min: 0xd7ff, max: 0xe000 }))), (units) => {
        const text = storable(String.fromCharCode(0, ...units));
        expect(text).not.toContain('\u0000');
        expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
        expect(text).toHaveLength(units.length + 1);
      }),
    );
  });
});
