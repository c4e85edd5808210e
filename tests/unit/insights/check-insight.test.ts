import Type from 'typebox';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/insights/check-insight.ts';
import { defineInsight, estimate, evidence, type Insight, sql } from '../../../src/insights/define.ts';

const insight: Insight = defineInsight({
  id: 'kills',
  version: 1,
  title: 'Kills',
  question: 'How many?',
  description: 'Kills.',
  method: { words: ['Counted.'], formulas: [], sources: [] },
  since: '0.2.0',
  stability: 'experimental',
  minMatches: 1,
  params: { least: Type.Optional(Type.Integer({ description: 'Least kills.' })) },
  row: { ...estimate('kills', 'Kills.', 'count'), ...evidence('Matches.', 'there are any') },
  reads: ['kills'],
  charts: [
    { kind: 'intervals', id: 'kills', title: 'Kills', description: 'Kills.', label: 'n', value: 'kills' },
  ],
  sql: () => sql`select avg(kills) as kills from played`,
  headline: () => ({ text: 'Some.', verdict: 'unclear', n: 1 }),
});

const withParameter = (name: string): Insight => ({
  ...insight,
  params: { [name]: Type.Optional(Type.String({ description: 'Something of its own.' })) },
});

describe('an insight at the start', () => {
  it('is taken when all of it can be shown', () => expect(() => check(insight, 'kills')).not.toThrow());

  it.each([
    ...['player', 'key', 'format', 'fields', 'formula', 'limit', 'cursor', 'chart', 'theme', 'size'],
    ...['from', 'tz', 'playlist', 'last', 'partySize', 'includeIncomplete'],
  ])('is refused when it takes %s for something of its own', (name) =>
    expect(() => check(withParameter(name), 'kills')).toThrow(
      `insight kills: parameter ${name} has the name of one every insight takes`,
    ),
  );

  it('is refused under another name than that of its file', () =>
    expect(() => check(insight, 'deaths')).toThrow('must be the name of its file'));

  it('is refused with half an interval, a number without a unit, or two charts of one id', () => {
    const withColumns = (columns: object): Insight => ({
      ...insight,
      row: Type.Object({ ...insight.row.properties, ...columns }),
    });
    const { deaths, deathsLower } = estimate('deaths', 'Deaths.', 'count');
    expect(() => check(withColumns({ deaths, deathsLower }), 'kills')).toThrow('deaths has half an interval');
    const assists = Type.Number({ description: 'Assists.' });
    expect(() => check(withColumns({ assists }), 'kills')).toThrow('assists has no x-unit');
    const [chart] = insight.charts;
    expect(() => check({ ...insight, charts: [chart, chart] }, 'kills')).toThrow('two charts have one id');
  });
});
