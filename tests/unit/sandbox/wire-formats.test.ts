import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBondXml } from '../../../src/sandbox/bond-xml.ts';
import { guidFrom } from '../../../src/sandbox/random.ts';
import { formatTicks, readTicks, toStatsDuration } from '../../../src/sandbox/stats-duration.ts';

test.each([
  ['PT0S', 0],
  ['PT44S', 44],
  ['PT9M9.9S', 549.9],
  ['PT3H59M49.4904271S', 14389.4904271],
  ['P17DT10H55M53.7685509S', 1508153.7685509],
])('%s is %d seconds', (text, seconds) => {
  expect(readTicks(text)).toBe(Math.round(seconds * 1e7));
  expect(toStatsDuration(seconds)).toBe(text);
});

test('durations survive a round trip', () => {
  fc.assert(fc.property(fc.nat({ max: 1e13 }), (ticks) => readTicks(formatTicks(ticks)) === ticks));
  expect(readTicks('9 minutes')).toBeNull();
});

test('Bond XML: nil, items, escapes, and GUIDs in four parts', () => {
  const xml = toBondXml({
    A: null,
    B: [1, 'a<b&c'],
    'pt-BR': true,
    Id: '01020304-0506-0708-090a-0b0c0d0e0f10',
  });
  expect(xml).toBe(
    '<?xml version="1.0" encoding="utf-8"?><Response><A nil="true" />' +
      '<B><Item>1</Item><Item>a&lt;b&amp;c</Item></B><pt-BR>true</pt-BR>' +
      '<Id><Data1>16909060</Data1><Data2>1286</Data2><Data3>1800</Data3><Data4>1157159078456920585</Data4></Id></Response>',
  );
});

test('made-up GUIDs are version 4 and depend on the text', () => {
  const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  fc.assert(fc.property(fc.string(), (text) => pattern.test(guidFrom(text))));
  expect(guidFrom('a')).toBe(guidFrom('a'));
  expect(guidFrom('a')).not.toBe(guidFrom('b'));
});
