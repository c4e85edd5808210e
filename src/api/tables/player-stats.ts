import Type from 'typebox';
import { MOST_BINS, selectHistogram } from '../../db/reads/tables/player-histogram.ts';
import { selectStats } from '../../db/reads/tables/player-stats.ts';
import { selectStatsBy } from '../../db/reads/tables/player-stats-by.ts';
import type { Deps } from '../../deps.ts';
import { DIMENSION_NAMES, DIMENSIONS } from '../../schemas/dimensions.ts';
import { METRIC_NAMES } from '../../schemas/metrics.ts';
import {
  Exclusions,
  HistogramBin,
  HistogramSummary,
  StatGroup,
  StatLine,
  statGroupBy,
} from '../../schemas/player-stats.ts';
import type { ApiTable, Question } from '../define-table.ts';
import { nearest } from '../nearest.ts';
import { createPlayerTable } from '../player-table.ts';
import { refuse } from '../refuse.ts';
import { createTurns } from '../turns.ts';

/** What is computed over a player's matches: in all, in groups, and match by match as a distribution. */
export function playerStats(pool: Deps['db']['pool']): ApiTable[] {
  const turns = createTurns(MOST_AT_A_TIME);

  return [
    createPlayerTable(pool, {
      operationId: 'getPlayerStats',
      path: '/stats',
      summary: 'A player’s statistics',
      description:
        'Totals and every metric over the matches the filters let through, each metric with a 90 % interval and the ' +
        'matches it is computed over. Matches not completed are left out and counted in `exclusions`.',
      cost: 2,
      row: StatLine,
      single: true,
      meta: { exclusions: Exclusions },
      select: selectStats,
    }),

    createPlayerTable(pool, {
      operationId: 'listPlayerStatsBy',
      field: 'statsBy',
      path: '/stats/by/:dimension',
      summary: 'A player’s statistics by map, mode, day, team mate, …',
      description:
        'The player’s statistics for each group of matches that have something in common: one dimension, or two ' +
        'separated by a comma (`map,mode`). Groups with most matches come first; days, weeks and months come newest ' +
        'first, hours and days of the week in their order. Grouping by people costs 10 units.',
      cost: 3,
      dearer: (path) => (isOfPeople(path) ? 10 : null),
      params: {
        dimension: Type.String({
          minLength: 1,
          maxLength: 60,
          description: `One or two of: ${DIMENSION_NAMES.map((name) => `\`${name}\` (${DIMENSIONS[name]})`).join(' ')}`,
          examples: ['map', 'map,mode'],
        }),
      },
      query: {
        minMatches: Type.Optional(
          Type.Integer({
            minimum: 1,
            maximum: 100_000,
            description: 'Only groups of at least so many matches; 1 unless told.',
          }),
        ),
      },
      row: StatGroup,
      rowFor: (question) => statGroupBy(dimensionsOf(question)),
      meta: { exclusions: Exclusions },
      check: checkDimensions,
      // Of other people there are tens of thousands, with names that change.
      endless: isOfPeople,
      tellsNames: isOfPeople,
      turns: (question) => (isOfPeople(question) ? turns : null),
      select: selectStatsBy,
    }),

    createPlayerTable(pool, {
      operationId: 'getPlayerHistogram',
      field: 'histogram',
      path: '/histograms/:metric',
      summary: 'How a metric is distributed over a player’s matches',
      description:
        'In how many matches the metric had which value: bins from the least to the greatest value without gaps, and ' +
        'the distribution in numbers. A match that lacks the metric is not in it; matches not completed are left out.',
      cost: 2,
      params: {
        metric: Type.String({
          minLength: 1,
          maxLength: 60,
          description: `One of: ${HISTOGRAM_METRICS.map((name) => `\`${name}\``).join(', ')}.`,
          examples: ['kills'],
        }),
      },
      query: {
        bins: Type.Optional(
          Type.Integer({
            minimum: 1,
            maximum: 100,
            description:
              'Bins between the least and the greatest value, all of one width; 20 unless told. One is enough ' +
              'where all values are equal.',
          }),
        ),
        binWidth: Type.Optional(
          Type.Number({
            minimum: 0.000001,
            maximum: 1_000_000_000,
            description: `Instead of \`bins\`: bins of this width that begin at its multiples, at most ${MOST_BINS}.`,
          }),
        ),
      },
      row: HistogramBin,
      pageSize: MOST_BINS,
      meta: {
        metric: Type.String({ description: 'The metric.' }),
        summary: HistogramSummary,
        exclusions: Exclusions,
      },
      check: checkHistogram,
      verify: checkBins,
      select: selectHistogram,
    }),
  ];
}

/**
 * Every page of groups of other people counts all of them again: a long history in pairs of people takes half a second,
 * and a file of them a hundred pages. It runs in this many connections at most, whoever asks.
 */
const MOST_AT_A_TIME = 2;

/** Of one match it is yes or no. */
const HISTOGRAM_METRICS = METRIC_NAMES.filter((name) => name !== 'winRate');

const dimensionsOf = ({ dimension }: Question): string[] => String(dimension).split(',');

const isOfPeople = (question: Question): boolean =>
  dimensionsOf(question).some((name) => name === 'teammate' || name === 'opponent');

function checkDimensions(question: Question): void {
  const names = dimensionsOf(question);
  for (const name of names) checkWord('params/dimension', 'dimension', name, DIMENSION_NAMES);
  if (names.length > 2) throw refuse('params/dimension', 'takes one dimension or two');
  if (new Set(names).size < names.length) throw refuse('params/dimension', 'names one dimension twice');
}

function checkHistogram({ metric, bins, binWidth }: Question): void {
  if (metric === 'winRate')
    throw refuse('params/metric', 'winRate has no distribution: a match is won or not; see /stats');
  checkWord('params/metric', 'metric', String(metric), HISTOGRAM_METRICS);
  if (bins !== undefined && binWidth !== undefined)
    throw refuse('querystring/binWidth', 'and bins are one or the other');
}

function checkWord(path: string, kind: string, name: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  const meant = nearest(name, known);
  const hint = meant === null ? `known: ${known.join(', ')}` : `did you mean ${meant}?`;
  throw refuse(path, `"${name}" is no ${kind}; ${hint}`);
}

/** How many bins a width makes only the values tell. */
function checkBins({ binWidth }: Question, meta: string | null): void {
  if (binWidth === undefined || meta === null) return;
  const { min, max } = (JSON.parse(meta) as { summary: { min: number | null; max: number | null } }).summary;
  if (min === null || max === null) return;
  const bins = Math.floor(max / Number(binWidth)) - Math.floor(min / Number(binWidth)) + 1;
  if (bins > MOST_BINS)
    throw refuse(
      'querystring/binWidth',
      `makes ${bins} bins of these values, which is more than ${MOST_BINS}`,
    );
}
