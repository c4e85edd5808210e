import { describe, expect, it } from 'vitest';
import { csvLine } from '../../../src/http/tables/csv.ts';

describe('cells of a CSV', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1+1',
    '\u00a0=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠A1',
  ])('%j is text to a spreadsheet', (text) => {
    const [cell = ''] = csvLine([text]).split(/\r\n$/);
    expect(cell.replace(/^"|"$/g, '')).toBe(`'${text}`);
  });

  it('what is no formula stays as it is', () => {
    expect(csvLine(['a=1', 'x -1', '', '1-2', "it's"])).toBe("a=1,x -1,,1-2,it's\r\n");
  });

  it('numbers are numbers, also below zero; null is empty', () => {
    expect(csvLine([-1, 0.5, 1e21, true, null, undefined])).toBe('-1,0.5,1e+21,true,,\r\n');
  });

  it('an xuid is no number to a spreadsheet, alone or among others', () => {
    const [one, other] = ['2533274800000001', '2533274800000002'];
    expect(csvLine([one, `${one} ${other}`, `Anna + ${other}`, `${one}3`])).toBe(
      `xuid(${one}),xuid(${one}) xuid(${other}),Anna + xuid(${other}),${one}3\r\n`,
    );
  });

  it('quotes, commas and line breaks are quoted', () => {
    expect(csvLine(['a"b', 'a,b', 'a\nb', '=HYPERLINK("x","y")'])).toBe(
      '"a""b","a,b","a\nb","\'=HYPERLINK(""x"",""y"")"\r\n',
    );
  });
});
