import Type, { type Static, type TObject, type TProperties } from 'typebox';
import type { Filter } from '../schemas/filter.ts';
import type { Verdict } from '../schemas/insight.ts';
import type { Chart } from './chart.ts';
import type { PlayedColumn } from './played.ts';
import type { Sql } from './sql.ts';

export type { Verdict } from '../schemas/insight.ts';
export type { Chart } from './chart.ts';
export { effectIn, estimate, evidence } from './estimate.ts';
export * as say from './say.ts';
export { bind, join, raw, type Sql, sql } from './sql.ts';
export { readTeamGames, TEAM_GAMES_READ, type TeamGamesRow, teamGames } from './team-games.ts';
export {
  assetName,
  instant,
  METRIC_COLUMNS,
  metricOf,
  modeOf,
  tierOf,
  xuidText,
} from './words.ts';

/** What a caller asks an insight: the shared filters and its own parameters. */
export type Asked<Params extends TProperties> = Filter & Static<TObject<Params>>;

/** What the rows are worked out with, beside themselves. */
export interface Context<Params extends TProperties = TProperties> {
  params: Asked<Params>;
  /** Below so many matches the verdict is `insufficient`. */
  minMatches: number;
  /** Rows of `population`; empty: the insight has none. */
  population: readonly unknown[];
}

/** The answer in one sentence, worked out from the rows. */
export interface Headline {
  /** A sentence a player understands, with its figures and their interval. */
  text: string;
  verdict: Verdict;
  /** Matches it rests on. */
  n: number;
}

/** How it is worked out, for people. */
export interface Method {
  /** Paragraphs in plain words: what is estimated, from which matches, how, and what it cannot tell. */
  words: readonly string[];
  /** Formulas, a line each. */
  formulas: readonly string[];
  /** Papers and texts it follows. */
  sources: readonly string[];
}

export interface InsightSpec<Params extends TProperties, Row extends TProperties, Raw> {
  /** File name, address, CSV name; in GraphQL in camel case. */
  id: string;
  /** Goes up when the same matches would give other numbers. */
  version: number;
  title: string;
  question: string;
  /** One or two sentences for the contract. */
  description: string;
  method: Method;
  /** Version of the API it came with. */
  since: string;
  stability: 'stable' | 'experimental';
  /** Matches below which nothing is claimed. */
  minMatches: number;
  /** Units a call costs; 2 unless told. */
  cost?: number;
  /** Parameters beside the shared filters. */
  params?: Params;
  /** Columns of a row, flat: every estimate with its interval, `n` and verdict. */
  row: Row;
  /** Columns of `played` the statement reads, beside `match_id`, `started_at`, `team_id`, `outcome`. */
  reads: readonly PlayedColumn[];
  charts: readonly [Chart<keyof Row & string>, ...Chart<keyof Row & string>[]];
  /** Its rows say what other people are called. */
  tellsNames?: boolean;
  /**
   * One `select` over the common table expressions `who` (the player: `xuid`) and `played` (their matches that count, a
   * row each, with the columns of `reads`); it may read any table beside. Rows come in its order.
   */
  sql: (params: Asked<Params>) => Sql;
  /** A `select` about all tracked players, the same for everybody; read once in a quarter of an hour. */
  population?: Sql;
  /** What SQL cannot say. Without it the statement's rows are the answer's. Pure. */
  derive?: (rows: readonly Raw[], context: Context<Params>) => Derived<Static<TObject<Row>>>;
  /** Whether `derive` takes long enough to be done in a thread of its own. */
  heavy?: boolean;
  headline: (rows: readonly Static<TObject<Row>>[], context: Context<Params>) => Headline;
}

export interface Derived<Row> {
  rows: readonly Row[];
  /** Matches left out and why, beside those not completed. */
  excluded?: Readonly<Record<string, number>>;
}

/** An insight as the rest of the system sees it. */
export interface Insight
  extends Omit<InsightSpec<TProperties, TProperties, unknown>, 'row' | 'charts' | 'params' | 'cost'> {
  /** Address of its file. */
  file: string;
  cost: number;
  params: TProperties;
  row: TObject;
  charts: readonly [Chart, ...Chart[]];
}

/** Declares an insight. Everything else about it is made from this. */
export function defineInsight<
  const Params extends TProperties,
  const Row extends TProperties,
  Raw = Static<TObject<Row>>,
>(spec: InsightSpec<Params, Row, Raw>): Insight {
  const row = Type.Object(spec.row, {
    $id: `${pascalCase(spec.id)}Row`,
    description: `A row of \`${spec.id}\`.`,
  });
  return { cost: 2, params: {}, ...spec, row } as unknown as Insight;
}

/** `map-win-rate` → `MapWinRate`. */
export function pascalCase(id: string): string {
  return id.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
}

/** `map-win-rate` → `mapWinRate`. */
export function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
