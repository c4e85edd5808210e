import { describe, expect, it } from 'vitest';
import { formulaFor } from '../../../src/http/tables/formula.ts';

const URL = 'https://halo.example/v1/players/2533274800000001';
const extent = { columns: 66, rows: null };

describe('a formula for LibreOffice Calc', () => {
  const calc = (path: string, { columns, rows }: { columns: number; rows: number | null } = extent) =>
    formulaFor('libreoffice', `${URL}${path}`, { columns, rows });

  it('reaches for every column, and more rows than anybody has matches', () =>
    expect(calc('/matches.csv?ranked=true')).toBe(`='${URL}/matches.csv?ranked=true'#$'matches'.A1:BN20001`));

  it('reaches for the rows there can be, and the header', () =>
    expect(calc('/stats.csv', { columns: 127, rows: 1 })).toBe(`='${URL}/stats.csv'#$'stats'.A1:DW2`));

  it('names the sheet as Calc does: the file, decoded', () =>
    expect(calc('/stats/by/map%2Cmode.csv', { columns: 26, rows: 3 })).toBe(
      `='${URL}/stats/by/map%2Cmode.csv'#$'map,mode'.A1:Z4`,
    ));

  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('column %i is %s', (columns, name) =>
    expect(calc('/x.csv', { columns, rows: 1 })).toMatch(new RegExp(`A1:${name}2$`)),
  );

  it('holds no quote of the address', () =>
    expect(calc("/matches.csv?map=O'Neill")).toContain("matches.csv?map=O%27Neill'#"));
});

it('a formula for Google Sheets and a query for Excel hold the address in quotes', () => {
  const url = `${URL}/matches.csv?map="x"`;
  const quoted = `"${URL}/matches.csv?map=%22x%22"`;
  expect(formulaFor('sheets', url, extent)).toBe(`=IMPORTDATA(${quoted})`);
  expect(formulaFor('excel', url, extent)).toContain(`Web.Contents(${quoted})`);
});
