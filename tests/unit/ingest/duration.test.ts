import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDuration } from '../../../src/ingest/duration.ts';

describe('parseDuration', () => {
  test.each([
    ['PT0S', 0],
    ['PT44S', 44],
    ['PT9.9S', 9.9],
    ['PT0.54S', 0.54],
    ['PT9M9.9S', 549.9],
    ['PT2M5.6616871S', 125.6616871],
    ['PT12H32M9.3S', 45_129.3],
    ['PT1H', 3_600],
    ['PT90M', 5_400],
    ['P1D', 86_400],
    ['P1DT10H39M8.8S', 124_748.8],
    ['P17DT10H55M53.7685509S', 1_508_153.7685509],
    ['-PT5S', -5],
    ['-PT0S', 0],
  ])('%s is %d seconds', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });

  test.each([
    '',
    'P',
    'PT',
    'P1DT',
    '-P',
    'T5S',
    '5S',
    'PT5',
    'PT.5S',
    'PT5.S',
    'PT5,5S',
    'PT-5S',
    '+PT5S',
    'PT5SS',
    'PT5S ',
    ' PT5S',
    'PT5S\n',
    'pt5s',
    'PT1e3S',
    'P1Y',
    'P1M',
    'P1W',
    'PT5S5M',
    'NaN',
    'PTNaNS',
    'PTInfinityS',
  ])('%j is none', (text) => {
    expect(parseDuration(text)).toBeNull();
  });

  test('what passes exact arithmetic is none, not a rounded number', () => {
    expect(parseDuration('PT900719925.4740991S')).toBe(Number.MAX_SAFE_INTEGER / 1e7);
    expect(parseDuration('PT900719925.4740992S')).toBeNull();
    expect(parseDuration(`P${'9'.repeat(400)}D`)).toBeNull();
  });

  const part = (max: number) => fc.option(fc.nat(max), { nil: null });

  test('reads back any parts with up to seven decimals exactly', () => {
    fc.assert(
      fc.property(
        part(10_000),
        part(23),
        part(59),
        part(59),
        fc.stringMatching(/^[0-9]{0,7}$/),
        (days, hours, minutes, seconds, decimals) => {
          const fraction = seconds === null || decimals === '' ? '' : `.${decimals}`;
          const date = days === null ? '' : `${days}D`;
          const time = `${hours === null ? '' : `${hours}H`}${minutes === null ? '' : `${minutes}M`}${
            seconds === null ? '' : `${seconds}${fraction}S`
          }`;
          fc.pre(date !== '' || time !== '');
          const whole = (days ?? 0) * 86_400 + (hours ?? 0) * 3_600 + (minutes ?? 0) * 60 + (seconds ?? 0);
          // Decimal text in, so the nearest double comes from the engine's own parser.
          expect(parseDuration(`P${date}${time === '' ? '' : `T${time}`}`)).toBe(
            Number(`${whole}${fraction}`),
          );
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('is null or a finite number for any text', () => {
    const lookalike = fc.array(fc.oneof(fc.constantFrom(...'PTDHMS.-'), fc.stringMatching(/^[0-9]{1,30}$/)), {
      maxLength: 10,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          lookalike.map((bits) => bits.join('')),
        ),
        (text) => {
          const seconds = parseDuration(text);
          expect(seconds === null || Number.isFinite(seconds)).toBe(true);
          expect(Object.is(seconds, -0)).toBe(false);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
