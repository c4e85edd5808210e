import type { PopulationQuery, Window } from '../../schemas/population.ts';
import { COMPLETED, matchConditions } from './history.ts';
import type { Parameters } from './parameters.ts';
import { bucketStart, bucketVersion, VERSIONS } from './shared-table.ts';
import { instant } from './sql-words.ts';

/** Who is in lists and on leaderboards, over tracked players `t`: whoever is still tracked and did not ask to be left out. */
export const LISTED = `(t.state <> 'stopped' and not exists (select from opt_outs o where o.xuid = t.xuid))`;

const DAYS: Readonly<Partial<Record<Window, number>>> = { '7d': 7, '30d': 30, '90d': 90, '365d': 365 };

/** Seconds an answer about a window is kept: what reads a year need not be to the minute. */
function stretchOf(window: Window): number {
  return window === '365d' || window === 'all' ? 3_600 : 300;
}

/**
 * Limits of a window as SQL; `from` null: none. They are text, not parameters: the planner must know a week from a
 * year, and a statement with parameters is planned once for all values.
 */
function limitsOf(window: Window): { from: string | null; to: string } {
  const to = bucketStart(stretchOf(window));
  const days = DAYS[window];
  if (days !== undefined) return { from: `(${to} - interval '${days} days')`, to };
  if (window === 'all') return { from: null, to };
  const season = `(select max(starts_at) from seasons
    where starts_at <= now() and (ends_at is null or ends_at > now()))`;
  return { from: season, to };
}

/** What an answer about the population is made of: it is computed anew when a stretch of time has passed. */
export function populationVersions({ window = '30d' }: PopulationQuery): string[] {
  return [bucketVersion(stretchOf(window)), VERSIONS.metadata, VERSIONS.erased];
}

export interface Population {
  /** `tracked_players t join participants p … join matches m …` without `where`. */
  from: string;
  where: string;
  meta: Readonly<Record<string, string>>;
}

/** Completed matches of tracked players that a question is about. */
export function selectPopulation(query: PopulationQuery, parameters: Parameters): Population {
  const { window = '30d', lifecycle = ['matchmade'] } = query;
  const { from, to } = limitsOf(window);
  // Said of both: each has an index by it.
  const when = ['p', 'm'].flatMap((table) => [
    ...(from === null ? [] : [`${table}.started_at >= ${from}`]),
    `${table}.started_at < ${to}`,
  ]);
  return {
    from: `tracked_players t join participants p on p.xuid = t.xuid join matches m on m.id = p.match_id`,
    where: [LISTED, ...when, ...matchConditions({ ...query, lifecycle }, parameters), COMPLETED].join(
      '\n and ',
    ),
    meta: {
      computedAt: instant('now()'),
      from: from === null ? 'null' : instant(from),
      to: instant(to),
    },
  };
}
