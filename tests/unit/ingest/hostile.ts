import fc from 'fast-check';

/** Numbers JSON can carry, the awkward ones often. Never −0, which JSON text of it does not keep. */
export const jsonNumber: fc.Arbitrary<number> = fc
  .oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(0, 1, -1, 32_767, 32_768, -32_769, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 2 ** 53),
    fc.constantFrom(1e39, 1e-46, 1e308, -1e308, 5e-324),
  )
  .map((value) => value || 0);

/** Any JSON value, durations and keys that bite among them. */
export const json: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    jsonNumber,
    fc.constantFrom(null, true, false, '', 'NaN', 'PT1M2.5S', '-PT1S', 'PT', 'P9999999999D'),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.array(fc.tuple(key(), tie('value')), { maxLength: 3 }).map(Object.fromEntries),
  ),
})).value;

/** Object keys: upstream-like words, and those that break formats, templates and prototypes. */
export function key(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.stringMatching(/^[A-Z][a-z]{1,6}$/),
    fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      '%',
      '%1$s',
      '%%s',
      '"',
      '\\',
      "'",
      '$1',
      '',
      ' ',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
}
